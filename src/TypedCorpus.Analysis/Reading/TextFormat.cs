namespace TypedCorpus.Analysis.Reading;

/// <summary>How a file's characters are to be read.</summary>
public enum TextFormat
{
    /// <summary>Words as they stand.</summary>
    PlainText,

    /// <summary>Words with the markup of CommonMark.</summary>
    Markdown,

    /// <summary>Markdown with components of JSX between its words.</summary>
    Mdx,
}

/// <summary>Tells the format of a file.</summary>
public static class TextFormats
{
    /// <summary>
    /// The format that a file's name stands for: Markdown for <c>.md</c> and <c>.markdown</c>, that with JSX for <c>.mdx</c>, plain text for any other.
    /// </summary>
    public static TextFormat Of(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) ? TextFormat.Markdown
        : path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase) ? TextFormat.Mdx
        : TextFormat.PlainText;

    /// <summary>Whether a format is Markdown, with JSX or without.</summary>
    public static bool IsMarkdown(this TextFormat format) => format is TextFormat.Markdown or TextFormat.Mdx;
}
