namespace TypedCorpus.Analysis;

/// <summary>Where the lines of a text start and end whose line ends are line feeds. A line feed is in the line that it ends.</summary>
static class TextLines
{
    /// <summary>The start of the line that an offset is in.</summary>
    public static int StartOf(string text, int offset) => offset <= 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>The line feed that ends the line that an offset is in; the end of the text for the last line.</summary>
    public static int EndOf(string text, int offset) => offset < text.Length && text.IndexOf('\n', offset) is >= 0 and int end ? end : text.Length;

    /// <summary>The start of the line behind the one that an offset is in; the end of the text behind the last line.</summary>
    public static int Next(string text, int offset) => Math.Min(EndOf(text, offset) + 1, text.Length);
}
