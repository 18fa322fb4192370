using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TypedCorpus.Import.Metadata;

namespace TypedCorpus.Import.Records;

/// <summary>Reads records, one JSON object a line.</summary>
static partial class JsonLines
{
    const int LongestField = 1000;

    static readonly string[] TextFields = ["text", "body", "content", "html"];

    // What a field may be called, and what it is called in front matter
    static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = "title", ["headline"] = "title", ["author"] = "author", ["authors"] = "author", ["byline"] = "author", ["date"] = "date", ["published"] = "date",
        ["published_at"] = "date", ["date_published"] = "date", ["datePublished"] = "date", ["publish_date"] = "date", ["pubDate"] = "date", ["url"] = "url", ["link"] = "url",
        ["language"] = "language", ["lang"] = "language", ["tags"] = "tags", ["keywords"] = "tags",
    };

    // Keys that mean something to TypedCorpus that no record means
    static readonly HashSet<string> Taken = ["id", "name", "speakers", "quotes", "boilerplate", "text"];

    public static IEnumerable<ImportItem> Read(string name, Stream stream, string? textField)
    {
        using StreamReader lines = new(stream, Encoding.UTF8);
        const char ByteOrderMark = '\uFEFF';
        int number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return ImportItem.Of($"{name}({number})", () => ArticleOf(line.TrimStart(ByteOrderMark), textField));
        }
    }

    static ImportedArticle ArticleOf(string line, string? textField)
    {
        using JsonDocument json = Parse(line);
        JsonElement record = json.RootElement;
        if (record.ValueKind != JsonValueKind.Object)
            throw new ImportException("the line is no JSON object");
        string? field = textField ?? Array.Find(TextFields, name => TextIn(record, name) is not null);
        if (field is null || TextIn(record, field) is not { } words)
            throw new ImportException($"the record has no text in a field {(textField is null ? "text, body, content or html: name it with --text-field" : $"\"{textField}\"")}");

        Uri? url = Uri.TryCreate(Text(record, "url") ?? Text(record, "link"), UriKind.Absolute, out Uri? found) && found.Scheme is "http" or "https" ? found : null;
        string body = RecordText.Markdown(words, url);
        if (body.Length == 0)
            throw new ImportException("the record's text is empty");

        RecordFields fields = new();
        fields.Add("id", RecordFields.IdOf(Text(record, "id") ?? Text(record, "_id") ?? Text(record, "guid") ?? url?.AbsoluteUri, body));
        HashSet<string> used = [];
        foreach (JsonProperty property in record.EnumerateObject().Where(property => property.Name != field && !field.StartsWith(property.Name + '.', StringComparison.Ordinal)))
        {
            string key = Known.GetValueOrDefault(property.Name, property.Name);
            if (!Taken.Contains(key) && !string.IsNullOrWhiteSpace(key) && !used.Contains(key) && Add(fields, key, property.Value, url))
                used.Add(key);
        }

        return new ImportedArticle(fields.All, body);
    }

    // A text, or texts that are its paragraphs; in an object in an object, "article.body" is a field, too
    static string? TextIn(JsonElement record, string field)
    {
        if (!record.TryGetProperty(field, out JsonElement value))
        {
            int dot = field.IndexOf('.', StringComparison.Ordinal);
            return dot > 0 && record.TryGetProperty(field[..dot], out JsonElement inner) && inner.ValueKind == JsonValueKind.Object ? TextIn(inner, field[(dot + 1)..]) : null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
            return string.Join("\n\n", value.EnumerateArray().Select(item => item.GetString()));
        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    static JsonDocument Parse(string line)
    {
        try
        {
            // Half of a pair can't be decoded
            return JsonDocument.Parse(line.Contains("\\ud", StringComparison.OrdinalIgnoreCase) ? HalfOfPair().Replace(line, "\\ufffd") : line);
        }
        catch (JsonException e)
        {
            // The message ends with the place in bytes, from 0 and on the first line, as each line is read alone
            int place = e.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            throw new ImportException($"the line is no JSON: {(place < 0 ? e.Message : e.Message[..place])}");
        }
    }

    static bool Add(RecordFields fields, string key, JsonElement value, Uri? url)
    {
        int before = fields.All.Count;
        string[] texts = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(TextOf).OfType<string>().Where(text => text.Length < LongestField)] : [];
        switch (key)
        {
            case "url":
                fields.Add(key, url?.AbsoluteUri);
                break;
            case "date":
                fields.Add(key, Days.Read(TextOf(value)));
                break;
            case "author" when texts.Length > 0:
                fields.Add(key, string.Join(", ", texts));
                break;
            case "tags":
                fields.AddList(key, texts.Length > 0 ? texts : [.. (TextOf(value) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
                break;
            case "title" or "language" or "author":
                fields.Add(key, RecordText.Plain(TextOf(value)));
                break;
            default:
                if (IsNested(value))
                    fields.AddNested(key, value, LongestField);
                else if (texts.Length > 0)
                    fields.AddList(key, texts);
                else if (TextOf(value) is { Length: < LongestField } text)
                    fields.Add(key, text, isLiteral: value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False);
                break;
        }

        return fields.All.Count > before;
    }

    static bool IsNested(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array));

    static string? Text(JsonElement record, string name) => record.TryGetProperty(name, out JsonElement value) ? TextOf(value) : null;

    static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object when value.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        _ => null,
    };

    [GeneratedRegex(@"(?<=(?<!\\)(?:\\\\)*)\\u(?:d[89ab][0-9a-f]{2}(?!\\ud[c-f][0-9a-f]{2})|(?<!\\ud[89ab][0-9a-f]{2}\\u)d[c-f][0-9a-f]{2})", RegexOptions.IgnoreCase)]
    private static partial Regex HalfOfPair();
}
