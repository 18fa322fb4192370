using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Quotes;

/// <summary>Tells from the marks and the words alone what kind a quote is. Who is quoted is not known yet.</summary>
static class QuoteKinds
{
    const int ClauseWords = 4;
    const int LongFragmentWords = 9;
    const int MaxTitleWords = 8;

    static readonly WordTable<bool> TitleParticles = Read(
        "a an the of to in on at by for with from into and or nor but as vs v s t",
        "der die das des dem den und oder von vom zu zum zur im am ein mit auf für aus bei",
        "de la le les du des et un au aux el los las del y");

    static readonly WordTable<bool> Pronouns = Read("I We You He She It They");

    /// <summary>
    /// The kind of the quote whose words are a span of the text: a clause is direct, a fragment partial; a few words that all have a
    /// capital look like a title, until somebody is found who says them.
    /// </summary>
    public static QuoteKind Of(string text, TextSpan words)
    {
        (int count, bool allCapitalised) = Count(text, words);
        char last = text[words.End - 1];
        bool capital = StartsWithCapital(text, words);

        if (capital && allCapitalised && count <= MaxTitleWords && !(count > 1 && IsOfPronoun(text, words)))
            return QuoteKind.Term;
        if (count >= LongFragmentWords || (count >= ClauseWords && capital))
            return QuoteKind.Direct;
        if (last is '。' or '！' or '？')
            return QuoteKind.Direct;
        return capital && last is '.' or '?' or '!' or ',' && count > 1 ? QuoteKind.Direct : QuoteKind.Partial;
    }

    // More words than a long fragment has tell nothing more
    static (int Words, bool AllCapitalised) Count(string text, TextSpan words)
    {
        int count = 0;
        bool allCapitalised = true;
        bool inWord = false;
        for (int i = words.Start; i < words.End && count < LongFragmentWords; i++)
        {
            bool letter = char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '-';
            if (letter && !inWord)
            {
                count++;
                if (char.IsLower(text[i]) && !IsTitleParticle(text, i, words.End))
                    allCapitalised = false;
            }

            inWord = letter;
        }

        return (count, allCapitalised);
    }

    // The short words that titles leave in lower case
    static bool IsTitleParticle(string text, int start, int end)
    {
        ulong word = WordHash.Empty;
        for (int i = start; i < end && char.IsLetter(text[i]); i++)
            word = WordHash.Add(word, text[i]);
        return TitleParticles[word];
    }

    // "I am 31", "She's in": a sentence; but "It Rained in May"
    static bool IsOfPronoun(string text, TextSpan words)
    {
        ulong first = WordHash.Empty;
        int i = words.Start;
        for (; i < words.End && char.IsLetter(text[i]); i++)
            first = WordHash.Add(first, text[i]);
        if (!Pronouns[first])
            return false;
        for (i++; i < words.End; i++)
        {
            if (char.IsUpper(text[i]) && !char.IsLetter(text[i - 1]))
                return false;
        }

        return true;
    }

    static WordTable<bool> Read(params string[] lists)
    {
        WordTable<bool> words = new();
        foreach (string word in lists.SelectMany(list => list.Split(' ')))
            words[WordHash.Of(word.AsSpan())] = true;
        return words;
    }

    static bool StartsWithCapital(string text, TextSpan words)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return char.IsUpper(text[i]);
        }

        return false;
    }
}
