using System.Text.Json;
using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>
/// A text with what people annotated in it: a line of a JSONL file, or a text with marks, both of which src/docs/accuracy.md describes. Spans count UTF-16
/// units of the text.
/// </summary>
/// <param name="Id">What it is called; empty for nothing.</param>
/// <param name="Text">The text.</param>
/// <param name="Quotes">Its quotes.</param>
/// <param name="IsFiction">Whether it is of a novel or a story.</param>
sealed record GoldArticle(string Id, string Text, IReadOnlyList<GoldQuote> Quotes, bool IsFiction)
{
    /// <summary>The articles of a JSONL file, or of a folder of texts with marks.</summary>
    public static IEnumerable<GoldArticle> ReadAll(string path) =>
        Directory.Exists(path) ? MarkedArticle.ReadAll(path) : File.ReadLines(path).Select(Read);

    /// <summary>Whether the names of the speakers are annotated.</summary>
    public bool HasNames => Quotes.Any(quote => quote.Names.Count > 0);

    static GoldArticle Read(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return new GoldArticle(
            json.RootElement.TryGetProperty("id", out JsonElement id) ? id.ToString() : "",
            json.RootElement.GetProperty("text").GetString()!,
            [.. json.RootElement.GetProperty("quotes").EnumerateArray().Select(GoldQuote.Read)],
            json.RootElement.TryGetProperty("genre", out JsonElement genre) && genre.ValueEquals("fiction"));
    }
}

/// <summary>An annotated quote.</summary>
/// <param name="Words">The quoted words, without the marks.</param>
/// <param name="Kind"><c>direct</c> or <c>partial</c>.</param>
/// <param name="Sources">The words that name the source; none when the text has none, or nobody annotated it.</param>
/// <param name="Source">The same as text.</param>
/// <param name="SourceKind"><c>named</c>, <c>pronoun</c>, <c>nominal</c> or <c>none</c>.</param>
/// <param name="Names">The speaker's full name, and before it other names that are right, too; empty when it is not known.</param>
sealed record GoldQuote(
    TextSpan Words, string Kind, IReadOnlyList<TextSpan> Sources, string Source, string SourceKind, IReadOnlyList<string> Names)
{
    const double SameQuote = 0.8;

    /// <summary>The speaker's full name; null when it is not known.</summary>
    public string? Name => Names.Count > 0 ? Names[^1] : null;

    /// <summary>Reads a quote.</summary>
    public static GoldQuote Read(JsonElement quote) => new(
        TextSpan.FromBounds(quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32()),
        TextOf(quote, "kind"),
        [.. quote.GetProperty("sources").EnumerateArray().Select(source => TextSpan.FromBounds(source[0].GetInt32(), source[1].GetInt32()))],
        TextOf(quote, "source"),
        TextOf(quote, "source_kind"),
        NamesOf(quote));

    /// <summary>Whether a span is that of the quote: the two share at least four fifths of the characters that they have together.</summary>
    public bool IsAt(TextSpan span) => Overlap(span) >= SameQuote;

    /// <summary>The share of the characters of a span and the quote together that are in both.</summary>
    public double Overlap(TextSpan span)
    {
        int shared = Math.Max(0, Math.Min(Words.End, span.End) - Math.Max(Words.Start, span.Start));
        return (double)shared / Math.Max(1, Words.Length + span.Length - shared);
    }

    static string[] NamesOf(JsonElement quote)
    {
        if (TextOf(quote, "name") is not { Length: > 0 } name)
            return [];
        bool many = quote.TryGetProperty("names", out JsonElement names) && names.ValueKind == JsonValueKind.Array;
        return many ? [.. names.EnumerateArray().Select(other => other.GetString()!), name] : [name];
    }

    static string TextOf(JsonElement quote, string key) =>
        quote.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
