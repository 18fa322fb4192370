using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Analysis.Speakers.SecondLook;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>A text with the members of its cast that annotated mentions stand for.</summary>
sealed class LabelledText
{
    readonly GoldScene gold;
    readonly Cast cast;
    readonly HashSet<ulong> titleWords;
    readonly HashSet<string> narrator;
    readonly Dictionary<int, IReadOnlyList<int>> labels = [];

    LabelledText(GoldScene gold)
    {
        this.gold = gold;
        narrator = [.. gold.Article.Quotes.Where(quote => quote.Name is not null && quote.Source.Split(' ').Contains("I")).SelectMany(quote => quote.Names)];
        cast = Cast.Read(gold.Scene.Sentences, gold.Scene.Mentions, gold.Scene.IsConversation, CancellationToken.None);
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
        if (!name.HasName)
            return gold.Scene.Text[gold.Scene.Tokens[name.First].Start..gold.Scene.Tokens[name.Last].End];
        return gold.Scene.Text[gold.Scene.Tokens[name.NameFirst].Start..gold.Scene.Tokens[name.NameLast].End];
    }

    /// <summary>Reads an article.</summary>
    public static LabelledText Read(GoldArticle article) => Read(article, SourceModel.Learned);

    /// <summary>Reads an article and weighs the sources of its quotes by a model.</summary>
    public static LabelledText Read(GoldArticle article, SourceModel model)
    {
        LabelledText read = new(new GoldScene(article, model));
        if (article.HasNames)
        {
            foreach (GoldQuote quote in article.Quotes)
                read.Label(quote);
        }

        foreach (ReaderLabel label in ReaderLabels.Of(article))
            read.Label(label);
        return read;
    }

    /// <summary>Whether the speakers of an article's quotes are annotated, or a reader named some.</summary>
    public static bool HasLabels(GoldArticle article) => article.HasNames || ReaderLabels.Has(article);

    /// <summary>The members that a mention rightly stands for, or that say a turn, which is numbered from -1 downwards: none where it is nobody with a
    /// name; null where nothing is annotated.</summary>
    public IReadOnlyList<int>? LabelOf(int mention) => labels.GetValueOrDefault(mention);

    /// <summary>Resolves the mentions of the text.</summary>
    public Resolved Resolve(IMemberChooser chooser) => MemberResolver.Resolve(gold.Scene, cast, titleWords, chooser, CancellationToken.None);

    void Label(ReaderLabel label)
    {
        if (gold.Article.Quotes.FirstOrDefault(quote => quote.Words.Start == label.Quote) is not { } quote || SourceWithoutName(quote) is not { } source)
            return;
        if (label.Name is not { } place)
            labels[source] = [];
        else if (gold.MentionAt(place) is { } name && cast.MemberOf(name) is >= 0 and int member)
            labels[source] = [member];
    }

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

        if (SourceWithoutName(quote) is not { } source)
            return;
        if (quote.Name is null)
        {
            if (quote.SourceKind == "nominal")
                labels[source] = [];
            return;
        }

        if (RightFor(quote) is { Length: > 0 } right)
            labels[source] = right;
    }

    // The mention that is the source of a quote, where it is the annotated one and has no name: "the Ohio Republican" counts as one there
    int? SourceWithoutName(GoldQuote quote) =>
        quote.SourceKind is "pronoun" or "nominal" or "named" && gold.IndexOf(quote) is { } index && gold.Scene.SourceOf(index) is { } source
            && gold.IsRight(source, quote) && !gold.Scene.Mentions[source.Mention].HasName
            ? source.Mention : null;

    int[] RightFor(GoldQuote quote) =>
        quote.Name is null ? [] : [.. Enumerable.Range(0, cast.Members.Count).Where(member => IsNamed(member, quote))];

    /// <summary>Whether a member is the annotated speaker of a quote, by any form of its name.</summary>
    public bool IsNamed(int member, GoldQuote quote)
    {
        if (quote.Name is null || member < 0)
            return false;
        if (member == cast.Narrator)
            return narrator.Contains(quote.Name);
        foreach (int mention in cast.Members[member].Mentions)
        {
            Mention name = gold.Scene.Mentions[mention];
            int start = gold.Scene.Tokens[name.NameFirst].Start;
            IReadOnlyList<string> words = NameWords.Of(gold.Scene.Text[start..gold.Scene.Tokens[name.NameLast].End]);
            if (words.Count == 0)
                continue;
            if (quote.Names.Select(NameWords.Of).Any(form => gold.Article.IsFiction ? form.SequenceEqual(words) : form.Count > 0 && form[^1] == words[^1]))
                return true;
        }

        return false;
    }
}
