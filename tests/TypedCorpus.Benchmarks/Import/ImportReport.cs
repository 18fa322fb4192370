using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Import;
using TypedCorpus.Import.Writing;

namespace TypedCorpus.Benchmarks.Import;

/// <summary>What import takes for the article of each page of a folder, and how fast, beside SmartReader in the same run.</summary>
static class ImportReport
{
    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly Uri Address = new("https://example.org/");

    /// <summary>Writes <c>typedcorpus.jsonl</c> and <c>smartreader.jsonl</c>, a line <c>{"id", "text"}</c> for each page, and a table of the speeds.</summary>
    /// <param name="pages">A folder with <c>*.html</c> at any depth; a page's id is the name of its file.</param>
    /// <param name="results">The folder to write to.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Write(string pages, string results, TextWriter output)
    {
        string[] files = [.. Directory.GetFiles(pages, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        byte[][] contents = [.. files.Select(File.ReadAllBytes)];
        Directory.CreateDirectory(results);

        // One after the other. The processor's time is that of the whole process, collection of garbage included, and other programs do not count
        output.WriteLine($"{files.Length} pages, {contents.Sum(content => (long)content.Length) / 1e6:0.0} MB");
        output.WriteLine();
        output.WriteLine("| tool | pages a second of a core | pages without an article |");
        output.WriteLine("|---|---|---|");
        foreach ((string name, Func<byte[], string> read) in ((string, Func<byte[], string>)[])[("TypedCorpus", OwnText), ("SmartReader", PeerText)])
        {
            foreach (byte[] content in contents.Take(40))
                read(content);
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            string[] texts = [.. contents.Select(read)];
            double seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            output.WriteLine($"| {name} | {files.Length / seconds:0.0} | {texts.Count(text => text.Length == 0)} |");
            File.WriteAllLines(Path.Combine(results, $"{name.ToLowerInvariant()}.jsonl"), files.Zip(texts, (file, text) =>
                JsonSerializer.Serialize(new { id = Path.GetFileNameWithoutExtension(file), text = name == "TypedCorpus" ? ReadBack(text) : text }, Json)));
        }
    }

    static string OwnText(byte[] page)
    {
        try
        {
            return SeedText.Of(PageImport.Read(page, Address));
        }
        catch (ImportException)
        {
            return "";
        }
    }

    static string PeerText(byte[] page)
    {
        try
        {
            return new SmartReader.Reader(Address.AbsoluteUri, Encoding.UTF8.GetString(page)).GetArticle().TextContent ?? "";
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or NullReferenceException)
        {
            return "";
        }
    }

    // What TypedCorpus reads of the seed as the article's own text
    static string ReadBack(string seed)
    {
        Document document = DocumentReader.Read(seed, null, TextFormat.Markdown);
        return string.Join('\n', document.Blocks
            .Where(block => block.Kind is not (BlockKind.Title or BlockKind.Caption or BlockKind.Metadata or BlockKind.Boilerplate))
            .Select(block => document.TextOf(block.Span)));
    }
}
