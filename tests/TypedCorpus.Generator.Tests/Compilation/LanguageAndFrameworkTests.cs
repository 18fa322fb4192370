using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Compilation;

public class LanguageAndFrameworkTests
{
    static readonly CorpusFile[] Corpus =
        [.. AwkwardTexts.All.Where(entry => entry.Key != "200 KB").Select(entry => new CorpusFile($"{entry.Key}.txt", entry.Value))];

    static readonly Dictionary<string, (IReadOnlyList<MetadataReference> References, string[] Symbols)> Frameworks = new()
    {
        ["net10.0"] = (References.Running, [ConsumerProject.Modern]),
        ["netstandard2.0"] = (References.NetStandard20, []),
        ["net472"] = (References.NetFramework472, []),
    };

    public static MatrixTheoryData<string, LanguageVersion> Consumers { get; } =
        new(["net10.0", "netstandard2.0", "net472"], [LanguageVersion.CSharp9, LanguageVersion.Latest, LanguageVersion.Preview]);

    [Theory]
    [MemberData(nameof(Consumers))]
    public void Everything_compiles_without_a_warning(string framework, LanguageVersion version)
    {
        (IReadOnlyList<MetadataReference> references, string[] symbols) = Frameworks[framework];
        CorpusDriverOptions options = new() { RootNamespace = "My.App", LanguageVersion = version, PreprocessorSymbols = symbols };
        new ConsumerProject(Corpus) { References = references, Options = options }.Compile().HasNoWarnings();
        new ConsumerProject([]) { References = references, Options = options }.Compile().HasNoWarnings();
    }
}
