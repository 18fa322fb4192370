using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A quote that goes on in the next paragraph, which reopens the mark: the parts have one source, whichever part names
/// it.</summary>
sealed class ReopenedQuote : IAttributionSieve
{
    // Nobody is quoted over more paragraphs without being named again.
    const int MaxParts = 50;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        if (scene.Reopens(quote) && scene.SourceOf(quote - 1) is { } before)
            return before with { Part = scene.PartWithSource(quote - 1) };
        if (quote > 0 && scene.Reopens(quote + 1) && GoesOnFrom(scene, quote) is { } earlier)
            return earlier with { Part = scene.PartWithSource(quote - 1) };
        for (int next = quote + 1; next < scene.Quotes.Count && next < quote + MaxParts && scene.Reopens(next); next++)
        {
            if (scene.SourceOf(next) is { } source)
                return source with { Part = next };
        }

        return null;
    }

    // "...," Roe said. "... / "...," Poe said: the first part is Roe's, whoever is named in the next paragraph
    static QuoteSource? GoesOnFrom(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int before = scene.TokenOf(quote - 1);
        int sentence = scene.Sentences.Of(token);
        bool joined = scene.Sentences.IsStart(token) && scene.Sentences.Of(before) == sentence - 1
            && scene.Tokens[token - 1].Kind != TokenKind.ParagraphEnd;
        return joined && scene.SourceOf(quote - 1) is { CueFirst: >= 0 } source && source.CueFirst > before ? source : null;
    }
}
