namespace TypedCorpus.Analysis.Quotes;

/// <summary>
/// Reads two apostrophes on either side as the marks of a quote, as archives of newspapers and wire services write them for want of a double mark:
/// ''It rained,'' he said. A quote inside has single ones, so that three stand at its end: ''I said, 'It rained,''' he recalled. Two that no such
/// quote is open before, and that open none, stay what they are without this reader.
/// </summary>
/// <param name="text">What a person reads.</param>
/// <param name="code">Where code stands in it, in order; its apostrophes are its own.</param>
sealed class DoubledMarkReader(string text, EquatableArray<TextSpan> code)
{
    const int Doubled = 2;
    const int WithSingle = 3;

    /// <summary>Whether two apostrophes stand at an offset.</summary>
    public static bool IsAt(string text, int at) => at + 1 < text.Length && text[at] == '\'' && text[at + 1] == '\'';

    /// <summary>Whether two apostrophes at an offset stand where a quote can start: behind a space or an opening mark, and before no space.</summary>
    public static bool CanOpen(string text, TextSpan block, int at) =>
        (at == block.Start || MarkReader.IsOpeningContext(text[at - 1])) && at + Doubled < block.End && !char.IsWhiteSpace(text[at + Doubled]);

    /// <summary>Whether a paragraph starts with two apostrophes that open a quote.</summary>
    public bool OpensAt(TextSpan paragraph) => !IsInCode(paragraph.Start) && Opens(paragraph, paragraph.Start, RunAt(paragraph.Start, paragraph.End));

    /// <summary>Makes double marks of the two apostrophes in a block that set off quotes.</summary>
    /// <param name="block">The block.</param>
    /// <param name="marks">Its marks, in order.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public void Read(TextSpan block, List<QuotationMark> marks, CancellationToken cancellation)
    {
        if (!marks.Exists(mark => mark.Family == MarkFamily.Tex))
            return;

        List<QuotationMark> read = new(marks.Count);
        int open = 0;
        bool inTex = false;
        for (int i = 0; i < marks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            QuotationMark mark = marks[i];
            if (mark.Family != MarkFamily.Tex || mark.Role == MarkRole.Open || inTex)
            {
                // ``It rained'' is read as it stands
                inTex = mark.Family == MarkFamily.Tex ? mark.Role == MarkRole.Open : inTex;
                read.Add(mark);
                continue;
            }

            int run = RunAt(mark.Start, block.End);
            open = Math.Max(0, open + Add(read, block, marks, i, run, open > 0));
            while (run > Doubled && i + 1 < marks.Count && marks[i + 1].Start < mark.Start + run)
                i++;
        }

        marks.Clear();
        marks.AddRange(read);
    }

    // Gives how many quotes more are open behind the run
    int Add(List<QuotationMark> read, TextSpan block, List<QuotationMark> marks, int i, int run, bool inside)
    {
        int at = marks[i].Start;
        if (IsInCode(at))
            return 0;
        if (run == Doubled)
            return AddDoubled(read, block, marks, i, inside);
        if (run != WithSingle)
            return 0;
        if (Opens(block, at, run))
        {
            // '''Rain''' in bold, as wikis have it
            if (IsBold(block, marks, i))
                return 0;
            read.Add(new QuotationMark(at, Doubled, MarkFamily.Double, MarkRole.Open));
            read.Add(new QuotationMark(at + Doubled, 1, MarkFamily.Single, MarkRole.Open));
            return 1;
        }

        if (!inside)
            return 0;
        read.Add(new QuotationMark(at, 1, MarkFamily.Single, MarkRole.Close));
        read.Add(new QuotationMark(at + 1, Doubled, MarkFamily.Double, MarkRole.Close));
        return -1;
    }

    int AddDoubled(List<QuotationMark> read, TextSpan block, List<QuotationMark> marks, int i, bool inside)
    {
        QuotationMark mark = marks[i];
        if (Opens(block, mark.Start, Doubled))
        {
            read.Add(mark with { Family = MarkFamily.Double, Role = MarkRole.Open });
            return 1;
        }

        if (!inside)
        {
            read.Add(mark);
            return 0;
        }

        // ''A 24'' screen is too small,'' she said
        if (!Closes(block, mark) || (Measures.StandsBefore(text, block, mark.Start) && NextCloses(block, marks, i)))
            return 0;
        read.Add(mark with { Family = MarkFamily.Double, Role = MarkRole.Close });
        return -1;
    }

    // Three open a quote with another one at its start
    bool Opens(TextSpan block, int at, int run)
    {
        (char before, char after) = Around(block, at, run);
        return run is Doubled or WithSingle
            && (MarkReader.OpensOnly(before, after) || (run == Doubled && MarkReader.IsOpeningContext(before) && IsEllipsis(at + run, block.End)));
    }

    bool NextCloses(TextSpan block, List<QuotationMark> marks, int i)
    {
        int next = marks.FindIndex(i + 1, mark => mark.Family == MarkFamily.Tex);
        return next >= 0 && marks[next].Role == MarkRole.Close && !Opens(block, marks[next].Start, RunAt(marks[next].Start, block.End));
    }

    // Where a quote is open
    bool Closes(TextSpan block, QuotationMark mark)
    {
        (char before, char after) = Around(block, mark.Start, Doubled);
        if (MarkReader.IsMeasure(text, block, mark.Start))
            return false;
        if (char.IsWhiteSpace(before))
            return EndsWords(block, mark.Start);
        return MarkReader.ClosesOnly(before, after)
            || !(char.IsLetterOrDigit(after) && Measures.StandsBefore(text, block, mark.Start) && Measures.IsDimension(text, block, mark.End));
    }

    // ''It rained. '' she said; ''I said, 'It rained,' '' she said
    bool EndsWords(TextSpan block, int at)
    {
        while (at > block.Start && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at > block.Start && text[at - 1] is '.' or ',' or '?' or '!' or '-' or '—' or '…' or '\'' or '’' or '"' or '”' or ')';
    }

    (char Before, char After) Around(TextSpan block, int at, int length) =>
        (at > block.Start ? text[at - 1] : ' ', at + length < block.End ? text[at + length] : ' ');

    // ''... and it rained,'' he said
    bool IsEllipsis(int at, int end) => at < end && (text[at] == '…' || (at + 1 < end && text[at] == '.' && text[at + 1] == '.'));

    // The next run has as many, and no single mark closes before
    bool IsBold(TextSpan block, List<QuotationMark> marks, int i)
    {
        int behind = marks[i].Start + WithSingle;
        for (int k = i + 1; k < marks.Count; k++)
        {
            if (marks[k].Start < behind)
                continue;
            if (marks[k].Family == MarkFamily.Tex)
                return RunAt(marks[k].Start, block.End) == WithSingle;
            if (marks[k] is { Family: MarkFamily.Single, Role: MarkRole.Close })
                return false;
        }

        return false;
    }

    int RunAt(int at, int end)
    {
        int i = at;
        while (i < end && text[i] == '\'')
            i++;
        return i - at;
    }

    bool IsInCode(int at)
    {
        int i = SortedSearch.CountBefore(code.Count, k => code[k].Start <= at) - 1;
        return i >= 0 && at < code[i].End;
    }
}
