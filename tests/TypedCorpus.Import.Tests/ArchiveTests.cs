using System.IO.Compression;
using System.Text;

namespace TypedCorpus.Import.Tests;

public class ArchiveTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: deflate\r\n")]
    [InlineData("Content-Encoding: deflate\r\n", "raw")]
    [InlineData("Content-Encoding: br\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", "unpacked")]
    public void A_page_is_read_as_the_server_sent_it_or_as_the_archive_unpacked_it(string head, string how = "")
    {
        byte[] body = Encoding.UTF8.GetBytes(Pages.With(""));
        if (how != "unpacked")
            body = Chunked(Packed(body, head, how == "raw"), head);
        Assert.StartsWith(Pages.Opening, Assert.Single(Read(Response(head, body))).Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_charset_may_be_the_pages_own_alone()
    {
        byte[] body = Encoding.Latin1.GetBytes(Pages.With("<p>Zo\u00EB Roe said nothing for a long time, and nobody asked her.</p>", "<meta charset=\"iso-8859-1\">"));
        Assert.Contains("Zoë Roe", Assert.Single(Read(Response("", body))).Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_servers_head_is_a_resource() =>
        Assert.Equal("https://example.org/a", Assert.Single(Read(Record("resource", "Content-Type: text/html\r\n", Encoding.UTF8.GetBytes(Pages.With(""))))).Article!["url"]);

    [Fact]
    public void What_cant_be_unpacked_is_named_and_the_rest_goes_on()
    {
        ImportItem[] items = Read([.. Response("Content-Encoding: zstd\r\n", [1, 2, 3]), .. Response("Content-Encoding: gzip\r\n", [1, 2, 3]), .. Response("", Encoding.UTF8.GetBytes(Pages.With("")))]);
        Assert.Equal("the page is packed with \"zstd\", which is not known here", items[0].Problem);
        Assert.StartsWith("the page can't be unpacked", items[1].Problem, StringComparison.Ordinal);
        Assert.NotNull(items[2].Article);
    }

    [Theory]
    [InlineData("page.html.gz", "<!DOCTYPE html>")]
    [InlineData("all.jsonl.gz", "")]
    [InlineData("-", "<!DOCTYPE html>")]
    public void Any_file_may_be_packed_with_gzip(string name, string start)
    {
        string content = start.Length > 0 ? Pages.With("") : "{\"text\": \"" + Pages.Opening + "\"}";
        using MemoryStream packed = new(Packed(Encoding.UTF8.GetBytes(content), "Content-Encoding: gzip", isRaw: false));
        Assert.StartsWith(Pages.Opening, Assert.Single(FileImport.Read(name, packed, new FileImportOptions())).Article!.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html.gz")]
    [InlineData("all.jsonl.gz")]
    [InlineData("news.xml.gz")]
    [InlineData("all.warc.gz")]
    public void A_packed_file_that_is_cut_off_is_read_as_far_as_it_goes_and_named(string name)
    {
        byte[] packed = Packed(LongFile(name), "Content-Encoding: gzip", isRaw: false);
        ImportItem[] items = [.. FileImport.Read(name, new MemoryStream(packed[..(packed.Length * 3 / 4)]), new FileImportOptions())];
        Assert.NotNull(items[0].Article);
        Assert.Equal(name, items[^1].Place);
        Assert.StartsWith("its end is missing, as the packed file was cut off", items[^1].Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(-8)]
    [InlineData(-1)]
    public void A_packed_file_may_be_cut_off_in_its_head_or_behind_its_last_word(int cut)
    {
        byte[] packed = Packed(LongFile("all.jsonl.gz"), "Content-Encoding: gzip", isRaw: false);
        ImportItem[] items = [.. FileImport.Read("all.jsonl.gz", new MemoryStream(cut < 0 ? packed[..^-cut] : packed[..cut]), new FileImportOptions())];
        Assert.Equal("all.jsonl.gz", Assert.Single(items, item => item.Problem is not null).Place);
        Assert.Equal(cut < 0 ? 201 : 1, items.Length);
    }

    [Fact]
    public void A_packed_file_that_is_damaged_is_read_up_to_there_and_named()
    {
        byte[] packed = Packed(LongFile("all.jsonl.gz"), "Content-Encoding: gzip", isRaw: false);
        packed.AsSpan(packed.Length / 2, 40).Clear();
        ImportItem[] items = [.. FileImport.Read("all.jsonl.gz", new MemoryStream(packed), new FileImportOptions())];
        Assert.NotNull(items[0].Article);
        Assert.StartsWith("the packed file is damaged and can't be unpacked any further", items[^1].Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(4)]
    public void A_packed_file_with_a_wrong_checksum_is_read_to_its_last_record_and_named(int fromEnd)
    {
        byte[] packed = Packed(LongFile("all.jsonl.gz"), "Content-Encoding: gzip", isRaw: false);
        packed[^fromEnd] ^= 1;
        ImportItem[] items = [.. FileImport.Read("all.jsonl.gz", new MemoryStream(packed), new FileImportOptions())];
        Assert.Equal(201, items.Length);
        Assert.All(items[..^1], item => Assert.NotNull(item.Article));
        Assert.StartsWith("the checksum of the packed file is wrong", items[^1].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_file_may_have_several_parts_and_be_longer_than_what_is_read_at_once()
    {
        byte[] part = Packed(LongFile("all.jsonl.gz"), "Content-Encoding: gzip", isRaw: false);
        byte[] packed = [.. Enumerable.Repeat(part, 40).SelectMany(bytes => bytes)];
        Assert.All(FileImport.Read("all.jsonl.gz", new MemoryStream(packed), new FileImportOptions()), item => Assert.Null(item.Problem));
        Assert.Equal(8000, FileImport.Read("all.jsonl.gz", new MemoryStream(packed), new FileImportOptions()).Count());
    }

    // Of words that do not pack to nothing
    static byte[] LongFile(string name)
    {
        IEnumerable<string> texts = Enumerable.Range(0, 200).Select(i => $"It rained for {i} days and {i * 7919 % 1013} nights over {i * i * 31 % 977} houses.");
        return name.Contains("warc", StringComparison.Ordinal)
            ? [.. texts.SelectMany(text => Response("", Encoding.UTF8.GetBytes(Pages.With($"<p>{text}</p>"))))]
            : Encoding.UTF8.GetBytes(name.Contains("jsonl", StringComparison.Ordinal) ? string.Concat(texts.Select(text => $"{{\"text\": \"{text}\"}}\n"))
                : name.Contains("xml", StringComparison.Ordinal) ? $"<rss version=\"2.0\"><channel>{string.Concat(texts.Select(text => $"<item><description>{text}</description></item>"))}</channel></rss>"
                : Pages.With(string.Concat(texts.Select(text => $"<p>{text}</p>"))));
    }

    static ImportItem[] Read(byte[] archive) => [.. FileImport.Read("all.warc", new MemoryStream(archive), new FileImportOptions())];

    static byte[] Response(string head, byte[] body) =>
        Record("response", "", [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{head}\r\n"), .. body]);

    static byte[] Record(string kind, string head, byte[] content) =>
    [
        .. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/a\r\n{head}Content-Length: {content.Length}\r\n\r\n"), .. content,
        .. "\r\n\r\n"u8,
    ];

    static byte[] Packed(byte[] body, string head, bool isRaw)
    {
        using MemoryStream packed = new();
        using (Stream? to = head.Contains("gzip", StringComparison.Ordinal) ? new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : head.Contains("br\r", StringComparison.Ordinal) ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : isRaw ? new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : head.Contains("deflate", StringComparison.Ordinal) ? new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : null)
        {
            if (to is null)
                return body;
            to.Write(body);
        }

        return packed.ToArray();
    }

    static byte[] Chunked(byte[] body, string head)
    {
        if (!head.Contains("chunked", StringComparison.Ordinal))
            return body;
        List<byte> chunks = [];
        foreach (byte[] chunk in body.Chunk(200))
            chunks.AddRange([.. Encoding.ASCII.GetBytes($"{chunk.Length:x};note=1\r\n"), .. chunk, .. "\r\n"u8]);
        return [.. chunks, .. "0\r\n\r\n"u8];
    }
}
