using System.Text.Json;
using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Tool.Export;

/// <summary>Writes what front matter, the sidecar and header lines say as one JSON object: numbers and truth values as such, the rest as texts.</summary>
static class MetadataJson
{
    public static void Write(Utf8JsonWriter json, ArticleMetadata metadata)
    {
        json.WriteStartObject("metadata");
        foreach (MetadataEntry entry in metadata.Entries.DistinctBy(entry => entry.Key))
        {
            json.WritePropertyName(entry.Key);
            WriteValue(json, entry.Value);
        }

        json.WriteEndObject();
    }

    static void WriteValue(Utf8JsonWriter json, MetadataValue value)
    {
        if (value.IsList)
        {
            json.WriteStartArray();
            foreach (MetadataValue item in value.Items)
                WriteValue(json, item);
            json.WriteEndArray();
        }
        else if (value.Kind == MetadataKind.Record)
        {
            json.WriteStartObject();
            foreach (MetadataMember member in value.Members.DistinctBy(member => member.Key))
            {
                json.WritePropertyName(member.Key);
                WriteValue(json, member.Value);
            }

            json.WriteEndObject();
        }
        else if (value.Kind is MetadataKind.WholeNumber or MetadataKind.Number && IsJsonNumber(value.Text))
        {
            json.WriteRawValue(value.Text);
        }
        else if (value.Kind == MetadataKind.Boolean)
        {
            json.WriteBooleanValue(value.Text == "true");
        }
        else
        {
            json.WriteStringValue(value.Text);
        }
    }

    // Not-a-number and the infinities are none in JSON
    static bool IsJsonNumber(string value)
    {
        Utf8JsonReader reader = new(System.Text.Encoding.UTF8.GetBytes(value));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
