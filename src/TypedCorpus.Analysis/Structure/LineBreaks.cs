using TypedCorpus.Analysis.Structure.Blocks;

namespace TypedCorpus.Analysis.Structure;

/// <summary>
/// How the lines of a text end: at a column, in the middle of a phrase, or where its writer ended them; and which of a paragraph's lines are
/// indented.
/// </summary>
sealed class LineBreaks
{
    /// <summary>The most lines below one with a list's mark in which another such line is looked for.</summary>
    const int LongestItem = 12;

    /// <summary>How many columns the few longest lines may be wider than the width that the others keep to.</summary>
    const int Overhang = 5;

    readonly string source;
    readonly List<Line> lines;
    readonly int width;
    readonly bool isRagged;

    // The indent of the lines that go on with a paragraph, and how a paragraph's first line differs from it: -1 less, 1 more, 0 not
    readonly int margin;
    readonly int firstLine;

    LineBreaks(string source, List<Line> lines, CancellationToken cancellation)
    {
        this.source = source;
        this.lines = lines;
        width = WrapWidth.Find(source, lines, cancellation);
        isRagged = width == WrapWidth.None && MostBreakWithinPhrases(cancellation);
        if (width != WrapWidth.None)
        {
            margin = IndentOfMost(cancellation);
            firstLine = FindFirstLine(cancellation);
        }
    }

    /// <summary>Reads how the lines of a text end.</summary>
    public static LineBreaks Find(string source, List<Line> lines, CancellationToken cancellation) => new(source, lines, cancellation);

    /// <summary>Whether a line, behind no blank one, goes on with the line before.</summary>
    /// <param name="i">The index of the line, from 1.</param>
    /// <param name="isInItem">Whether the line before belongs to an item of a list, whose lines may be indented.</param>
    public bool IsJoined(int i, bool isInItem)
    {
        Line line = lines[i];
        Line before = lines[i - 1];
        if (width == WrapWidth.None)
            return isRagged && line.Indent <= before.Indent && GoesOnByWords(i);
        return !HeaderLines.AreBoth(source, before, line)
            && before.Length <= width + Overhang
            && (isInItem || !StartsParagraph(line, before))
            && (WrapWidth.IsFull(source, before, line, width) || IsCutShort(line, before));
    }

    // "A situation, I suppose, as no" / "young woman ever had": a line that ends within a phrase, though there was room behind it
    bool IsCutShort(Line line, Line before) =>
        before.Length >= WrapWidth.Narrowest
        && line.Indent == before.Indent
        && char.IsLower(source[before.End - 1])
        && (StartsSmall(line) || LineEnd.IsStopWord(source, before));

    // "_they_" is emphasized
    bool StartsSmall(Line line) => char.IsLower(source[line.Length > 1 && source[line.Start] == '_' ? line.Start + 1 : line.Start]);

    // Paragraphs are told by an indented first line, or by the only one that is not. Of two such lines the first may be a paragraph of one line
    bool StartsParagraph(Line line, Line before)
    {
        int step = line.Indent.CompareTo(before.Indent);
        if (step != 0)
            return firstLine < 0 ? step < 0 : step > 0;
        return firstLine != 0
            && line.Indent.CompareTo(margin) == firstLine
            && !char.IsLower(source[line.Start])
            && LineEnd.EndsSentence(source, before);
    }

    /// <summary>
    /// Whether the mark of a list at a line's start got there by the wrapping: "… from the first of May to the" / "1. of June".
    /// </summary>
    public bool IsMarkByWrapping(int i)
    {
        if (!IsCutBefore(i) || lines[i].Indent > lines[i - 1].Indent)
            return false;

        // An item that another one follows is one, unless that one got there in the same way
        for (int next = i + 1; next < lines.Count && next <= i + LongestItem && !lines[next].AfterBlank; next++)
        {
            if (LineMarker.Of(source, lines[next]).Kind == LineMarkerKind.ListItem)
                return IsCutBefore(next);
        }

        return true;
    }

    bool IsCutBefore(int i)
    {
        Line before = lines[i - 1];
        if (LineEnd.IsBeforeNumber(source, before, lines[i]))
            return true;
        if (source[before.End - 1] == ':' || LineEnd.EndsSentence(source, before))
            return false;
        if (width != WrapWidth.None && before.Length <= width + Overhang && WrapWidth.IsFull(source, before, lines[i], width))
            return true;
        return LineEnd.CanBeWithin(source, before) && (LineEnd.IsStopWord(source, before) || IsNumberWithin(lines[i]));
    }

    /// <summary>Whether a line begins with a number that opens no list, and its words go on: "3. of June".</summary>
    bool IsNumberWithin(Line line) =>
        char.IsDigit(source[line.Start])
        && !source.AsSpan(line.Start).StartsWith("1.".AsSpan())
        && !source.AsSpan(line.Start).StartsWith("1)".AsSpan())
        && char.IsLower(source[line.Start + LineMarker.Of(source, line).Length]);

    /// <summary>
    /// Whether lines as long as those of prose go on in the next one, and seldom break where a thought ends, as the lines of verse do.
    /// </summary>
    bool MostBreakWithinPhrases(CancellationToken cancellation)
    {
        int going = 0;
        int atThoughts = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!WrapWidth.GoesOn(source, lines, i) || lines[i].Length is < WrapWidth.Narrowest or > WrapWidth.Widest)
                continue;
            going++;
            if (LineEnd.IsThoughts(source, lines[i]))
                atThoughts++;
        }

        return going > atThoughts * 2;
    }

    int IndentOfMost(CancellationToken cancellation)
    {
        Span<int> indents = stackalloc int[WrapWidth.Widest];
        int most = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            int indent = lines[i + 1].Indent;
            if (WrapWidth.GoesOn(source, lines, i) && indent < indents.Length && ++indents[indent] > indents[most])
                most = indent;
        }

        return most;
    }

    int FindFirstLine(CancellationToken cancellation)
    {
        int more = 0;
        int less = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (lines[i + 1].AfterBlank || lines[i + 1].Indent != margin || LineMarker.Of(source, lines[i]).Kind != LineMarkerKind.None)
                continue;
            more += lines[i].Indent > margin ? 1 : 0;
            less += lines[i].Indent < margin ? 1 : 0;
        }

        return more.CompareTo(less);
    }

    /// <summary>Whether the words say that a line goes on with the one before, which ends within a sentence.</summary>
    bool GoesOnByWords(int i)
    {
        Line before = lines[i - 1];
        return before.Length is >= WrapWidth.Narrowest and <= WrapWidth.Widest
            && !LineEnd.EndsSentence(source, before)
            && (char.IsLower(source[lines[i].Start]) || LineEnd.IsComma(source, before) || LineEnd.IsStopWord(source, before));
    }
}
