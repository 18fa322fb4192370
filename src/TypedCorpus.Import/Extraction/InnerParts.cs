using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Extraction;

/// <summary>Drops what stands inside an article and is none of it: lists of pointers, boxes, rows of buttons.</summary>
static class InnerParts
{
    public static void Drop(PageNode article)
    {
        foreach (PageNode node in article.SelfAndDescendants().Where(node => node.IsBlock).Reverse().ToList())
        {
            if (node != article && !node.IsDropped && IsList(node))
                node.IsDropped = true;
        }

        Measurer.Measure(article);
        DropPointers(article);
        Measurer.Measure(article);
    }

    static bool IsList(PageNode node)
    {
        TextMeasure measure = node.Measure;
        if (measure.Letters == 0 || !node.IsContainer || node.Name is "table" or "tbody" or "tr" or "pre" or "blockquote" or "dl")
            return false;
        // A bibliography has prose between its links
        return measure.LinkDensity > 0.6 && measure.Prose < 0.25 * measure.Letters && measure.Blocks > 1;
    }

    // "Read more: ..." and its like: a block of its own that is nothing but a link, or a call in front of one
    static void DropPointers(PageNode article)
    {
        foreach (PageNode node in article.SelfAndDescendants().ToList())
        {
            if (!node.IsBlock || node.IsContainer || node.IsDropped || node.Measure.Letters == 0 || node.IsHeading || node.Name is "td" or "th" or "dt" or "pre")
                continue;
            string words = node.Words();
            if (Pointers.IsCall(words) && (node.Measure.LinkDensity > 0.3 || words.Length < 40))
                node.IsDropped = true;
            else if (node.Measure.LinkDensity > 0.85 && words.Length > 20 && node.Name is "p" or "div" or PageNode.RunName && !Measurer.EndsSentence(words[^1]))
                node.IsDropped = true;
        }
    }
}
