namespace TypedCorpus.Analysis.Structure;

/// <summary>Puts lines together to passages: lines that were broken at a column, and lines set off as quoted.</summary>
static class PassageReader
{
    /// <summary>The passages of a text, in order.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="edits">Takes what a person reads in place of line breaks and of marks of quotation inside a passage, in order.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static List<Passage> Read(string source, List<Line> lines, List<Edit> edits, CancellationToken cancellation)
    {
        List<Passage> passages = new(lines.Count);
        int width = WrapWidth.Find(source, lines, cancellation);
        int i = 0;
        while (i < lines.Count)
        {
            cancellation.ThrowIfRequestedAt(passages.Count);
            int first = i;
            LineMarker marker = MarkerOf(source, lines[i]);
            if (marker.Kind == LineMarkerKind.Quote)
                edits.Add(new Edit(new TextSpan(lines[i].Start, marker.Length), ""));
            i++;
            while (i < lines.Count && IsJoined(source, lines, i, marker.Kind, width))
            {
                cancellation.ThrowIfRequestedAt(i - first);
                edits.Add(JoinOf(source, lines[i - 1], lines[i], marker.Kind));
                i++;
            }

            passages.Add(new Passage(lines[first].Start, lines[i - 1].End, marker.Kind, lines[first].AfterBlank, i - first));
        }

        return passages;
    }

    /// <summary>Whether a line goes on with the passage that the line before belongs to.</summary>
    static bool IsJoined(string source, List<Line> lines, int i, LineMarkerKind passage, int width)
    {
        Line line = lines[i];
        Line before = lines[i - 1];
        if (line.AfterBlank)
            return false;

        LineMarkerKind kind = MarkerOf(source, line).Kind;
        if (passage == LineMarkerKind.Quote || kind != LineMarkerKind.None)
        {
            return passage == LineMarkerKind.Quote
                && kind == LineMarkerKind.Quote
                && !IsBareMarker(source, line)
                && !IsBareMarker(source, before);
        }

        if (width == WrapWidth.None || before.Length > width + 1)
            return false;

        // Paragraphs that are told by an indented first line; the lines of a list's item may be indented, too
        if (line.Indent > before.Indent && passage != LineMarkerKind.ListItem)
            return false;
        return WrapWidth.IsFull(source, before, line, width);
    }

    static Edit JoinOf(string source, Line before, Line line, LineMarkerKind passage)
    {
        int start = line.Start + (passage == LineMarkerKind.Quote ? MarkerOf(source, line).Length : 0);
        return new Edit(TextSpan.FromBounds(before.End, start), WrapWidth.EndsWithHyphen(source, before) ? "" : " ");
    }

    static LineMarker MarkerOf(string source, Line line) => LineMarker.Read(source.AsSpan(line.Start, line.Length));

    static bool IsBareMarker(string source, Line line) => MarkerOf(source, line).Length >= line.Length;
}
