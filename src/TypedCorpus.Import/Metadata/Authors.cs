using AngleSharp.Dom;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Metadata;

/// <summary>Who wrote a page's article.</summary>
static class Authors
{
    const int LongestName = 60;
    const int MostNames = 10;
    const int MostLabels = 2;

    static readonly string[] Bylines =
    [
        "[itemprop='author'] [itemprop='name']", "[itemprop='author']", "a[rel='author']", "[rel='author']", ".byline__name", ".byline-name", ".author-name", ".p-author",
        ".author.vcard", ".vcard .fn", ".post-author", ".entry-author", ".article-author", ".byline a", ".byline", ".author a", ".author",
        "[class*='author-name']", "[class*='author__name']", "[class*='authorName']", "a[href*='/author/']", "a[href*='/authors/']",
    ];

    /// <summary>The names with commas between them; null when the page has none.</summary>
    public static string? Of(IDocument page, JsonLd data, MetaTags tags)
    {
        foreach (IEnumerable<string> stated in Sources(page, data, tags))
        {
            string[] names = [.. stated.SelectMany(Names).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames)];
            if (names.Length > 0)
                return string.Join(", ", names);
        }

        return null;
    }

    static IEnumerable<IEnumerable<string>> Sources(IDocument page, JsonLd data, MetaTags tags)
    {
        yield return data.All("author");
        yield return tags.All("author");
        foreach (string name in (string[])["article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "citation_author", "twitter:creator_name"])
            yield return tags.All(name);
        yield return Labelled(tags);
        yield return data.All("creator");
        foreach (string byline in Bylines)
            yield return page.QuerySelectorAll(byline).Take(3).Select(element => element.GetAttribute("content") ?? element.TextContent).Take(1);
    }

    // What a site says beside its links in messages: a label, and in another element what it is the label of
    static IEnumerable<string> Labelled(MetaTags tags)
    {
        for (int i = 1; i <= MostLabels; i++)
        {
            if (tags.First($"twitter:label{i}") is { } label && label.Trim().Equals("written by", StringComparison.OrdinalIgnoreCase))
                return tags.All($"twitter:data{i}");
        }

        return [];
    }

    static IEnumerable<string> Names(string stated)
    {
        string text = WhiteSpace.Collapse(System.Net.WebUtility.HtmlDecode(stated));
        foreach (string opening in (string[])["by ", "written by ", "posted by ", "von ", "par ", "por "])
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                text = text[opening.Length..].TrimStart();
        }

        foreach (string name in text.Split([" and ", " & ", ",", ";", "|", " • ", " · "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            bool isName = name.Length is > 1 and < LongestName && char.IsLetter(name[0]) && !name.Contains("://", StringComparison.Ordinal) && !name.Contains('@')
                && IsNoAddress(name)
                && name.Split(' ').Length <= 6 && !name.Any(char.IsDigit);
            if (isName && !IsNobody(name))
                yield return name;
        }
    }

    static bool IsNoAddress(string name) => !name.EndsWith(".com", StringComparison.OrdinalIgnoreCase) && !name.Contains("www.", StringComparison.OrdinalIgnoreCase);

    static bool IsNobody(string name) => name.ToUpperInvariant() is "ADMIN" or "ADMINISTRATOR" or "STAFF" or "AUTHOR" or "GUEST" or "EDITOR" or "NULL" or "UNDEFINED" or "ANONYMOUS" or "UNKNOWN";
}
