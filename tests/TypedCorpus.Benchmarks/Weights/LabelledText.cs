using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>A text with the members of its cast that annotated mentions stand for.</summary>
sealed class LabelledText
{
    readonly GoldScene gold;
    readonly Cast cast;
    readonly HashSet<ulong> titleWords;
    readonly Dictionary<int, IReadOnlyList<int>> labels = [];

    LabelledText(GoldScene gold)
    {
        this.gold = gold;
        cast = Cast.Read(gold.Scene.Sentences, gold.Scene.Mentions, CancellationToken.None);
        titleWords = TitleWords.Of(gold.Scene.Text, gold.Blocks, CancellationToken.None);
    }

    /// <summary>The article's id.</summary>
    public string Id => gold.Article.Id;

    /// <summary>Reads an article whose names are annotated.</summary>
    public static LabelledText Read(GoldArticle article)
    {
        LabelledText read = new(new GoldScene(article));
        foreach (GoldQuote quote in article.Quotes.Where(quote => quote.SourceKind is "pronoun" or "nominal"))
            read.Label(quote);
        return read;
    }

    /// <summary>The members that a mention rightly stands for: none where it is nobody with a name; null where nothing is annotated.</summary>
    public IReadOnlyList<int>? LabelOf(int mention) => labels.GetValueOrDefault(mention);

    /// <summary>Resolves the mentions of the text.</summary>
    public void Resolve(IMemberChooser chooser) => MemberResolver.Resolve(gold.Scene, cast, titleWords, chooser, CancellationToken.None);

    void Label(GoldQuote quote)
    {
        if (gold.IndexOf(quote) is not { } index || gold.Scene.SourceOf(index) is not { } source || !gold.IsRight(source, quote)
            || gold.Scene.Mentions[source.Mention].HasName)
            return;
        if (quote.Name is null)
        {
            if (quote.SourceKind == "nominal")
                labels[source.Mention] = [];
            return;
        }

        int[] right = [.. Enumerable.Range(0, cast.Members.Count).Where(member => IsNamed(member, quote))];
        if (right.Length > 0)
            labels[source.Mention] = right;
    }

    // By any of its forms
    bool IsNamed(int member, GoldQuote quote)
    {
        IReadOnlyList<string> surname = NameWords.Of(quote.Name);
        foreach (int mention in cast.Members[member].Mentions)
        {
            Mention name = gold.Scene.Mentions[mention];
            int start = gold.Scene.Tokens[name.NameFirst].Start;
            IReadOnlyList<string> words = NameWords.Of(gold.Scene.Text[start..gold.Scene.Tokens[name.NameLast].End]);
            if (words.Count == 0)
                continue;
            bool person = gold.Article.IsFiction ? quote.Names.Any(form => NameWords.Of(form).SequenceEqual(words)) : words[^1] == surname[^1];
            if (person)
                return true;
        }

        return false;
    }
}
