namespace TypedCorpus.Generator.Naming;

/// <summary>The names that emitted types have already.</summary>
static class ReservedNames
{
    /// <summary>What every class has.</summary>
    public static readonly string[] Object =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What the corpus class has.</summary>
    public static readonly string[] Corpus = ["Articles", "Speakers"];

    /// <summary>What an article of the model has.</summary>
    public static readonly string[] Article =
    [
        "Author", "Blocks", "Boilerplate", "Content", "Date", "Id", "Language", "Paragraphs", "Quotes", "QuotesAs", "Sections", "Sentences", "Source", "Speakers",
        "Tags", "Terms", "Text", "Title", "Url", "Values",
    ];

    /// <summary>What a list of the model has.</summary>
    public static readonly string[] List = ["Count", "Empty", "Enumerator", "Fill", "GetEnumerator", "Item", "Items"];
}
