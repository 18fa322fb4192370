using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Metadata.Schemas;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A key of the metadata with the type of its values, as an article's constant data depend on it.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Type">What its values are in the whole collection.</param>
/// <param name="Rule">What a schema says of it; null for nothing.</param>
readonly record struct MetadataField(string Key, MetadataType Type, SchemaField? Rule)
{
    /// <summary>The value of an article, in that type; null where it has none.</summary>
    public MetadataValue? ValueOf(ArticleMetadata metadata)
    {
        if (Key.Length == 0)
            return null;
        MetadataValue? value = metadata.ValueOf(Key);
        if (Rule is null)
            return value?.As(Type);
        return value is null ? Rule.Default : SchemaCheck.ValueOf(Rule, value, new List<string>());
    }
}
