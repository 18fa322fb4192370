namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>What a text says of a member of the cast: how it is called, how often it is named.</summary>
sealed class MemberFacts
{
    // A text calls nobody by more words; the bound keeps hostile texts linear.
    const int MaxWords = 24;

    // Made where there is one, as most members are called nothing
    List<ulong>? called;
    List<ulong>? qualifiers;

    /// <summary>The kinds of what the member is called, as <see cref="KindLexicon"/> has them.</summary>
    public KindSet Kinds { get; private set; }

    /// <summary>Whether the text calls the member by a noun at all.</summary>
    public bool IsCalled => called is not null;

    /// <summary>What holds of the member wherever the mention stands.</summary>
    public Clues Fixed { get; set; }

    /// <summary>Whether the member is called by a noun; an abbreviated title counts for the word that it begins.</summary>
    public bool IsCalledBy(ulong noun) => called is not null && called.Contains(noun);

    /// <summary>Whether a word stands with a name of the member.</summary>
    public bool HasQualifier(ulong word) => qualifiers is not null && qualifiers.Contains(word);

    /// <summary>Notes a noun that the member is called by.</summary>
    public void Call(ulong noun)
    {
        Kinds |= KindLexicon.English[noun];
        called = With(called, noun);
    }

    /// <summary>Notes the kinds of a word: a vice president is a politician.</summary>
    public void AddKind(ulong word) => Kinds |= KindLexicon.English[word];

    /// <summary>Notes the kinds of a word in the name of a body: the Times are a newspaper, Northwind Airways are an airline.</summary>
    public void AddKindOfName(ulong word) => Kinds |= KindLexicon.English[word] | KindLexicon.English.OfName(word);

    /// <summary>The party that the text puts the member in first, as a hash of the noun for its people; 0 for none.</summary>
    public ulong Party { get; private set; }

    /// <summary>Notes a word that stands with the name and tells no kind.</summary>
    public void Qualify(ulong word)
    {
        qualifiers = With(qualifiers, word);
        if (Party == 0 && PartyReader.IsParty(word))
            Party = word;
    }

    static List<ulong> With(List<ulong>? words, ulong word)
    {
        words ??= [];
        if (words.Count < MaxWords && !words.Contains(word))
            words.Add(word);
        return words;
    }
}
