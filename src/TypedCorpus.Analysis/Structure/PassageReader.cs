using TypedCorpus.Analysis.Structure.Blocks;
using TypedCorpus.Analysis.Transcripts;

namespace TypedCorpus.Analysis.Structure;

/// <summary>Puts lines together to passages: lines that were broken at a column, and lines set off as quoted.</summary>
static class PassageReader
{
    // A label with a time is no longer
    const int LongestStamp = 60;

    /// <summary>The passages of a text, in order.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="edits">Takes what a person reads in place of line breaks and of marks of quotation inside a passage, in order.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static List<Passage> Read(string source, List<Line> lines, List<Edit> edits, CancellationToken cancellation)
    {
        List<Passage> passages = new(lines.Count);
        LineBreaks breaks = LineBreaks.Find(source, lines, cancellation);
        bool isHeader = true;
        int i = 0;
        while (i < lines.Count)
        {
            cancellation.ThrowIfRequestedAt(passages.Count);
            int first = i;
            LineMarker marker = LineMarker.Of(source, lines[i]);
            if (marker.Kind == LineMarkerKind.Quote)
                edits.Add(new Edit(new TextSpan(lines[i].Start, marker.Length), ""));
            i++;
            int itemText = marker.Kind == LineMarkerKind.ListItem ? lines[first].Indent + marker.Length : int.MaxValue;
            isHeader = isHeader && HeaderLines.CanBeAbove(source, lines[first]);
            while (i < lines.Count
                && (IsBelow(lines[i], itemText) || (isHeader && IsFolded(lines[i], lines[first])) || IsJoined(source, lines, i, marker.Kind, breaks)))
            {
                cancellation.ThrowIfRequestedAt(i - first);
                edits.Add(JoinOf(source, lines[i - 1], lines[i], marker.Kind));
                i++;
            }

            passages.Add(new Passage(lines[first].Start, lines[i - 1].End, marker.Kind, lines[first].AfterBlank, i - first));
        }

        return passages;
    }

    /// <summary>Whether a line, indented as far as the text of a list's item or farther, belongs to the item; with a mark it is one in it.</summary>
    static bool IsBelow(Line line, int itemText) => !line.AfterBlank && line.Indent >= itemText;

    // A header line of a mail goes on in the next one, which is indented
    static bool IsFolded(Line line, Line first) => !line.AfterBlank && line.Indent > first.Indent;

    /// <summary>Whether a line goes on with the passage that the line before belongs to.</summary>
    static bool IsJoined(string source, List<Line> lines, int i, LineMarkerKind passage, LineBreaks breaks)
    {
        Line line = lines[i];
        if (line.AfterBlank)
            return false;

        LineMarkerKind kind = LineMarker.Of(source, line).Kind;
        if (passage == LineMarkerKind.Quote || kind == LineMarkerKind.Quote)
        {
            return passage == kind && !IsBareMarker(source, line) && !IsBareMarker(source, lines[i - 1]) && !IsTurn(source, line)
                && LineMarker.QuoteDepth(source, line) == LineMarker.QuoteDepth(source, lines[i - 1]);
        }

        if (kind == LineMarkerKind.ListItem)
            return passage != kind && breaks.IsMarkByWrapping(i);
        return breaks.IsJoined(i, isInItem: passage == LineMarkerKind.ListItem)
            && StampOf(source, line) is null && !(StampOf(source, lines[i - 1]) is { } stamped && stamped.WordsStart == lines[i - 1].End);
    }

    // 12/03/24, 18:02 - Ann: It rained; Ann Roe  0:02. Null where a line is no label with a time
    static TurnLabel? StampOf(string source, Line line)
    {
        int colon = line.Length > 2 ? source.IndexOf(':', line.Start + 1, Math.Min(LongestStamp, line.Length - 2)) : -1;
        return colon > 0 && char.IsDigit(source[colon - 1]) && char.IsDigit(source[colon + 1]) ? TurnLabel.Read(source, new TextSpan(line.Start, line.Length)) : null;
    }

    // ">> ANN ROE: It did.": whoever speaks next in a broadcast
    static bool IsTurn(string source, Line line) =>
        line.Length > 2 && source[line.Start + 1] == '>' && TurnLabel.Read(source, new TextSpan(line.Start, line.Length)) is not null;

    static Edit JoinOf(string source, Line before, Line line, LineMarkerKind passage)
    {
        int start = line.Start + (passage == LineMarkerKind.Quote ? LineMarker.Of(source, line).Length : 0);
        return new Edit(TextSpan.FromBounds(before.End, start), WrapWidth.EndsWithHyphen(source, before) ? "" : " ");
    }

    static bool IsBareMarker(string source, Line line) => LineMarker.Of(source, line).Length >= line.Length;
}
