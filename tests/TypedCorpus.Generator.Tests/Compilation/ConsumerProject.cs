using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>A project that uses the generator: its files, its options, and its own code.</summary>
sealed record ConsumerProject(IReadOnlyList<CorpusFile> Files)
{
    /// <summary>What its project file says.</summary>
    public CorpusDriverOptions Options { get; init; } = new() { PreprocessorSymbols = [Modern] };

    /// <summary>The constant of projects for .NET 8 and later.</summary>
    public const string Modern = "NET8_0_OR_GREATER";

    /// <summary>What it refers to.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = Compilation.References.Running;

    /// <summary>Its own code; a name that ends in .cs is that file of the folder Consumers.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    /// <summary>What it is compiled to.</summary>
    public OutputKind Output { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Runs the generator and compiles what it made together with the consumer's own code.</summary>
    public CompiledProject Compile()
    {
        CSharpParseOptions parseOptions = Options.ToParseOptions();
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            Code.Select(code => CSharpSyntaxTree.ParseText(Text(code), parseOptions)),
            References,
            new CSharpCompilationOptions(Output, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        GeneratorDriver driver = CorpusDriver.Create(Files.Select(file => new CorpusText(file)), Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Microsoft.CodeAnalysis.Compilation output, out ImmutableArray<Diagnostic> reported);
        return new CompiledProject(driver.GetRunResult(), output, reported, Options.CorpusStorage == "Resource" ? [.. Files.Select(Resource)] : []);
    }

    static string Text(string code) => code.EndsWith(".cs", StringComparison.Ordinal) ? TestSources.Read("Consumers/" + code) : code;

    // As the package's targets embed a seed
    static ResourceDescription Resource(CorpusFile file) =>
        new(SeedResource.NameOf(file.Id), () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text)), isPublic: true);
}
