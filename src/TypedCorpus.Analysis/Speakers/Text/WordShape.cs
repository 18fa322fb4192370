namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>Reads from the letters of a word what its shape tells: capitals, an initial, hyphens, a prefix of names.</summary>
static class WordShape
{
    // Of what stands before a name and belongs to it, as al- and dell’.
    const int LongestPrefix = 4;

    /// <summary>The classes that the lexicon gives to a word, and those that its shape tells.</summary>
    /// <param name="classes">Those of the lexicon.</param>
    /// <param name="word">The word.</param>
    /// <param name="isPlain">Whether it is letters alone.</param>
    public static WordClass AddTo(WordClass classes, ReadOnlySpan<char> word, bool isPlain)
    {
        int hyphen = isPlain ? -1 : word.LastIndexOf('-');
        if (hyphen < 0 && word.Length > 2 && word[1] == '/')
            hyphen = 1;
        if (hyphen > 0)
            classes |= HyphenatedWord.ClassesOf(word, hyphen);

        // Nineteen-year-old Ann Roe, Ohio-based Ann Roe: such a word is no part of the name
        bool isAdjective = hyphen > 0 && HyphenatedWord.IsAdjective(word.Slice(hyphen + 1));
        if ((char.IsUpper(word[0]) && !isAdjective) || word[0] == '@' || IsUser(word) || HasInnerCapital(word) || (!isPlain && HasNamePrefix(word)))
            classes |= WordClass.Capital;
        return char.IsLower(word[0]) ? classes : WithCapitals(word, classes);
    }

    static WordClass WithCapitals(ReadOnlySpan<char> word, WordClass classes)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c))
                capitals++;
            else if (char.IsLetter(c))
                return classes;
        }

        // US and WHO are no pronouns
        if (capitals > 1)
            return (classes | WordClass.AllCapitals) & ~(WordClass.Pronoun | WordClass.ObjectPronoun);
        return word.Length == 1 && capitals == 1 ? classes | WordClass.Initial : classes;
    }

    // Ó hUiginn, eBay
    static bool HasInnerCapital(ReadOnlySpan<char> word) => word.Length > 2 && char.IsLower(word[0]) && char.IsUpper(word[1]) && char.IsLower(word[2]);

    // u/roe, as users of some forums are written
    static bool IsUser(ReadOnlySpan<char> word) => word.Length > 3 && word[0] == 'u' && word[1] == '/';

    // al-Sadr, d’Orly
    static bool HasNamePrefix(ReadOnlySpan<char> word)
    {
        int joint = word.IndexOfAny("-\u2011’'".AsSpan());
        return joint is > 0 and <= LongestPrefix && joint + 1 < word.Length && char.IsUpper(word[joint + 1])
            && (Lexicon.English[word.Slice(0, joint)] & WordClass.NamePrefix) != 0;
    }
}
