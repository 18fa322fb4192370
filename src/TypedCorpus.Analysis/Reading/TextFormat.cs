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

    /// <summary>Captions with the times at which they are spoken, SubRip or WebVTT.</summary>
    Captions,
}

/// <summary>Tells the format of a file.</summary>
public static class TextFormats
{
    static readonly string[] SeedExtensions = [".txt", ".md", ".markdown", ".mdx", ".srt", ".vtt"];

    /// <summary>Whether a file's name ends as that of a seed does by default, in any case.</summary>
    public static bool IsSeed(string path) =>
        Array.Exists(SeedExtensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The format that a file's name stands for: Markdown for <c>.md</c> and <c>.markdown</c>, that with JSX for <c>.mdx</c>, captions for
    /// <c>.srt</c> and <c>.vtt</c>, plain text for any other.
    /// </summary>
    public static TextFormat Of(string path)
    {
        if (Ends(".md") || Ends(".markdown"))
            return TextFormat.Markdown;
        if (Ends(".mdx"))
            return TextFormat.Mdx;
        return Ends(".srt") || Ends(".vtt") ? TextFormat.Captions : TextFormat.PlainText;

        bool Ends(string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a format is Markdown, with JSX or without.</summary>
    public static bool IsMarkdown(this TextFormat format) => format is TextFormat.Markdown or TextFormat.Mdx;
}
