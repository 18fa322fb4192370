using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A key of the metadata, with one type over the whole corpus.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsOptional">Whether some article lacks it.</param>
sealed record CorpusField(string Key, MetadataKind Kind, bool IsList, bool IsOptional)
{
    /// <summary>The fields of a corpus, by key in ordinal order.</summary>
    public static IEnumerable<CorpusField> Of(IReadOnlyCollection<ArticleHead> heads) =>
        heads
            .SelectMany(head => head.Fields)
            .GroupBy(field => field.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CorpusField(
                group.Key,
                CommonKind(group),
                group.Any(field => field.IsList),
                group.Count() < heads.Count));

    /// <summary>The key with its type alone.</summary>
    public MetadataField Type => new(Key, Kind, IsList);

    // The kind of most articles, so that the one that differs is the one to look at, and text only where it is more than half; whole numbers
    // among numbers are numbers
    static MetadataKind CommonKind(IEnumerable<ArticleField> fields)
    {
        MetadataKind common = fields.GroupBy(field => field.Kind).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
        return common == MetadataKind.WholeNumber && fields.Any(field => field.Kind == MetadataKind.Number) ? MetadataKind.Number : common;
    }
}
