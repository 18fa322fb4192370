using System.IO.Compression;
using System.Text;
using TypedCorpus.Import.Writing;

namespace TypedCorpus.Import.Tests;

public class FileImportTests
{
    [Fact]
    public void The_entries_of_a_feed_have_an_id_and_front_matter()
    {
        ImportedArticle article = Assert.Single(Read("news.xml", $"""
            <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>The Island Post</title><language>en-gb</language><item><title>The Bridge &amp;amp; the Ferry</title><link>https://example.org/bridge</link>
            <guid isPermaLink="false">post-17</guid><pubDate>Fri, 31 May 2024 10:00:00 GMT</pubDate><dc:creator>Ann Doe</dc:creator><category>harbour</category>
            <content:encoded><![CDATA[<p>{Pages.Opening}</p><p>“It was worth the wait,” said <a href="/m">Maria Lindqvist</a>.</p>]]></content:encoded></item></channel></rss>
            """));
        Assert.Equal(["post-17", "The Bridge & the Ferry", "Ann Doe", "2024-05-31", "https://example.org/bridge", "en-gb", "The Island Post", "harbour"], article.Fields.Select(field => field.Values[0]));
        Assert.Equal(Pages.Opening + "\n\n“It was worth the wait,” said [Maria Lindqvist](https://example.org/m).\n", article.Body);
        Pages.ReadBack(article);
    }

    [Fact]
    public void The_entries_of_an_Atom_feed_may_be_XHTML()
    {
        ImportedArticle article = Assert.Single(Read("-", $"""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Notes</title><entry><id>urn:uuid:1</id><title type="html">A &lt;b&gt;bridge&lt;/b&gt;</title>
            <link rel="alternate" href="https://example.org/1"/><updated>2024-06-01T00:00:00Z</updated><author><name>Ann Doe</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Pages.Opening}</p></div></content></entry></feed>
            """));
        Assert.Equal("A bridge", article["title"]);
        Assert.Equal("2024-06-01", article["date"]);
        Assert.Equal(Pages.Opening + "\n", article.Body);
    }

    [Fact]
    public void Records_keep_their_further_fields_and_a_bad_line_is_named_while_the_rest_goes_on()
    {
        string lines = $$"""
            {"id": 7, "headline": "The Bridge", "published": "2024-05-31", "rating": 4.5, "tags": ["a", "b"], "speakers": "x", "body": "First line.\nSecond * line."}
            no json
            {"title": "x"}
            """;
        ImportItem[] items = [.. FileImport.Read("all.jsonl", Stream(lines), new FileImportOptions(TextField: "body"))];
        Assert.Equal(["all.jsonl(1)", "all.jsonl(2)", "all.jsonl(3)"], items.Select(item => item.Place));
        Assert.Equal("the record has no text in a field \"body\"", items[2].Problem);
        Assert.Equal("""
            ---
            id: "7"
            title: "The Bridge"
            date: 2024-05-31
            rating: 4.5
            tags: ["a", "b"]
            ---

            # The Bridge

            First line.

            Second \* line.

            """, SeedText.Of(items[0].Article!));
        Pages.ReadBack(items[0].Article!);
    }

    [Fact]
    public void A_record_keeps_fields_whose_keys_are_no_plain_words()
    {
        ImportedArticle article = Assert.Single(Read("all.jsonl", """{"é": "x", "a b": "c", "a:b": "d", "#1": "e", "text": "It rains."}"""));
        Assert.Equal(["x", "c", "d", "e"], ((string[])["é", "a b", "a:b", "#1"]).Select(key => article[key]));
        Assert.Equal(["x", "c", "d", "e"], Pages.ReadBack(article).Metadata.Entries.Where(entry => article[entry.Key] is { Length: 1 }).Select(entry => entry.Value.Text));
    }

    [Fact]
    public void A_page_saved_as_MHTML_is_read_with_its_address()
    {
        string page = Convert.ToBase64String(Encoding.UTF8.GetBytes(Pages.With("")));
        ImportedArticle article = Assert.Single(Read("saved.mhtml", $"""
            From: <Saved by a browser>
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="B"

            --B
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64
            Content-Location: https://example.org/news/bridge

            {page}
            --B--
            """));
        Assert.Equal("https://example.org/news/bridge", article["url"]);
        Assert.StartsWith(Pages.Opening, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_pages_of_a_web_archive_are_read(bool isZipped)
    {
        using MemoryStream archive = new();
        Add("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n");
        string response = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + Pages.With("");
        Add($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Length: {Encoding.UTF8.GetByteCount(response)}\r\n\r\n{response}\r\n\r\n");
        Add("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99\r\n\r\ncut off");
        archive.Position = 0;

        ImportItem[] items = [.. FileImport.Read("all.warc", archive, new FileImportOptions())];
        Assert.Equal(["all.warc, record 2", "all.warc, record 3"], items.Select(item => item.Place));
        Assert.Equal("https://example.org/a", items[0].Article!["url"]);
        Assert.StartsWith("the archive can't be read any further", items[1].Problem, StringComparison.Ordinal);

        void Add(string record)
        {
            using Stream to = isZipped ? new GZipStream(archive, CompressionLevel.Fastest, leaveOpen: true) : new BufferedStream(new MemoryStream());
            byte[] bytes = Encoding.UTF8.GetBytes(record);
            if (isZipped)
                to.Write(bytes);
            else
                archive.Write(bytes);
        }
    }

    [Theory]
    [InlineData("The Bridge: “It Opens”!", "the-bridge-it-opens")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("CON", "con-article")]
    [InlineData("Über die Brücke", "über-die-brücke")]
    [InlineData("???", "page")]
    public void A_seed_is_named_after_its_title(string title, string name) =>
        Assert.Equal(name, SeedName.Of(new ImportedArticle([new ImportedField("title", [title])], ""), "page"));

    [Fact]
    public void A_long_name_is_cut_at_a_word()
    {
        string name = SeedName.Of(new ImportedArticle([new ImportedField("title", [string.Concat(Enumerable.Repeat("harbour ", 50))])], ""), "page");
        Assert.InRange(name.Length, 70, 80);
        Assert.EndsWith("harbour", name, StringComparison.Ordinal);
    }

    static ImportedArticle[] Read(string name, string content) =>
        [.. FileImport.Read(name, Stream(content), new FileImportOptions()).Select(item => item.Article ?? throw new InvalidOperationException(item.Problem))];

    static MemoryStream Stream(string content) => new(Encoding.UTF8.GetBytes(content));
}
