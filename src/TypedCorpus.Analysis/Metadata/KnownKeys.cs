namespace TypedCorpus.Analysis.Metadata;

/// <summary>The keys that every article has a member for, with what they may hold.</summary>
public static class KnownKeys
{
    static readonly string[] Names = [Id, Name, Title];
    static readonly string[] Described = [Author, Date, Url, Language, Tags];

    /// <summary>The article's id, instead of its path.</summary>
    public const string Id = "id";

    /// <summary>The name of the article's member, instead of one made of its title.</summary>
    public const string Name = "name";

    /// <summary>The title, instead of the one found in the text.</summary>
    public const string Title = "title";

    /// <summary>Who wrote it.</summary>
    public const string Author = "author";

    /// <summary>The day it is from.</summary>
    public const string Date = "date";

    /// <summary>Where it was published.</summary>
    public const string Url = "url";

    /// <summary>The language, as a tag like <c>en-GB</c>.</summary>
    public const string Language = "language";

    /// <summary>What it is about.</summary>
    public const string Tags = "tags";

    /// <summary>Whether a key is one of these; case does not matter.</summary>
    public static bool Contains(string key) =>
        NamesArticle(key) || Described.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a key says what the article is called: its id, member name or title.</summary>
    public static bool NamesArticle(string key) => Names.Contains(key, StringComparer.OrdinalIgnoreCase);

    // What is wrong with the value of a known key; null when nothing is
    internal static string? Fault(MetadataEntry entry) => entry.Key.ToLowerInvariant() switch
    {
        Date when entry.IsList || entry.Kind != MetadataKind.Date => "A date is expected here, like 2024-05-31",
        Url when entry.IsList || !IsAddress(entry) => "An address is expected here, like https://example.org/story",
        Id or Name or Title or Language when entry.IsList => $"A single value is expected for '{entry.Key}', not a list",
        Id or Name or Title when entry.Values[0].Trim().Length == 0 => $"A value is expected for '{entry.Key}'",
        Id when entry.Values[0].Trim().Any(char.IsControl) => "A single line is expected for 'id'",
        _ => null,
    };

    static bool IsAddress(MetadataEntry entry) => Uri.TryCreate(entry.Values[0], UriKind.Absolute, out _);
}
