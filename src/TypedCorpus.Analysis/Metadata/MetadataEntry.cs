namespace TypedCorpus.Analysis.Metadata;

/// <summary>A key with its value, from front matter, a sidecar or a header line.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Kind">What each of the values is.</param>
/// <param name="IsList">Whether the value is a list; else it is a single one.</param>
/// <param name="Values">
/// The values in one spelling for each kind: numbers in invariant notation, <c>true</c> or <c>false</c>, dates as <c>yyyy-MM-dd</c>.
/// </param>
/// <param name="Place">Where the value stands.</param>
public sealed record MetadataEntry(string Key, MetadataKind Kind, bool IsList, EquatableArray<string> Values, MetadataPlace Place);

/// <summary>Where something of the metadata stands.</summary>
/// <param name="Span">The characters, in the seed's source or in the sidecar's.</param>
/// <param name="InSidecar">Whether it stands in the sidecar; else in the seed.</param>
public readonly record struct MetadataPlace(TextSpan Span, bool InSidecar);

/// <summary>What is wrong with the metadata of a seed.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What, and what to write instead: a sentence without a full stop.</param>
/// <param name="FitsNothing">Whether it can be read and is a correction that fits nothing in the article; else it can't be read.</param>
public sealed record MetadataError(MetadataPlace Place, string Message, bool FitsNothing)
{
    /// <summary>Something that can't be read.</summary>
    internal static MetadataError Unreadable(MetadataPlace place, string message) => new(place, message, FitsNothing: false);

    /// <summary>A correction that fits nothing.</summary>
    internal static MetadataError Misfit(MetadataPlace place, string message) => new(place, message, FitsNothing: true);
}
