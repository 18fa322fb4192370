using System.Text.Json;
using AngleSharp.Dom;

namespace TypedCorpus.Import.Metadata;

/// <summary>The JSON-LD of a page, as far as it is about its article.</summary>
sealed class JsonLd
{
    const int MaximumDepth = 64;

    static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaximumDepth };

    readonly List<JsonElement> _articles = [];

    // They say something of the article, too, where no object of its own does
    readonly List<JsonElement> _pages = [];

    /// <summary>Whether there is an article in it.</summary>
    public bool HasArticle => _articles.Count > 0;

    /// <summary>Reads every block of it; one that is no JSON counts for nothing.</summary>
    public static JsonLd Read(IDocument page)
    {
        JsonLd read = new();
        foreach (IElement script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parse(script.TextContent) is { } root)
                read.Collect(root, 0);
        }

        return read;
    }

    /// <summary>The first text that one of the properties has, of an article or else of its page.</summary>
    public string? Text(params ReadOnlySpan<string> properties)
    {
        foreach (string property in properties)
        {
            foreach (JsonElement article in _articles.Concat(_pages))
            {
                if (article.TryGetProperty(property, out JsonElement value) && Texts(value).FirstOrDefault() is { } text)
                    return text;
            }
        }

        return null;
    }

    /// <summary>All texts of a property, of the first article that has it.</summary>
    public IReadOnlyList<string> All(string property)
    {
        foreach (JsonElement article in _articles)
        {
            if (article.TryGetProperty(property, out JsonElement value) && Texts(value).ToList() is { Count: > 0 } texts)
                return texts;
        }

        return [];
    }

    static JsonElement? Parse(string json)
    {
        try
        {
            // Line ends inside of strings are the commonest fault
            return JsonDocument.Parse(string.Create(json.Length, json, (to, from) =>
            {
                for (int i = 0; i < to.Length; i++)
                    to[i] = char.IsControl(from[i]) ? ' ' : from[i];
            }).Trim().TrimEnd(';'), Options).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    void Collect(JsonElement element, int depth)
    {
        if (depth > MaximumDepth)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                Collect(item, depth + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            string[] types = element.TryGetProperty("@type", out JsonElement type) ? [.. Texts(type)] : [];
            if (types.Any(IsArticle))
                _articles.Add(element);
            else if (types.Contains("WebPage"))
                _pages.Add(element);
            foreach (string place in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (element.TryGetProperty(place, out JsonElement inner))
                    Collect(inner, depth + 1);
            }
        }
    }

    static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "Recipe" or "CreativeWork";

    static IEnumerable<string> Texts(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                if (!string.IsNullOrWhiteSpace(value.GetString()))
                    yield return value.GetString()!;
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Object))
                {
                    foreach (string text in Texts(item))
                        yield return text;
                }

                break;
            case JsonValueKind.Object:
                foreach (string name in (string[])["name", "url", "@value"])
                {
                    if (value.TryGetProperty(name, out JsonElement inner) && inner.ValueKind is JsonValueKind.String or JsonValueKind.Array)
                    {
                        foreach (string text in Texts(inner))
                            yield return text;
                        break;
                    }
                }

                break;
        }
    }
}
