using System.Globalization;

namespace TypedCorpus.Generator.Emission;

/// <summary>Shortens a text for a message or a documentation comment.</summary>
static class Excerpt
{
    const char ZeroWidthJoiner = '\u200d';

    /// <summary>The text on one line, cut at a word where that is possible and never within a character as a person sees it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How long it may be, in UTF-16 units, before an ellipsis stands for the rest.</param>
    public static string Of(string text, int length)
    {
        text = text.Replace('\n', ' ');
        if (text.Length <= length)
            return text;

        int cut = text.LastIndexOf(' ', length, length / 2);
        if (cut < 0)
        {
            cut = length;
            while (cut > 0 && IsInsideCharacter(text, cut))
                cut--;
        }

        return text.Substring(0, cut).TrimEnd() + "…";
    }

    static bool IsInsideCharacter(string text, int index) =>
        char.IsLowSurrogate(text[index])
        || text[index] == ZeroWidthJoiner
        || text[index - 1] == ZeroWidthJoiner
        || CharUnicodeInfo.GetUnicodeCategory(text[index]) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
