using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Metadata.Schemas;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A key of the metadata, with one type over the whole collection.</summary>
/// <param name="Key">The key as most articles write it.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsOptional">Whether some article lacks it.</param>
/// <param name="Odd">Where the values differ in type so that they became text; null where they do not.</param>
/// <param name="Rule">What a schema says of it; null for nothing.</param>
sealed record CorpusField(string Key, MetadataType Type, bool IsOptional, OddValue? Odd, SchemaField? Rule)
{
    /// <summary>The key with its type alone.</summary>
    public MetadataField Field => new(Key.ToLowerInvariant(), Type, Rule);

    /// <summary>The fields of a collection, by key in ordinal order.</summary>
    /// <param name="heads">The articles, in the order of their ids.</param>
    /// <param name="schema">What they must be.</param>
    public static IEnumerable<CorpusField> Of(IReadOnlyCollection<ArticleHead> heads, CorpusSchema schema) =>
        heads
            .SelectMany(head => head.Fields.Select(field => (head.Path, field.Key, field.Type)))
            .Where(field => schema.FieldOf(field.Key) is null)
            .GroupBy(field => field.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => Of([.. group], heads.Count))
            .Concat(schema.Fields.Select(Of))
            .Where(field => !KnownKeys.Contains(field.Key) || (KnownKeys.MayBeTyped(field.Key)
                && field.Type.Kind is MetadataKind.Record or MetadataKind.Choice or MetadataKind.Reference))
            .OrderBy(field => field.Key.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Whether another field has the same key and type, whichever of the two may be missing.</summary>
    public bool IsSame(CorpusField other) =>
        string.Equals(Key, other.Key, StringComparison.OrdinalIgnoreCase) && Type == other.Type && Rule is null && other.Rule is null;

    static CorpusField Of(SchemaField rule) => new(rule.Key, rule.Type, !rule.IsRequired && rule.Default is null, Odd: null, rule);

    static CorpusField Of(IReadOnlyList<(string Path, string Key, MetadataType Type)> values, int articles)
    {
        // A few types, whatever the number of articles
        MetadataType[] types = MostCommonFirst(values.Select(value => value.Type));
        List<string> clashes = [];
        MetadataType type = types.Aggregate(MetadataType.Nothing, (one, other) => one.With(other, clashes));
        return new CorpusField(
            MostCommonFirst(values.Select(value => value.Key))[0],
            type.Kind == MetadataKind.Missing ? type with { Kind = MetadataKind.Text } : type,
            values.Count < articles,
            clashes.Count == 0 ? null : FirstOdd(values, types),
            Rule: null);
    }

    // The first article whose value does not go together with those of most
    static OddValue? FirstOdd(IReadOnlyList<(string Path, string Key, MetadataType Type)> values, MetadataType[] types)
    {
        MetadataType most = MetadataType.Nothing;
        foreach (MetadataType type in types)
        {
            List<string> clashes = [];
            MetadataType both = most.With(type, clashes);
            most = clashes.Count == 0 ? both : most;
        }

        foreach ((string path, _, MetadataType type) in values)
        {
            List<string> clashes = [];
            most.With(type, clashes);
            if (clashes.Count > 0)
                return new OddValue(path, clashes[0], most.At(clashes[0]).ToString(), type.At(clashes[0]).ToString());
        }

        return null;
    }

    static T[] MostCommonFirst<T>(IEnumerable<T> values) =>
        [.. values.GroupBy(value => value).OrderByDescending(group => group.Count()).Select(group => group.Key)];
}

/// <summary>A value that is of another type than that of most articles.</summary>
/// <param name="Path">The article's file.</param>
/// <param name="Member">Which part of the value differs; empty for the value itself.</param>
/// <param name="Most">What the values of most articles are.</param>
/// <param name="Here">What this one is.</param>
sealed record OddValue(string Path, string Member, string Most, string Here);
