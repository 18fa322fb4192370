namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>How the names of a member are used.</summary>
struct NameUses
{
    /// <summary>Whether one of them stands as those of things do.</summary>
    public bool IsThing;

    /// <summary>Whether "who" goes on about one of them.</summary>
    public bool IsWho;

    /// <summary>Whether the title has one of them.</summary>
    public bool IsInTitle;

    /// <summary>How many stand behind "in" or "at".</summary>
    public int InPlaces;

    /// <summary>How many have an article or an owner.</summary>
    public int WithArticle;

    /// <summary>How many are one of many: "a Roman ring".</summary>
    public int OneOfMany;
}
