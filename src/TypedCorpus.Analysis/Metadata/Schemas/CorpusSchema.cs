namespace TypedCorpus.Analysis.Metadata.Schemas;

/// <summary>What the metadata of a collection's articles must be.</summary>
/// <param name="ItemName">The name of the class of its articles; null for one made of the collection's name.</param>
/// <param name="Doc">What an article of it is; null when the schema does not say.</param>
/// <param name="Fields">The keys, in order.</param>
/// <param name="Faults">What is wrong with the schema, in order.</param>
public sealed record CorpusSchema(string? ItemName, string? Doc, EquatableArray<SchemaField> Fields, EquatableArray<SchemaFault> Faults)
{
    /// <summary>The name of a file with a schema.</summary>
    public const string FileName = "corpus.schema.yaml";

    /// <summary>A schema that asks for nothing.</summary>
    public static CorpusSchema None { get; } = new(null, null, default, default);

    /// <summary>What it says of a key; null for nothing.</summary>
    public SchemaField? FieldOf(string key) => Fields.FirstOrDefault(field => string.Equals(field.Key, key, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Something that is wrong with a schema.</summary>
/// <param name="Span">Where, in the schema's source.</param>
/// <param name="Message">What, and what to write instead.</param>
public sealed record SchemaFault(TextSpan Span, string Message);

/// <summary>What a schema says of a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsRequired">Whether an article must have it.</param>
/// <param name="Doc">What it is; null when the schema does not say.</param>
/// <param name="Choices">The texts that a value may be; empty where it may be any.</param>
/// <param name="Default">The value where an article has none; null for none.</param>
/// <param name="Least">The least value, length or number of items; null for any.</param>
/// <param name="Most">The greatest; null for any.</param>
/// <param name="Collection">Of a reference the collection that the article is from; null for any.</param>
public sealed record SchemaField(
    string Key,
    MetadataType Type,
    bool IsRequired,
    string? Doc,
    EquatableArray<string> Choices,
    MetadataValue? Default,
    MetadataValue? Least,
    MetadataValue? Most,
    string? Collection);
