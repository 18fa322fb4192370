using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Structure;

/// <summary>Finds words in a text.</summary>
static class Word
{
    /// <summary>
    /// The end of the word that starts at an offset: letters and digits, with apostrophes inside, or a number with its points.
    /// </summary>
    [MethodImpl(ColdStart.Optimized)]
    public static int End(ReadOnlySpan<char> text, int start, out bool isNumber)
    {
        isNumber = true;
        int i = start;
        while (i < text.Length)
        {
            char c = text[i];
            bool isDigit = c is >= '0' and <= '9';
            bool joins = i + 1 < text.Length && Joins(c, text[i + 1], isNumber);
            if (!isDigit && !joins && !char.IsLetterOrDigit(c))
                break;
            isNumber &= isDigit || joins;
            i++;
        }

        return i;
    }

    static bool Joins(char c, char next, bool isNumber) =>
        (WordHash.IsApostrophe(c) && char.IsLetter(next)) || (isNumber && c is '.' or ',' or ':' && char.IsDigit(next));
}
