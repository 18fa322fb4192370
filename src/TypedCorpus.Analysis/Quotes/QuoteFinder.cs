namespace TypedCorpus.Analysis.Quotes;

/// <summary>Finds what stands between quotation marks.</summary>
public static class QuoteFinder
{
    /// <summary>The quoted spans of a text, in order, and the opening marks that nothing closes.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="blocks">The blocks of <paramref name="text"/>, in order; only paragraphs are searched.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static (EquatableArray<QuotedSpan> Quotes, EquatableArray<TextSpan> Unclosed) Find(
        string text, EquatableArray<Block> blocks, CancellationToken cancellation = default)
        => default;
}
