using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The files beside the seeds that links may lead to.</summary>
/// <param name="Paths">Their paths, with <c>/</c> between folders.</param>
sealed record Assets(EquatableArray<string> Paths)
{
    /// <summary>Reads the property that the package's targets make of the items.</summary>
    public static Assets Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        provider.GlobalOptions.TryGetValue("build_property._CorpusAssets", out string? value);
        return new Assets((value ?? "").Split(['|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(path => SchemaPaths.Normal(Seed.Decode(path.Trim())))
            .ToEquatableArray());
    }
}
