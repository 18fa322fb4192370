using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>Parts the paragraphs of Markdown whose lines have labels, each of which is a turn: a line break within a paragraph means nothing there.</summary>
static class LabelledLines
{
    /// <summary>The blocks of a text, but for such a paragraph one block for each of its labels, from that line up to the next such line.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="source">The file that it is read from.</param>
    /// <param name="blocks">The blocks of the text.</param>
    /// <param name="inSource">The same blocks in the file.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static IReadOnlyList<Block> Part(
        ReadingText reading, string source, EquatableArray<Block> blocks, EquatableArray<Block> inSource, CancellationToken cancellation)
    {
        HashSet<string> openings = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (blocks[i].IsParagraph && LabelOf(reading.Text, blocks[i].Span) is { } opening)
                openings.Add(opening);
        }

        return openings.Count == 0 ? blocks : Part(reading, source, blocks, inSource, openings, cancellation);
    }

    static IReadOnlyList<Block> Part(
        ReadingText reading, string source, EquatableArray<Block> blocks, EquatableArray<Block> inSource, HashSet<string> openings, CancellationToken cancellation)
    {
        List<Block>? parted = null;
        List<int> starts = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            starts.Clear();
            if (HasLines(source, inSource[i]) && LabelOf(reading.Text, blocks[i].Span) is not null)
                FindLabels(reading, source, inSource[i].Span, openings, starts, cancellation);
            if (starts.Count > 0 && parted is null)
            {
                parted = new List<Block>(blocks.Count + starts.Count);
                for (int before = 0; before < i; before++)
                    parted.Add(blocks[before]);
            }

            if (starts.Count > 0)
                AddLines(reading.Text, blocks[i], starts, parted!);
            else
                parted?.Add(blocks[i]);
        }

        return parted is null ? blocks : parted;
    }

    static bool HasLines(string source, Block block) =>
        block.IsParagraph && block.Span.Length > 0 && source.IndexOf('\n', block.Span.Start, block.Span.Length) >= 0;

    static string? LabelOf(string text, TextSpan line) =>
        line.Length > 0 && TurnLabel.Read(text, line)?.Name.Of(text) is { } label && TranscriptFinder.CanSpeak(label) ? label : null;

    // The offsets of the lines with labels, but for the first one. A wrapped line may start with a word and a colon, too: "Porto: never again"
    static void FindLabels(ReadingText reading, string source, TextSpan block, HashSet<string> openings, List<int> starts, CancellationToken cancellation)
    {
        for (int start = TextLines.Next(source, block.Start); start < block.End; start = TextLines.Next(source, start))
        {
            cancellation.ThrowIfCancellationRequested();
            TextSpan line = reading.FromSource(TextSpan.FromBounds(start, Math.Min(block.End, TextLines.EndOf(source, start))));
            if (LabelOf(reading.Text, line) is { } label && (openings.Contains(label) || LabelEvidence.IsPerson(label) || TranscriptFinder.IsRole(label)))
                starts.Add(line.Start);
        }
    }

    static void AddLines(string text, Block block, List<int> starts, List<Block> parted)
    {
        int start = block.Span.Start;
        for (int i = 0; i <= starts.Count; i++)
        {
            int next = i < starts.Count ? starts[i] : block.Span.End;
            int end = next;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            parted.Add(block with { Span = TextSpan.FromBounds(start, end) });
            start = next;
        }
    }
}
