using System.Runtime.InteropServices;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>What kind of noun phrase a mention is.</summary>
enum MentionKind : byte
{
    /// <summary>Its head is a proper name: "House Speaker Anna Roe", "the Daily Planet".</summary>
    Named,

    /// <summary>Its head is a common noun: "a senior aide", "the Roe campaign".</summary>
    Nominal,

    /// <summary>A pronoun.</summary>
    Pronoun,
}

/// <summary>A noun phrase that can be a source. Token indices are inclusive.</summary>
/// <param name="First">The first token, with possessors and determiners.</param>
/// <param name="Head">The first token behind the possessor; equals <paramref name="First"/> without one.</param>
/// <param name="Last">The last token.</param>
/// <param name="NameFirst">The first token of the name without titles; -1 without a name.</param>
/// <param name="NameLast">The last token of the name.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Traits">Masculine, feminine, plural, first or second person, relative, object, organisation: as far as the words
/// tell.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Mention(int First, int Head, int Last, int NameFirst, int NameLast, MentionKind Kind, WordClass Traits)
{
    /// <summary>Whether it names a person or a body.</summary>
    public bool HasName => NameFirst >= 0;

    /// <summary>Whether a title stands with the name.</summary>
    public bool HasTitle => Is(WordClass.Honorific);

    /// <summary>Whether it has one of the traits.</summary>
    public bool Is(WordClass any) => (Traits & any) != 0;

    /// <summary>Whether it has all of the traits.</summary>
    public bool IsAll(WordClass all) => (Traits & all) == all;

    /// <summary>Whether the words name somebody, or are a pronoun for a person.</summary>
    public bool IsPersonal =>
        Kind == MentionKind.Named || (Kind == MentionKind.Pronoun && Is(WordClass.Gender)
            && !Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun));

    /// <summary>Whether the words are a name that nothing tells to be that of a body or a place.</summary>
    public bool CanNamePerson => Kind == MentionKind.Named && !Is(WordClass.Organisation | WordClass.Place);

    /// <summary>Whether the words point at a person or a body that can speak.</summary>
    public bool CanSpeak => Kind != MentionKind.Nominal || HasName
        || Is(WordClass.Role | WordClass.Organisation | WordClass.Document | WordClass.Indefinite);
}
