using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Finds the stanzas of a poem: lines between which no blank one stands, and which are one paragraph.</summary>
static class Stanzas
{
    const int FewestLines = 2;
    const int FewestInAll = 4;
    const int LongestLine = 100;

    // Lines such as "ANN ROE: It rained." are turns of a conversation
    const int MostColons = 1;

    /// <summary>
    /// For each passage whether it is a line of a stanza: one of two or more short lines, of which half or more don't end as sentences do. There are two
    /// stanzas or more, and most of the text is in those of four lines and more, or all of it in stanzas but for what stands above them.
    /// </summary>
    public static bool[] Find(string source, List<Passage> passages, Evidence[] evidence, CancellationToken cancellation)
    {
        bool[] isLine = new bool[passages.Count];
        int stanzas = 0;
        int lines = 0;
        int inLong = 0;
        int colons = 0;
        int above = 0;
        for (int first = 0, end; first < passages.Count; first = end)
        {
            cancellation.ThrowIfRequestedAt(first);
            bool areLines = true;
            int open = 0;
            for (end = first; end < passages.Count && (end == first || !passages[end].AfterBlank); end++)
            {
                cancellation.ThrowIfRequestedAt(end);
                areLines &= passages[end] is { LineCount: 1, Length: <= LongestLine, Marker: LineMarkerKind.None };
                open += evidence[end].EndsSentence ? 0 : 1;
                colons += source.IndexOf(": ", passages[end].Start, passages[end].Length, StringComparison.Ordinal) > 0 ? 1 : 0;
            }

            int length = end - first;
            above = first == 0 ? length : above;
            if (!areLines || length < FewestLines || open * 2 < length)
                continue;
            isLine.AsSpan(first, length).Fill(true);
            stanzas++;
            lines += length;
            inLong += length >= FewestInAll ? length : 0;
        }

        bool isPoem = inLong * 2 > passages.Count || (lines >= FewestInAll && lines >= passages.Count - above);
        return stanzas > 1 && isPoem && colons <= MostColons ? isLine : new bool[passages.Count];
    }
}
