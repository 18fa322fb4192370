namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>What stands behind a mark that may end a sentence.</summary>
readonly ref struct Following
{
    const int LongestWord = 24;

    readonly int start;

    Following(int start, ReadOnlySpan<char> word, bool goesOn, bool isQuoted, bool isBracketed)
    {
        this.start = start;
        Word = word;
        GoesOn = goesOn;
        IsQuoted = isQuoted;
        IsBracketed = isBracketed;
    }

    /// <summary>The first word; empty when none follows.</summary>
    public ReadOnlySpan<char> Word { get; }

    /// <summary>Whether it can only go on with a sentence: a small letter, a comma, a dash.</summary>
    public bool GoesOn { get; }

    /// <summary>Whether a quotation mark opens before the word.</summary>
    public bool IsQuoted { get; }

    /// <summary>Whether a bracket opens before the word.</summary>
    public bool IsBracketed { get; }

    public bool IsNumber => Word.Length > 0 && char.IsDigit(Word[0]);

    public bool IsPronounI => Word.Length > 0 && Word[0] == 'I' && (Word.Length == 1 || WordHash.IsApostrophe(Word[1]));

    /// <summary>Reads what follows an offset, behind white space, quotation marks and brackets that open.</summary>
    public static Following Read(ReadOnlySpan<char> text, int offset)
    {
        int i = offset;
        bool isQuoted = false;
        bool isBracketed = false;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || IsOpening(text[i])))
        {
            isQuoted |= text[i] is '"' or '″' or '“' or '„' or '«' or '»' or '‘' or '\'';
            isBracketed |= text[i] is '(' or '[';
            i++;
        }

        if (i == text.Length)
            return new Following(i, default, goesOn: false, isQuoted, isBracketed);
        if (text[i] is ',' or ';' or ':' or '-' or '–' or '—' or '&' or '=')
            return new Following(i, default, goesOn: true, isQuoted, isBracketed);

        int end = i;
        while (end < text.Length && end - i < LongestWord && (char.IsLetterOrDigit(text[end]) || WordHash.IsApostrophe(text[end])))
            end++;
        ReadOnlySpan<char> word = text.Slice(i, end - i);
        return new Following(i, word, StartsSmall(word), isQuoted, isBracketed);
    }

    /// <summary>Whether the word often begins a sentence, and is no initial ("A. Smith").</summary>
    public bool IsStarter(WordSet starters) => Word.Length > 0 && starters.Contains(Word);

    /// <summary>Whether a name of up to four words follows, and then one of some verbs: "Jane Doe said".</summary>
    public bool IsNameWith(ReadOnlySpan<char> text, WordSet verbs)
    {
        const int longestName = 4;
        int i = start;
        for (int words = 0; words <= longestName && i < text.Length; words++)
        {
            int end = Structure.Word.End(text, i, out _);
            ReadOnlySpan<char> word = text.Slice(i, end - i);
            if (word.Length == 0)
                return false;
            if (words > 0 && verbs.Contains(word))
                return true;
            if (!char.IsUpper(word[0]))
                return false;
            i = end;
            while (i < text.Length && text[i] is ' ' or '.' or '\u00A0')
                i++;
        }

        return false;
    }

    // "iPhone" and "eBay" start small and are names
    static bool StartsSmall(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsLower(word[0]) && !(word.Length > 2 && char.IsUpper(word[1]));

    static bool IsOpening(char c) => c is '"' or '″' or '“' or '„' or '«' or '»' or '‹' or '›' or '‘' or '\'' or '`' or '(' or '[' or '¿' or '¡';
}
