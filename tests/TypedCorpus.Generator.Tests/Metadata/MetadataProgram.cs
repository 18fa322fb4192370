using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Metadata;

/// <summary>Evaluates expressions over a corpus, in a project without a warning.</summary>
static class MetadataProgram
{
    /// <summary>Fails unless each expression gives the invariant text that stands behind it.</summary>
    public static void Expect(IReadOnlyList<CorpusFile> files, params (string Expression, string Value)[] expected) => Expect(files, new(), expected);

    /// <summary>The same in a project with options.</summary>
    public static void Expect(IReadOnlyList<CorpusFile> files, CorpusDriverOptions options, params (string Expression, string Value)[] expected)
    {
        string[] values = new ConsumerProject(files)
        {
            Options = options with { PreprocessorSymbols = [ConsumerProject.Modern, "NET"] },
            Code = [$$"""
                using System;
                using System.Linq;
                using TypedCorpus;
                static class Program
                {
                    public static string[] Run() => new[]
                    {
                        {{string.Join("\n", expected.Select(row => $"FormattableString.Invariant($\"{{({row.Expression})}}\"),"))}}
                    };

                    static bool Thrown(Func<object> get)
                    {
                        try
                        {
                            get();
                            return false;
                        }
                        catch (InvalidOperationException)
                        {
                            return true;
                        }
                    }
                }
                """],
        }
        .Compile().HasNoWarnings().Call<string[]>("Program", "Run");
        Assert.Equal(expected.Select(row => $"{row.Expression} is {row.Value}"), expected.Zip(values, (row, value) => $"{row.Expression} is {value}"));
    }

    /// <summary>What the generator has to say of a corpus, hidden things left out: severity, id, file and place, from 1.</summary>
    public static IEnumerable<string> Diagnostics(params IReadOnlyList<CorpusFile> files) =>
        CorpusDriver.Run(files).GetRunResult().Diagnostics
            .Where(found => found.Severity > DiagnosticSeverity.Hidden)
            .Select(found => $"{found.Severity} {found.Id} {found.Location.GetLineSpan().Path}"
                + $"({found.Location.GetLineSpan().StartLinePosition.Line + 1},{found.Location.GetLineSpan().StartLinePosition.Character + 1})");
}
