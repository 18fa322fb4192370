namespace TypedCorpus.Import.Tree;

/// <summary>Which elements part the text, and which hold none of it.</summary>
static class ElementNames
{
    static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
        "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    static readonly HashSet<string> Wordless =
    [
        "script", "style", "template", "head", "svg", "math", "iframe", "object", "embed", "applet", "canvas", "audio", "video", "map", "area",
        "input", "button", "select", "textarea", "datalist", "option", "meter", "progress", "link", "meta", "title", "base", "dialog", "noframes",
    ];

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether what stands in it is no text of the page.</summary>
    public static bool IsWordless(string name) => Wordless.Contains(name);
}
