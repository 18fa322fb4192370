using System.Text;
using System.Text.RegularExpressions;
using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Where the pages of articles are on their site.</summary>
static class SitePath
{
    static readonly string[] Names = ["collection", "id", "slug", "year", "month", "day"];
    static readonly Regex Placeholder = new(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant);

    /// <summary>What a pattern holds that stands for nothing; null for none.</summary>
    public static string? Unknown(string pattern) =>
        Placeholder.Matches(pattern).Cast<Match>().Select(match => match.Groups[1].Value).FirstOrDefault(name => !Names.Contains(name));

    /// <summary>The path of an article, escaped; an address within the site that its metadata give, or what a pattern makes of it.</summary>
    public static string Of(string pattern, ArticleHead head)
    {
        if (head.SiteAddress is { } address)
            return Escaped(address.Split('/'), endsInSlash: address.EndsWith("/", StringComparison.Ordinal));

        bool isInCollection = pattern.Contains("{collection}");
        List<string> parts = pattern.Split('/')
            .Select(part => Placeholder.Replace(part, match => ValueOf(match.Groups[1].Value, head, isInCollection) ?? "\0"))
            // What an article has no value for takes its part of the path along
            .Where(part => part.IndexOf('\0') < 0)
            .SelectMany(part => part.Split('/'))
            .Where(part => part.Length > 0)
            .ToList();
        if (parts.Count > 0 && FileNameMetadata.IsOfFolder(parts[parts.Count - 1]))
            parts.RemoveAt(parts.Count - 1);
        return Escaped(parts, pattern.EndsWith("/", StringComparison.Ordinal));
    }

    /// <summary>The path of a file below the seeds' folder, escaped.</summary>
    public static string OfFile(string path) => Escaped(path.Split('/'), endsInSlash: false);

    static string? ValueOf(string name, ArticleHead head, bool isInCollection) => name switch
    {
        "collection" => head.Collection is { } collection ? Hyphened(collection) : null,
        "id" => IdOf(head, isInCollection),
        "slug" => head.Slug,
        "year" => head.Date?.Substring(0, 4),
        "month" => head.Date?.Substring(5, 2),
        "day" => head.Date?.Substring(8, 2),
        _ => null,
    };

    // Behind the folder of the collection, where that is in the path already
    static string IdOf(ArticleHead head, bool isInCollection)
    {
        string id = head.Id;
        int slash = id.IndexOf('/');
        if (isInCollection && slash > 0 && head.Collection is not null && Naming.Identifier.FromWords(id.Substring(0, slash), otherwise: "") == head.Collection)
            id = id.Substring(slash + 1);
        return id;
    }

    // LongReads is long-reads
    static string Hyphened(string name)
    {
        StringBuilder hyphened = new(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                hyphened.Append('-');
            hyphened.Append(char.ToLowerInvariant(name[i]));
        }

        return hyphened.ToString();
    }

    static string Escaped(IEnumerable<string> parts, bool endsInSlash)
    {
        string path = string.Concat(parts.Where(part => part.Length > 0).Select(part => "/" + Uri.EscapeDataString(part)));
        return path.Length == 0 || endsInSlash ? path + "/" : path;
    }
}
