namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>What can be counted in a passage, without a look at the passages around it.</summary>
readonly record struct Evidence
{
    /// <summary>The number of words, numbers included.</summary>
    public int Words { get; init; }

    /// <summary>The number of words that hold sentences together ("the", "of", "was").</summary>
    public int StopWords { get; init; }

    /// <summary>The number of words that are numbers.</summary>
    public int Numbers { get; init; }

    /// <summary>The number of words that tell a date or a time ("May", "Thursday", "ago").</summary>
    public int DateWords { get; init; }

    /// <summary>The number of words with which a site talks about itself ("newsletter", "cookies").</summary>
    public int SiteWords { get; init; }

    /// <summary>The number of words with which a page speaks to its reader ("you", "your").</summary>
    public int ReaderWords { get; init; }

    /// <summary>The number of words with which somebody speaks about himself ("I", "my").</summary>
    public int SelfWords { get; init; }

    /// <summary>The number of words that can be the predicate of a sentence ("was", "came").</summary>
    public int Predicates { get; init; }

    /// <summary>The numbers of words that speak of parts of a page ("cart", "reply").</summary>
    public SubjectWords Subjects { get; init; }

    /// <summary>Whether its first word asks the reader to do something ("read", "watch", "sign").</summary>
    public bool StartsAsCall { get; init; }

    /// <summary>Whether somebody's words are reported in it: marks of quotation and a verb of speech.</summary>
    public bool HasReport { get; init; }

    /// <summary>The number of commas and semicolons.</summary>
    public int Commas { get; init; }

    /// <summary>The number of marks that only addresses have: "@", "://".</summary>
    public int Addresses { get; init; }

    /// <summary>The character that it ends with, behind closing marks.</summary>
    public char LastMark { get; init; }

    /// <summary>The number of words that start with a capital letter.</summary>
    public int Capitalized { get; init; }

    /// <summary>The number of marks that can end a sentence and stand behind a word.</summary>
    public int SentenceEnds { get; init; }

    /// <summary>The number of marks that part the entries of a menu ("|", "·", "»").</summary>
    public int Separators { get; init; }

    /// <summary>Whether the passage starts with a small letter, as one that goes on with the passage before does.</summary>
    public bool StartsSmall { get; init; }

    /// <summary>Whether the passage ends as a sentence does.</summary>
    public bool EndsSentence { get; init; }

    /// <summary>Whether the passage breaks off ("...", "[…]"), as a teaser does.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>A number for the words in their order, whatever their case and the punctuation; equal for equal lines.</summary>
    public ulong Fingerprint { get; init; }

    /// <summary>The known phrase in it; null for none.</summary>
    public BoilerplatePhrase? Phrase { get; init; }

    /// <summary>
    /// Whether it reads as running text: long enough, held together by small words, ended like a sentence; in a language whose small
    /// words are not known, longer and without a capital at every other word.
    /// </summary>
    public bool IsRunningText => !BreaksOff
        && ((Words >= 10 && StopWords * 6 >= Words && (EndsSentence || Words >= 25))
            || (Words >= 20 && EndsSentence && Capitalized * 2 < Words));

    /// <summary>Whether it is nothing but a number.</summary>
    public bool IsCounter => Words > 0 && Words == Numbers && Words <= 2;

    /// <summary>Whether it is a teaser: some words of another text that break off.</summary>
    public bool IsTeaser => BreaksOff && Words >= 12;

    /// <summary>Whether it is a row of entries rather than a sentence: a breadcrumb, a menu, tags.</summary>
    public bool IsRowOfEntries => Separators >= 2 && !EndsSentence && Words <= 6 * (Separators + 1) && StopWords * 5 <= Words;

    /// <summary>Whether a site speaks about itself in it.</summary>
    public bool IsAboutSite => SiteWords >= 2 && SiteWords * 30 >= Words;

    /// <summary>Whether it is nothing but a date or a time.</summary>
    public bool IsDate => DateWords > 0 && Numbers > 0 && DateWords + Numbers == Words;

    /// <summary>Whether it looks like a part of a page rather than of its article, which alone proves nothing.</summary>
    public bool IsOfPage => IsAboutSite || IsRowOfEntries || IsTeaser || IsDate;
}
