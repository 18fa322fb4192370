namespace TypedCorpus.Analysis.Quotes;

/// <summary>Tells the marks of inches, feet, minutes and seconds from quotation marks.</summary>
static class Measures
{
    // Nobody measures in more digits: a longer number is a year or money.
    const int MaxDigits = 3;

    /// <summary>Whether a number stands right before an offset of a block, with which the mark there makes a measure: 24", 5½'.</summary>
    public static bool StandsBefore(string text, TextSpan block, int at)
    {
        int i = at;
        while (i > block.Start && at - i <= MaxDigits && IsDigit(text[i - 1]))
            i--;
        if (i == at || at - i > MaxDigits)
            return false;
        return i == block.Start || !(char.IsLetter(text[i - 1]) || text[i - 1] is '$' or '€' or '£' or '¥' or ',' or ':' or '%');
    }

    /// <summary>
    /// Takes out the marks behind numbers that close nothing, as the next mark of their family closes: "A 24" screen is too small," Roe said.
    /// </summary>
    public static void Remove(string text, TextSpan block, List<QuotationMark> marks, CancellationToken cancellation)
    {
        bool doubleCloses = false;
        bool singleCloses = false;
        bool any = false;
        for (int i = marks.Count - 1; i >= 0; i--)
        {
            cancellation.ThrowIfRequestedAt(marks.Count - 1 - i);
            QuotationMark mark = marks[i];
            if (mark.Family is not (MarkFamily.Double or MarkFamily.Single))
                continue;

            ref bool nextCloses = ref (mark.Family == MarkFamily.Double ? ref doubleCloses : ref singleCloses);
            if (nextCloses && mark.Role == MarkRole.Close && StandsBefore(text, block, mark.Start))
            {
                marks[i] = mark with { Role = MarkRole.None };
                any = true;
            }
            else
            {
                nextCloses = mark.Role == MarkRole.Close;
            }
        }

        if (any)
            marks.RemoveAll(mark => mark.Role == MarkRole.None);
    }

    static bool IsDigit(char c) => char.IsDigit(c) || c is '½' or '¼' or '¾';
}
