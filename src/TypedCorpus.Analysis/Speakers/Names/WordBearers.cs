namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>The members of a cast whose names hold a word, by the place that it has in them, in the order in which they came in; null for nobody, as
/// most words have one place.</summary>
sealed class WordBearers
{
    /// <summary>Those whose surname it is, or the only word of their name.</summary>
    public List<int>? BySurname { get; set; }

    /// <summary>Those who have a given name only and share it with whom they are named together with: Ann in Ann and Tom Roe, and in Tom Roe and his
    /// wife, Ann.</summary>
    public List<int>? BySharedSurname { get; set; }

    /// <summary>Those whose given name it is.</summary>
    public List<int>? ByGivenName { get; set; }

    /// <summary>Those whose given name is not known and whose first word it is: Lin Yuhan, whom the text then calls Lin.</summary>
    public List<int>? ByFamilyName { get; set; }

    /// <summary>Those whose family name may come first, and whose first word it is: with a title it does, as in Mr. Kim.</summary>
    public List<int>? ByListedName { get; set; }

    /// <summary>Those whose first word it is, when nothing tells whether that is a given name or a family name.</summary>
    public List<int>? ByFirstWord { get; set; }

    /// <summary>Those who have it as a nickname in marks: Alfons ‘Fonzie’ Roe.</summary>
    public List<int>? ByNickname { get; set; }

    /// <summary>Those who have it between the first and the last word: of two surnames the first, Pedro Sanz Castejo, or the name somebody goes
    /// by.</summary>
    public List<int>? ByMiddleName { get; set; }
}
