using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Metadata.Schemas;

/// <summary>Reads what a schema says of one key.</summary>
/// <param name="schema">The reader of the schema.</param>
/// <param name="key">The key.</param>
/// <param name="isMember">Whether it is one of a record's: those have a type alone, and whether they are required.</param>
sealed class SchemaFieldReader(SchemaReader schema, string key, bool isMember)
{
    MetadataType type = SchemaReader.Single(MetadataKind.Text);
    bool isList;
    bool isRequired;
    string? doc;
    string? collection;
    DataNode? choices;
    DataNode? otherwise;
    DataNode? least;
    DataNode? most;

    /// <summary>What the map says.</summary>
    public SchemaField Read(DataMap map)
    {
        foreach (KeyValuePair<DataScalar, DataNode> entry in map.Entries)
            Read(entry.Key, entry.Value);
        if (type.Kind == MetadataKind.Record && type.Members.Count == 0)
            schema.Refuse(map, $"The keys of '{key}' are expected under 'fields'");

        string[] texts = ChoicesOf().ToArray();
        type = (texts.Length > 0 ? SchemaReader.Single(MetadataKind.Choice) : type) with { IsList = isList || type.IsList };
        SchemaField field = new(
            key, type, isRequired, doc, texts.ToEquatableArray(), Default: null, ValueOf(least), ValueOf(most), collection);
        return otherwise is null ? field : field with { Default = DefaultOf(field, otherwise) };
    }

    void Read(DataScalar name, DataNode value)
    {
        switch (name.Text.ToLowerInvariant())
        {
            case "type" when value is DataList { Items: [DataScalar item] }:
                type = schema.TypeOf(item) with { IsList = true };
                break;
            case "type":
                type = schema.TypeOf(value);
                break;
            case "fields" when value is DataMap map:
                type = new MetadataType(MetadataKind.Record, type.IsList, schema.MembersOf(map).ToEquatableArray());
                break;
            case "list":
                isList = schema.FlagOf(value);
                break;
            case "required":
                isRequired = schema.FlagOf(value);
                break;
            case "doc" or "description":
                doc = schema.TextOf(value);
                break;
            case "one of" or "enum" when !isMember:
                choices = value;
                break;
            case "article" or "reference" when !isMember:
                type = SchemaReader.Single(MetadataKind.Reference);
                collection = value is DataScalar { IsPlain: true, Text: "true" } ? null : schema.TextOf(value);
                break;
            case "default" when !isMember:
                otherwise = value;
                break;
            case "min" when !isMember:
                least = value;
                break;
            case "max" when !isMember:
                most = value;
                break;
            default:
                schema.Refuse(name, isMember
                    ? $"'{name.Text}' is nothing that a key of a record has: 'type', 'list', 'required', 'doc' and 'fields' are"
                    : $"'{name.Text}' is nothing that a key has: 'type', 'list', 'required', 'one of', 'article', 'default', 'min', 'max', 'doc' and 'fields' are");
                break;
        }
    }

    IEnumerable<string> ChoicesOf()
    {
        if (choices is null)
            return [];
        if (choices is DataList { Items.Count: > 0 } list && list.Items.All(item => item is DataScalar { IsMissing: false }))
            return list.Items.Select(item => ((DataScalar)item).Text).Distinct(StringComparer.Ordinal);
        schema.Refuse(choices, "A list of texts is expected here, like [news, sport]");
        return [];
    }

    MetadataValue? ValueOf(DataNode? node)
    {
        if (node is null)
            return null;
        if (node is DataScalar scalar && ScalarKinds.Of(scalar) is var (kind, text)
            && kind is MetadataKind.WholeNumber or MetadataKind.Number or MetadataKind.Date or MetadataKind.Moment)
            return MetadataValue.Scalar(kind, text, scalar.Text);
        schema.Refuse(node, "A number or a day is expected here");
        return null;
    }

    MetadataValue? DefaultOf(SchemaField field, DataNode node)
    {
        MetadataValue? value = node switch
        {
            DataScalar scalar => Scalar(scalar),
            DataList list when list.Items.All(item => item is DataScalar) => MetadataValue.List(list.Items.Select(item => Scalar((DataScalar)item)), ""),
            _ => null,
        };
        List<string> faults = [];
        value = value is null ? null : SchemaCheck.ValueOf(field, value, faults);
        if (value is null || faults.Count > 0)
            schema.Refuse(node, faults.FirstOrDefault() ?? "A value or a list of values is expected here");
        return value;
    }

    static MetadataValue Scalar(DataScalar scalar)
    {
        (MetadataKind kind, string text) = ScalarKinds.Of(scalar);
        return MetadataValue.Scalar(kind, text, scalar.Text);
    }
}
