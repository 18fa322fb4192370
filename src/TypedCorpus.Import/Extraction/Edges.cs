using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Extraction;

/// <summary>Drops what stands before an article's first and behind its last sentence.</summary>
static class Edges
{
    const int LongestEdgeLine = 90;

    public static void Trim(PageNode article, string? title)
    {
        List<PageNode> blocks = [.. article.SelfAndDescendants().Where(node => node.IsBlock && !node.IsContainer && node.Measure.Letters > 0 && !IsGone(node, article))];
        int first = blocks.FindIndex(block => block.Measure.Prose > 0);
        int last = blocks.FindLastIndex(block => block.Measure.Prose > 0 || block.Name is "li" or "td" or "dd" || IsPlain(block));
        if (first < 0)
            return;
        while (last + 1 < blocks.Count && IsLastWord(blocks[last + 1]))
            last++;

        int headline = title is null ? -1 : blocks.FindIndex(0, Math.Min(blocks.Count, first + 3), block => SameWords(block.Words(), title));
        for (int i = 0; i < blocks.Count; i++)
        {
            PageNode block = blocks[i];
            if (i <= headline || (i < first && IsEdgeLine(block)) || i > last)
                block.IsDropped = true;
        }
    }

    // A line of words that is neither a heading nor a pointer, long enough not to be a label
    static bool IsPlain(PageNode block) => !block.IsHeading && block.Measure.LinkDensity < 0.3 && block.Measure.Letters > 30;

    // A short sentence right behind the last long one
    static bool IsLastWord(PageNode block) =>
        block.Name == "p" && block.Measure.LinkLetters == 0 && block.Words() is { Length: > 1 } words && words[^1] is '.' or '!' or '?' or '…' or '”' or '。' && !Pointers.IsCall(words);

    static bool IsEdgeLine(PageNode block) => !block.IsHeading && block.Measure.Letters < LongestEdgeLine && block.Name is not "li" and not "td" and not "pre";

    static bool IsGone(PageNode node, PageNode article)
    {
        for (PageNode? at = node; at is not null && at != article; at = at.Parent)
        {
            if (at.IsDropped)
                return true;
        }

        return false;
    }

    /// <summary>Whether two lines have the same letters and digits.</summary>
    public static bool SameWords(string a, string b) => Letters(a).Equals(Letters(b), StringComparison.OrdinalIgnoreCase);

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
