using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Extraction;

/// <summary>Counts what stands in each part of a page.</summary>
static class Measurer
{
    const int ShortestSentence = 40;
    const int LongAnyway = 100;

    // What a row of a menu takes from the prose around it
    const double Pointer = -30;
    const double ShortLine = -6;

    /// <summary>Counts it and all below it anew, dropped parts as nothing.</summary>
    public static void Measure(PageNode root)
    {
        foreach (PageNode node in root.SelfAndDescendants().Where(node => node.IsBlock).Reverse().ToList())
        {
            if (node.IsDropped)
                node.Measure = default;
            else if (node.IsContainer)
                node.Measure = node.Children.Aggregate(default(TextMeasure), (sum, child) => sum + child.Measure);
            else
                node.Measure = OfBlock(node);
        }
    }

    static TextMeasure OfBlock(PageNode block)
    {
        int letters = 0;
        int inLinks = 0;
        char last = ' ';
        Count(block, block.Name == "a" || IsInLink(block));
        if (letters == 0)
            return default;

        double links = (double)inLinks / letters;
        bool isSentence = letters >= ShortestSentence && (letters >= LongAnyway || EndsSentence(last));
        int prose = links <= 0.5 && (isSentence || block.Name == "pre") && !block.IsHeading ? letters - inLinks : 0;
        double value = prose > 0 ? prose : links > 0.5 ? Pointer : block.IsHeading || block.Name is "td" or "th" or "li" ? 0 : ShortLine;
        return new TextMeasure(letters, inLinks, 1, prose, value);

        void Count(PageNode node, bool isLink)
        {
            if (node.IsDropped)
                return;
            foreach (char c in node.Text)
            {
                if (char.IsWhiteSpace(c))
                    continue;
                letters++;
                inLinks += isLink ? 1 : 0;
                last = c;
            }

            foreach (PageNode child in node.Children)
                Count(child, isLink || (child.Name == "a" && !child.Attribute("href").StartsWith('#')));
        }
    }

    static bool IsInLink(PageNode node)
    {
        for (PageNode? parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Name == "a" && parent.Attribute("href").Length > 0)
                return true;
        }

        return false;
    }

    public static bool EndsSentence(char last) => last is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '»' or ')' or ':' or '。' or '！' or '？' or '」';
}
