using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Tells lines of verse from headings over short paragraphs.</summary>
static class Verse
{
    const int FewestLines = 4;
    const int LongestLine = 100;

    /// <summary>
    /// For each passage whether it stands, in a text whose paragraphs are parted by blank lines, among short lines without one, of which half or
    /// more don't end as sentences do; none where most of the text is something else.
    /// </summary>
    public static bool[] Find(List<Passage> passages, Evidence[] evidence, CancellationToken cancellation)
    {
        bool[] isVerse = new bool[passages.Count];
        int lines = 0;
        for (int first = 0, end; first < passages.Count; first = end)
        {
            cancellation.ThrowIfRequestedAt(first);
            end = first + 1;
            bool areShort = IsLine(passages[first]);
            int open = evidence[first].EndsSentence ? 0 : 1;
            while (end < passages.Count && !passages[end].AfterBlank)
            {
                cancellation.ThrowIfRequestedAt(end);
                areShort &= IsLine(passages[end]);
                open += evidence[end].EndsSentence ? 0 : 1;
                end++;
            }

            bool standsApart = first > 0 || end < passages.Count;
            if (standsApart && areShort && end - first >= FewestLines && open * 2 >= end - first)
            {
                isVerse.AsSpan(first, end - first).Fill(true);
                lines += end - first;
            }
        }

        return lines * 2 > passages.Count ? isVerse : new bool[passages.Count];
    }

    static bool IsLine(Passage passage) => passage is { LineCount: 1, Length: <= LongestLine };
}
