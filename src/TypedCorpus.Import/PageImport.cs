using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TypedCorpus.Import.Extraction;
using TypedCorpus.Import.Metadata;
using TypedCorpus.Import.Reading;
using TypedCorpus.Import.Tree;
using TypedCorpus.Import.Writing;

namespace TypedCorpus.Import;

/// <summary>Makes an article of a web page.</summary>
public static class PageImport
{
    const string NoArticle = "nothing on the page reads like an article";

    // Of a hundred characters of an image or an archive about ten are controls
    const double MostControls = 0.02;

    /// <summary>Reads a page from its bytes, in the encoding that a byte order mark, the server or the page itself states.</summary>
    /// <param name="page">The page as it came.</param>
    /// <param name="address">Where it came from, when that is known.</param>
    /// <param name="charset">The encoding that the server stated, when it did.</param>
    /// <exception cref="ImportException">The page can't be read, or nothing on it reads like an article.</exception>
    public static ImportedArticle Read(ReadOnlySpan<byte> page, Uri? address = null, string? charset = null) =>
        Read(PageDecoder.Decode(page, charset), address);

    /// <summary>Reads a page from its characters.</summary>
    /// <param name="html">The page.</param>
    /// <param name="address">Where it came from, when that is known.</param>
    /// <exception cref="ImportException">The page can't be read, or nothing on it reads like an article.</exception>
    public static ImportedArticle Read(string html, Uri? address = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        PageLimits.Check(html);
        if (IsBinary(html))
            throw new ImportException(NoArticle);
        using IHtmlDocument page = new HtmlParser().ParseDocument(html);
        List<ImportedField> fields = PageMetadata.Read(page, address);
        string? title = fields.Find(field => field.Key == "title")?.Values[0];
        Uri? url = fields.Find(field => field.Key == "url") is { } found ? new Uri(found.Values[0]) : address;
        string body = BodyOf(page, title, PageMetadata.BaseOf(page, url));
        if (body.Length == 0)
            throw new ImportException(page.QuerySelector("script") is not null
                ? "the page has no text of its own: it is made by scripts, so save it from a browser"
                : NoArticle);
        return new ImportedArticle(fields, body);
    }

    /// <summary>A piece of HTML, as feeds and records have it, in Markdown; all of it, as it holds nothing but the article.</summary>
    internal static string Fragment(string html, Uri? address)
    {
        PageLimits.Check(html);
        using IHtmlDocument page = new HtmlParser().ParseDocument(html);
        if (PageTree.Build(page) is not { } body)
            return "";
        Measurer.Measure(body);
        return new MarkdownWriter(new PageAddress(address)).Write(body);
    }

    static bool IsBinary(string page) => page.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c)) > MostControls * page.Length;

    static string BodyOf(IHtmlDocument page, string? title, Uri? from) =>
        PageTree.Build(page) is { } body && ArticleFinder.Find(body, title, PageMetadata.StatesArticle(page)) is { } article ? new MarkdownWriter(new PageAddress(from)).Write(article) : "";
}
