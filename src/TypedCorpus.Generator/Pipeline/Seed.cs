using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A seed file, as the project hands it over.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Id">The article's id: the path below the seeds folder, without extension.</param>
/// <param name="Name">The member name that the project file asks for; null for none.</param>
/// <param name="Characters">The characters as the compiler decoded them.</param>
/// <param name="Sidecar">The file with its metadata; null for none.</param>
sealed record Seed(string Path, string Id, string? Name, string Characters, Sidecar? Sidecar)
{
    /// <summary>The seed in an additional file; null for a file that is none, or that can't be read (the compiler itself reports that).</summary>
    public static Seed? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        CorpusFile file = new(input.File, input.Options);
        if (!file.Is("CorpusSeed") || input.File.GetText(cancellation) is not { } text)
            return null;
        return new Seed(
            input.File.Path,
            file.Metadata("CorpusId") is { } id ? Decode(id) : System.IO.Path.GetFileName(input.File.Path),
            file.Metadata("CorpusName"),
            text.ToString(),
            Sidecar: null);
    }

    /// <summary>The same with the sidecar that stands beside it, if there is one.</summary>
    public Seed With(SidecarTable sidecars) => sidecars.Of(Path) is { } sidecar ? this with { Sidecar = sidecar } : this;

    // The targets write what would be lost in an .editorconfig file as %20, %23 and %3B, and % as %25
    static string Decode(string id) => id.Replace("%20", " ").Replace("%23", "#").Replace("%3B", ";").Replace("%25", "%").Replace('\\', '/');
}
