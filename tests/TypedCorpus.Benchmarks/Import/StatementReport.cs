using System.Text;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TypedCorpus.Import;

namespace TypedCorpus.Benchmarks.Import;

/// <summary>
/// How often import gives the day and the author that a page states in one place, and how often it still does when that statement is taken out of the page.
/// </summary>
static class StatementReport
{
    static readonly string[] KindsOfArticle = ["article", "posting", "report"];

    static readonly string[] DateNames =
        ["article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "publishdate", "sailthru.date", "parsely-pub-date", "dcterms.created", "citation_publication_date"];

    static readonly string[] AuthorNames = ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "citation_author"];

    /// <summary>Writes a table with a row for each place and each half of the pages.</summary>
    /// <param name="pages">A folder with <c>*.html</c> at any depth; a hash of a file's name (FNV-1a of 32 bits, modulo 2) says in which half it is.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Write(string pages, TextWriter output)
    {
        string[] files = [.. Directory.GetFiles(pages, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        output.WriteLine("| stated in | half | date: kept | date: left out | wrong | author: kept | author: left out | wrong |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach ((string place, Func<IElement, bool> isStatement, Func<IDocument, Stated> read) in
            ((string, Func<IElement, bool>, Func<IDocument, Stated>)[])[("JSON-LD", IsJsonLd, OfJsonLd), ("meta", IsMeta, OfMeta)])
        {
            foreach (uint half in (uint[])[0, 1])
            {
                Tally date = new();
                Tally author = new();
                foreach (string file in files.Where(file => HashOf(Path.GetFileNameWithoutExtension(file)) % 2 == half))
                {
                    using IHtmlDocument page = new HtmlParser().ParseDocument(File.ReadAllText(file));
                    Stated stated = read(page);
                    if (stated.Day is null && stated.Names.Length == 0)
                        continue;
                    ImportedArticle? kept = Import(page);
                    foreach (IElement statement in page.QuerySelectorAll("meta, script").Where(isStatement))
                        statement.Remove();
                    ImportedArticle? left = Import(page);
                    if (stated.Day is { } day)
                        date.Add(kept?["date"] == day, left?["date"], value => value == day);
                    if (stated.Names.Length > 0)
                        author.Add(IsAmong(stated.Names, kept?["author"]), left?["author"], value => IsAmong(stated.Names, value));
                }

                output.WriteLine($"| {place} | {half} | {date} | {author} |");
            }
        }
    }

    static ImportedArticle? Import(IHtmlDocument page)
    {
        try
        {
            return PageImport.Read(page.ToHtml());
        }
        catch (ImportException)
        {
            return null;
        }
    }

    static bool IsJsonLd(IElement element) => element.LocalName == "script" && element.GetAttribute("type") == "application/ld+json";

    static bool IsMeta(IElement element) => element.LocalName == "meta" && (DateNames.Contains(NameOf(element)) || AuthorNames.Contains(NameOf(element)));

    static string NameOf(IElement meta) => (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "").ToLowerInvariant();

    static Stated OfMeta(IDocument page)
    {
        (string Name, string Value)[] said = [.. page.QuerySelectorAll("meta[content]").Select(meta => (NameOf(meta), meta.GetAttribute("content")!.Trim())).Where(meta => meta.Item2.Length > 0)];
        return new Stated(
            DayOf(said.FirstOrDefault(meta => DateNames.Contains(meta.Name)).Value),
            [.. said.Where(meta => AuthorNames.Contains(meta.Name) && !meta.Value.StartsWith("http", StringComparison.Ordinal)).Select(meta => meta.Value).Take(1)]);
    }

    static Stated OfJsonLd(IDocument page)
    {
        Stated stated = new(null, []);
        foreach (IElement script in page.QuerySelectorAll("script").Where(IsJsonLd))
        {
            try
            {
                using JsonDocument data = JsonDocument.Parse(script.TextContent);
                foreach (JsonElement article in ObjectsIn(data.RootElement).Where(IsArticle))
                {
                    string? day = article.TryGetProperty("datePublished", out JsonElement date) && date.ValueKind == JsonValueKind.String ? DayOf(date.GetString()) : null;
                    string[] names = article.TryGetProperty("author", out JsonElement author) ? [.. NamesIn(author)] : [];
                    stated = new Stated(stated.Day ?? day, stated.Names.Length > 0 ? stated.Names : names);
                }
            }
            catch (JsonException)
            {
                // Not read by anybody
            }
        }

        return stated;
    }

    static IEnumerable<JsonElement> ObjectsIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => ObjectsIn(member.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(ObjectsIn),
        _ => [],
    };

    static bool IsArticle(JsonElement value) => value.TryGetProperty("@type", out JsonElement type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1))
            .Any(kind => kind.ValueKind == JsonValueKind.String && KindsOfArticle.Any(end => kind.GetString()!.EndsWith(end, StringComparison.OrdinalIgnoreCase)));

    static IEnumerable<string> NamesIn(JsonElement author) => (author.ValueKind == JsonValueKind.Array ? author.EnumerateArray() : Enumerable.Repeat(author, 1))
        .Where(one => one.ValueKind == JsonValueKind.Object && one.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String)
        .Select(one => one.GetProperty("name").GetString()!.Trim())
        .Where(name => name.Length > 0 && !name.StartsWith("http", StringComparison.Ordinal));

    static string? DayOf(string? stated) => stated is { Length: >= 10 } && DateOnly.TryParseExact(stated[..10], "yyyy-MM-dd", out _) ? stated[..10] : null;

    // Of several names one will do, and "By Ann Doe, Reporter" names Ann Doe
    static bool IsAmong(string[] stated, string? given) => given is not null && stated.Any(name => Letters(name) is { Length: > 0 } words
        && (Letters(given).Contains(words, StringComparison.Ordinal) || words.Contains(Letters(given), StringComparison.Ordinal)));

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    static uint HashOf(string id) => Encoding.UTF8.GetBytes(id).Aggregate(2166136261u, (hash, value) => unchecked((hash ^ value) * 16777619u));

    sealed record Stated(string? Day, string[] Names);

    sealed class Tally
    {
        int all;
        int kept;
        int left;
        int wrong;

        public void Add(bool isKept, string? without, Func<string, bool> isRight)
        {
            all++;
            kept += isKept ? 1 : 0;
            left += without is not null && isRight(without) ? 1 : 0;
            wrong += without is not null && !isRight(without) ? 1 : 0;
        }

        public override string ToString() => $"{kept} of {all} | {left} of {all} | {wrong}";
    }
}
