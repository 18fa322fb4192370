namespace TypedCorpus.Analysis.Speakers.Fragments;

/// <summary>
/// What speaks for or against a fragment in quotation marks being somebody's words, and no scare quote or term of the writer. Every sign is a bit: it is
/// there or not, and has one weight.
/// </summary>
[Flags]
enum FragmentSigns : ulong
{
    None = 0,

    /// <summary>Stands with every fragment: what most of them are.</summary>
    Any = 1UL << 0,

    // The text: how often it says that a person says something, whether it quotes clauses of theirs, and whether its writer speaks of "I" and "you"
    FewReports = 1UL << 1,
    HardlyReports = 1UL << 2,
    ManyReports = 1UL << 3,
    NoClauses = 1UL << 4,
    FewClauses = 1UL << 5,
    OfWriter = 1UL << 6,
    ToReader = 1UL << 7,

    // The quoted words
    OneWord = 1UL << 8,
    TwoWords = 1UL << 9,
    FourWords = 1UL << 10,
    ManyWords = 1UL << 11,
    Capital = 1UL << 12,
    Degree = 1UL << 13,

    /// <summary>The text sets the same words off elsewhere as a term.</summary>
    TermElsewhere = 1UL << 14,

    /// <summary>The text has the same words in marks elsewhere, and says nowhere that somebody says them.</summary>
    Repeated = 1UL << 15,

    // What stands beside the marks
    Attribute = 1UL << 16,
    BeforeComma = 1UL << 17,
    BeforeDash = 1UL << 18,
    EndsParagraph = 1UL << 19,
    OpensParagraph = 1UL << 20,
    InBrackets = 1UL << 21,
    BehindComma = 1UL << 22,
    BehindAnd = 1UL << 23,
    BehindTo = 1UL << 24,
    BehindNumber = 1UL << 25,
    BehindThe = 1UL << 26,
    BehindPossessive = 1UL << 27,

    // The source that the sieves found, and by which verb
    NoSource = 1UL << 28,
    NoCue = 1UL << 29,
    Saying = 1UL << 30,
    Strong = 1UL << 31,
    Judging = 1UL << 32,
    Beside = 1UL << 33,
    Near = 1UL << 34,
    Far = 1UL << 35,

    /// <summary>The source is a thing that cannot speak: an item, a worker's wage.</summary>
    Dumb = 1UL << 36,
    Writer = 1UL << 37,
    Reader = 1UL << 38,
    Named = 1UL << 39,
    Pronoun = 1UL << 40,

    /// <summary>The subject of the sentence is "I", "we" or "you".</summary>
    OfWriterOrReader = 1UL << 41,
}
