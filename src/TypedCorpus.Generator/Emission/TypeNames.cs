namespace TypedCorpus.Generator.Emission;

/// <summary>The names of emitted types.</summary>
static class TypeNames
{
    /// <summary>The namespace of the model. Always written in full: the user's own namespaces may end in the same name.</summary>
    public const string Model = "global::TypedCorpus";

    /// <summary>The type of an article's own quotes.</summary>
    public static string Quotes(string articleName) => articleName + "Quotes";
}
