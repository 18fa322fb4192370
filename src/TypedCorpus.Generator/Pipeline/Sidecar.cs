using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Analysis;
using TypedCorpus.Generator.Diagnostics;

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

    /// <summary>What there is to say of those that belong to none of some seeds.</summary>
    public IEnumerable<SeedDiagnostic> Lonely(IEnumerable<string> seedPaths)
    {
        Dictionary<string, string> seeds = new(StringComparer.Ordinal);
        foreach (string path in sidecars.Count == 0 ? [] : seedPaths)
            seeds[Path.ChangeExtension(path, null) + Sidecar.Extension] = path;
        foreach (Sidecar sidecar in sidecars)
        {
            if (!seeds.ContainsKey(sidecar.Path))
                yield return SeedDiagnostic.Create(Descriptors.LonelySidecar, SeedLocation.StartOf(sidecar.Path), MessageOf(sidecar.Path, seeds.Keys));
        }
    }

    static string MessageOf(string path, IEnumerable<string> sidecarsOfSeeds)
    {
        string file = Path.GetFileName(path);
        string folder = Path.GetDirectoryName(path) ?? "";
        string? meant = Spelling.Nearest(
            NameOf(file), sidecarsOfSeeds.Where(other => (Path.GetDirectoryName(other) ?? "") == folder).Select(other => NameOf(Path.GetFileName(other))));
        return meant is null
            ? $"No seed of its name stands beside '{file}', so nothing reads it: name it after its seed, or delete it"
            : $"No seed of its name stands beside '{file}', so nothing reads it: did you mean '{meant}{Sidecar.Extension}'?";

        static string NameOf(string file) => file.Substring(0, file.LastIndexOf(".corpus.", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public bool Equals(SidecarTable? other) => other is not null && sidecars == other.sidecars;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SidecarTable);

    /// <inheritdoc/>
    public override int GetHashCode() => sidecars.GetHashCode();
}
