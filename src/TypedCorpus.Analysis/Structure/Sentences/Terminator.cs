namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>A run of marks that can end a sentence, with the quotation marks and brackets that close behind it.</summary>
/// <param name="Start">The offset of the first mark.</param>
/// <param name="MarksEnd">The offset behind the last mark.</param>
/// <param name="End">The offset behind what closes.</param>
/// <param name="Dots">The number of points in a row, also when spaces part them; 3 for "…", 0 for a run with another mark.</param>
/// <param name="IsSpaced">Whether spaces part the points.</param>
readonly record struct Terminator(int Start, int MarksEnd, int End, int Dots, bool IsSpaced)
{
    /// <summary>Whether the run leaves words out rather than ends something.</summary>
    public bool IsEllipsis => Dots > 1;

    /// <summary>Reads the run that starts at an offset.</summary>
    public static Terminator Read(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        int dots = 0;
        bool onlyDots = true;
        bool isSpaced = false;
        while (i < text.Length)
        {
            if (text[i] is '.' or '…')
            {
                dots += text[i] == '.' ? 1 : 3;
            }
            else if (text[i] is '!' or '?' or '‽')
            {
                onlyDots = false;
            }
            else if (text[i] is ' ' or '\u00A0' && dots > 0 && i + 1 < text.Length && text[i + 1] == '.' && IsLoneDot(text, i + 1))
            {
                isSpaced = true;
            }
            else
            {
                break;
            }

            i++;
        }

        return new Terminator(start, i, SkipClosing(text, i), onlyDots ? dots : 0, isSpaced);
    }

    /// <summary>The offset behind the quotation marks, brackets and footnote numbers in brackets that close at an offset.</summary>
    public static int SkipClosing(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length)
        {
            if (IsClosing(text, i))
                i++;
            else if (IsSpacedGuillemet(text, i))
                i += 2;
            else if (FootnoteLength(text, i) is > 0 and int length)
                i += length;
            else
                break;
        }

        return i;
    }

    static bool IsClosing(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '”' or '’' or '»' or '›' or ')' or ']' or '}' or '」' or '』' or '）' => true,

        // A straight mark closes when no word starts behind it
        '"' or '″' or '\'' => i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]),

        // »Es regnet.« and „Es regnet.“ close with the marks that open elsewhere
        '«' or '‹' or '“' or '‘' => i > 0 && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])),
        _ => false,
    };

    // « Est-ce vrai ? », with a space before the mark; » Ja « opens with the same
    static bool IsSpacedGuillemet(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is not (' ' or '\u00A0' or '\u202F') || i + 1 >= text.Length || text[i + 1] is not ('»' or '›'))
            return false;
        if (i + 2 < text.Length && char.IsLetterOrDigit(text[i + 2]))
            return false;
        int last = text.Slice(0, i).LastIndexOfAny('«', '»');
        return last >= 0 && text[last] == '«';
    }

    static int FootnoteLength(ReadOnlySpan<char> text, int i)
    {
        if (text[i] != '[')
            return 0;
        int end = i + 1;
        while (end < text.Length && end - i <= 3 && char.IsDigit(text[end]))
            end++;
        return end > i + 1 && end < text.Length && text[end] == ']' ? end + 1 - i : 0;
    }

    static bool IsLoneDot(ReadOnlySpan<char> text, int i) => i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]);
}
