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

    /// <summary>The article.</summary>
    public GoldScene Gold => gold;

    /// <summary>The fullest name of a member.</summary>
    public string NameOf(int member)
    {
        Mention name = gold.Scene.Mentions[cast.Members[member].Fullest];
        return gold.Scene.Text[gold.Scene.Tokens[name.NameFirst].Start..gold.Scene.Tokens[name.NameLast].End];
    }

    /// <summary>Reads an article.</summary>
    public static LabelledText Read(GoldArticle article)
    {
        LabelledText read = new(new GoldScene(article));
        foreach (GoldQuote quote in article.Quotes)
            read.Label(quote);
        return read;
    }

    /// <summary>The members that a mention rightly stands for, or that say a turn, which is numbered from -1 downwards: none where it is nobody with a
    /// name; null where nothing is annotated.</summary>
    public IReadOnlyList<int>? LabelOf(int mention) => labels.GetValueOrDefault(mention);

    /// <summary>Resolves the mentions of the text.</summary>
    public Resolved Resolve(IMemberChooser chooser) => MemberResolver.Resolve(gold.Scene, cast, titleWords, chooser, CancellationToken.None);

    void Label(GoldQuote quote)
    {
        if (gold.IndexOf(quote) is not { } index)
            return;
        if (gold.Scene.SourceOf(index) is null)
        {
            if (quote.SourceKind == "none" && RightFor(quote) is { Length: > 0 } speakers)
                labels[-index - 1] = speakers;
            return;
        }

        if (quote.SourceKind is not ("pronoun" or "nominal") || gold.Scene.SourceOf(index) is not { } source || !gold.IsRight(source, quote)
            || gold.Scene.Mentions[source.Mention].HasName)
            return;
        if (quote.Name is null)
        {
            if (quote.SourceKind == "nominal")
                labels[source.Mention] = [];
            return;
        }

        if (RightFor(quote) is { Length: > 0 } right)
            labels[source.Mention] = right;
    }

    int[] RightFor(GoldQuote quote) =>
        quote.Name is null ? [] : [.. Enumerable.Range(0, cast.Members.Count).Where(member => IsNamed(member, quote))];

    /// <summary>Whether a member is the annotated speaker of a quote, by any form of its name.</summary>
    public bool IsNamed(int member, GoldQuote quote)
    {
        if (quote.Name is null || member < 0)
            return false;
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
