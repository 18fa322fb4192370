namespace TypedCorpus.Analysis.Quotes.Dialogue;

/// <summary>Tells a turn of a word or two, "Chicken.", which is all of its paragraph or of its sentence, from the titles that look like it.</summary>
static class WordTurns
{
    /// <summary>Whether a quote whose words start a sentence is a turn.</summary>
    /// <param name="last">The last character of the words.</param>
    /// <param name="opens">Whether the quote opens its paragraph.</param>
    /// <param name="ends">Whether it ends it.</param>
    /// <param name="goesOn">Whether its sentence goes on behind it in small letters.</param>
    /// <param name="behindComma">The word behind the quote and a comma; empty without one.</param>
    public static bool Is(char last, bool opens, bool ends, bool goesOn, ReadOnlySpan<char> behindComma) => last switch
    {
        '.' or '?' or '!' or '…' => opens || ends,
        '—' or '-' => opens,
        ',' => opens && goesOn,
        _ => Narration.IsVerb(behindComma),
    };

    /// <summary>The quotes of a text of which nothing but its characters is known; those that are such turns are words that somebody
    /// says.</summary>
    public static EquatableArray<QuotedSpan> Mark(
        string text, EquatableArray<Block> blocks, EquatableArray<QuotedSpan> quotes, CancellationToken cancellation)
    {
        QuotedSpan[] marked = new QuotedSpan[quotes.Count];
        int block = 0;
        for (int i = 0; i < marked.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            QuotedSpan quote = quotes[i];
            while (block + 1 < blocks.Count && blocks[block].Span.End <= quote.Outer.Start)
                block++;
            marked[i] = quote.Kind == QuoteKind.Term && IsTurn(text, blocks[block].Span, quote) ? quote with { Kind = QuoteKind.Direct } : quote;
        }

        return new EquatableArray<QuotedSpan>(marked);
    }

    static bool IsTurn(string text, TextSpan block, QuotedSpan quote)
    {
        int before = quote.Outer.Start - 1;
        while (before >= block.Start && char.IsWhiteSpace(text[before]))
            before--;
        bool opens = before < block.Start;
        if (!opens && text[before] is not ('.' or '?' or '!' or '…' or '»' or '«' or '”' or '“' or '"'))
            return false;

        int behind = Dash.SkipSpace(text, quote.Outer.End, block.End);
        int word = behind < block.End && text[behind] == ',' ? Dash.SkipSpace(text, behind + 1, block.End) : behind;
        int stop = word;
        while (stop < block.End && char.IsLetter(text[stop]))
            stop++;
        bool isBehindComma = word > behind;
        return Is(text[quote.Words.End - 1], opens, behind == block.End, stop > word && char.IsLower(text[word]),
            isBehindComma || text[quote.Words.End - 1] == ',' ? text.AsSpan(word, stop - word) : default);
    }
}
