namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>
/// What speaks for or against a member of the cast as the one whom a mention stands for. Every kind is a bit: it is there or not, and has one
/// weight in each group of mentions.
/// </summary>
[Flags]
enum Clues : ulong
{
    None = 0,

    // Where the member stands before the mention, pronouns for it counted: in the same sentence ("Here"), in the one before it, or in the
    // two before that one ("Further"); each by the part that it has in its sentence.
    SubjectHere = 1UL << 0,
    SourceHere = 1UL << 1,
    ObjectHere = 1UL << 2,
    HangsHere = 1UL << 3,
    OwnerHere = 1UL << 4,
    OpensHere = 1UL << 5,
    NamedHere = 1UL << 6,
    LeadsHere = 1UL << 7,

    SubjectBefore = 1UL << 8,
    SourceBefore = 1UL << 9,
    ObjectBefore = 1UL << 10,
    HangsBefore = 1UL << 11,
    OwnerBefore = 1UL << 12,
    OpensBefore = 1UL << 13,
    NamedBefore = 1UL << 14,
    LeadsBefore = 1UL << 15,

    SubjectFurther = 1UL << 16,
    SourceFurther = 1UL << 17,
    ObjectFurther = 1UL << 18,
    HangsFurther = 1UL << 19,
    OwnerFurther = 1UL << 20,

    /// <summary>Is asked something in this sentence or the one before.</summary>
    Asked = 1UL << 21,

    /// <summary>Somebody without a name is the subject behind the last time that it stands: "Roe left. A farmer came. He said".</summary>
    StrangerSince = 1UL << 22,

    /// <summary>Is a word that nothing shows to be a person's name.</summary>
    Bare = 1UL << 23,

    /// <summary>Stands only further back than that.</summary>
    Far = 1UL << 24,

    /// <summary>Is the last of the candidates before the mention.</summary>
    Last = 1UL << 25,

    /// <summary>Is the last but one.</summary>
    SecondLast = 1UL << 26,

    /// <summary>Stands before the mention in its paragraph.</summary>
    SameParagraph = 1UL << 27,

    /// <summary>Stands in the paragraph before it, and not in its own.</summary>
    ParagraphBefore = 1UL << 28,

    /// <summary>Is named only behind the mention.</summary>
    Behind = 1UL << 29,

    /// <summary>Is named only behind the mention, where the name is looked for: that of a pronoun in the same sentence, that of a noun phrase where it
    /// opens a sentence.</summary>
    SoonBehind = 1UL << 30,

    /// <summary>Is the only candidate of this paragraph and the one before.</summary>
    Alone = 1UL << 31,

    /// <summary>Said the quote before, in the same paragraph.</summary>
    SpokeHere = 1UL << 32,

    /// <summary>Said the quote before, in an earlier paragraph.</summary>
    SpokeLast = 1UL << 33,

    /// <summary>Said the last quote of the paragraph with quotes before that.</summary>
    SpokeBeforeLast = 1UL << 34,

    /// <summary>Says something somewhere in the text.</summary>
    Speaks = 1UL << 35,

    /// <summary>Is named in the quote that the mention is the source of.</summary>
    NamedInQuote = 1UL << 36,

    /// <summary>Is told or asked something in this sentence or the one before.</summary>
    Told = 1UL << 37,

    /// <summary>Has the gender of the mention.</summary>
    SameGender = 1UL << 38,

    /// <summary>A title or a given name shows a person.</summary>
    SurelyPerson = 1UL << 39,

    /// <summary>The name is that of a body.</summary>
    Body = 1UL << 40,

    /// <summary>Stands behind "in" somewhere, as places do.</summary>
    Place = 1UL << 41,

    /// <summary>The name has several words.</summary>
    FullName = 1UL << 42,

    /// <summary>Stands in the title.</summary>
    InTitle = 1UL << 43,

    /// <summary>Is named more often than every other candidate.</summary>
    MostNamed = 1UL << 44,

    /// <summary>Is named five times or more.</summary>
    NamedOften = 1UL << 45,

    /// <summary>Is named once.</summary>
    NamedOnce = 1UL << 46,

    /// <summary>Is called the same somewhere: "Sen. Roe", "Roe, a senator".</summary>
    CalledSame = 1UL << 47,

    /// <summary>Of those called the same, the last one before the mention.</summary>
    LastCalledSame = 1UL << 48,

    /// <summary>Is called something of the same kind: a lawmaker is a senator.</summary>
    CalledAlike = 1UL << 49,

    /// <summary>Is called only things of other kinds.</summary>
    CalledOtherwise = 1UL << 50,

    /// <summary>Is called nothing anywhere.</summary>
    NotCalled = 1UL << 51,

    /// <summary>Another candidate is called the same.</summary>
    OtherCalledSame = 1UL << 52,

    /// <summary>A word before the mention's noun ("the Ohio senator", "the retired judge") stands with the member, too.</summary>
    QualifierAgrees = 1UL << 53,

    /// <summary>A capitalised word of the mention stands with another candidate, and not with the member.</summary>
    QualifierMissing = 1UL << 54,

    /// <summary>The mention's noun is a word of the name: "the department".</summary>
    NounInName = 1UL << 55,

    /// <summary>The mention does not say "the".</summary>
    Indefinite = 1UL << 56,

    /// <summary>Has what the mention tells of: "her statement", "a letter from Roe".</summary>
    Issuer = 1UL << 57,

    /// <summary>Had it where it was told of before, or was the subject there.</summary>
    IssuerBefore = 1UL << 58,

    /// <summary>The name ends like a word that is one, or the text has "the" before it: no person.</summary>
    Thing = 1UL << 59,

    /// <summary>The pronouns beside its name have the gender of the mention.</summary>
    SeemsSame = 1UL << 61,

    /// <summary>The pronouns beside its name have another gender.</summary>
    SeemsOther = 1UL << 62,

    /// <summary>The quote before names it, as one calls whom one speaks to.</summary>
    Addressed = 1UL << 63,

    /// <summary>Every candidate has this one: the negative of its weight is what a candidate must outweigh to be taken.</summary>
    Always = 1UL << 60,
}

/// <summary>Clues that mean the same to many who ask.</summary>
static class ClueSets
{
    /// <summary>The text calls the member what the mention says, or something of the kind.</summary>
    public const Clues CalledSo = Clues.CalledSame | Clues.CalledAlike;
}
