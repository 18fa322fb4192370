using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Structure;

/// <summary>Finds words in a text.</summary>
static class Word
{
    /// <summary>Whether a word, or a line, is one of some words in any case.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string known in words)
        {
            if (word.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The end of the word that starts at an offset: letters and digits, with apostrophes inside, or a number with its points.
    /// </summary>
    public static int End(ReadOnlySpan<char> text, int start, out bool isNumber) => End(text, start, out isNumber, out _);

    /// <summary>The end of the word that starts at an offset, and its <see cref="WordHash"/>, which costs no second look at its characters.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static int End(ReadOnlySpan<char> text, int start, out bool isNumber, out ulong hash)
    {
        hash = WordHash.Empty;
        ReadOnlySpan<char> rest = text.Slice(start);
        int letters = 0;
        for (; letters < rest.Length && IsAsciiLetter(rest[letters]); letters++)
            hash = WordHash.AddLetter(hash, rest[letters]);

        int i = start + letters;
        isNumber = letters == 0;

        // Most words are letters alone
        if (!isNumber && letters < rest.Length && rest[letters] == ' ')
            return i;
        while (i < text.Length)
        {
            char c = text[i];
            bool isDigit = c is >= '0' and <= '9';
            bool joins = !isDigit && i + 1 < text.Length && Joins(c, text[i + 1], isNumber);
            if (!isDigit && !joins && !char.IsLetterOrDigit(c))
                break;
            isNumber &= isDigit || joins;
            hash = WordHash.Add(hash, c);
            i++;
        }

        return i;
    }

    /// <summary>Whether a character is one of the letters that most words consist of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Joins(char c, char next, bool isNumber) =>
        (WordHash.IsApostrophe(c) && char.IsLetter(next)) || (isNumber && c is '.' or ',' or ':' && char.IsDigit(next));
}
