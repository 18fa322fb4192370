namespace TypedCorpus.Generator.Naming;

/// <summary>The names that emitted types have already.</summary>
static class ReservedNames
{
    /// <summary>What every class has.</summary>
    public static readonly string[] Object =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What the corpus class has.</summary>
    public static readonly string[] Corpus = ["Articles", "Speakers", "Tags"];

    /// <summary>The types and the namespace that a corpus has beside its records.</summary>
    public static string[] TypesOf(string className) => [className, className + "Article", className + "Speakers", className + "Content"];

    /// <summary>What an article of the model has.</summary>
    public static readonly string[] Article =
    [
        "Aliases", "Author", "Blocks", "Boilerplate", "ContentOf", "Date", "Excerpt", "Id", "InstantOf", "Language", "Moment", "Paragraphs", "Quotes",
        "QuotesAs", "Sections", "SectionsAs", "Sentences", "Slug", "Source", "Speakers",
        "Tags", "Terms", "Text", "Title", "Url", "Values",
    ];

    /// <summary>What the model finds out about an article: a key of that name is the corpus' own member instead.</summary>
    public static readonly string[] Found = ["Backlinks", "Body", "Html", "Links", "Path", "Pictures", "ReadingTime", "WordCount"];

    /// <summary>What a list of the model has.</summary>
    public static readonly string[] List = ["As", "Count", "Empty", "Enumerator", "Fill", "Find", "GetEnumerator", "Item", "Items"];
}
