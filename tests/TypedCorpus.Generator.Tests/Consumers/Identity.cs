using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using TypedCorpus;

/// <summary>Reaches one article on every way. Each method must be the first to touch the corpus.</summary>
internal static class Identity
{
    public static bool MemberFirst()
    {
        CorpusArticle article = Corpus.LamplightersReturnToTheOldQuarter;
        return Same(article, Corpus.Articles[0]) && Same(article, Corpus.Articles["lamps"]) && Same(article, Corpus.Articles.First());
    }

    public static bool PlaceFirst()
    {
        CorpusArticle article = Corpus.Articles[0];
        return Same(article, Corpus.Articles["lamps"]) && Same(article, Corpus.LamplightersReturnToTheOldQuarter);
    }

    public static bool IdFirst()
    {
        CorpusArticle article = Corpus.Articles["lamps"];
        return Same(article, Corpus.LamplightersReturnToTheOldQuarter) && Same(article, Corpus.Articles[0]);
    }

    public static bool WalkFirst()
    {
        foreach (CorpusArticle article in Corpus.Articles)
            return Same(article, Corpus.LamplightersReturnToTheOldQuarter);
        return false;
    }

    public static bool PartFirst()
    {
        Article article = Corpus.Articles[0].Paragraphs[0].Article;
        return Same(article, Corpus.LamplightersReturnToTheOldQuarter) && Same(article, Corpus.LamplightersReturnToTheOldQuarter.Paragraphs[1].Article);
    }

    public static bool ArticlesDiffer() =>
        Corpus.Articles[0] != Corpus.Articles[1] && !Corpus.Articles[0].Equals(null) && Corpus.LamplightersReturnToTheOldQuarter != Corpus.Articles["other"];

    /// <summary>How many different articles, lists of paragraphs and texts many threads see that touch the corpus at once.</summary>
    public static int[] ManyThreadsAtOnce()
    {
        const int Threads = 16;
        ConcurrentBag<CorpusArticle> articles = new ConcurrentBag<CorpusArticle>();
        ConcurrentBag<object> members = new ConcurrentBag<object>();
        ConcurrentBag<object> quotes = new ConcurrentBag<object>();
        ConcurrentBag<object> paragraphs = new ConcurrentBag<object>();
        using (Barrier barrier = new Barrier(Threads))
        {
            Thread[] threads = Enumerable.Range(0, Threads)
                .Select(i => new Thread(() =>
                {
                    barrier.SignalAndWait();
                    CorpusArticle article = i % 2 == 0 ? Corpus.LamplightersReturnToTheOldQuarter : Corpus.Articles[0];
                    articles.Add(article);
                    members.Add(Corpus.LamplightersReturnToTheOldQuarter);
                    paragraphs.Add(article.Paragraphs[1]);
                    foreach (Quote quote in article.Quotes)
                        quotes.Add(quote);
                }))
                .ToArray();
            foreach (Thread thread in threads)
                thread.Start();
            foreach (Thread thread in threads)
                thread.Join();
        }

        return new[]
        {
            articles.Distinct().Count(),
            members.Distinct(ByReference.Instance).Count(),
            paragraphs.Distinct(ByReference.Instance).Count(),
            quotes.Distinct(ByReference.Instance).Count(),
        };
    }

    /// <summary>What a second walk over everything allocates, in bytes.</summary>
    public static long SecondWalk()
    {
        Walk();
        Walk();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Walk();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static int Walk()
    {
        int length = Corpus.LamplightersReturnToTheOldQuarter.Quotes.Count + Corpus.Articles["lamps"].Text.Length;
        foreach (CorpusArticle article in Corpus.Articles)
        {
            length += article.Id.Length + article.Title.Length + article.Source.Length + article.Boilerplate.Count + article.Terms.Count;
            foreach (Block block in article.Blocks)
                length += block.Text.Length;
            foreach (Section section in article.Sections)
                length += section.ToString().Length;
            foreach (Paragraph paragraph in article.Paragraphs)
            {
                length += paragraph.Section.Paragraphs.Count + paragraph.Quotes.Count;
                foreach (Sentence sentence in paragraph.Sentences)
                    length += sentence.Text.Length;
            }

            foreach (Quote quote in article.Quotes)
                length += quote.Text.Length + quote.Paragraph.Index + (quote.Speaker?.Name.Length ?? 0) + (quote.Mention?.Text.Length ?? 0) + quote.Nested.Count;
        }

        foreach (Speaker speaker in Corpus.Speakers)
            length += speaker.Name.Length + speaker.Aliases.Count + speaker.Quotes.Count;
        return length;
    }

    static bool Same(Article one, Article other) =>
        one == other && one.Equals(other) && !(one != other) && one.GetHashCode() == other.GetHashCode()
        && ReferenceEquals(one.Paragraphs, other.Paragraphs)
        && ReferenceEquals(one.Blocks[0].Text, other.Blocks[0].Text)
        && one.Quotes.Count == other.Quotes.Count
        && one.Quotes.Zip(other.Quotes, ReferenceEquals).All(same => same);

    sealed class ByReference : System.Collections.Generic.IEqualityComparer<object>
    {
        public static readonly ByReference Instance = new ByReference();

        bool System.Collections.Generic.IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object o) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(o);
    }
}
