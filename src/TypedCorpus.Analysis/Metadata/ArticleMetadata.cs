namespace TypedCorpus.Analysis.Metadata;

/// <summary>What front matter, the sidecar and header lines say about an article.</summary>
/// <param name="Entries">The entries, in order; a key of the sidecar replaces the same key of the seed.</param>
/// <param name="Errors">What is wrong, in order.</param>
public sealed record ArticleMetadata(EquatableArray<MetadataEntry> Entries, EquatableArray<MetadataError> Errors)
{
    /// <summary>Metadata without entries and errors.</summary>
    public static ArticleMetadata None { get; } = new(default, default);

    /// <summary>These metadata with further errors behind their own.</summary>
    internal ArticleMetadata With(IReadOnlyCollection<MetadataError> further) =>
        further.Count == 0 ? this : this with { Errors = Errors.Concat(further).ToEquatableArray() };

    /// <summary>The value of a key; null when the key is missing.</summary>
    public MetadataValue? ValueOf(string key)
    {
        foreach (MetadataEntry entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
                return entry.Value;
        }

        return null;
    }

    /// <summary>The value of a key in words, as it stands in the file; null when the key is missing.</summary>
    public string? TextOf(string key) => ValueOf(key)?.InWords;
}
