using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    /// <summary>The package TypedCorpus.Model, for .NET 8 and later.</summary>
    public static MetadataReference ModelPackage => MetadataReference.CreateFromImage(ModelAssembly);

    /// <summary>Its assembly.</summary>
    public static byte[] ModelAssembly { get; } = CompileModel(Running, ConsumerProject.Modern, "NET");

    /// <summary>The same for an older framework.</summary>
    public static MetadataReference OlderModelPackage(IReadOnlyList<MetadataReference> framework) =>
        MetadataReference.CreateFromImage(CompileModel(framework));

    static byte[] CompileModel(IReadOnlyList<MetadataReference> references, params string[] symbols)
    {
        CSharpParseOptions parseOptions = new(LanguageVersion.CSharp9, preprocessorSymbols: ["TYPEDCORPUS_MODEL_PACKAGE", .. symbols]);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "TypedCorpus.Model",
            TestSources.InFolder("Model").Select(source => CSharpSyntaxTree.ParseText(source, parseOptions)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream assembly = new();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return assembly.ToArray();
    }

    static IReadOnlyList<MetadataReference> InFolder(string name) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "references", name), "*.dll").Select(path => MetadataReference.CreateFromFile(path))];
}
