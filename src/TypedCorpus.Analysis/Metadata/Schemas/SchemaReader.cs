using TypedCorpus.Analysis.Metadata.Formats;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Analysis.Metadata.Schemas;

/// <summary>Reads a schema. What can't be read of it is told, and the rest counts.</summary>
public sealed class SchemaReader
{
    readonly List<SchemaFault> faults = [];

    SchemaReader()
    {
    }

    /// <summary>The schema that a text is.</summary>
    /// <param name="characters">The characters of the file; places count in them with line ends made <c>\n</c>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static CorpusSchema Read(string characters, CancellationToken cancellation = default)
    {
        List<DataFault> dataFaults = [];
        DataMap? map = YamlReader.Read(Source.Read(characters, cancellation).Text, dataFaults, cancellation);
        SchemaReader reader = new();
        reader.faults.AddRange(dataFaults.Select(fault => new SchemaFault(fault.Span, fault.Message)));
        return reader.Read(map?.Entries ?? []);
    }

    CorpusSchema Read(IReadOnlyList<KeyValuePair<DataScalar, DataNode>> entries)
    {
        string? item = null;
        string? doc = null;
        List<SchemaField> fields = [];
        foreach (KeyValuePair<DataScalar, DataNode> entry in entries)
        {
            switch (entry.Key.Text.ToLowerInvariant())
            {
                case "item":
                    item = TextOf(entry.Value);
                    break;
                case "doc":
                    doc = TextOf(entry.Value);
                    break;
                case "fields" when entry.Value is DataMap map:
                    fields.AddRange(map.Entries.Select(field => ReadField(field.Key.Text.Trim(), field.Value, isMember: false)));
                    break;
                case "fields":
                    Refuse(entry.Value, "Keys with what they must be are expected here, like \"rating: {type: whole number}\"");
                    break;
                default:
                    Refuse(entry.Key, $"'{entry.Key.Text}' is nothing that a schema has: 'item', 'doc' and 'fields' are");
                    break;
            }
        }

        return new CorpusSchema(item, doc, fields.ToEquatableArray(), faults.OrderBy(fault => fault.Span.Start).ToEquatableArray());
    }

    // A type alone, a type in brackets for a list, or all that there is to say
    SchemaField ReadField(string key, DataNode node, bool isMember) => node switch
    {
        DataScalar => Field(key, TypeOf(node)),
        DataList { Items: [DataScalar item] } => Field(key, TypeOf(item) with { IsList = true }),
        DataMap map => new SchemaFieldReader(this, key, isMember).Read(map),
        _ => Refused(key, node, "A type is expected here, like \"whole number\""),
    };

    static SchemaField Field(string key, MetadataType type) => new(key, type, IsRequired: false, null, default, null, null, null, null);

    SchemaField Refused(string key, DataNode node, string message)
    {
        Refuse(node, message);
        return Field(key, Single(MetadataKind.Text));
    }

    internal void Refuse(DataNode node, string message) => faults.Add(new SchemaFault(node.Span, message));

    internal string? TextOf(DataNode node)
    {
        if (node is DataScalar { Text: var text } && text.Trim().Length > 0)
            return text.Trim();
        Refuse(node, "A text is expected here");
        return null;
    }

    internal bool FlagOf(DataNode node)
    {
        if (node is DataScalar scalar && ScalarKinds.Of(scalar) is (MetadataKind.Boolean, var value))
            return value == "true";
        Refuse(node, "'true' or 'false' is expected here");
        return false;
    }

    internal MetadataType TypeOf(DataNode node)
    {
        string? name = TextOf(node);
        switch (name?.ToLowerInvariant())
        {
            case null or "text" or "string":
                return Single(MetadataKind.Text);
            case "whole number" or "integer" or "int" or "long":
                return Single(MetadataKind.WholeNumber);
            case "number" or "double" or "float":
                return Single(MetadataKind.Number);
            case "true or false" or "boolean" or "bool":
                return Single(MetadataKind.Boolean);
            case "day" or "date":
                return Single(MetadataKind.Date);
            case "moment" or "datetime":
                return Single(MetadataKind.Moment);
            case "article" or "reference":
                return Single(MetadataKind.Reference);
            case "record" or "object":
                return Single(MetadataKind.Record);
            default:
                Refuse(node, $"There is no type '{name}': 'text', 'whole number', 'number', 'true or false', 'day', 'moment', 'article' and 'record' are");
                return Single(MetadataKind.Text);
        }
    }

    internal IEnumerable<MetadataTypeMember> MembersOf(DataMap map) => map.Entries.Select(entry =>
    {
        SchemaField member = ReadField(entry.Key.Text.Trim(), entry.Value, isMember: true);
        return new MetadataTypeMember(member.Key, member.Type, IsOptional: !member.IsRequired);
    });

    internal static MetadataType Single(MetadataKind kind) => new(kind, IsList: false, default);
}
