namespace TypedCorpus.Analysis.Quotes;

/// <summary>Tells the marks of inches, feet, minutes and seconds from quotation marks.</summary>
static class Measures
{
    // 1,234.5 and 12½ are measured; longer numbers are money or people.
    const int LongestNumber = 7;

    // Between two marks of one family stand at most so many of others.
    const int MostBetween = 8;

    /// <summary>Whether a number stands right before an offset of a block, with which the mark there makes a measure: 24", 5½', 1,200".</summary>
    public static bool StandsBefore(string text, TextSpan block, int at)
    {
        int i = at;
        while (i > block.Start && at - i < LongestNumber && (IsDigit(text[i - 1]) || (i < at && IsInsideNumber(text, block, i - 1))))
            i--;
        if (i == at)
            return false;
        if (i == block.Start)
            return true;
        char before = text[i - 1];
        return IsBy(text, block, i - 1) || !(char.IsLetterOrDigit(before) || before is '$' or '€' or '£' or '¥' or ':' or '%');
    }

    /// <summary>Whether a letter alone tells what was measured, right behind the mark: 24"H, 36"W, 24"x36".</summary>
    public static bool IsDimension(string text, TextSpan block, int at) =>
        text[at] is 'H' or 'h' or 'W' or 'w' or 'L' or 'l' or 'D' or 'd' or 'x' or 'X' or '×'
        && (at + 1 >= block.End || !char.IsLetter(text[at + 1]));

    /// <summary>
    /// Takes out the marks behind numbers that close nothing, as the next mark of their family closes: "A 24" screen is too small," Roe said.
    /// "It was 30"" Roe said.
    /// </summary>
    public static void Remove(string text, TextSpan block, List<QuotationMark> marks, CancellationToken cancellation)
    {
        PartDoubled(text, block, marks);
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
            bool isDoubled = i + 1 < marks.Count && marks[i + 1].Start == mark.End && marks[i + 1].Family == mark.Family;
            if ((nextCloses || isDoubled) && mark.Role == MarkRole.Close && IsOfMeasure(text, block, mark) && !ClosesInner(text, block, marks, i))
            {
                marks[i] = mark with { Role = MarkRole.None };
                if (isDoubled)
                    marks[i + 1] = marks[i + 1] with { Role = MarkRole.Close };
                nextCloses = true;
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

    // 'It was 6'' Roe said: where nothing opens with ``, the second of two single marks behind a number can close
    static void PartDoubled(string text, TextSpan block, List<QuotationMark> marks)
    {
        for (int i = 0; i < marks.Count; i++)
        {
            QuotationMark mark = marks[i];
            if (mark.Family != MarkFamily.Tex)
                continue;
            if (mark.Role == MarkRole.Open)
                return;
            if (StandsBefore(text, block, mark.Start))
                marks[i] = new QuotationMark(mark.Start + 1, 1, MarkFamily.Single, MarkRole.Close);
        }
    }

    // 24", and 24'' whose marks were parted
    static bool IsOfMeasure(string text, TextSpan block, QuotationMark mark) =>
        StandsBefore(text, block, mark.Start)
        || (mark.Family == MarkFamily.Single && text[mark.Start - 1] == '\'' && StandsBefore(text, block, mark.Start - 1));

    // "I saw "Area 51" twice," Roe said: the two marks before open one in another
    static bool ClosesInner(string text, TextSpan block, List<QuotationMark> marks, int close)
    {
        int inner = Before(marks, close);
        int outer = inner < 0 ? -1 : Before(marks, inner);
        return outer >= 0 && marks[inner].Role == MarkRole.Open && marks[outer].Role == MarkRole.Open
            && !(marks[inner].Start > block.Start + 1 && text[marks[inner].Start - 2] is '.' or '?' or '!');
    }

    static int Before(List<QuotationMark> marks, int at)
    {
        int floor = Math.Max(0, at - MostBetween);
        for (int i = at - 1; i >= floor; i--)
        {
            if (marks[i].Family == marks[at].Family && marks[i].Role != MarkRole.None)
                return i;
        }

        return -1;
    }

    static bool IsDigit(char c) => char.IsDigit(c) || c is '½' or '¼' or '¾';

    // 24.5, 1,200, 1/4
    static bool IsInsideNumber(string text, TextSpan block, int at) => text[at] is '.' or ',' or '/' && at > block.Start && IsDigit(text[at - 1]);

    // 24"x36"
    static bool IsBy(string text, TextSpan block, int at) =>
        text[at] is 'x' or '×' && at > block.Start && (IsDigit(text[at - 1]) || text[at - 1] is '"' or '”' or '\'' or '’' or ' ');
}
