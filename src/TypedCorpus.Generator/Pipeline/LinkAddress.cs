using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>An address of a text that leads to another text, to a file, or to a place in the same text.</summary>
/// <param name="File">The file, relative to that of the text, or to the site when it starts with a slash; empty for the text itself.</param>
/// <param name="Anchor">The place in it; null for none.</param>
/// <param name="HasQuery">Whether it asks for something, too.</param>
readonly record struct LinkAddress(string File, string? Anchor, bool HasQuery)
{
    static readonly string[] SeedExtensions = ["", ".md", ".markdown", ".mdx", ".txt", ".srt", ".vtt"];

    // The page that a site makes of a text
    static readonly string[] PageExtensions = [".html", ".htm"];

    /// <summary>Whether it leads to a place of the site, wherever the text is.</summary>
    public bool IsOfSite => File.StartsWith("/", StringComparison.Ordinal);

    /// <summary>Whether it may lead to a seed: of the site's places only those that are called as a file of Markdown do.</summary>
    public bool MayBeSeed => !IsOfSite || TextFormats.Of(File).IsMarkdown();

    /// <summary>The address within the corpus or its site; null for one of another site, and for one that a template makes.</summary>
    public static LinkAddress? Of(string url)
    {
        if (url.Length == 0 || url.StartsWith("//", StringComparison.Ordinal) || KnownKeys.IsAbsolute(url) || url.IndexOf('{') >= 0)
            return null;
        int hash = url.IndexOf('#');
        string address = hash < 0 ? url : url.Substring(0, hash);
        int query = address.IndexOf('?');
        return new LinkAddress(
            Unescaped(query < 0 ? address : address.Substring(0, query)), hash < 0 ? null : Unescaped(url.Substring(hash + 1)), HasQuery: query >= 0);
    }

    /// <summary>The path that it leads to.</summary>
    /// <param name="from">The path of the text.</param>
    /// <param name="root">The path of the folder that the site's places count from, with a slash behind it; empty for none.</param>
    public string From(string from, string root)
    {
        List<string> folders = [.. (IsOfSite ? root : from).Split('/')];
        folders.RemoveAt(folders.Count - 1);
        foreach (string part in File.TrimStart('/').Split('/'))
        {
            if (part == ".." && folders.Count > 0 && folders[folders.Count - 1] != "..")
                folders.RemoveAt(folders.Count - 1);
            else if (part != ".")
                folders.Add(part);
        }

        return string.Join("/", folders);
    }

    /// <summary>The id that the path of the article has which it leads to, if there is one; null when it leads to no text below the seeds' folder.</summary>
    /// <param name="from">The id that the path of the text gives.</param>
    public string? SeedFrom(string from)
    {
        if (File.Length == 0)
            return HasQuery ? null : from;
        if (!MayBeSeed)
            return null;
        string path = From(from, "").TrimEnd('/');
        string extension = Path.GetExtension(path);
        return path.StartsWith("..", StringComparison.Ordinal)
            || !(SeedExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase) || IsOfPage(path))
                ? null
                : path.Substring(0, path.Length - extension.Length);
    }

    /// <summary>The paths of the texts of which a site makes the page at a path; none for the path of another file.</summary>
    public static IEnumerable<string> TextsOfPage(string path) =>
        IsOfPage(path) ? SeedExtensions.Skip(1).Select(extension => Path.ChangeExtension(path, extension)) : [];

    /// <summary>The path below the seeds' folder of the file that it leads to; null when it leads to a text, or to none below that folder.</summary>
    /// <param name="from">The id that the path of the text gives.</param>
    public string? FileFrom(string from)
    {
        if (File.Length == 0 || IsOfSite || File.EndsWith("/", StringComparison.Ordinal))
            return null;
        string path = From(from, "");
        return path.StartsWith("..", StringComparison.Ordinal) || SeedExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) ? null : path;
    }

    static bool IsOfPage(string path) => PageExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    static string Unescaped(string text)
    {
        try
        {
            return Uri.UnescapeDataString(text);
        }
        catch (UriFormatException)
        {
            return text;
        }
    }
}
