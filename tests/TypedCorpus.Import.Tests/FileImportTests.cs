using System.IO.Compression;
using System.Text;
using TypedCorpus.Analysis.Metadata;
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
    public void An_entrys_own_title_and_text_stand_before_those_of_its_pictures()
    {
        ImportedArticle[] entries = Read("news.xml", """
            <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Notes</title>
            <item><media:title>A picture</media:title><itunes:title>Other</itunes:title><media:content url="x.jpg"><media:description>A boat</media:description></media:content><title>The Bridge</title><description>It opened.</description></item>
            <item><media:content url="x.jpg"/><title>The Ferry</title><description>&lt;p&gt;It left.&lt;/p&gt;</description></item></channel></rss>
            """);
        Assert.Equal(["The Bridge", "The Ferry"], entries.Select(entry => entry["title"]));
        Assert.Equal(["It opened.\n", "It left.\n"], entries.Select(entry => entry.Body));
    }

    [Fact]
    public void An_entry_of_Atom_has_the_feeds_author_its_base_and_its_type_of_text()
    {
        ImportedArticle[] entries = Read("-", """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><author><name>Ann Doe</name><email>a@example.org</email></author>
            <entry><id>1</id><title>One</title><content type="text">a &lt;b&gt; c</content></entry>
            <entry xml:base="https://example.org/base/"><id>2</id><title>Two</title><author><name>Ben Roe</name></author><summary type="html">See &lt;a href="x"&gt;that&lt;/a&gt;.</summary></entry></feed>
            """);
        Assert.Equal(["Ann Doe", "Ben Roe"], entries.Select(entry => entry["author"]));
        Assert.Equal(["a \\<b> c\n", "See [that](https://example.org/base/x).\n"], entries.Select(entry => entry.Body));
    }

    [Theory]
    [InlineData("https://example.org/blog/", "", "https://example.org/blog/a.html", "https://example.org/blog/b.html")]
    [InlineData("https://example.org/blog/", " xml:base=\"may/\"", "https://example.org/blog/may/a.html", "https://example.org/blog/may/b.html")]
    public void Relative_addresses_of_an_Atom_feed_start_from_its_base(string ofFeed, string ofEntry, string url, string linked)
    {
        ImportedArticle entry = Assert.Single(Read("-", $"""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="{ofFeed}"><title>Notes</title><entry{ofEntry}><id>1</id><title>One</title><link/>
            <link rel="alternate" href="a.html"/><content type="html">See &lt;a href="b.html"&gt;that&lt;/a&gt;.</content></entry></feed>
            """));
        Assert.Equal((url, $"See [that]({linked}).\n"), (entry["url"], entry.Body));
    }

    [Fact]
    public void What_is_wrong_with_a_line_of_JSON_is_told_without_a_second_number_of_the_line() => Assert.Equal(
        ("a.jsonl(2)", "the line is no JSON: 'i' is an invalid start of a value."),
        FileImport.Read("a.jsonl", Stream("{\"text\": \"It rains.\"}\nit rains\n"), new FileImportOptions()).Where(item => item.Article is null).Select(item => (item.Place, item.Problem!)).Single());

    [Fact]
    public void A_record_may_have_its_text_within_as_paragraphs_and_behind_a_byte_order_mark()
    {
        Assert.Equal("It rains.\n", Assert.Single(FileImport.Read("a.jsonl", Stream("""{"article": {"body": {"text": "It rains."}}}"""), new FileImportOptions(TextField: "article.body.text"))).Article!.Body);
        Assert.Equal("It rains.\n\nIt pours.\n", Assert.Single(Read("a.jsonl", """{"body": ["It rains.", "It pours."]}""")).Body);
        Assert.Equal(2, Read("a.jsonl", "{\"text\": \"It rains.\"}\n\uFEFF{\"text\": \"It pours.\"}\n").Length);
    }

    [Fact]
    public void Objects_within_a_record_are_maps_of_its_front_matter()
    {
        ImportedArticle article = Assert.Single(Read("a.jsonl", """{"text": "It rains.", "source": {"name": "The \"Post\"", "ranks": [1, 2.5]}, "people": [{"name": "Zoë \ud83d\ude00"}, {"name": "Ann"}]}"""));
        MetadataValue[] values = [.. Pages.ReadBack(article).Metadata.Entries.Where(entry => entry.Key is "source" or "people").Select(entry => entry.Value)];
        Assert.All(values, value => Assert.Equal(MetadataKind.Record, value.Kind));
        Assert.Equal("The \"Post\"", values[0].Members[0].Value.Text);
        Assert.Equal("Zoë \U0001F600", values[1].Items[0].Members[0].Value.Text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1, {\"a\": 2}, \"x\"]")]
    [InlineData("{\"a b\": null, \"c\": []}")]
    [InlineData("{\"a\": \"x: y # z\\n\\u0007\\u2028\\ud83d { and \\\\ud83d, \\udc00\"}")]
    [InlineData("{\"a\": {\"b\": {\"c\": {\"d\": [[[1]]]}}}}")]
    [InlineData("{\"a\": {\"b\": {\"c\": {\"d\": [[[[1]]]]}}}}")]
    [InlineData("{\"a\": 1e400}")]
    public void Whatever_an_object_holds_the_front_matter_is_read_back(string value) =>
        Pages.ReadBack(Assert.Single(Read("a.jsonl", $"{{\"text\": \"It rains.\", \"of\": {value}}}")));

    [Fact]
    public void Half_a_character_is_one_that_cannot_be_read() =>
        Assert.Equal("It \uFFFD \U0001F600 \\\\ud83d rains.\n", Assert.Single(Read("a.jsonl", """{"text": "It \ud83d \ud83d\ude00 \\ud83d rains."}""")).Body);

    [Theory]
    [InlineData("Snapshot-Content-Location: https://example.org/saved\n", "")]
    [InlineData("", " start=\"<main@example.org>\";")]
    public void Of_a_saved_page_with_frames_the_page_is_read(string location, string start)
    {
        string frame = Pages.With("", "<title>An advertisement</title>").Replace(Pages.Opening, "In the frame stands nothing but an advertisement, which is as long as any article is.", StringComparison.Ordinal);
        string content = $"From: <Saved>\n{location}MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\";{start} boundary=\"B\"\n\n"
            + Part("https://example.org/frame", "frame", frame) + Part("https://example.org/saved", "main", Pages.With("<p>Zo=C3=AB Roe said nothing for a long time, and nobody=\n asked her.</p>")) + "--B--\n";
        ImportedArticle article = Assert.Single(Read("page.mhtml", content));
        Assert.StartsWith(Pages.Opening, article.Body, StringComparison.Ordinal);
        Assert.Contains("Zoë Roe said nothing for a long time, and nobody asked her.", article.Body, StringComparison.Ordinal);

        static string Part(string address, string id, string html) =>
            $"--B\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\nContent-ID: <{id}@example.org>\nContent-Location: {address}\n\n"
            + html.Replace("=\"", "=3D\"", StringComparison.Ordinal) + "\n";
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
