namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>What the parts of a word with a hyphen tell about it.</summary>
static class HyphenatedWord
{
    // Longer runs of letters are no words of a language; the bound keeps look-ups short.
    const int LongestPart = 40;

    // Behind a hyphen they make an adjective of a name or a number, as words in -ed do.
    static readonly string[] Adjectives = ["old", "born", "bred", "area", "led", "run", "made", "style", "driven", "held"];

    const int ShortestParticiple = 5;

    const WordClass Names = WordClass.GivenName | WordClass.FamilyName | WordClass.Gender;

    // Brig-Gen
    const int LongestRank = 4;

    /// <summary>The classes that the parts give to the word: vice-president, Mary-Kate, mother-of-two.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hyphen">Where its last hyphen is, or the stroke behind what a rank is short for.</param>
    public static WordClass ClassesOf(ReadOnlySpan<char> word, int hyphen) =>
        (IsSyllable(word, hyphen) ? WordClass.None : TailClasses(word.Slice(hyphen + 1)))
        | TitleOf(word, hyphen) | GivenNameOf(word, hyphen) | ParentOf(word);

    /// <summary>Whether what stands behind the hyphen makes an adjective, which is no part of a name: Nineteen-year-old, Ohio-based.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> tail)
    {
        if (tail.Length >= ShortestParticiple && char.IsLower(tail[0]) && tail.EndsWith("ed".AsSpan(), StringComparison.Ordinal))
            return true;
        foreach (string ending in Adjectives)
        {
            if (tail.SequenceEqual(ending.AsSpan()))
                return true;
        }

        return false;
    }

    // Mary-Kate: of two given names the first tells the gender
    static WordClass GivenNameOf(ReadOnlySpan<char> word, int hyphen)
    {
        if (word.Length > LongestPart || (Lexicon.English[word.Slice(hyphen + 1)] & WordClass.GivenName) == 0)
            return WordClass.None;
        WordClass first = Lexicon.English[word.Slice(0, hyphen)];
        return (first & WordClass.GivenName) == 0
            ? WordClass.None
            : first & (WordClass.GivenName | WordClass.Gender);
    }

    // mother-of-two
    static WordClass ParentOf(ReadOnlySpan<char> word)
    {
        int of = word.IndexOf("-of-".AsSpan(), StringComparison.Ordinal);
        return of is > 0 and <= LongestPart
            ? Lexicon.English[word.Slice(0, of)] & (WordClass.Role | WordClass.Gender)
            : WordClass.None;
    }

    // Lt-Col, Major-General, A/Prof, Mayor-elect, Senator-designate
    static WordClass TitleOf(ReadOnlySpan<char> word, int hyphen)
    {
        if (word.Length > LongestPart || !char.IsUpper(word[0]))
            return WordClass.None;
        WordClass head = Lexicon.English[word.Slice(0, hyphen)];
        ReadOnlySpan<char> tail = word.Slice(hyphen + 1);
        if (tail.SequenceEqual("elect".AsSpan()) || tail.SequenceEqual("designate".AsSpan()))
            return head & (WordClass.Role | WordClass.Honorific);
        return hyphen <= LongestRank || (head & WordClass.Honorific) != 0
            ? Lexicon.English[word.Slice(hyphen + 1)] & WordClass.Honorific : WordClass.None;
    }

    // Chan Tai-man
    static bool IsSyllable(ReadOnlySpan<char> word, int hyphen) =>
        char.IsUpper(word[0]) && hyphen <= LongestRank && word.Slice(hyphen + 1).SequenceEqual("man".AsSpan())
        && (Lexicon.English[word.Slice(0, hyphen)] & ~Names) == WordClass.None;

    // R-Pa. takes a stop, a vice-president is a role.
    static WordClass TailClasses(ReadOnlySpan<char> tail) =>
        tail.Length > LongestPart ? WordClass.None : Lexicon.English[tail] & (WordClass.Abbreviated | WordClass.Role | WordClass.Plural);
}
