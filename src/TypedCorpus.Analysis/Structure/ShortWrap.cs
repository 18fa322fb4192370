using TypedCorpus.Analysis.Structure.Blocks;
using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure;

/// <summary>
/// Finds the column at which the few lines of a short text were broken: no line is longer, no word that begins a line had room in the line before,
/// and the lines don't all end where a thought ends, as those of verse do.
/// </summary>
static class ShortWrap
{
    const int LongForHeading = 60;

    /// <summary>The column, in UTF-16 units; <see cref="WrapWidth.None"/> when the lines are not known to be wrapped.</summary>
    public static int Find(string source, List<Line> lines, CancellationToken cancellation)
    {
        int width = WrapWidth.None;
        int breaks = 0;
        int atThoughts = 0;
        int withinPhrases = 0;

        // The first lines of a text may be its headline and the paragraph below
        bool hasGroupAbove = false;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (lines[i].Right > WrapWidth.Widest || lines[i + 1].Right > WrapWidth.Widest)
                return WrapWidth.None;
            hasGroupAbove |= i > 0 && lines[i].AfterBlank;
            if (!CanGoOn(source, lines, i))
                continue;
            breaks++;
            width = Math.Max(width, Math.Max(lines[i].Right, lines[i + 1].Right));
            atThoughts += LineEnd.IsThoughts(source, lines[i]) ? 1 : 0;
            bool isWithinPhrase = WrapWidth.GoesOn(source, lines, i)
                || LineEnd.IsStopWord(source, lines[i])
                || (hasGroupAbove && (LineEnd.IsWithinName(source, lines[i], lines[i + 1]) || IsLongForHeading(source, lines[i])));
            withinPhrases += isWithinPhrase ? 1 : 0;
        }

        bool isProse = withinPhrases > 0 && (atThoughts < breaks || breaks == 1);
        return isProse && AllAreFull(source, lines, width, cancellation) ? width : WrapWidth.None;
    }

    // Too long for a heading over text, and held together by small words
    static bool IsLongForHeading(string source, Line line)
    {
        if (line.Length < LongForHeading)
            return false;
        Evidence evidence = EvidenceReader.Read(source.AsSpan(line.Start, line.Length));
        return evidence.StopWords * 5 >= evidence.Words;
    }

    /// <summary>Whether the next line may go on with a line that ends within a sentence.</summary>
    static bool CanGoOn(string source, List<Line> lines, int i) =>
        !lines[i + 1].AfterBlank
        && LineEnd.CanBeWithin(source, lines[i])
        && LineMarker.Of(source, lines[i + 1]).Kind == LineMarkerKind.None
        && !HeaderLines.AreBoth(source, lines[i], lines[i + 1]);

    static bool AllAreFull(string source, List<Line> lines, int width, CancellationToken cancellation)
    {
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (CanGoOn(source, lines, i) && !WrapWidth.IsFull(source, lines[i], lines[i + 1], width))
                return false;
        }

        return true;
    }
}
