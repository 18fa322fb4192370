namespace TypedCorpus.Generator.Emission;

/// <summary>The names of emitted types.</summary>
static class TypeNames
{
    /// <summary>The namespace of the model. Always written in full: the user's own namespaces may end in the same name.</summary>
    public const string Model = "global::TypedCorpus";

    /// <summary>The namespace of what the model keeps its data with.</summary>
    public const string Storage = Model + ".Storage";

    /// <summary>The type of a day, as the corpus' file names it: the older frameworks lack DateOnly.</summary>
    public const string Day = "CorpusDay";

    /// <summary>The lines that name it.</summary>
    public const string DayAlias = """
        #if NET8_0_OR_GREATER
        using CorpusDay = global::System.DateOnly;
        #else
        using CorpusDay = global::System.DateTime;
        #endif

        """;

    /// <summary>The type of the quotes of an article that has sections with names and no such quotes.</summary>
    public const string PlainQuotes = "PlainQuotes";

    /// <summary>The type of an article's own sections.</summary>
    public static string Sections(string articleName) => articleName + "Sections";

    /// <summary>The type of an article's own quotes.</summary>
    public static string Quotes(string articleName) => articleName + "Quotes";
}
