namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>Judges whether a sentence ends at a run of marks.</summary>
static class SentenceEnd
{
    const int LongestWord = 24;

    static readonly WordSet Starters = WordSet.Load("sentence-starters.txt");
    static readonly WordSet SpeechTags = WordSet.Load("speech-tags.txt");
    static readonly WordSet TimeWords = WordSet.Load("time-words.txt");

    /// <summary>Whether a word often begins a sentence.</summary>
    public static bool Starts(ReadOnlySpan<char> word) => Starters.Contains(word);

    /// <summary>The offset at which the sentence ends; 0 when it goes on behind the marks.</summary>
    /// <param name="text">The block.</param>
    /// <param name="start">The start of the sentence.</param>
    /// <param name="terminator">The marks.</param>
    public static int Find(ReadOnlySpan<char> text, int start, Terminator terminator)
    {
        if (terminator.End == text.Length)
            return terminator.End;

        bool isSpace = char.IsWhiteSpace(text[terminator.End]);
        if (!isSpace)
            return GluedWords.AreApart(text, terminator) ? terminator.End : 0;

        Following next = Following.Read(text, terminator.End);
        if (next.GoesOn)
            return 0;
        if (terminator.IsEllipsis)
            return AfterEllipsis(text, terminator, next);
        return terminator.Dots == 1
            ? (PointEnds(text, start, terminator, next) ? terminator.End : 0)
            : (OtherMarkEnds(text, start, terminator, next) ? terminator.End : 0);
    }

    /// <summary>
    /// An ellipsis ends a sentence when it has a point too many, or when it stands at a word's end and a capital follows.
    /// </summary>
    static int AfterEllipsis(ReadOnlySpan<char> text, Terminator terminator, Following next)
    {
        bool isAttached = terminator.Start > 0 && !char.IsWhiteSpace(text[terminator.Start - 1]);
        if (ClosesQuote(text, terminator) && next.IsNameWith(text, SpeechTags))
            return 0;
        bool isBracketed = terminator.Start > 0 && text[terminator.Start - 1] is '[' or '(';
        if (isBracketed)
            return 0;
        if (!terminator.IsSpaced)
            return !next.IsPronounI && (terminator.Dots > 3 || isAttached || Starters.Contains(next.Word)) ? terminator.End : 0;
        if (terminator.Dots <= 3)
            return 0;

        // "compounds. . . . The": the first point ends the sentence, the others leave out what came before the next
        return isAttached && terminator.End == terminator.MarksEnd ? terminator.Start + 1 : terminator.End;
    }

    /// <summary>
    /// A question or an exclamation ends a sentence, but not one in quotation marks that somebody is then said to have said.
    /// </summary>
    static bool OtherMarkEnds(ReadOnlySpan<char> text, int start, Terminator terminator, Following next)
    {
        ReadOnlySpan<char> before = WordBefore(text, start, terminator.Start);
        bool isAlone = text[terminator.Start] == '!' && terminator.End == terminator.Start + 1;
        if (isAlone && Abbreviations.KindOf(before) == AbbreviationKind.Exclaimed)
            return Starters.Contains(next.Word);
        return !(ClosesQuote(text, terminator) && next.IsNameWith(text, SpeechTags));
    }

    static bool ClosesQuote(ReadOnlySpan<char> text, Terminator terminator) =>
        terminator.End > terminator.MarksEnd && text[terminator.End - 1] is '”' or '"' or '″' or '’' or '\'' or '»' or '«' or '“';

    static bool PointEnds(ReadOnlySpan<char> text, int start, Terminator terminator, Following next)
    {
        ReadOnlySpan<char> word = WordBefore(text, start, terminator.Start);
        bool closes = terminator.End > terminator.MarksEnd;
        AbbreviationKind kind = Abbreviations.KindOf(word);
        if (kind == AbbreviationKind.None && IsInitials(word))
            return !closes && InitialsEnd(text, terminator.Start - word.Length, word, next);

        // b. 1850, c. 1900
        if (kind == AbbreviationKind.None && next.IsNumber && !closes && word is [>= 'a' and <= 'z'])
            return false;

        return kind switch
        {
            AbbreviationKind.BeforeName or AbbreviationKind.Inside => closes && next.IsStarter(Starters),
            AbbreviationKind.BeforeNumber => !next.IsNumber && !IsRoman(word, next.Word),
            AbbreviationKind.Anywhere => next.IsStarter(Starters) || (next.IsQuoted && !next.IsBracketed && !closes),
            AbbreviationKind.Time => TimeEnds(text, start, terminator, next),
            _ => !IsEnumerator(start, terminator.Start, word),
        };
    }

    // Vol. II, but "No. I went"
    static bool IsRoman(ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> next)
    {
        if (next.Length == 0 || (next is ['I'] && (abbreviation.Length < 2 || abbreviation.Equals("no".AsSpan(), StringComparison.OrdinalIgnoreCase))))
            return false;
        foreach (char c in next)
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C'))
                return false;
        }

        return true;
    }

    /// <summary>Whether a sentence ends at initials: a name's ("J.", "J.R."), a country's ("U.S."), a letter ("plan B.").</summary>
    static bool InitialsEnd(ReadOnlySpan<char> text, int wordStart, ReadOnlySpan<char> word, Following next)
    {
        if (next.IsQuoted && word.Length > 1)
            return true;
        if (next.IsStarter(Starters))
            return true;
        if (word.Length > 1)
            return false;

        // "you and I. Did": behind a small word, the letter is no initial
        return word[0] == 'I'
            && wordStart > 1
            && !next.IsNumber
            && WordBefore(text, 0, wordStart - 1) is [var first, ..]
            && char.IsLower(first);
    }

    static bool TimeEnds(ReadOnlySpan<char> text, int start, Terminator terminator, Following next)
    {
        if (TimeWords.Contains(next.Word) || next.IsNumber)
            return false;

        // "At 5 a.m. Mr. Smith went": the sentence has only said when
        int first = Word.End(text, start, out _);
        if (first == start || first + 1 >= terminator.Start)
            return true;
        int second = Word.End(text, first + 1, out bool isNumber);
        return !isNumber || terminator.Start - second > " a.m".Length;
    }

    /// <summary>Whether a sentence has nothing yet but a number or a letter, which counts the items of a list.</summary>
    static bool IsEnumerator(int start, int point, ReadOnlySpan<char> word)
    {
        const int longestNumber = 3;
        return word.Length is > 0 and <= longestNumber && point - word.Length == start && char.IsDigit(word[0]);
    }

    /// <summary>Whether a word is letters parted by points, or one capital: "U.S", "J.R", "J", "Ph.D".</summary>
    static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return char.IsUpper(word[0]);

        const int longestPart = 2;
        int part = 0;
        bool hasPoint = false;
        foreach (char c in word)
        {
            if (c == '.')
            {
                if (part == 0)
                    return false;
                hasPoint = true;
                part = 0;
            }
            else if (!char.IsLetter(c) || ++part > longestPart)
            {
                return false;
            }
        }

        return hasPoint && part > 0;
    }

    /// <summary>The word that ends at an offset, with points inside; its first letter is not before <paramref name="first"/>.</summary>
    static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int first, int end)
    {
        int start = end;
        while (start > first && end - start < LongestWord && IsOfWord(text[start - 1]))
            start--;
        while (start < end && text[start] is '.' or '\'' or '’')
            start++;
        return text.Slice(start, end - start);
    }

    static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '.' or '°' or '\'' or '’';
}
