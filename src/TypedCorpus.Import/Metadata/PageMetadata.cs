using AngleSharp.Dom;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Metadata;

/// <summary>What a page says about its article: JSON-LD first, then Open Graph and other meta elements, then what stands on the page.</summary>
static class PageMetadata
{
    const int MostTags = 20;

    /// <summary>The fields of the front matter, in order, without those that the page does not state.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">Where it came from, when that is known; the page's own canonical address goes before.</param>
    public static List<ImportedField> Read(IDocument page, Uri? address)
    {
        JsonLd data = JsonLd.Read(page);
        MetaTags tags = MetaTags.Read(page);
        Uri? url = AddressOf(page, tags, address);
        string? site = Clean(tags.First("og:site_name", "application-name") ?? data.Text("publisher"));
        List<ImportedField> fields = [];
        Add("title", Titles.Of(page, data, tags, site));
        Add("author", Authors.Of(page, data, tags));
        Add("date", DateOf(page, data, tags, url));
        Add("url", url?.AbsoluteUri);
        Add("language", LanguageOf(page, data, tags));
        Add("site", site ?? url?.Host);
        Add("image", ImageOf(data, tags, url));
        if (TagsOf(data, tags) is { Count: > 0 } keywords)
            fields.Add(new ImportedField("tags", keywords, IsList: true));
        return fields;

        void Add(string key, string? value)
        {
            if (Clean(value) is { } clean)
                fields.Add(new ImportedField(key, [clean]));
        }
    }

    /// <summary>Whether the page says of itself that it is one article.</summary>
    public static bool StatesArticle(IDocument page) =>
        MetaTags.Read(page).First("og:type") is { } type && type.Contains("article", StringComparison.OrdinalIgnoreCase) || JsonLd.Read(page).HasArticle;

    /// <summary>The address that relative links of the page start from.</summary>
    public static Uri? BaseOf(IDocument page, Uri? url)
    {
        string? stated = page.QuerySelector("base[href]")?.GetAttribute("href");
        if (stated is null)
            return url;
        return url is not null
            ? Uri.TryCreate(url, stated, out Uri? relative) && IsWeb(relative) ? relative : url
            : Uri.TryCreate(stated, UriKind.Absolute, out Uri? own) && IsWeb(own) ? own : null;
    }

    static Uri? AddressOf(IDocument page, MetaTags tags, Uri? address)
    {
        foreach (string? stated in (string?[])[page.QuerySelector("link[rel='canonical']")?.GetAttribute("href"), tags.First("og:url"), address?.AbsoluteUri])
        {
            if (stated is not null && (Uri.TryCreate(stated.Trim(), UriKind.Absolute, out Uri? url)
                || (address is not null && Uri.TryCreate(address, stated.Trim(), out url))) && IsWeb(url))
                return url;
        }

        return null;
    }

    static bool IsWeb(Uri url) => url.Scheme is "http" or "https" && url.Host.Length > 0;

    static string? DateOf(IDocument page, JsonLd data, MetaTags tags, Uri? url)
    {
        string?[] stated =
        [
            data.Text("datePublished"),
            tags.First("article:published_time", "og:article:published_time", "datePublished"),
            page.QuerySelector("[itemprop='datePublished']") is { } marked ? marked.GetAttribute("datetime") ?? marked.GetAttribute("content") ?? marked.TextContent : null,
            tags.First("parsely-pub-date", "sailthru.date", "dc.date", "dcterms.created", "dc.date.issued", "dcterms.date", "date", "pubdate", "publishdate", "publish-date", "publication_date",
                "cXenseParse:recs:publishtime", "article.published", "published-date", "citation_publication_date", "DC.date.issued"),
            data.Text("dateCreated"),
            page.QuerySelector("time[pubdate], .entry-date, time.published, abbr.published, .dt-published") is { } time
                ? time.GetAttribute("datetime") ?? time.GetAttribute("title") ?? time.TextContent : null,
            page.QuerySelector("article time[datetime], main time[datetime], header time[datetime]")?.GetAttribute("datetime"),
        ];
        return stated.Select(text => Days.Read(text)).FirstOrDefault(day => day is not null)
            ?? Days.OfAddress(url)
            ?? Days.Read(page.QuerySelector("time")?.TextContent)
            ?? Days.Read(page.QuerySelector(".date, .post-date, .published, .pubdate, .article-date, .publish-date, .entry-meta, .byline, .timestamp")?.TextContent.Trim() is { Length: < 100 } line ? line : null);
    }

    static string? LanguageOf(IDocument page, JsonLd data, MetaTags tags)
    {
        foreach (string? stated in (string?[])[page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("xml:lang"), data.Text("inLanguage"), tags.First("og:locale", "content-language", "language", "dc.language")])
        {
            string tag = (stated ?? "").Trim().Replace('_', '-');
            string[] parts = tag.Split('-');
            if (parts[0].Length is 2 or 3 && tag.Length < 12 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit)))
                return tag;
        }

        return null;
    }

    static string? ImageOf(JsonLd data, MetaTags tags, Uri? url)
    {
        string? stated = tags.First("og:image", "og:image:url", "twitter:image", "twitter:image:src") ?? data.Text("image", "thumbnailUrl");
        return stated is not null && (Uri.TryCreate(stated, UriKind.Absolute, out Uri? image) || (url is not null && Uri.TryCreate(url, stated, out image))) && IsWeb(image)
            ? image.AbsoluteUri
            : null;
    }

    static List<string> TagsOf(JsonLd data, MetaTags tags)
    {
        IEnumerable<string> stated = data.All("keywords") is { Count: > 0 } keywords ? keywords
            : tags.All("article:tag") is { Count: > 0 } own ? own
            : tags.All("parsely-tags") is { Count: > 0 } parsely ? parsely
            : tags.All("keywords") is { Count: > 0 } words ? words
            : tags.All("news_keywords");
        return [.. stated.SelectMany(text => text.Split([',', ';'])).Select(Clean).OfType<string>().Where(tag => tag.Length < 60)
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostTags)];
    }

    static string? Clean(string? value)
    {
        if (value is null)
            return null;
        string clean = WhiteSpace.Collapse(System.Net.WebUtility.HtmlDecode(value));
        return clean.Length == 0 ? null : clean;
    }
}
