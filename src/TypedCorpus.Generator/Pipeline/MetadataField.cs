using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A key of the metadata with the type of its values, as an article's constant data depend on it.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="IsList">Whether it is a list.</param>
readonly record struct MetadataField(string Key, MetadataKind Kind, bool IsList)
{
    /// <summary>Whether a value fits.</summary>
    public bool Takes(MetadataKind kind) =>
        kind == Kind || Kind == MetadataKind.Text || (Kind == MetadataKind.Number && kind == MetadataKind.WholeNumber);
}
