namespace TypedCorpus.Analysis.Metadata;

/// <summary>A key with its value, from front matter, a sidecar or a header line.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">Where the value stands.</param>
public sealed record MetadataEntry(string Key, MetadataValue Value, MetadataPlace Place);

/// <summary>Where something of the metadata stands.</summary>
/// <param name="Span">The characters, in the seed's source or in the sidecar's.</param>
/// <param name="InSidecar">Whether it stands in the sidecar; else in the seed.</param>
public readonly record struct MetadataPlace(TextSpan Span, bool InSidecar);
