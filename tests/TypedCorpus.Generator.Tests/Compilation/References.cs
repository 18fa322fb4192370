using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>What a consumer's project refers to.</summary>
static class References
{
    /// <summary>The runtime that the tests run on.</summary>
    public static IReadOnlyList<MetadataReference> Running { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>A library for .NET Standard 2.0.</summary>
    public static IReadOnlyList<MetadataReference> NetStandard20 { get; } = InFolder("netstandard2.0");

    /// <summary>A program for .NET Framework 4.7.2.</summary>
    public static IReadOnlyList<MetadataReference> NetFramework472 { get; } = InFolder("net472");

    static IReadOnlyList<MetadataReference> InFolder(string name) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "references", name), "*.dll").Select(path => MetadataReference.CreateFromFile(path))];
}
