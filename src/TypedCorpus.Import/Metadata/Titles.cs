using AngleSharp.Dom;
using TypedCorpus.Import.Extraction;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Metadata;

/// <summary>The title of a page's article, without the name of the site behind it.</summary>
static class Titles
{
    static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "];

    public static string? Of(IDocument page, JsonLd data, MetaTags tags, string? site)
    {
        string? stated = Words(data.Text("headline")) ?? Words(tags.First("og:title", "twitter:title", "dc.title", "citation_title"));
        string[] headings = [.. page.QuerySelectorAll("h1").Select(Heading).Where(text => text.Length is > 0 and < 400)];
        string? window = Words(page.Title);
        string? found = stated ?? window;
        if (found is null)
            return headings.FirstOrDefault();

        // The heading that the stated title begins with says where the title ends
        foreach (string heading in headings)
        {
            if (Edges.SameWords(heading, found) || (heading.Length > 10 && found.StartsWith(heading, StringComparison.OrdinalIgnoreCase)))
                return heading;
        }

        // A short one may be the site's, unless it stands in the page's own part
        string? own = page.QuerySelector("main h1, article h1, [role=main] h1") is { } first ? Heading(first) : null;
        if (stated is null && own is not null && Begins(found, own))
            return own;

        return WithoutSite(found, site);
    }

    // Without the sign of a link to itself
    static string Heading(IElement heading) => WhiteSpace.Collapse(string.Concat(
        heading.ChildNodes.Where(node => node is not IElement element || !PageTree.IsHeadingSign(element)).Select(node => node.TextContent)));

    static bool Begins(string title, string heading) =>
        heading.Length > 0 && Array.Exists(Separators, separator => title.StartsWith(heading + separator, StringComparison.OrdinalIgnoreCase));

    static string WithoutSite(string title, string? site)
    {
        foreach (string separator in Separators)
        {
            int at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            string tail = title[(at + separator.Length)..];
            bool isSite = site is not null && (Edges.SameWords(tail, site) || site.Contains(tail, StringComparison.OrdinalIgnoreCase) || tail.Contains(site, StringComparison.OrdinalIgnoreCase));
            if (isSite || (site is null && separator is " | " or " :: " && at > 15))
                return title[..at].TrimEnd();
        }

        return title;
    }

    static string? Words(string? text) => text is null || WhiteSpace.Collapse(System.Net.WebUtility.HtmlDecode(text)) is not { Length: > 0 } words ? null : words;
}
