using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Generator.Usage;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Usage;

public class HiddenCorpusTests
{
    static readonly CorpusFile Seed = new("seeds/mill.txt", "The mill turns again\n\nThe old mill ground flour on Sunday.\n");

    // CORPUS is where the class is meant
    [Theory]
    [InlineData("Corpus", "System.Console.WriteLine(CORPUS.TheMillTurnsAgain.Title);", "Corpus.Corpus")]
    [InlineData("Corpus", "foreach (var article in CORPUS.Articles) System.Console.WriteLine(article);", "Corpus.Corpus")]
    [InlineData("Corpus", "System.Func<object> late = () => CORPUS.Articles[0];", "Corpus.Corpus")]
    [InlineData("Corpus.Web", "System.Console.WriteLine(CORPUS.TheMillTurnsAgain.Title);", "Corpus.Web.Corpus")]
    [InlineData("News", "System.Console.WriteLine(CORPUS.Articles); namespace Corpus.Models { class Model { } }", "News.Corpus")]
    [InlineData("News.Corpus", "_ = 0; namespace News.Web { class Page { string title = CORPUS.TheMillTurnsAgain.Title; } }", "News.Corpus.Corpus")]
    public async Task A_namespace_that_hides_the_class_is_told_with_what_to_write(string rootNamespace, string code, string written)
    {
        Diagnostic diagnostic = Assert.Single(await Diagnose(rootNamespace, code.Replace("CORPUS", "Corpus", StringComparison.Ordinal)));

        Assert.Equal(("TC1003", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            $"'Corpus' is a namespace here, which hides the corpus class: write '{written}', or give the class another name with <CorpusClassName> in the project file",
            diagnostic.GetMessage());
        Assert.Equal((code.IndexOf("CORPUS", StringComparison.Ordinal), "Corpus".Length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Compile(rootNamespace, code.Replace("CORPUS", written, StringComparison.Ordinal)).HasNoErrors();
    }

    [Theory]
    [InlineData("Corpus", "_ = 0; namespace Corpus.Web { class Page { string title = Corpus.TheMillTurnsAgain.Title; } }")]
    [InlineData("Corpus", "_ = Corpus.Corpus.TheMillStandsStill;")]
    [InlineData("Corpus", "_ = System.TheMillTurnsAgain;")]
    [InlineData("Corpus", "_ = Corpus.Articles;", "Library")]
    [InlineData("News", "_ = Corpus.TheMillStandsStill;")]
    public async Task Another_error_and_no_error_are_left_alone(string rootNamespace, string code, string? className = null) =>
        Assert.Empty(await Diagnose(rootNamespace, code, className));

    static Task<ImmutableArray<Diagnostic>> Diagnose(string rootNamespace, string code, string? className = null) =>
        Compile(rootNamespace, code, className).Compilation
            .WithAnalyzers([new HiddenCorpusAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    static CompiledProject Compile(string rootNamespace, string code, string? className = null) => new ConsumerProject([Seed])
    {
        Options = new() { RootNamespace = rootNamespace, CorpusClassName = className },
        Output = OutputKind.ConsoleApplication,
        Code = [$"global using {rootNamespace};", code],
    }.Compile();
}
