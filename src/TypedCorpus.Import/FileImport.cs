using System.Text;
using TypedCorpus.Import.Reading;
using TypedCorpus.Import.Records;

namespace TypedCorpus.Import;

/// <summary>How a file is to be imported.</summary>
/// <param name="IsJsonLines">Whether it is JSON lines, whatever it is called.</param>
/// <param name="TextField">The field of a record that holds its text; null for the first of <c>text</c>, <c>body</c>, <c>content</c> and <c>html</c>.</param>
public sealed record FileImportOptions(bool IsJsonLines = false, string? TextField = null);

/// <summary>
/// Imports what a file holds: a page, a saved page with its parts (MHTML), an archive of pages (WARC), a feed, or records in JSON lines; each packed
/// with gzip or not.
/// </summary>
public static class FileImport
{
    const int HeadLength = 4096;
    const int LargestPage = 64_000_000;

    /// <summary>The articles of a file, one at a time: an archive, a feed or JSON lines are never in memory as a whole.</summary>
    /// <param name="name">The file's name, by whose end its format is told; what has none is told by its first characters.</param>
    /// <param name="content">The file.</param>
    /// <param name="options">How it is to be imported.</param>
    public static IEnumerable<ImportItem> Read(string name, Stream content, FileImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        HeadStream stream = new(content, HeadLength);
        if (stream.Head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return ReadPacked(name, new GzipFile(stream), options);
        return ReadUnpacked(name, stream, options);
    }

    static IEnumerable<ImportItem> ReadPacked(string name, GzipFile file, FileImportOptions options)
    {
        HeadStream unpacked = new(file, HeadLength);
        if (unpacked.Head.Length > 0)
        {
            foreach (ImportItem item in ReadUnpacked(name, unpacked, options))
                yield return item;
        }

        if (file.Problem is { } problem)
            yield return new ImportItem(name, null, problem);
    }

    static IEnumerable<ImportItem> ReadUnpacked(string name, HeadStream stream, FileImportOptions options)
    {
        string head = Encoding.Latin1.GetString(stream.Head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        string end = Path.GetExtension(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name).ToLowerInvariant();
        if (options.IsJsonLines || end is ".jsonl" or ".ndjson")
            return JsonLines.Read(name, stream, options.TextField);
        if (end is ".warc" || head.StartsWith("WARC/", StringComparison.Ordinal))
            return WarcReader.Read(name, stream);
        if (end is ".mht" or ".mhtml" || (head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase) && head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)))
            return MhtmlReader.Read(name, stream);
        return end is not (".html" or ".htm" or ".xhtml") && FeedReader.IsFeed(head) ? FeedReader.Read(name, stream) : [Page(name, stream)];
    }

    static ImportItem Page(string name, Stream stream)
    {
        using MemoryStream page = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            page.Write(buffer, 0, read);
            if (page.Length > LargestPage)
                return new ImportItem(name, null, $"the page has more than {LargestPage / 1_000_000} MB");
        }

        return ImportItem.Of(name, () => PageImport.Read(page.GetBuffer().AsSpan(0, (int)page.Length)));
    }
}
