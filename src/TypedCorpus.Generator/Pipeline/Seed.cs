using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A seed file, as the project hands it over.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Id">The article's id: the path below the seeds folder, without extension.</param>
/// <param name="Name">The member name that the project file asks for; null for none.</param>
/// <param name="Characters">The characters as the compiler decoded them.</param>
sealed record Seed(string Path, string Id, string? Name, string Characters)
{
    const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The seed in an additional file; null for a file that is none, or that can't be read (the compiler itself reports that).</summary>
    public static Seed? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = input.Options.GetOptions(input.File);
        if (!options.TryGetValue(Metadata + "CorpusSeed", out string? isSeed) || !string.Equals(isSeed, "true", StringComparison.OrdinalIgnoreCase))
            return null;
        if (input.File.GetText(cancellation) is not { } text)
            return null;

        options.TryGetValue(Metadata + "CorpusId", out string? id);
        options.TryGetValue(Metadata + "CorpusName", out string? name);
        return new Seed(
            input.File.Path,
            string.IsNullOrEmpty(id) ? System.IO.Path.GetFileNameWithoutExtension(input.File.Path) : Decode(id!),
            string.IsNullOrWhiteSpace(name) ? null : name!.Trim(),
            text.ToString());
    }

    // The targets write what would begin a comment in an .editorconfig file as %23 and %3B, and % as %25
    static string Decode(string id) => id.Replace("%23", "#").Replace("%3B", ";").Replace("%25", "%");

    /// <summary>The place in the file of a span of its characters.</summary>
    public SeedLocation LocationOf(Analysis.TextSpan span, TextLineCollection lines)
    {
        TextSpan inFile = new(span.Start, span.Length);
        return new SeedLocation(Path, inFile, lines.GetLinePositionSpan(inFile));
    }
}
