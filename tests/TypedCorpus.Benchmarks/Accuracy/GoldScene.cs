using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.SecondLook;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>An annotated article as far as the sieves read it, with the spans of its quotes in what a person reads.</summary>
sealed class GoldScene
{
    readonly ReadingText reading;

    /// <summary>Reads an article.</summary>
    public GoldScene(GoldArticle article)
        : this(article, SourceModel.Learned)
    {
    }

    /// <summary>Reads an article and weighs the sources of its quotes by a model; by none, it stays with what the sieves found.</summary>
    public GoldScene(GoldArticle article, SourceModel? model)
    {
        Article = article;
        string text = Source.Read(article.Text).Text;
        StructuredText structure = StructureReader.Read(text);
        reading = ReadingText.Of(text, structure.Edits);
        Blocks = structure.Blocks.Select(block => block with { Span = reading.FromSource(block.Span) }).ToEquatableArray();
        Scene = new Scene(reading.Text, Blocks, QuoteFinder.Find(reading.Text, Blocks).Quotes, CancellationToken.None);
        AttributionSieves.Run(Scene, model, CancellationToken.None);
    }

    /// <summary>The article.</summary>
    public GoldArticle Article { get; }

    /// <summary>Its blocks.</summary>
    public EquatableArray<Block> Blocks { get; }

    /// <summary>What the sieves found.</summary>
    public Scene Scene { get; }

    /// <summary>The index of the quote that an annotated one is; null when it was not found.</summary>
    public int? IndexOf(GoldQuote quote)
    {
        GoldQuote read = quote with { Words = reading.FromSource(quote.Words) };
        for (int i = 0; i < Scene.Quotes.Count; i++)
        {
            if (read.IsAt(Scene.Quotes[i].Words))
                return i;
        }

        return null;
    }

    /// <summary>The annotated quote that a quote of the scene is; null for none.</summary>
    public GoldQuote? GoldOf(int quote) =>
        Article.Quotes.FirstOrDefault(gold => (gold with { Words = reading.FromSource(gold.Words) }).IsAt(Scene.Quotes[quote].Words));

    /// <summary>The mention with a name at a place of the text; null for none.</summary>
    public int? MentionAt(int place)
    {
        TextSpan at = reading.FromSource(new TextSpan(place, 1));
        int found = Scene.Mentions.FindIndex(mention =>
            mention.HasName && TextSpan.FromBounds(Scene.Tokens[mention.NameFirst].Start, Scene.Tokens[mention.NameLast].End).Overlaps(at));
        return found < 0 ? null : found;
    }

    /// <summary>Whether the mention of a source overlaps the annotated source, or is a name that stands in it.</summary>
    public bool IsRightByName(QuoteSource source, GoldQuote quote)
    {
        Mention mention = Scene.Mentions[source.Mention];
        if (IsRight(source, quote))
            return true;
        if (quote.SourceKind != "named" || mention.Kind != MentionKind.Named || !mention.HasName)
            return false;
        IReadOnlyList<string> name = NameWords.Of(Scene.Text[Scene.Tokens[mention.NameFirst].Start..Scene.Tokens[mention.NameLast].End]);
        return name.Count > 0 && NameWords.Of(quote.Source).Contains(name[^1]);
    }

    /// <summary>Whether the mention of a source overlaps the annotated source.</summary>
    public bool IsRight(QuoteSource source, GoldQuote quote)
    {
        Mention mention = Scene.Mentions[source.Mention];
        TextSpan words = TextSpan.FromBounds(Scene.Tokens[mention.First].Start, Scene.Tokens[mention.Last].End);
        return quote.Sources.Any(gold => words.Overlaps(reading.FromSource(gold)));
    }
}
