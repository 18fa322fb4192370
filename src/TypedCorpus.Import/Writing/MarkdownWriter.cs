using System.Text;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Writing;

/// <summary>Writes the article's part of a page in Markdown.</summary>
sealed class MarkdownWriter(PageAddress address)
{
    readonly InlineWriter _inline = new(address);

    /// <summary>The article, ended by a line end; empty when nothing of it is left.</summary>
    public string Write(PageNode article)
    {
        string text = Block(article).Trim('\n');
        return text.Length == 0 ? "" : text + "\n";
    }

    string Block(PageNode node)
    {
        if (node.IsDropped)
            return "";
        if (node.IsHeading)
            return Prefixed(new string('#', Math.Max(2, node.Name[1] - '0')) + " ", PlainWords(node));
        return node.Name switch
        {
            "ul" or "ol" or "menu" or "dir" => List(node),
            "blockquote" => Quoted(Blocks(node)),
            "pre" => CodeWriter.Write(node),
            "table" => Table(node),
            "figure" => Figure(node),
            "figcaption" => "",
            "hr" => "",
            _ when HoldsCaption(node) => Figure(node),
            _ when IsCaption(node) => "",
            _ => Blocks(node),
        };
    }

    string Blocks(PageNode node) => node.IsContainer ? Join(node.Children.Select(Block)) : _inline.Write(node);

    // A heading that holds blocks is still one line
    string PlainWords(PageNode node) => node.IsContainer ? string.Join(' ', node.Children.Select(PlainWords)) : _inline.Write(node, isPlain: true);

    static string Join(IEnumerable<string> blocks) => string.Join("\n\n", blocks.Where(block => block.Length > 0));

    static string Prefixed(string prefix, string text) => text.Length == 0 ? "" : prefix + text.Replace("\\\n", " ", StringComparison.Ordinal);

    string List(PageNode list)
    {
        List<string> items = [];
        int number = int.TryParse(list.Attribute("start"), out int start) && start is >= 0 and < 100_000 ? start : 1;
        bool isTight = true;
        foreach (PageNode child in list.Children.Where(child => !child.IsDropped))
        {
            string item = child.Name == "li" ? Item(child) : Block(child);
            if (item.Length == 0)
                continue;
            isTight &= !item.Contains("\n\n", StringComparison.Ordinal);
            string marker = list.Name == "ol" ? $"{number++}. " : "- ";
            string[] lines = item.Split('\n');
            items.Add(marker + string.Join('\n', lines.Select((line, index) => index == 0 || line.Length == 0 ? line : new string(' ', marker.Length) + line)));
        }

        return string.Join(isTight ? "\n" : "\n\n", items);
    }

    // An inner list stands right below the words of its item
    string Item(PageNode item)
    {
        if (!item.IsContainer)
            return Blocks(item);
        StringBuilder text = new();
        foreach (PageNode child in item.Children)
        {
            string block = Block(child);
            if (block.Length > 0 && text.Length > 0)
                text.Append(child.Name is "ul" or "ol" ? "\n" : "\n\n");
            text.Append(block);
        }

        return text.ToString();
    }

    static string Quoted(string text) => text.Length == 0 ? "" : "> " + text.Replace("\n", "\n> ", StringComparison.Ordinal).Replace("\n> \n", "\n>\n", StringComparison.Ordinal);

    string Table(PageNode table) => new TableWriter(_inline).Write(table) is { } rows
        ? Join([.. table.Children.Where(child => child.Name == "caption").Select(Block), rows])
        : Blocks(table);

    // Its images with the caption, and what else stands in it: a table, code, a quote
    string Figure(PageNode figure)
    {
        PageNode[] inner = [.. Figures(figure)];
        if (inner.Length > 0)
            return Gallery(figure, inner);
        PageNode[] parts = [.. figure.SelfAndDescendants()];
        PageNode? caption = parts.FirstOrDefault(part => part.Name == "figcaption") ?? parts.FirstOrDefault(IsCaption);
        PageNode[] images = [.. parts.Where(part => part.Name == "img" && ImageSource.Of(part) is not null)];
        if (images.Length == 0)
        {
            // The caption of what is no picture has words of the article: whose a quote is, what a table shows
            bool isOfWords = parts.Any(part => part.Name is "table" or "pre" or "blockquote");
            string below = caption is { IsDropped: false } && isOfWords ? Blocks(caption) : "";
            return Join([.. figure.Children.Where(child => child.IsBlock && child != caption).Select(Block), below]);
        }

        string? words = caption?.Words();
        return Join([.. images.Select((image, index) => _inline.Image(image, index == 0 ? words : null)).Distinct(),
            .. parts.Where(part => part.Name is "table" or "pre" or "blockquote").Select(Block)]);
    }

    // The outermost figures in it
    static IEnumerable<PageNode> Figures(PageNode node) =>
        node.Children.SelectMany(child => child.Name == "figure" ? child.IsDropped ? [] : [child] : Figures(child));

    // Pictures that have captions of their own, and a last one below them, which Markdown has as a line of emphasis
    string Gallery(PageNode gallery, PageNode[] figures)
    {
        PageNode? caption = gallery.Children.Find(child => child.Name == "figcaption");
        StringBuilder words = new();
        MarkdownText.AppendEscaped(words, caption?.Words() ?? "");
        return Join([.. figures.Select(Figure), words.Length == 0 ? "" : $"*{words}*"]);
    }

    static bool IsCaption(PageNode node) => node.IsBlock && (node.Hints.Contains(" caption ", StringComparison.Ordinal) || node.Hints.Contains(" figcaption ", StringComparison.Ordinal))
        && node.Measure.Letters < 600 && node.Name is not "table" and not "caption";

    // As some systems wrap an image and its caption
    static bool HoldsCaption(PageNode node) => IsCaption(node) && node.IsContainer && node.SelfAndDescendants().Any(part => part.Name == "img");
}
