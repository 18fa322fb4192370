namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Where the diagnostics are explained.</summary>
static class HelpLinks
{
    /// <summary>The address of the files of this repository.</summary>
    public const string Repository = "https://github.com/typedcorpus/typedcorpus/blob/main/";

    const string Page = Repository + "src/docs/diagnostics.md";

    /// <summary>The section about a diagnostic.</summary>
    /// <param name="id">The diagnostic's id.</param>
    public static string Of(string id) => Page + "#" + id.ToLowerInvariant();
}
