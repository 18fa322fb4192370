/// <summary>The generated corpus.</summary>
static partial class Subject
{
    public static int OneArticle() => LengthOf(Corpus.TheArticle.Quotes);

    public static int AllArticles()
    {
        int length = 0;
        foreach (CorpusArticle article in Corpus.Articles)
            length += LengthOf(article.Quotes);
        return length;
    }

    static partial void MeasureSixthQuote(ref long bytes)
    {
        QuoteList[] lists = [.. Corpus.Articles.Select(QuoteList (article) => article.Quotes).Where(quotes => quotes.Count >= 6).Take(2)];
        if (lists.Length < 2)
            return;

        _ = lists[0][5].Text;
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = lists[1][5].Text;
        bytes = GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static int LengthOf(QuoteList quotes)
    {
        int length = 0;
        foreach (Quote quote in quotes)
            length += quote.Text.Length + (quote.Speaker?.Name.Length ?? 0);
        return length;
    }
}
