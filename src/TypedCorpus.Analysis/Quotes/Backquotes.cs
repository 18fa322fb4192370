namespace TypedCorpus.Analysis.Quotes;

/// <summary>Tells the opening marks of old typewritten texts, `...', from the marks of code, `...`.</summary>
static class Backquotes
{
    /// <summary>Whether a backquote opens a quote: an apostrophe that no word follows closes it before another backquote stands, or the next paragraph may.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The block.</param>
    /// <param name="at">The offset of the backquote.</param>
    public static bool Opens(string text, TextSpan block, int at)
    {
        if (at + 1 >= block.End || char.IsWhiteSpace(text[at + 1]) || (at > block.Start && char.IsLetterOrDigit(text[at - 1])))
            return false;
        int next = text.IndexOf('`', at + 1, block.End - at - 1);
        int end = next < 0 ? block.End : next;
        for (int i = at + 1; (i = text.IndexOf('\'', i, end - i)) >= 0; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) && (i + 1 == block.End || !char.IsLetterOrDigit(text[i + 1])))
                return true;
        }

        return next < 0 || IsReopened(text, block, next);
    }

    // A quote that the next backquote reopens behind a sentence
    static bool IsReopened(string text, TextSpan block, int next) =>
        next + 1 < block.End && next > block.Start + 2 && text[next - 1] == ' ' && text[next - 2] is '.' or '?' or '!' && char.IsUpper(text[next + 1]);
}
