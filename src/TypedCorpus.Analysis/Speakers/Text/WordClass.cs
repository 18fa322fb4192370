namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>What a word can be, as the lexicons and its shape tell; most words are in several classes or in none.</summary>
[Flags]
enum WordClass : ulong
{
    None = 0,

    /// <summary>A verb whose clause is what somebody says: said, told, wrote.</summary>
    Cue = 1UL << 0,

    /// <summary>A verb that reports an attitude or an act of speech and often takes a fragment of the words: called, accused.</summary>
    WeakCue = 1UL << 1,

    /// <summary>A frequent verb that reports nothing.</summary>
    Verb = 1UL << 2,

    Base = 1UL << 3,
    Third = 1UL << 4,
    Past = 1UL << 5,
    Gerund = 1UL << 6,

    Auxiliary = 1UL << 7,
    Be = 1UL << 8,
    Adverb = 1UL << 9,
    Preposition = 1UL << 10,
    Subordinator = 1UL << 11,
    Coordinator = 1UL << 12,
    Determiner = 1UL << 13,
    PossessivePronoun = 1UL << 14,
    Pronoun = 1UL << 15,
    ObjectPronoun = 1UL << 16,
    Reflexive = 1UL << 17,
    Relative = 1UL << 18,
    Indefinite = 1UL << 19,
    FirstPerson = 1UL << 20,
    SecondPerson = 1UL << 21,
    Masculine = 1UL << 22,
    Feminine = 1UL << 23,
    Plural = 1UL << 24,
    Number = 1UL << 25,

    /// <summary>A noun for a person by what they do or are.</summary>
    Role = 1UL << 26,

    /// <summary>A title that goes before a name.</summary>
    Honorific = 1UL << 27,

    /// <summary>Takes a full stop that ends no sentence.</summary>
    Abbreviated = 1UL << 28,

    GivenName = 1UL << 29,
    NameSuffix = 1UL << 30,
    NameParticle = 1UL << 31,
    Nationality = 1UL << 32,
    Organisation = 1UL << 33,

    /// <summary>Something said or written: statement, tweet, letter.</summary>
    Document = 1UL << 34,

    Time = 1UL << 35,

    /// <summary>Leads up to a title or a nickname: show, podcast, titled, so-called.</summary>
    Work = 1UL << 36,

    /// <summary>A country, a state, a city, or a word that opens the name of a place: Ohio, Puerto.</summary>
    Place = 1UL << 37,

    /// <summary>Opens the name of a place of several words, which ends in <see cref="PlaceEnd"/> or <see cref="Place"/>: New, San.</summary>
    PlaceStart = 1UL << 38,
    PlaceEnd = 1UL << 39,

    /// <summary>Stands before a name with a hyphen or an apostrophe and belongs to it: al-Sadr, d’Orly.</summary>
    NamePrefix = 1UL << 40,

    /// <summary>Heads a remark, a step or a list and names nobody: Tip, Myth, Update.</summary>
    Label = 1UL << 41,

    /// <summary>A verb that is one of saying together with the particle behind it, and stands beside a quote: broke in, shot back.</summary>
    PhrasalCue = 1UL << 42,

    /// <summary>Makes another verb of one: in, back.</summary>
    VerbParticle = 1UL << 43,

    /// <summary>A body that no capital makes a name: the Department, the Board.</summary>
    Generic = 1UL << 44,

    /// <summary>A family name of a language that puts it before the given name: Kim Min-jun.</summary>
    FamilyName = 1UL << 45,

    /// <summary>Means a title, a trade or a time and is a family name as well: King, Baker, May.</summary>
    Borrowed = 1UL << 46,

    /// <summary>Means a time or a virtue and is a given name as well: April, Sunday, Mercy.</summary>
    BorrowedGiven = 1UL << 47,

    /// <summary>What an office is for, as the last word of its name: foreign affairs, human rights.</summary>
    Portfolio = 1UL << 51,

    /// <summary>Letters behind a name that are no part of it: OBE, PhD.</summary>
    PostNominal = 1UL << 52,

    /// <summary>Shape: starts with a capital letter.</summary>
    Capital = 1UL << 48,

    /// <summary>Shape: two letters or more, all capital.</summary>
    AllCapitals = 1UL << 49,

    /// <summary>Shape: one capital letter, with or without its full stop.</summary>
    Initial = 1UL << 50,

    /// <summary>A word that tells of a man or of a woman.</summary>
    Gender = Masculine | Feminine,

    /// <summary>Any verb.</summary>
    AnyVerb = Cue | WeakCue | Verb | Auxiliary,

    /// <summary>The words that no name is made of.</summary>
    Function = Determiner | PossessivePronoun | Pronoun | ObjectPronoun | Preposition | Subordinator | Coordinator | Auxiliary | Adverb
        | Reflexive | Indefinite,
}
