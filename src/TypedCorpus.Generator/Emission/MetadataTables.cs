using System.Globalization;
using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// The tables of an article's metadata: for each key of the corpus where its value stands, and the values, each in the type that the key has in the
/// whole corpus. The model's <c>MetadataValues</c> reads them.
/// </summary>
sealed class MetadataTables
{
    /// <summary>The keys that every article has a member for, in the places that the model knows.</summary>
    public static readonly IReadOnlyList<MetadataField> Known =
    [
        new(KnownKeys.Author, MetadataKind.Text, IsList: false),
        new(KnownKeys.Date, MetadataKind.Date, IsList: false),
        new(KnownKeys.Url, MetadataKind.Text, IsList: false),
        new(KnownKeys.Language, MetadataKind.Text, IsList: false),
        new(KnownKeys.Tags, MetadataKind.Text, IsList: true),
    ];

    readonly StoredTexts texts;
    readonly NumberWriter places;
    readonly NumberWriter values;

    MetadataTables(StoredTexts texts, int width)
    {
        this.texts = texts;
        places = new NumberWriter(width);
        values = new NumberWriter(width);
    }

    /// <summary>The two tables, behind the texts that they point to.</summary>
    /// <param name="metadata">The metadata of the article.</param>
    /// <param name="fields">The keys of the corpus, besides the known ones.</param>
    /// <param name="texts">Where to put texts.</param>
    /// <param name="width">How many characters a number takes.</param>
    /// <param name="hasNotes">Whether somebody is to read the values.</param>
    public static (StoredTable Places, StoredTable Values) Of(
        ArticleMetadata metadata, EquatableArray<MetadataField> fields, StoredTexts texts, int width, bool hasNotes)
    {
        MetadataTables tables = new(texts, width);
        StringBuilder notes = new();
        Dictionary<string, MetadataEntry> entries = metadata.Entries.ToDictionary(entry => entry.Key.ToLowerInvariant(), StringComparer.Ordinal);
        foreach (MetadataField field in Known.Concat(fields))
        {
            int place = 0;
            if (entries.TryGetValue(field.Key, out MetadataEntry? entry) && field.Takes(entry.Kind))
            {
                place = tables.values.Length + 1;
                tables.Write(field, entry);
                if (hasNotes)
                    notes.Append(CommentText.Of($"{field.Key}: {string.Join(", ", entry.Values)}")).Append('\n');
            }

            tables.places.Add(place);
        }

        return (tables.places.ToTable(Known.Count + fields.Count, notes.ToString()), tables.values.ToTable(1));
    }

    void Write(MetadataField field, MetadataEntry entry)
    {
        if (!field.IsList)
        {
            Write(field.Kind, string.Join(", ", entry.Values));
            return;
        }

        values.Pair(entry.Values.Count);
        foreach (string value in entry.Values)
            Write(field.Kind, value);
    }

    void Write(MetadataKind kind, string value)
    {
        switch (kind)
        {
            case MetadataKind.WholeNumber:
                values.Long(long.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                break;
            case MetadataKind.Number:
                values.Long(BitConverter.DoubleToInt64Bits(double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture)));
                break;
            case MetadataKind.Boolean:
                values.Unit(value == "true" ? 1 : 0);
                break;
            case MetadataKind.Date:
                values.Pair((int)(DateTime.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture).Ticks / TimeSpan.TicksPerDay));
                break;
            default:
                values.Pair(texts.Place(value)).Pair(value.Length);
                break;
        }
    }
}
