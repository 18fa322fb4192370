using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Generator.Tests.Naming;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Hostile;

/// <summary>
/// Files by their number, their size, and whether they are there. Their names are tried with the real build, in TypedCorpus.Package.Tests.
/// </summary>
public class AwkwardFileTests
{
    [Fact]
    public void A_thousand_files_of_one_title_have_a_name_each()
    {
        CorpusFile[] files = [.. Enumerable.Range(0, 1000).Select(i => new CorpusFile($"{i % 10}/{i}.txt", $"The ferry\n\nIt left at {i}.\n"))];

        string[] names = [.. NamedCorpus.Of(files).Values];

        Assert.Equal(1000, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.StartsWith("TheFerry_", name, StringComparison.Ordinal));
        new ConsumerProject(files).Compile().HasNoWarnings();
    }

    [Fact]
    public void A_file_that_is_too_large_for_a_literal_is_told_and_that_is_all_that_is_said()
    {
        CompiledProject project = new ConsumerProject([new CorpusFile("a.txt", Long(megabytes: 9))]).Compile();

        Diagnostic told = Assert.Single(project.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("TC0002", told.Id);
        Assert.Contains("<CorpusStorage>Resource", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        // Not even by the compiler, for each use of a literal
        project.HasNoWarnings();
    }

    [Theory]
    [InlineData(null, "The corpus has more text and HTML than the string literals of an assembly can hold: set <CorpusStorage>Resource</CorpusStorage> in the project file, which leaves the literals to the pages of <CorpusHtml>")]
    [InlineData("Resource", "The corpus has more pages of HTML than the string literals of an assembly can hold: take <CorpusHtml> out of the project file, or split it over several projects")]
    public void Pages_that_are_too_large_for_a_literal_are_told_with_what_asks_for_them(string? storage, string message)
    {
        Diagnostic told = Assert.Single(
            CorpusDriver.Run([new CorpusFile("a.txt", Long(megabytes: 9))], new CorpusDriverOptions { CorpusHtml = true, CorpusStorage = storage }).GetRunResult().Diagnostics,
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Equal("TC0002", told.Id);
        Assert.Equal(message, told.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_file_of_50_MB_is_read_from_a_resource()
    {
        string text = Long(megabytes: 50);
        ConsumerProject project = new([new CorpusFile("a.txt", text)])
        {
            Options = new CorpusDriverOptions { CorpusStorage = "Resource", PreprocessorSymbols = [ConsumerProject.Modern] },
            Code =
            [
                """
                static class Program
                {
                    public static int Run() => Corpus.TheLongWait.Source.Length + Corpus.TheLongWait.Quotes.ItWasLong.Speaker!.Quotes.Count;
                }
                """,
            ],
        };

        Assert.Equal(text.Length + 1, project.Compile().HasNoWarnings().Call<int>("Program", "Run"));
    }

    [Theory]
    [InlineData("CorpusSeed")]
    [InlineData("CorpusSidecar")]
    public void A_file_that_vanished_is_left_out(string mark)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            [new CorpusText(new("a.txt", "The ferry\n\nIt left.\n")), new Unreadable()],
            optionsProvider: new Marks(mark))
            .RunGenerators(CSharpCompilation.Create("Corpus"), TestContext.Current.CancellationToken);

        GeneratorRunResult result = Assert.Single(driver.GetRunResult().Results);

        Assert.Null(result.Exception);
        Assert.Contains(result.GeneratedSources, source => source.HintName == "TheFerry.g.cs");
        Assert.Empty(result.Diagnostics);
    }

    static string Long(int megabytes)
    {
        string paragraph = string.Concat(Enumerable.Repeat("Nobody knew when it would end, and it went on. ", 200)) + "\n\n";
        return "The long wait\n\n“It was long,” said Nora Pell.\n\n"
            + new StringBuilder().Insert(0, paragraph, megabytes * 1_000_000 / paragraph.Length);
    }

    // What the compiler hands over for a file that it can't open; it says so itself
    sealed class Unreadable : AdditionalText
    {
        public override string Path => "a.corpus.yaml";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }

    // Every readable file is a seed
    sealed class Marks(string unreadable) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Mark("");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Mark(textFile is Unreadable ? unreadable : "CorpusSeed");
    }

    sealed class Mark(string name) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            (value = key == "build_metadata.AdditionalFiles." + name ? "true" : null) is not null;
    }
}
