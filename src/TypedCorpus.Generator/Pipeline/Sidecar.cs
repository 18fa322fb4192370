using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A file with the metadata of the seed beside it.</summary>
/// <param name="Path">Where the file is: <c>NAME.corpus.yaml</c>, where the seed is <c>NAME.txt</c>.</param>
/// <param name="Characters">The characters as the compiler decoded them.</param>
sealed record Sidecar(string Path, string Characters)
{
    /// <summary>The end of a sidecar's name.</summary>
    public const string Extension = ".corpus.yaml";

    /// <summary>The sidecar in an additional file; null for a file that is none, or that can't be read.</summary>
    public static Sidecar? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        new CorpusFile(input.File, input.Options).Is("CorpusSidecar") && input.File.GetText(cancellation) is { } text
            ? new Sidecar(input.File.Path, text.ToString())
            : null;
}

/// <summary>The sidecars of the corpus.</summary>
sealed class SidecarTable : IEquatable<SidecarTable>
{
    readonly EquatableArray<Sidecar> sidecars;
    readonly Dictionary<string, Sidecar> byPath = new(StringComparer.Ordinal);

    /// <summary>A table of sidecars, whatever their order.</summary>
    public SidecarTable(IEnumerable<Sidecar> files)
    {
        sidecars = files.OrderBy(sidecar => sidecar.Path, StringComparer.Ordinal).ToEquatableArray();
        foreach (Sidecar sidecar in sidecars)
            byPath[sidecar.Path] = sidecar;
    }

    /// <summary>The sidecar of a seed; null for none.</summary>
    public Sidecar? Of(string seedPath) =>
        byPath.Count > 0 && byPath.TryGetValue(Path.ChangeExtension(seedPath, null) + Sidecar.Extension, out Sidecar? sidecar) ? sidecar : null;

    /// <inheritdoc/>
    public bool Equals(SidecarTable? other) => other is not null && sidecars == other.sidecars;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SidecarTable);

    /// <inheritdoc/>
    public override int GetHashCode() => sidecars.GetHashCode();
}
