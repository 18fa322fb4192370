namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>Compares the characters of a token with words.</summary>
static class TokenText
{
    /// <summary>Whether a token is a word in any case.</summary>
    /// <param name="text">The text that the token is of.</param>
    /// <param name="token">The token.</param>
    /// <param name="word">The word in lower case.</param>
    public static bool Is(string text, in Token token, string word) =>
        token.Length == word.Length && CanStart(text[token.Start], word[0])
        && text.AsSpan(token.Start, word.Length).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    // The first letter tells most other words apart, for less than a comparison in any case costs
    static bool CanStart(char first, char lower) => first >= 0x80 || (first | 0x20) == (lower | 0x20);
}
