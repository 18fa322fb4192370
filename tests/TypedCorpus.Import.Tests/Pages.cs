using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Import.Writing;

namespace TypedCorpus.Import.Tests;

/// <summary>Made-up pages, and what is read of them.</summary>
static class Pages
{
    public const string Opening = "The harbour bridge opened on Monday, after four years of work and one winter in which nothing was done.";
    public const string Closing = "Nobody took the ferry on Tuesday, and the baker on the other side sold twice as many rolls as he had baked in years.";

    /// <summary>A page with a menu, a side box and a footer around an article.</summary>
    public static string With(string article, string head = "") => $"""
        <!DOCTYPE html><html lang="en"><head><title>The Bridge Opens | The Island Post</title>{head}</head><body>
        <header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <div class="content"><article><h1>The Bridge Opens</h1><p>{Opening}</p>{article}<p>{Closing}</p></article>
        <div class="related"><h3>Related</h3><ul><li><a href="/a">A ferry that nobody wants is for sale again</a></li></ul></div></div>
        <footer><p>All rights reserved. The Island Post is published by the Island Press of the northern harbour.</p></footer></body></html>
        """;

    /// <summary>The Markdown of the article between its opening and its closing.</summary>
    public static string Inside(string article)
    {
        string body = PageImport.Read(With(article), new Uri("https://example.org/news/bridge")).Body;
        Assert.StartsWith(Opening, body, StringComparison.Ordinal);
        Assert.EndsWith(Closing + "\n", body, StringComparison.Ordinal);
        return body[Opening.Length..^(Closing.Length + 1)].Trim('\n');
    }

    /// <summary>What TypedCorpus reads of an article's seed; there is nothing wrong with its metadata.</summary>
    public static Document ReadBack(ImportedArticle article)
    {
        Document document = DocumentReader.Read(SeedText.Of(article), null, TextFormat.Markdown);
        Assert.Empty(document.Metadata.Errors);
        return document;
    }
}
