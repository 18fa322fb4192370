using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Quotes;

/// <summary>Tells from the marks and the words alone what kind a quote is. Who is quoted is not known yet.</summary>
static class QuoteKinds
{
    const int ClauseWords = 4;
    const int LongFragmentWords = 9;
    const int MaxTitleWords = 8;

    static readonly string[] TitleParticles =
        [
            .. "a an the of to in on at by for and or nor but as vs v s t".Split(' '),
            .. "der die das des dem den und oder von vom zu zum zur im am ein mit auf für aus bei".Split(' '),
            .. "de la le les du des et un au aux el los las del y".Split(' '),
        ];

    /// <summary>
    /// The kind of the quote whose words are a span of the text: a clause is direct, a fragment partial; a few words that all have a
    /// capital look like a title, until somebody is found who says them.
    /// </summary>
    public static QuoteKind Of(string text, TextSpan words)
    {
        (int count, bool allCapitalised) = Count(text, words);
        char last = text[words.End - 1];
        bool capital = StartsWithCapital(text, words);

        if (capital && allCapitalised && count <= MaxTitleWords)
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
    [MethodImpl(ColdStart.Optimized)]
    static bool IsTitleParticle(string text, int start, int end)
    {
        int stop = start;
        while (stop < end && char.IsLetter(text[stop]))
            stop++;
        foreach (string particle in TitleParticles)
        {
            if (particle.Length == stop - start && string.CompareOrdinal(text, start, particle, 0, particle.Length) == 0)
                return true;
        }

        return false;
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
