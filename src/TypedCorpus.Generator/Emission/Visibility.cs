using System.Globalization;
using System.Runtime.CompilerServices;
using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Emission;

/// <summary>Tells characters that a reader of the code sees as they are from those that hide or deceive.</summary>
static class Visibility
{
    /// <summary>
    /// Whether a unit of a text can stand in code as it is: no control character but tab and line feed, none that formats or turns the direction
    /// of writing, no line end that only C# knows, no half of a surrogate pair.
    /// </summary>
    public static bool IsPlain(string text, int index)
    {
        char c = text[index];
        if (c is >= ' ' and < '\x7f' or '\n' or '\t')
            return true;
        if (char.IsSurrogate(c))
        {
            int high = char.IsHighSurrogate(c) ? index : index - 1;
            return high >= 0 && high + 1 < text.Length && char.IsSurrogatePair(text[high], text[high + 1])
                && CharUnicodeInfo.GetUnicodeCategory(text, high) != UnicodeCategory.Format;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    /// <summary>Whether every unit of a text is plain.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text, i))
                return false;
        }

        return true;
    }
}
