using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Metadata.Schemas;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The types of the members that metadata become, as they are written in code.</summary>
sealed class FieldTypes
{
    readonly Catalog catalog;
    readonly CorpusTypes types;
    readonly RecordTypes records;
    readonly ChoiceTypes choices;

    /// <summary>The types of a corpus.</summary>
    public FieldTypes(Catalog catalog, CorpusTypes types, string className)
    {
        this.catalog = catalog;
        this.types = types;
        NameSet taken = new([.. ReservedNames.TypesOf(className), .. catalog.Collections.Select(collection => collection.TypeName)]);
        records = new RecordTypes(this, taken);
        foreach (CorpusCollection collection in catalog.Collections)
        {
            string prefix = collection.Name is null ? className : collection.TypeName;
            foreach (CorpusField field in collection.Fields)
                records.Find(field.Type, prefix, field.Key);
        }

        choices = new ChoiceTypes(catalog.Collections, taken);
    }

    /// <summary>Whether some member is a day.</summary>
    public bool HaveDays => records.HaveDays || catalog.Fields.Any(member => member.Type.Kind == MetadataKind.Date);

    /// <summary>The expression for what makes the articles.</summary>
    public string Loader => types.Loader + ".Instance";

    /// <summary>The type of a value, or of an item of a list.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="rule">What a schema says of it; null for nothing.</param>
    public string NameOf(MetadataType type, SchemaField? rule) => type.Kind switch
    {
        MetadataKind.WholeNumber => "long",
        MetadataKind.Number => "double",
        MetadataKind.Boolean => "bool",
        MetadataKind.Date => TypeNames.Day,
        MetadataKind.Moment => "global::System.DateTimeOffset",
        MetadataKind.Record => records.NameOf(type),
        MetadataKind.Choice when rule is not null => choices.NameOf(rule),
        MetadataKind.Reference => types.InFull(ReferencedBy(rule).TypeName),
        _ => "string",
    };

    /// <summary>Writes the types.</summary>
    public void Write(CodeWriter code)
    {
        records.Write(code, types.Visibility);
        choices.Write(code, types.Visibility);
    }

    CorpusCollection ReferencedBy(SchemaField? rule) =>
        catalog.Collections.FirstOrDefault(collection => collection.Name is not null && collection.Name == CorpusCollection.NameOf(rule)) ?? catalog.Collections[0];
}
