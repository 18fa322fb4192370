using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>A person or a body that the text names, with all forms of the name.</summary>
sealed class CastMember
{
    /// <summary>The mentions with a name, in order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>The mention with the fullest form of the name.</summary>
    public int Fullest { get; set; }

    /// <summary>The number of words of the fullest form.</summary>
    public int Words { get; set; }

    /// <summary>In a story, the titles that tell the member from others of the family.</summary>
    public FamilyTitle Titles { get; set; }

    /// <summary>In a story, whether the member is called by the surname alone, without a title.</summary>
    public bool IsBare { get; set; }

    /// <summary>In a story, the mention with the title that belongs to the name; -1 for none.</summary>
    public int Titled { get; set; } = -1;

    /// <summary>Masculine, feminine, organisation, place: what any mention tells.</summary>
    public WordClass Traits { get; set; }

    /// <summary>Whether the name was seen where no sentence starts, as there any word has a capital, or is told to be a person's.</summary>
    public bool IsSeenInside { get; set; }

    /// <summary>Whether a mention of the name stands as no place does.</summary>
    public bool IsSeenOutsidePlaces { get; set; }

    /// <summary>Whether the text reports words of the member.</summary>
    public bool Speaks { get; set; }

    /// <summary>Whether the member tells the story as "I", and has no name in it.</summary>
    public bool IsNarrator { get; set; }

    /// <summary>Whether the name is that of a body.</summary>
    public bool IsBody => (Traits & WordClass.Organisation) != 0;

    /// <summary>Whether a pronoun for a person can stand for the member.</summary>
    public bool IsPerson => (Traits & (WordClass.Organisation | WordClass.Place)) == 0
        && (Speaks || (Words > 1 ? IsSeenOutsidePlaces : IsSeenInside));

    /// <summary>Whether a title or a given name shows that the member is a person.</summary>
    public bool IsSurelyPerson => IsPerson && (Traits & (WordClass.GivenName | WordClass.Honorific | WordClass.Role)) != 0;

    /// <summary>The gender, if it is known.</summary>
    public WordClass Gender => Traits & WordClass.Gender;
}
