using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Structure.Pictures;

/// <summary>
/// Tells captions and credits of pictures from paragraphs by what they say of themselves: a credit at their end, or a label in front. What a picture
/// shows is told like any other sentence, so a line without either is none.
/// </summary>
static class CaptionRule
{
    const int Longest = 600;
    const int LongestCredit = 120;
    const int LongestStore = 40;
    const int MostWords = 60;
    const int FewestWordsBeforeLabel = 4;

    /// <summary>Where the credit in a caption starts: 0 for nothing but a credit, the length of the text for a caption without one; -1 for no caption.</summary>
    public static int CreditIn(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > Longest)
            return -1;
        ReadOnlySpan<char> line = text.TrimEnd(" .".AsSpan());
        int credit = InBrackets(line);
        if (credit < 0)
            credit = Labelled(line);
        if (credit < 0)
            credit = Named(line);
        if (credit >= 0)
            return HasFewWords(text.Slice(0, credit), MostWords) ? credit : -1;
        return CaptionLabel.IsIn(text) && HasFewWords(text, MostWords) ? text.Length : -1;
    }

    /// <summary>What a caption says, without whose the picture is.</summary>
    public static TextSpan WithoutCredit(string text, TextSpan caption) =>
        CreditIn(caption.Of(text).AsSpan()) is >= 0 and int credit ? new TextSpan(caption.Start, credit) : caption;

    /// <summary>A worker at the gate. (Jane Roe/Reuters)</summary>
    static int InBrackets(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || line[line.Length - 1] is not (')' or ']'))
            return -1;
        int open = line.Length - 2;
        for (int depth = 1; open >= 0 && line.Length - open <= LongestCredit; open--)
        {
            depth += line[open] is ')' or ']' ? 1 : line[open] is '(' or '[' ? -1 : 0;
            if (depth == 0)
                return IsCredit(line.Slice(open + 1, line.Length - open - 2).Trim()) ? open : -1;
        }

        return -1;
    }

    static bool IsCredit(ReadOnlySpan<char> inside) =>
        CreditName.IsOne(inside, canHaveComma: true) || CreditLabel.IsOrigin(inside)
        || (CreditLabel.LengthIn(inside) is > 0 and int length && CreditLabel.IsFollowedByName(inside.Slice(length)));

    /// <summary>A worker at the gate. Photo: Jane Roe</summary>
    static int Labelled(ReadOnlySpan<char> line)
    {
        for (int i = Math.Max(0, line.Length - LongestCredit); (i = CreditLabel.NextStart(line, i)) >= 0; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(line[i - 1]))
                continue;
            ReadOnlySpan<char> rest = line.Slice(i);
            int length = CreditLabel.LengthIn(rest);
            if (length > 0 && IsParted(line.Slice(0, i), rest.Slice(length)) && CreditLabel.IsFollowedByName(rest.Slice(length)))
                return i;
        }

        return -1;
    }

    // Before a label within a line stands the end of a sentence, or behind it nothing but names
    static bool IsParted(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        before = before.TrimEnd();
        if (before.Length == 0 || before[before.Length - 1] is '|' or '/' or '—' or '–' || SentenceTail.EndsSentence(before))
            return true;
        if (HasFewWords(before, FewestWordsBeforeLabel))
            return false;
        ReadOnlySpan<char> credit = behind.Trim();
        return CreditName.IsOne(credit, canHaveComma: true) || (CreditName.IsName(credit) && !char.IsUpper(before[before.LastIndexOf(' ') + 1]));
    }

    /// <summary>A worker at the gate. Jane Roe/Reuters</summary>
    static int Named(ReadOnlySpan<char> line)
    {
        if (!CreditName.CanEnd(line))
            return -1;

        // Most lines have neither the mark between the two names nor so short an end
        ReadOnlySpan<char> tail = line.Slice(Math.Max(0, line.Length - LongestCredit));
        bool isParted = tail.IndexOfAny('/', '|') >= 0 || tail.IndexOf(" via ".AsSpan()) >= 0;
        int start = StartOfLastSentence(line, isParted ? LongestCredit : LongestStore);
        return start >= 0 && CreditName.IsOne(line.Slice(start).Trim(), canHaveComma: false) ? start : -1;
    }

    // -1 where it is longer than any credit
    static int StartOfLastSentence(ReadOnlySpan<char> line, int longest)
    {
        for (int i = line.Length - 2; i > 0; i--)
        {
            if (line.Length - i > longest)
                return -1;
            bool isEnd = line[i] is '!' or '?' or '…' or '”' or '"' || (line[i] == '.' && !IsInitial(line, i));
            if (isEnd && (line[i + 1] == ' ' || char.IsUpper(line[i + 1])))
                return i + 1;
        }

        return 0;
    }

    // Jane B. Roe, U.S. Coast Guard, St. Louis
    static bool IsInitial(ReadOnlySpan<char> line, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(line[start - 1]) && stop - start < 3)
            start--;
        return stop - start is 1 or 2 && char.IsUpper(line[start]);
    }

    static bool HasFewWords(ReadOnlySpan<char> text, int most)
    {
        int words = 0;
        for (int i = 0; i < text.Length && words <= most; i++)
            words += !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        return words <= most;
    }
}
