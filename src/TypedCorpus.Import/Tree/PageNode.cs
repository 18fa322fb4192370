using AngleSharp.Dom;

namespace TypedCorpus.Import.Tree;

/// <summary>
/// A part of a page, as import sees it: a piece of text, an inline element, a block of text (only inline parts in it) or a container (only
/// blocks in it). Blocks and inline parts never stand side by side.
/// </summary>
sealed class PageNode(string name, IElement? element)
{
    /// <summary>The name of a piece of text.</summary>
    public const string TextName = "#text";

    /// <summary>The name of a run of inline parts that stood beside blocks.</summary>
    public const string RunName = "#run";

    /// <summary>The element's name in small letters, or one of the names above.</summary>
    public string Name { get; } = name;

    /// <summary>The element itself, for its attributes; null for texts and runs.</summary>
    public IElement? Element { get; } = element;

    /// <summary>The characters of a piece of text, white space as it came.</summary>
    public string Text { get; init; } = "";

    public PageNode? Parent { get; set; }

    public List<PageNode> Children { get; } = [];

    /// <summary>Whether it is a block or holds one.</summary>
    public bool IsBlock { get; set; }

    /// <summary>Whether it holds blocks.</summary>
    public bool IsContainer { get; set; }

    /// <summary>Whether it was judged not to be the article's.</summary>
    public bool IsDropped { get; set; }

    /// <summary>What was counted in it, without its dropped parts.</summary>
    public TextMeasure Measure { get; set; }

    /// <summary>The words of the element's class and id, between blanks.</summary>
    public string Hints { get; init; } = "";

    public bool IsText => Name == TextName;

    public bool IsHeading => Name is ['h', >= '1' and <= '6'];

    /// <summary>An attribute's value; empty when it has none.</summary>
    public string Attribute(string attribute) => Element?.GetAttribute(attribute) ?? "";

    public void Add(PageNode child)
    {
        child.Parent = this;
        Children.Add(child);
    }

    /// <summary>It and all below it, parents first.</summary>
    public IEnumerable<PageNode> SelfAndDescendants()
    {
        Stack<PageNode> open = new([this]);
        while (open.TryPop(out PageNode? node))
        {
            yield return node;
            for (int i = node.Children.Count - 1; i >= 0; i--)
                open.Push(node.Children[i]);
        }
    }

    public bool IsWithin(PageNode other)
    {
        for (PageNode? node = this; node is not null; node = node.Parent)
        {
            if (node == other)
                return true;
        }

        return false;
    }

    /// <summary>The words below it with single blanks between them, dropped parts left out.</summary>
    public string Words()
    {
        System.Text.StringBuilder words = new();
        AppendWords(words);
        return words.ToString().Trim();
    }

    void AppendWords(System.Text.StringBuilder words)
    {
        if (IsDropped)
            return;
        if (IsBlock || Name == "br")
            WhiteSpace.AppendBlank(words);
        WhiteSpace.AppendCollapsed(words, Text);
        foreach (PageNode child in Children)
            child.AppendWords(words);
        if (IsBlock)
            WhiteSpace.AppendBlank(words);
    }
}
