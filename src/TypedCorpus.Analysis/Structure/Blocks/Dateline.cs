namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>The words before a report's first sentence that tell where it comes from: "KYIV, Ukraine (Reuters) -".</summary>
static class Dateline
{
    const int Longest = 80;
    const int MostWords = 9;

    /// <summary>
    /// The number of characters up to and with the dateline's dash; 0 when a paragraph does not start with a dateline. A place is
    /// written in capitals, or an agency in brackets follows it.
    /// </summary>
    public static int LengthIn(ReadOnlySpan<char> paragraph)
    {
        bool hasAgency = false;
        bool startsInCapitals = false;
        int words = 0;
        int i = 0;
        while (i < paragraph.Length && i <= Longest && words <= MostWords)
        {
            char c = paragraph[i];
            if (IsDash(paragraph, i, out int behind))
                return words > 0 && (hasAgency || startsInCapitals) && behind < paragraph.Length ? behind : 0;

            if (c == '(')
            {
                int close = paragraph.Slice(i).IndexOf(')');
                if (close is < 3 or > 30 || !char.IsUpper(paragraph[i + 1]))
                    return 0;
                hasAgency = true;
                words++;
                i += close + 1;
            }
            else if (char.IsLetterOrDigit(c))
            {
                int end = Word.End(paragraph, i, out bool isNumber);
                if (!isNumber && !IsPlaceWord(paragraph.Slice(i, end - i)))
                    return 0;
                if (words == 0)
                    startsInCapitals = IsCapitals(paragraph.Slice(i, end - i));
                words++;
                i = end;
            }
            else if (c is ' ' or ',' or '.' or '/' or '\'' or '’' or '-' or '\u00A0')
            {
                i++;
            }
            else
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a paragraph starts with a dateline with an agency in brackets, which nothing but a report does.</summary>
    public static bool NamesAgency(ReadOnlySpan<char> paragraph)
    {
        int bracket = paragraph.Slice(0, Math.Min(paragraph.Length, Longest)).IndexOf('(');
        return bracket >= 0 && LengthIn(paragraph) > bracket;
    }

    /// <summary>
    /// Whether a dash between spaces, or behind a bracket, stands at an offset; <paramref name="behind"/> is the offset after it.
    /// </summary>
    static bool IsDash(ReadOnlySpan<char> text, int i, out int behind)
    {
        behind = i;
        while (behind < text.Length && text[behind] is '—' or '–' or '-' or '―' or '_')
            behind++;
        return behind > i && i > 0 && text[i - 1] is ' ' or ')' or '\u00A0' && behind < text.Length && char.IsWhiteSpace(text[behind]);
    }

    static bool IsPlaceWord(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0])
        || word.SequenceEqual("and".AsSpan())
        || word.SequenceEqual("of".AsSpan())
        || word.SequenceEqual("de".AsSpan());

    static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return word.Length > 1;
    }
}
