namespace TypedCorpus.Analysis.Structure;

/// <summary>
/// Finds out whether the lines of a text were broken at a column rather than at the end of a thought. Where they were, a line goes on
/// in the next one that begins with a small letter, and it does so because the next word had no room left.
/// </summary>
static class WrapWidth
{
    /// <summary>The answer for a text whose lines end where its writer ended them.</summary>
    public const int None = 0;

    /// <summary>The narrowest column, in UTF-16 units, at which a few lines of prose are broken.</summary>
    public const int Narrowest = 40;

    /// <summary>The narrowest one of a column of print, as it is told by more lines, nearly all of which are full: those of verse are not.</summary>
    const int NarrowestInPrint = 24;
    const int FewestLinesInPrint = 6;

    /// <summary>The widest.</summary>
    public const int Widest = 132;

    const int FewestLines = 3;

    /// <summary>What a tab may take more than the one column that a line counts for it.</summary>
    const int WidthOfTab = 7;

    /// <summary>The column, in UTF-16 units, at which lines were broken; <see cref="None"/> when they were not.</summary>
    public static int Find(string source, List<Line> lines, CancellationToken cancellation)
    {
        Span<int> columns = stackalloc int[Widest + 1];
        int going = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!GoesOn(source, lines, i))
                continue;
            going++;
            if (lines[i].Right <= Widest)
                columns[lines[i].Right]++;
        }

        int found = going < FewestLines
            ? ShortWrap.Find(source, lines, cancellation)
            : OfMost(source, lines, WidthOfMost(columns, going), going, cancellation);
        return found == None && going < FewestLinesInPrint ? NarrowWrap.Find(source, lines, cancellation) : found;
    }

    static int OfMost(string source, List<Line> lines, int width, int going, CancellationToken cancellation)
    {
        bool isNarrow = width < Narrowest;
        return width >= NarrowestInPrint && (!isNarrow || going >= FewestLinesInPrint)
            && FullLines(source, lines, width, cancellation) * 10 >= going * (isNarrow ? 9 : 8) ? width : None;
    }

    /// <summary>Whether the next line's first word had no room behind a line, or a part of it stands there with a hyphen.</summary>
    public static bool IsFull(string source, Line line, Line next, int width) =>
        line.Right + (line.Tabs * WidthOfTab) + 1 + FirstWordLength(source, next) > width - 1
        || (EndsWithHyphen(source, line) && char.IsLower(source[next.Start]));

    /// <summary>Whether a line ends within a word.</summary>
    public static bool EndsWithHyphen(string source, Line line) =>
        line.Length > 1 && source[line.End - 1] == '-' && char.IsLetter(source[line.End - 2]);

    /// <summary>Whether the next line begins with a small letter and no blank line parts the two.</summary>
    public static bool GoesOn(string source, List<Line> lines, int i) =>
        !lines[i + 1].AfterBlank && char.IsLower(source[lines[i + 1].Start]);

    /// <summary>The width that all but a few of the lines keep to; <see cref="None"/> when too many are wider than any column.</summary>
    static int WidthOfMost(ReadOnlySpan<int> columns, int going)
    {
        int wider = going / 10;
        int within = 0;
        for (int column = 0; column < columns.Length; column++)
        {
            within += columns[column];
            if (within >= going - wider)
                return column;
        }

        return None;
    }

    // Of those that go on
    static int FullLines(string source, List<Line> lines, int width, CancellationToken cancellation)
    {
        int full = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (GoesOn(source, lines, i) && IsFull(source, lines[i], lines[i + 1], width))
                full++;
        }

        return full;
    }

    static int FirstWordLength(string source, Line line)
    {
        int end = line.Start;
        while (end < line.End && !CanBreakAt(source[end]))
            end++;
        return end - line.Start;
    }

    static bool CanBreakAt(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u2007' or '\u202F');
}
