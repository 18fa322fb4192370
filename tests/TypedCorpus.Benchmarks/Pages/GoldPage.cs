using System.Text.Json;

namespace TypedCorpus.Benchmarks.Pages;

/// <summary>A page of a gold file: its text, and its whole article or segments that are and are not the article's.</summary>
sealed class GoldPage
{
    /// <summary>What tells it from the other pages.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its file.</summary>
    public required string Set { get; init; }

    /// <summary>The kind of page ("article", "forum"); empty where it is not said.</summary>
    public required string Type { get; init; }

    /// <summary>The host that it comes from, or its id where no address is known.</summary>
    public required string Source { get; init; }

    /// <summary>The page, a line for each of its parts.</summary>
    public required string Text { get; init; }

    /// <summary>The article in words; null where only segments are known.</summary>
    public required string[]? Article { get; init; }

    /// <summary>Segments of the article.</summary>
    public required string[] With { get; init; }

    /// <summary>Segments that are not the article's.</summary>
    public required string[] Without { get; init; }

    /// <summary>The ways to lay out a page as text that a file may have, by their keys.</summary>
    public static readonly string[] Shapes = ["text", "para", "nodes"];

    /// <summary>The pages of a file that have a text in a shape. One without an article and segments is an article as a whole.</summary>
    public static IEnumerable<GoldPage> Read(string path, string shape)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement page = json.RootElement;
            if (TextOf(page, shape) is not { } text)
                continue;
            string id = TextOf(page, "id") ?? text;
            string[] with = Segments(page, "with");
            string[] without = Segments(page, "without");
            string? article = TextOf(page, "article") ?? (with.Length + without.Length == 0 ? text : null);
            yield return new GoldPage
            {
                Id = id,
                Set = name,
                Type = TextOf(page, "type") ?? "",
                Source = Uri.TryCreate(TextOf(page, "url"), UriKind.Absolute, out Uri? address) ? address.Host : id,
                Text = text.ReplaceLineEndings("\n"),
                Article = article is null ? null : PageWords.Of(article),
                With = with,
                Without = without,
            };
        }
    }

    static string? TextOf(JsonElement page, string key) => page.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;

    static string[] Segments(JsonElement page, string key) =>
        page.TryGetProperty(key, out JsonElement segments) ? [.. segments.EnumerateArray().Select(segment => segment.GetString()!)] : [];
}
