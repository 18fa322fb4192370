using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>The lines between a title and an article's first paragraph.</summary>
static class OpeningLines
{
    const int LongestByline = 15;
    const int ShortestSubtitle = 5;
    const int LongestSubtitle = 45;
    const int LongestName = 4;

    /// <summary>What a passage between the title and the first paragraph is; null when it is nothing that stands there only.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="evidence">Its evidence.</param>
    /// <param name="next">The evidence of the next passage of the article; null for none.</param>
    /// <param name="nextText">The next passage.</param>
    /// <param name="followsTitle">Whether no passage but the title stands before it.</param>
    /// <param name="isTitleAbove">Whether the title stands in the line above, and not in metadata.</param>
    public static BlockKind? KindOf(
        ReadOnlySpan<char> text, Evidence evidence, Evidence? next, ReadOnlySpan<char> nextText, bool followsTitle, bool isTitleAbove)
    {
        if (IsByline(text, evidence) || (IsName(evidence) && next is { IsDate: true }))
            return BlockKind.Byline;
        if (evidence.IsDate)
            return BlockKind.Dateline;
        if (!followsTitle || next is not { } following || evidence.Words is < ShortestSubtitle or > LongestSubtitle)
            return null;

        bool standsOverByline = following.IsDate || IsByline(nextText, following);
        bool goesOn = standsOverByline || (isTitleAbove && !evidence.EndsSentence && following.IsRunningText);
        return goesOn && !HeadingRule.IsPartOfText(text) ? BlockKind.Subtitle : null;
    }

    /// <summary>Whether a line names the author: "By Jane Doe", "Written by Jane Doe, Springfield Times".</summary>
    public static bool IsByline(ReadOnlySpan<char> text, Evidence evidence)
    {
        if (evidence.Words is < 2 or > LongestByline || evidence.StopWords > 3)
            return false;

        int first = Word.End(text, 0, out _);
        bool startsWithBy = text.Slice(0, first).Equals("by".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!startsWithBy)
        {
            bool leadsToBy = text.Slice(0, first).Equals("written".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || text.Slice(0, first).Equals("story".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || text.Slice(0, first).Equals("words".AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (!leadsToBy || !text.Slice(first).StartsWith(" by ".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return false;
            first += " by".Length;
        }

        return first + 1 < text.Length && text[first] is ' ' or ':' && char.IsUpper(text.Slice(first + 1).TrimStart()[0]);
    }

    static bool IsName(Evidence evidence) =>
        evidence is { StopWords: 0, Numbers: 0, EndsSentence: false, Words: >= 2 and <= LongestName }
        && evidence.Capitalized == evidence.Words;
}
