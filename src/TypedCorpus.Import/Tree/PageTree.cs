using AngleSharp.Dom;

namespace TypedCorpus.Import.Tree;

/// <summary>Makes the tree that import works on out of a parsed page.</summary>
static class PageTree
{
    /// <summary>What lies deeper is hung up here, so that no page is too deep for the steps that walk the tree.</summary>
    const int MaximumDepth = 200;

    /// <summary>The page's body with what nobody sees left out; null when there is no body.</summary>
    public static PageNode? Build(IDocument page)
    {
        if (page.Body is not { } body)
            return null;

        PageNode root = new("body", body) { IsBlock = true };
        Fill(root, body);
        MarkBlocks(root);
        PartRuns(root);
        return root;
    }

    static void Fill(PageNode root, IElement body)
    {
        Stack<(INode? Next, PageNode Into, int Depth)> open = new();
        open.Push((body.FirstChild, root, 1));
        while (open.TryPop(out (INode? Next, PageNode Into, int Depth) at))
        {
            if (at.Next is not { } node)
                continue;
            open.Push((node.NextSibling, at.Into, at.Depth));
            if (node is IText text)
            {
                at.Into.Add(new PageNode(PageNode.TextName, null) { Text = text.Data });
            }
            else if (node is IElement element && IsSeen(element))
            {
                PageNode child = new(element.LocalName, element) { Hints = HintWords.Of(element), IsBlock = ElementNames.IsBlock(element.LocalName) };
                at.Into.Add(child);
                bool isTooDeep = at.Depth >= MaximumDepth;
                open.Push((element.FirstChild, isTooDeep ? at.Into : child, isTooDeep ? at.Depth : at.Depth + 1));
            }
        }
    }

    static bool IsSeen(IElement element)
    {
        if (ElementNames.IsWordless(element.LocalName) || element.HasAttribute("hidden"))
            return false;
        if (element.GetAttribute("aria-hidden") == "true" && element.LocalName is not ("img" or "figure" or "picture"))
            return false;
        if (IsHeadingSign(element))
            return false;
        return element.GetAttribute("style") is not { Length: > 0 } style || !HidesItself(style);
    }

    /// <summary>Whether it is the link of a heading, or of a term, to itself, which shows a sign alone: a pilcrow, a hash, a chain.</summary>
    public static bool IsHeadingSign(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href") is ['#', ..]
        && element.ParentElement?.LocalName is ['h', >= '1' and <= '6'] or "dt" or "caption" or "figcaption"
        && element.QuerySelector("img") is null && !element.TextContent.Any(char.IsLetterOrDigit);

    static bool HidesItself(string style)
    {
        string tight = style.Replace(" ", "", StringComparison.Ordinal);
        return tight.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || tight.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    // From the leaves up: an inline element that holds a block is a container
    static void MarkBlocks(PageNode root)
    {
        foreach (PageNode node in root.SelfAndDescendants().Reverse().ToList())
        {
            node.IsContainer = node.Children.Any(child => child.IsBlock);
            node.IsBlock |= node.IsContainer;
        }
    }

    static void PartRuns(PageNode root)
    {
        foreach (PageNode node in root.SelfAndDescendants().Where(node => node.IsBlock).ToList())
        {
            if (node.IsContainer)
                Part(node, PageNode.RunName);
            else if (node.Name is not "pre" and not "td" and not "th" && HasDoubleBreak(node))
                Part(node, PageNode.RunName);
        }
    }

    // Inline parts beside blocks become runs; two line breaks in a row part a run, too
    static void Part(PageNode node, string runName)
    {
        PageNode[] children = [.. node.Children];
        node.Children.Clear();
        node.IsContainer = true;
        PageNode? run = null;
        int breaks = 0;
        foreach (PageNode child in children)
        {
            if (child.IsBlock)
            {
                Close();
                node.Add(child);
                continue;
            }

            if (child.IsText && string.IsNullOrWhiteSpace(child.Text) && (run is null || breaks > 0))
                continue;
            breaks = child.Name == "br" ? breaks + 1 : 0;
            if (breaks == 2)
            {
                Close();
                breaks = 2;
            }
            else if (child.Name != "br" || run is not null)
            {
                run ??= new PageNode(runName, null) { IsBlock = true };
                run.Add(child);
            }
        }

        Close();

        void Close()
        {
            if (run is not null && run.Words().Length + (run.SelfAndDescendants().Any(part => part.Name == "img") ? 1 : 0) > 0)
                node.Add(run);
            run = null;
            breaks = 0;
        }
    }

    static bool HasDoubleBreak(PageNode node)
    {
        bool afterBreak = false;
        foreach (PageNode child in node.Children)
        {
            if (child.Name == "br")
            {
                if (afterBreak)
                    return true;
                afterBreak = true;
            }
            else if (!child.IsText || !string.IsNullOrWhiteSpace(child.Text))
            {
                afterBreak = false;
            }
        }

        return false;
    }
}
