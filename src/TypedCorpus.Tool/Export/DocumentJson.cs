using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Analysis;

namespace TypedCorpus.Tool.Export;

/// <summary>Writes a document as one line of JSON. Offsets count UTF-16 units of the file's characters as they were read.</summary>
static class DocumentJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it; where <paramref name="hasText"/> is set, each part has its words beside its place.</summary>
    public static void Write(Stream output, string path, string id, Document document, bool hasText)
    {
        using Utf8JsonWriter json = new(output, Options);
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteString("id", id);
        json.WriteString("title", document.Title);
        MetadataJson.Write(json, document.Metadata);

        json.WriteStartArray("blocks");
        foreach (Block block in document.Blocks)
        {
            json.WriteStartObject();
            WriteSpan(json, document, block.Span, hasText);
            json.WriteString("kind", CamelCase(block.Kind));
            if (block.Reason is not null)
                json.WriteString("reason", block.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        json.WriteStartArray("sentences");
        foreach (TextSpan sentence in document.Sentences)
        {
            json.WriteStartObject();
            WriteSpan(json, document, sentence, hasText);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        WriteQuotes(json, "quotes", document, document.Quotes, hasText);
        json.WriteEndObject();
    }

    static void WriteQuotes(Utf8JsonWriter json, string name, Document document, EquatableArray<Quote> quotes, bool hasText)
    {
        json.WriteStartArray(name);
        foreach (Quote quote in quotes)
        {
            json.WriteStartObject();
            WriteSpan(json, document, quote.Span, hasText);
            json.WriteString("kind", CamelCase(quote.Kind));
            if (quote.Continues is { } continued)
                json.WriteNumber("continues", continued);
            WriteSpeaker(json, document, quote.Attribution?.Speaker);
            WriteSpan(json, "mention", document, quote.Attribution?.Mention, hasText);
            WriteSpan(json, "cue", document, quote.Attribution?.Cue, hasText);
            if (quote.Attribution is { } attribution)
                json.WriteNumber("confidence", attribution.Confidence);
            else
                json.WriteNull("confidence");
            if (quote.Nested.Count > 0)
                WriteQuotes(json, "nested", document, quote.Nested, hasText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteSpeaker(Utf8JsonWriter json, Document document, int? index)
    {
        if (index is not { } found)
        {
            json.WriteNull("speaker");
            return;
        }

        Speaker speaker = document.Speakers[found];
        json.WriteStartObject("speaker");
        json.WriteString("name", speaker.Name);
        if (speaker.Description is not null)
            json.WriteString("description", speaker.Description);
        json.WriteEndObject();
    }

    static void WriteSpan(Utf8JsonWriter json, string name, Document document, TextSpan? span, bool hasText)
    {
        if (span is not { } found)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteSpan(json, document, found, hasText);
        json.WriteEndObject();
    }

    static void WriteSpan(Utf8JsonWriter json, Document document, TextSpan span, bool hasText)
    {
        TextSpan inFile = document.Source.ToFile(span);
        json.WriteNumber("start", inFile.Start);
        json.WriteNumber("length", inFile.Length);
        if (hasText)
            json.WriteString("text", document.TextOf(span));
    }

    static string CamelCase<TKind>(TKind kind)
        where TKind : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
