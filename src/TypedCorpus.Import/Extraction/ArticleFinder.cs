using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Extraction;

/// <summary>Finds the part of a page that holds its article, and drops what in it is something else.</summary>
static class ArticleFinder
{
    // A part that names itself otherwise is believed, unless this much of the page's prose is in it
    const double TooMuchToDrop = 0.5;

    // Nor is a word believed that would take as much of the page in all: it is one of the page's layout
    const double TooMuchForAWord = 0.35;

    // Characters that must be left of a page without its comments
    const int ShortestArticle = 400;

    // Where several parts are alike and none has this much of their prose, all of them are meant
    const double Dominant = 0.4;

    // What a name like "article body" weighs
    const double Named = 1.2;

    /// <summary>The part that holds the article, with all else in it dropped; null for a page without a text.</summary>
    /// <param name="body">The page.</param>
    /// <param name="title">The article's title, which is not repeated in its text.</param>
    /// <param name="isArticle">Whether the page says of itself that it is one article.</param>
    public static PageNode? Find(PageNode body, string? title, bool isArticle)
    {
        Measurer.Measure(body);
        DropForeign(body);
        Measurer.Measure(body);
        if (body.Measure.Letters == 0)
            return null;

        PageNode article = Choose(body);
        if (!isArticle && Weight(article) < Named)
            article = AllAlike(article);
        InnerParts.Drop(article);
        Edges.Trim(article, title);
        return article;
    }

    static void DropForeign(PageNode body)
    {
        int all = Math.Max(1, body.Measure.Prose);
        List<(PageNode Node, string Word)> foreign = [];
        foreach (PageNode node in body.SelfAndDescendants())
        {
            if (node != body && node.Element is not null && node.IsBlock && node.Name is not "main" and not "article" && PartNames.ForeignWord(node) is { } word
                && (node.Measure.Prose < TooMuchToDrop * all || PartNames.IsCertain(word)) && !HoldsMarkedContent(node))
            {
                foreign.Add((node, word));
            }
        }

        foreach (IGrouping<string, PageNode> named in foreign.GroupBy(part => part.Word, part => part.Node))
        {
            HashSet<PageNode> nodes = [.. named];
            int taken = named.Sum(node => Ancestors(node).Any(nodes.Contains) ? 0 : node.Measure.Prose);
            if (taken < TooMuchForAWord * all || (PartNames.IsCertain(named.Key) && all - taken >= ShortestArticle))
                nodes.ToList().ForEach(node => node.IsDropped = true);
        }
    }

    static IEnumerable<PageNode> Ancestors(PageNode node)
    {
        for (PageNode? parent = node.Parent; parent is not null; parent = parent.Parent)
            yield return parent;
    }

    static bool HoldsMarkedContent(PageNode node) =>
        node.Measure.Prose > 200 && node.SelfAndDescendants().Any(part => part.Name is "main" or "h1" || part.Attribute("itemprop") == "articleBody");

    // The part with the most prose and the least of what stands around one; its names weigh, too
    static PageNode Choose(PageNode body)
    {
        PageNode best = body;
        double bestValue = double.MinValue;
        foreach (PageNode node in body.SelfAndDescendants().Where(node => node.IsBlock && !HasDroppedParent(node)))
        {
            double value = node.Measure.Value * Weight(node);
            // The inner one of two that hold the same
            if (value >= bestValue)
            {
                best = node;
                bestValue = value;
            }
        }

        return best;
    }

    // The posts of a thread, the entries of a list, the sections of a page that presents something
    static PageNode AllAlike(PageNode best)
    {
        PageNode chosen = best;
        PageNode child = best;
        foreach (PageNode parent in Ancestors(best))
        {
            bool isOneOfMany = parent.Name == "main" || parent.Attribute("role") == "main"
                || parent.Children.Count(other => !other.IsDropped && other.Measure.Prose > 0 && other.Name == child.Name && other.Hints == child.Hints) > 2;
            if (isOneOfMany && chosen.Measure.Prose < Dominant * parent.Measure.Prose)
                chosen = parent;
            child = parent;
        }

        return chosen;
    }

    static bool HasDroppedParent(PageNode node)
    {
        for (PageNode? parent = node; parent is not null; parent = parent.Parent)
        {
            if (parent.IsDropped)
                return true;
        }

        return false;
    }

    static double Weight(PageNode node)
    {
        if (node.Attribute("itemprop").Contains("articleBody", StringComparison.OrdinalIgnoreCase))
            return 2;
        if (PartNames.IsContent(node))
            return Named;
        return node.Name switch
        {
            "article" => 1.15,
            "main" => 1.08,
            "body" => 0.95,
            _ => 1,
        };
    }
}
