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
    {
        QuoteStack stack = new(text);
        ReadOnlySpan<Block> all = blocks.AsSpan();
        for (int i = 0; i < all.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!all[i].IsParagraph)
                continue;

            int next = i + 1;
            stack.Enter(all[i].Span);
            Scan(text, all[i].Span, stack, cancellation);
            stack.Leave(next < all.Length && all[next].IsParagraph ? all[next].Span : null);
        }

        return (stack.Quotes.ToEquatableArray(), stack.Unclosed.ToEquatableArray());
    }

    static void Scan(string text, TextSpan block, QuoteStack stack, CancellationToken cancellation)
    {
        int at = block.Start;
        for (int marks = 0; at < block.End && (at = MarkReader.Next(text, at, block.End)) >= 0; marks++)
        {
            cancellation.ThrowIfRequestedAt(marks);
            QuotationMark mark = MarkReader.Read(text, block, at);
            if (mark.Role == MarkRole.None && text[at] == '"')
                at = SkipAttribute(text, block, at);
            else if (mark.Role != MarkRole.None)
                stack.Read(mark);
            at = Math.Max(at + 1, mark.End);
        }
    }

    // name="value": the value of an attribute of markup that was left in the text is nobody's words.
    static int SkipAttribute(string text, TextSpan block, int at)
    {
        if (at == block.Start || text[at - 1] != '=')
            return at;
        int close = text.IndexOf('"', at + 1, block.End - at - 1);
        return close < 0 ? at : close;
    }
}
