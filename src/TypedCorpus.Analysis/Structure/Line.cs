namespace TypedCorpus.Analysis.Structure;

/// <summary>A line of the source that is not blank, without the white space at its ends.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Indent">The number of white space characters before <paramref name="Start"/> on the line.</param>
/// <param name="Tabs">How many of these are tabs.</param>
/// <param name="AfterBlank">Whether a blank line stands before it, or nothing at all.</param>
readonly record struct Line(int Start, int End, int Indent, int Tabs, bool AfterBlank)
{
    public int Length => End - Start;

    /// <summary>The column behind its last character, where a tab takes one.</summary>
    public int Right => Indent + Length;

    /// <summary>The lines of a source in one pass.</summary>
    public static List<Line> ReadAll(string source, CancellationToken cancellation)
    {
        List<Line> lines = [];
        bool afterBlank = true;
        int lineStart = 0;
        for (int read = 0; lineStart < source.Length; read++)
        {
            cancellation.ThrowIfRequestedAt(read);
            int lineEnd = source.IndexOf('\n', lineStart);
            if (lineEnd < 0)
                lineEnd = source.Length;

            int start = lineStart;
            int end = lineEnd;
            int tabs = 0;
            while (start < end && char.IsWhiteSpace(source[start]))
                tabs += source[start++] == '\t' ? 1 : 0;
            while (end > start && char.IsWhiteSpace(source[end - 1]))
                end--;

            if (start == end)
            {
                afterBlank = true;
            }
            else
            {
                lines.Add(new Line(start, end, start - lineStart, tabs, afterBlank));
                afterBlank = false;
            }

            lineStart = lineEnd + 1;
        }

        return lines;
    }
}
