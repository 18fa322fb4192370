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
    // The keys that say what an article says in short; the first one that is there counts
    static readonly string[] Excerpts = [KnownKeys.Excerpt, "description", "summary"];

    /// <summary>How many places the known keys take, before those of the corpus.</summary>
    public static readonly int KnownCount = KnownOf(ArticleMetadata.None).Count();

    readonly StoredTexts texts;
    readonly RecordWriter places = new(fields: 1);
    readonly NumberWriter values = new();

    MetadataTables(StoredTexts texts) => this.texts = texts;

    /// <summary>The two tables, behind the texts that they point to.</summary>
    /// <param name="metadata">The metadata of the article.</param>
    /// <param name="fields">The keys of the corpus, besides the known ones.</param>
    /// <param name="texts">Where to put texts.</param>
    /// <param name="hasNotes">Whether somebody is to read the values.</param>
    public static (StoredTable Places, StoredTable Values) Of(
        ArticleMetadata metadata, EquatableArray<MetadataField> fields, StoredTexts texts, bool hasNotes)
    {
        MetadataTables tables = new(texts);
        foreach (MetadataValue? known in KnownOf(metadata))
            tables.places.Add(tables.Write(known));
        foreach (MetadataField field in fields)
            tables.places.Add(tables.Write(field.ValueOf(metadata), field.Type));

        StringBuilder notes = new();
        foreach (MetadataEntry entry in hasNotes ? metadata.Entries : default)
            notes.Append(CommentText.Of($"{entry.Key}: {InNote(entry.Value)}")).Append('\n');
        // Most plain texts have no metadata
        StoredTable places = tables.places.ToTable(notes.ToString());
        return (tables.places.IsZero ? places with { Numbers = "" } : places, new StoredTable(tables.values.ToString(), Notes: ""));
    }

    // In the places that the model knows
    static IEnumerable<MetadataValue?> KnownOf(ArticleMetadata metadata)
    {
        MetadataValue? date = metadata.ValueOf(KnownKeys.Date);
        string? url = metadata.TextOf(KnownKeys.Url);
        yield return TextOf(metadata.TextOf(KnownKeys.Author));
        yield return date?.Day is { } day ? MetadataValue.Scalar(MetadataKind.Date, day, day) : null;
        yield return date?.Kind == MetadataKind.Moment ? date : null;
        yield return TextOf(url);
        yield return url is not null && KnownKeys.IsAbsolute(url) ? MetadataValue.Scalar(MetadataKind.Boolean, "true", "") : null;
        yield return TextOf(metadata.TextOf(KnownKeys.Language));
        yield return metadata.ValueOf(KnownKeys.Tags);
        yield return TextOf(metadata.TextOf(KnownKeys.Slug));
        yield return TextOf(Excerpts
            .Select(key => metadata.ValueOf(key) is { IsList: false } value ? value.InWords?.Trim() : null)
            .FirstOrDefault(text => text?.Length > 0));
        yield return metadata.ValueOf(KnownKeys.Aliases);
    }

    static MetadataValue? TextOf(string? text) => text is null ? null : MetadataValue.Scalar(MetadataKind.Text, text, text);

    static string InNote(MetadataValue value) =>
        value.IsList ? string.Join(", ", value.Items.Select(InNote))
        : value.Kind == MetadataKind.Record ? "{" + string.Join(", ", value.Members.Select(member => $"{member.Key}: {InNote(member.Value)}")) + "}"
        : value.Text;

    int Write(MetadataValue? value) => Write(value, value?.Type ?? MetadataType.Nothing);

    // Where the value stands, from 1; 0 for none. What a record or a list points to comes before it
    int Write(MetadataValue? value, MetadataType type)
    {
        if (value is null)
            return 0;
        MetadataType item = type with { IsList = false };
        int[] records = type.Kind != MetadataKind.Record ? []
            : type.IsList ? [.. value.Items.Select(each => WriteRecord(each, item))]
            : [WriteRecord(value, item)];
        if (!type.IsList && type.Kind == MetadataKind.Record)
            return records[0];

        int place = values.Length + 1;
        if (!type.IsList)
        {
            WriteSingle(value);
            return place;
        }

        values.Pair(value.Items.Count);
        foreach (int record in records)
            values.Pair(record);
        foreach (MetadataValue each in records.Length == 0 ? value.Items : default)
            WriteSingle(each);
        return place;
    }

    int WriteRecord(MetadataValue value, MetadataType type)
    {
        int[] members = [.. type.Members.Select(member => Write(
            value.Members.FirstOrDefault(own => string.Equals(own.Key, member.Key, StringComparison.OrdinalIgnoreCase))?.Value, member.Type))];
        int place = values.Length + 1;
        foreach (int member in members)
            values.Pair(member);
        return place;
    }

    void WriteSingle(MetadataValue value)
    {
        switch (value.Kind)
        {
            case MetadataKind.WholeNumber:
                values.Long(long.Parse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                break;
            case MetadataKind.Number:
                values.Long(BitConverter.DoubleToInt64Bits(double.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture)));
                break;
            case MetadataKind.Choice:
                values.Pair(int.Parse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture));
                break;
            case MetadataKind.Boolean:
                values.Unit(value.Text == "true" ? 1 : 0);
                break;
            case MetadataKind.Date:
                values.Pair((int)(DateTime.ParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture).Ticks / TimeSpan.TicksPerDay));
                break;
            case MetadataKind.Moment:
                DateTimeOffset moment = IsoTime.MomentOf(value.Text);
                values.Long(moment.Ticks).Pair((int)moment.Offset.TotalMinutes + IsoTime.MostOffsetMinutes);
                break;
            default:
                values.Pair(texts.Place(value.Text)).Pair(value.Text.Length);
                break;
        }
    }
}
