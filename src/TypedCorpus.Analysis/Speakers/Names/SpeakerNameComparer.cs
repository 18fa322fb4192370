using TypedCorpus.Storage;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>
/// Compares names of speakers character by character, whatever an apostrophe is typed as: Dan O’Connell is Dan O'Connell. The order is ordinal, that
/// in which the model looks names up.
/// </summary>
public sealed class SpeakerNameComparer : IEqualityComparer<string?>, IComparer<string?>
{
    readonly StringComparer plain;

    SpeakerNameComparer(StringComparer plain) => this.plain = plain;

    /// <summary>Case matters.</summary>
    public static SpeakerNameComparer CaseSensitive { get; } = new(StringComparer.Ordinal);

    /// <summary>Case does not matter.</summary>
    public static SpeakerNameComparer IgnoreCase { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => plain.Equals(Straight(x), Straight(y));

    /// <inheritdoc/>
    public int GetHashCode(string? obj) => obj is null ? 0 : plain.GetHashCode(Straight(obj)!);

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => plain.Compare(Straight(x), Straight(y));

    static string? Straight(string? name) => name is null ? null : Apostrophes.Straight(name);
}
