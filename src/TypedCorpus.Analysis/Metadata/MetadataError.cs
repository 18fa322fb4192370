namespace TypedCorpus.Analysis.Metadata;

/// <summary>What is wrong with the metadata of a seed.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What, and what to write instead: a sentence without a full stop.</param>
/// <param name="Fault">What kind of fault it is.</param>
public sealed record MetadataError(MetadataPlace Place, string Message, MetadataFault Fault)
{
    /// <summary>
    /// The correction, where it is one of a speaker whom the article quotes under none of these names; a file for all articles may tell who is meant.
    /// </summary>
    internal OpenCorrection? Open { get; init; }

    /// <summary>Something that can't be read.</summary>
    internal static MetadataError Unreadable(MetadataPlace place, string message) => new(place, message, MetadataFault.Unreadable);

    /// <summary>A value that is not what its key asks for, or not the one that was meant.</summary>
    internal static MetadataError Doubtful(MetadataPlace place, string message) => new(place, message, MetadataFault.Doubtful);

    /// <summary>A correction that fits nothing.</summary>
    internal static MetadataError Misfit(MetadataPlace place, string message) => new(place, message, MetadataFault.Misfit);
}

/// <summary>The kinds of faults in metadata.</summary>
public enum MetadataFault
{
    /// <summary>It can't be read.</summary>
    Unreadable,

    /// <summary>It can be read, and is not what its key asks for, or not what was meant.</summary>
    Doubtful,

    /// <summary>It is a correction that fits nothing in the article.</summary>
    Misfit,
}

/// <summary>A correction of a speaker, as a value.</summary>
/// <param name="Found">The name, or one of the names, under which the speaker is to be found.</param>
/// <param name="Name">The name that the speaker is to have; null to keep it.</param>
/// <param name="Aliases">Other names that mean the same speaker.</param>
/// <param name="Description">What the speaker is to be described as; empty for nothing, null to keep it.</param>
sealed record OpenCorrection(string Found, string? Name, EquatableArray<string> Aliases, string? Description);
