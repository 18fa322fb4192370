namespace TypedCorpus.Analysis.Structure;

/// <summary>A line of the source that is not blank, without the white space at its ends.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Indent">The number of white space characters before <paramref name="Start"/> on the line.</param>
/// <param name="AfterBlank">Whether a blank line stands before it, or nothing at all.</param>
readonly record struct Line(int Start, int End, int Indent, bool AfterBlank)
{
    public int Length => End - Start;

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
            while (start < end && char.IsWhiteSpace(source[start]))
                start++;
            while (end > start && char.IsWhiteSpace(source[end - 1]))
                end--;

            if (start == end)
            {
                afterBlank = true;
            }
            else
            {
                lines.Add(new Line(start, end, start - lineStart, afterBlank));
                afterBlank = false;
            }

            lineStart = lineEnd + 1;
        }

        return lines;
    }
}
