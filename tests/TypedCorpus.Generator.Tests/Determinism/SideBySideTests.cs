using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Generator.Tests.Hostile.Fuzzing;
using TypedCorpus.Generator.Usage;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Determinism;

/// <summary>The compiler runs the generator and the analyzers for several projects at a time.</summary>
public class SideBySideTests
{
    const int Projects = 16;

    static readonly string[] Ways = ["Articles[0].Paragraphs[99]", "Articles[\"nobody\"]", "Articles[0].Quotes[7]", "Articles[\"a\"]"];

    [Fact]
    public void Projects_that_are_compiled_at_once_come_out_as_one_by_one()
    {
        string[] alone = [.. Enumerable.Range(0, Projects).Select(Outcome)];
        Assert.Equal(Projects, alone.Distinct().Count());

        string[] together = new string[Projects];
        Parallel.For(0, Projects, new ParallelOptions { MaxDegreeOfParallelism = Projects }, project => together[project] = Outcome(project));

        Assert.Equal(alone, together);
    }

    // What is generated, and what is said of a program that uses it
    static string Outcome(int project)
    {
        CorpusFile[] files =
        [
            new("a.txt", AwkwardTexts.Article.Replace("Lamp", $"Lamp {project}", StringComparison.Ordinal)),
            .. Enumerable.Range(project * 20, 20).SelectMany(number => AnySeeds.Of(number).Files($"{number}")),
        ];
        CompiledProject compiled = new ConsumerProject(files)
        {
            Code = [$"static class Program {{ public static object Run() => Corpus.{Ways[project % Ways.Length]}; }}"],
        }.Compile();
        CompilationWithAnalyzers analyzed = compiled.Compilation.WithAnalyzers(
            [new ConstantAccessAnalyzer(), new HiddenCorpusAnalyzer(), new MisspeltMemberAnalyzer(), new OwnModelSuppressor()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: (fault, _, _) => throw fault, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> said = analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return string.Join('\n',
        [
            .. compiled.Result.GeneratedTrees.Select(tree => tree.ToString()),
            .. said.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
        ]);
    }
}
