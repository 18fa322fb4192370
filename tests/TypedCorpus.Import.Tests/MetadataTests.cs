using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Import.Tests;

public class MetadataTests
{
    const string JsonLd = """
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle",
        "headline":"The Bridge: \"It Opens\"","author":[{"@type":"Person","name":"Ann Doe"},{"name":"Ben Roe"}],"datePublished":"2024-05-31T23:30:00-05:00",
        "keywords":["harbour","traffic"],"image":{"url":"https://example.org/b.jpg"}}]}</script>
        """;

    [Fact]
    public void An_imported_page_is_read_back_with_title_date_author_and_quotes()
    {
        string quote = "<p>“It was worth the wait,” said Maria Lindqvist, the engineer. “I would build it again.”</p>";
        Document document = Pages.ReadBack(PageImport.Read(Pages.With(quote, JsonLd), new Uri("https://example.org/news/bridge")));

        Assert.Equal("The Bridge: \"It Opens\"", document.Title);
        Assert.Equal("Ann Doe, Ben Roe", document.Metadata.TextOf("author"));
        Assert.Equal("2024-05-31", document.Metadata.TextOf("date"));
        Assert.Equal("https://example.org/news/bridge", document.Metadata.TextOf("url"));
        Assert.Equal("en", document.Metadata.TextOf("language"));
        Assert.Equal("https://example.org/b.jpg", document.Metadata.TextOf("image"));
        MetadataEntry tags = Assert.Single(document.Metadata.Entries, entry => entry.Key == "tags");
        Assert.Equal(["harbour", "traffic"], tags.Value.Items.Select(item => item.Text));
        Assert.Equal(MetadataKind.Date, Assert.Single(document.Metadata.Entries, entry => entry.Key == "date").Value.Kind);
        Assert.Equal(["It was worth the wait,", "I would build it again."], document.Quotes.Select(found => document.TextOf(found.Span)));
        Assert.Equal("Maria Lindqvist", Assert.Single(document.Speakers).Name);
    }

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2024-05-31T08:00:00Z\">", "2024-05-31")]
    [InlineData("<meta name=\"date\" content=\"May 31, 2024\">", "2024-05-31")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"WebPage\",\"datePublished\":\"2024-05-31T10:00:00Z\"}</script>", "2024-05-31")]
    [InlineData("<meta itemprop=\"datePublished\" content=\"31 May 2024\">", "2024-05-31")]
    [InlineData("<meta name=\"date\" content=\"03/04/2024\">", null)]
    [InlineData("", null)]
    public void A_date_is_read_where_it_is_sure(string head, string? date) => Assert.Equal(date, PageImport.Read(Pages.With("", head))["date"]);

    [Theory]
    [InlineData("<meta name=\"author\" content=\"By Ann Doe and Ben Roe\">", "Ann Doe, Ben Roe")]
    [InlineData("<meta name=\"author\" content=\"https://facebook.com/ann\"><meta name=\"dc.creator\" content=\"Ann Doe\">", "Ann Doe")]
    [InlineData("<meta name=\"author\" content=\"admin\">", null)]
    [InlineData("<meta name=\"twitter:label1\" content=\"Est. reading time\"><meta name=\"twitter:data1\" content=\"Four minutes\"><meta name=\"twitter:label2\" content=\"Written by\"><meta name=\"twitter:data2\" content=\"Ann Doe\">", "Ann Doe")]
    public void Authors_are_names(string head, string? author) => Assert.Equal(author, PageImport.Read(Pages.With("", head))["author"]);

    [Theory]
    [InlineData("<p class=\"ArticlePage-authorName\">By <a href=\"/people/ann-doe\">Ann Doe</a></p>")]
    [InlineData("<p>by <a href=\"https://example.org/author/ann-doe/\">Ann Doe</a></p>")]
    public void An_author_stands_on_the_page(string html) => Assert.Equal("Ann Doe", PageImport.Read(Pages.With(html))["author"]);

    [Fact]
    public void The_site_is_no_part_of_the_title() => Assert.Equal("The Bridge Opens", PageImport.Read(Pages.With(""))["title"]);

    [Theory]
    [InlineData("Guide - Mill", "<main><article><h1>Guide<a class=\"headerlink\" href=\"#guide\">¶</a></h1>", "Guide")]
    [InlineData("Start | Mill", "<main><article><h1>Start</h1>", "Start")]
    [InlineData("Mill - Start", "<h1>Mill</h1><main><article>", "Mill - Start")]
    [InlineData("Guidelines - Mill", "<main><article><h1>Guide</h1>", "Guidelines - Mill")]
    public void A_short_heading_of_the_pages_own_part_is_its_title(string window, string opening, string title) => Assert.Equal(
        title, PageImport.Read($"<html><head><title>{window}</title></head><body>{opening}<p>{Pages.Opening}</p><p>{Pages.Closing}</p></article></main></body></html>")["title"]);

    [Theory]
    [InlineData("A: b # c")]
    [InlineData("'quoted' \\ and \"quoted\"")]
    [InlineData("- 12")]
    [InlineData("true")]
    [InlineData("\u0007 bell \uD83D\uDE00 and \uD83D alone")]
    public void Whatever_a_title_holds_the_front_matter_is_read_back(string title)
    {
        Document document = Pages.ReadBack(new ImportedArticle([new ImportedField("title", [title])], Pages.Opening + "\n"));
        Assert.Equal(title.Replace("\uD83D alone", "\uFFFD alone", StringComparison.Ordinal), document.Title);
    }
}
