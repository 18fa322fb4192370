namespace TypedCorpus.Generator.Emission;

/// <summary>
/// What stands in the generated code for an article: its text, or the name of the resource that it is, then a line of dashes and the table of its
/// parts. One constant costs the compiler half of what two do. The model's <c>ArticleContent</c> takes it apart.
/// </summary>
static class StoredArticle
{
    // No row of a table is a line of dashes, so the last one in the constant is this one, whatever the text holds
    const string Separator = "\n----\n";

    /// <summary>The constant's value.</summary>
    public static string Of(string text, string table) => text + Separator + table;

    /// <summary>How many characters it has.</summary>
    public static int Length(string text, string table) => text.Length + Separator.Length + table.Length;

    /// <summary>The table in it; empty when there is none.</summary>
    public static string TableOf(string stored)
    {
        int end = stored.LastIndexOf(Separator, StringComparison.Ordinal);
        return end < 0 ? "" : stored.Substring(end + Separator.Length);
    }
}
