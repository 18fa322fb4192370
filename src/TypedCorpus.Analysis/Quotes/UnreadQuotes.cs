namespace TypedCorpus.Analysis.Quotes;

/// <summary>Finds the quotes between two apostrophes on either side of a text that are not read.</summary>
static class UnreadQuotes
{
    const string Mark = "''";

    /// <summary>The words of those that would be quotes of somebody, in order; those that look like titles and names are left out.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="blocks">Its blocks, in order.</param>
    /// <param name="code">Where code stands in it, in order.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static EquatableArray<TextSpan> Find(
        string text, EquatableArray<Block> blocks, EquatableArray<TextSpan> code, CancellationToken cancellation)
    {
        if (!HasOpening(text, cancellation))
            return default;

        return QuoteFinder.Find(text, blocks, code, new DoubledMarkReader(text, code), cancellation).Quotes
            .Where(quote => quote.Kind != QuoteKind.Term && IsBetweenDoubled(text, quote))
            .Select(quote => quote.Words)
            .ToEquatableArray();
    }

    // Most texts have none
    static bool HasOpening(string text, CancellationToken cancellation)
    {
        for (int i = 0, step = 0; (i = text.IndexOf(Mark, i, StringComparison.Ordinal)) >= 0; i += Mark.Length, step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            if (DoubledMarkReader.CanOpen(text, new TextSpan(0, text.Length), i))
                return true;
        }

        return false;
    }

    static bool IsBetweenDoubled(string text, QuotedSpan quote) =>
        quote.Outer.End > quote.Words.End
        && DoubledMarkReader.IsAt(text, quote.Outer.Start)
        && DoubledMarkReader.IsAt(text, quote.Outer.End - Mark.Length);
}
