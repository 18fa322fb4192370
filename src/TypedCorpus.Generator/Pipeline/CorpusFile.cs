using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What the project says about an additional file.</summary>
readonly struct CorpusFile(AdditionalText file, AnalyzerConfigOptionsProvider provider)
{
    const string Prefix = "build_metadata.AdditionalFiles.";

    readonly AnalyzerConfigOptions options = provider.GetOptions(file);

    /// <summary>Whether the file is marked as something.</summary>
    public bool Is(string mark) => string.Equals(Metadata(mark), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The metadata of the file's item; null when they are empty.</summary>
    public string? Metadata(string name) =>
        options.TryGetValue(Prefix + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
