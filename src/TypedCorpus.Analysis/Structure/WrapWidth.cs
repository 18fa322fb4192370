namespace TypedCorpus.Analysis.Structure;

/// <summary>
/// Finds out whether the lines of a text were broken at a column rather than at the end of a thought. Where they were, a line goes on
/// in the next one that begins with a small letter, and it does so because the next word had no room left.
/// </summary>
static class WrapWidth
{
    /// <summary>The answer for a text whose lines end where its writer ended them.</summary>
    public const int None = 0;

    const int Narrowest = 40;
    const int Widest = 132;
    const int FewestLines = 3;

    /// <summary>The column, in UTF-16 units, at which lines were broken; <see cref="None"/> when they were not.</summary>
    public static int Find(string source, List<Line> lines, CancellationToken cancellation)
    {
        Span<int> lengths = stackalloc int[Widest + 1];
        int going = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!GoesOn(source, lines, i))
                continue;
            going++;
            if (lines[i].Length <= Widest)
                lengths[lines[i].Length]++;
        }

        if (going < FewestLines)
            return None;

        int width = WidthOfMost(lengths, going);
        return width >= Narrowest && MostAreFull(source, lines, width, going, cancellation) ? width : None;
    }

    /// <summary>Whether the next line's first word had no room behind a line, or a part of it stands there with a hyphen.</summary>
    public static bool IsFull(string source, Line line, Line next, int width) =>
        line.Length + 1 + FirstWordLength(source, next) > width - 1 || (EndsWithHyphen(source, line) && char.IsLower(source[next.Start]));

    /// <summary>Whether a line ends within a word.</summary>
    public static bool EndsWithHyphen(string source, Line line) =>
        line.Length > 1 && source[line.End - 1] == '-' && char.IsLetter(source[line.End - 2]);

    /// <summary>The width that all but a few of the lines keep to; <see cref="None"/> when too many are wider than any column.</summary>
    static int WidthOfMost(ReadOnlySpan<int> lengths, int going)
    {
        int wider = going / 10;
        int within = 0;
        for (int length = 0; length < lengths.Length; length++)
        {
            within += lengths[length];
            if (within >= going - wider)
                return length;
        }

        return None;
    }

    static bool MostAreFull(string source, List<Line> lines, int width, int going, CancellationToken cancellation)
    {
        int full = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (GoesOn(source, lines, i) && IsFull(source, lines[i], lines[i + 1], width))
                full++;
        }

        return full * 5 >= going * 4;
    }

    static bool GoesOn(string source, List<Line> lines, int i) =>
        !lines[i + 1].AfterBlank && char.IsLower(source[lines[i + 1].Start]);

    static int FirstWordLength(string source, Line line)
    {
        int end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(source[end]))
            end++;
        return end - line.Start;
    }
}
