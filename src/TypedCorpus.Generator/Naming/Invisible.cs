using System.Globalization;

namespace TypedCorpus.Generator.Naming;

/// <summary>
/// Tells characters that nobody sees. One in a name or a comment would make two that look the same differ, or hide something.
/// </summary>
static class Invisible
{
    // What Unicode calls ignorable beside the characters that format, the blanks that it counts as letters and symbols, and what is no
    // character
    static readonly (int First, int Last)[] Ranges =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x2800, 0x2800),
        (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xFFFE, 0xFFFF), (0xE0000, 0xE0FFF),
    ];

    /// <summary>Whether the character that a UTF-16 unit belongs to is one; white space and control characters are none.</summary>
    public static bool IsAt(string text, int index)
    {
        if (text[index] is >= ' ' and < '\x7f')
            return false;
        if (index > 0 && char.IsSurrogatePair(text[index - 1], text[index]))
            index--;
        if (CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.Format)
            return true;

        bool isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        int character = isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
        return Array.Exists(Ranges, range => character >= range.First && character <= range.Last);
    }
}
