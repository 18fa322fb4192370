using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.CodeFixes;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Generator.Usage;
using CorpusFile = TypedCorpus.Testing.CorpusFile;

namespace TypedCorpus.Generator.Tests.Usage;

public class MisspeltMemberTests
{
    static readonly CorpusFile[] Seeds =
    [
        new("mill.md", "---\nrating: 4\n---\n# The mill turns again\n\n“It was about time,” said Nora Pell.\n\n## What comes next\n\n“Operator,” said Tom Pell. “Event of the year,” he said.\n"),
        new("weir.md", "# The weir holds\n\nIt has held since the flood.\n"),
        new("event.txt", "Event\n\nIt has held since the flood.\n") { Name = "event" },
    ];

    // [| |] stand around the name
    [Theory]
    [InlineData("Use(Corpus.[|TheMilTurnsAgain|].Title);", "'TheMillTurnsAgain'")]
    [InlineData("Use(Corpus.[|themillturnsagain|]);", "'TheMillTurnsAgain'")]
    [InlineData("Use(Corpus.[|TheMill|]);", "'TheMillTurnsAgain'")]
    [InlineData("Use(Corpus.[|Event|]);", "'@event'")]
    [InlineData("Use(Corpus.[|Speaker|].NoraPell);", "'Speakers'")]
    [InlineData("Use(Corpus.TheMillTurnsAgain.Quotes.[|ItWasAboutTim|].Text);", "'ItWasAboutTime'")]
    [InlineData("var quotes = Corpus.TheMillTurnsAgain.Quotes; Use(quotes.[|ItWasAboutTim|]);", "'ItWasAboutTime'")]
    [InlineData("Use(Corpus.TheMillTurnsAgain.Sections.[|WhatComes|].Text);", "'WhatComesNext'")]
    [InlineData("Use(Corpus.Speakers.[|Pell|]);", "'NoraPell' or 'TomPell'")]
    [InlineData("Use(Corpus.Speakers.[|NoraPel|].Quotes[0].Article);", "'NoraPell'")]
    [InlineData("Use(Corpus.Speakers.NoraPell.Articles[0].[|Ratng|]);", "'Rating'")]
    [InlineData("Use(Corpus.Articles.Find(\"mill\")?.[|Ratng|]);", "'Rating'")]
    [InlineData("System.Func<object> late = () => Corpus.[|TheWeir|];", "'TheWeirHolds'")]
    [InlineData("foreach (var word in Corpus.[|TheWeir|].Title) Use(word);", "'TheWeirHolds'")]
    [InlineData("Use(nameof(Corpus.[|TheWeir|]));", "'TheWeirHolds'")]
    [InlineData("Use(nameof(Corpus.Speakers.[|NoraPel|]));", "'NoraPell'")]
    [InlineData("Use(Corpus.TheWeirHolds is { [|Ratng|]: > 3 });", "'Rating'")]
    [InlineData("Use(Corpus.Articles[0] switch { { [|Ratng|]: 3 } => 1, _ => 2 });", "'Rating'")]
    [InlineData("Use([|TheWeir|].Title);", "'TheWeirHolds'")]
    [InlineData("Use([|Speakrs|][0]);", "'Speakers'")]
    public async Task The_name_that_was_meant_is_told_at_the_one_that_is_written(string statements, string meant)
    {
        int start = statements.IndexOf("[|", StringComparison.Ordinal);
        int length = statements.IndexOf("|]", StringComparison.Ordinal) - start - 2;
        string code = statements.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        foreach (bool isPublic in (bool[])[false, true])
        {
            Diagnostic told = Assert.Single(await Diagnose(code, isPublic));

            Assert.Equal(("TC1004", DiagnosticSeverity.Error), (told.Id, told.Severity));
            Assert.Equal($"Nothing here is called '{code.Substring(start, length)}': did you mean {meant}?", told.GetMessage());
            Assert.Equal(code.Substring(start, length), (await told.Location.SourceTree!.GetTextAsync(TestContext.Current.CancellationToken)).ToString(told.Location.SourceSpan));
        }
    }

    [Theory]
    [InlineData("Use(Corpus.TheMillTurnsAgain.Title);")]
    [InlineData("Use(Corpus.SomethingElse);")]
    [InlineData("Use(nameof(Corpus.TheMillTurnsAgain));")]
    [InlineData("Use(nameof(System.Console.Titel));")]
    [InlineData("Use(SomethingElse);")]
    [InlineData("Use(\"\" is { Lenght: 3 });")]
    [InlineData("Use(Corpus.It);")]
    [InlineData("Use(System.Console.Titel);")]
    [InlineData("Use(\"\".Lenght);")]
    [InlineData("Use(Corpus.TheMillTurnsAgain.Quotes[0].Spaeker);")]
    [InlineData("Use(Corpus.Articles.Frist());")]
    [InlineData("Use(Corpus.Speakers.MemberwiseClone());")]
    public async Task Other_names_are_left_to_the_compiler(string statements) => Assert.Empty(await Diagnose(statements));

    [Fact]
    public async Task The_fix_writes_each_of_the_names()
    {
        Diagnostic told = Assert.Single(await Diagnose("Use(Corpus.Speakers./* who */ Pell .Name);"));
        using AdhocWorkspace workspace = new();
        Document document = workspace.AddProject("Project", LanguageNames.CSharp).AddDocument("Program.cs", told.Location.SourceTree!.ToString());
        Diagnostic inDocument = Diagnostic.Create(
            told.Descriptor, Location.Create((await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!, told.Location.SourceSpan), told.Properties);

        List<CodeAction> actions = [];
        await new MisspeltMemberFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, inDocument, (registered, _) => actions.Add(registered), TestContext.Current.CancellationToken));

        Assert.Equal(["Write 'NoraPell'", "Write 'TomPell'"], actions.Select(action => action.Title));
        ApplyChangesOperation change = Assert.IsType<ApplyChangesOperation>(Assert.Single(await actions[1].GetOperationsAsync(TestContext.Current.CancellationToken)));
        Assert.Contains(
            "Use(Corpus.Speakers./* who */ TomPell .Name);",
            (await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString(), StringComparison.Ordinal);
    }

    static Task<ImmutableArray<Diagnostic>> Diagnose(string statements, bool isPublic = false) => new ConsumerProject(Seeds)
    {
        References = isPublic ? [.. References.Running, References.ModelPackage] : References.Running,
        Options = new() { PreprocessorSymbols = [.. (string[])(isPublic ? ["TYPEDCORPUS_MODEL"] : []), ConsumerProject.Modern] },
        Code = [$"using static Corpus;\nclass Program\n{{\n    static void Use(object? value) {{ }}\n    static void Main()\n    {{\n        {statements}\n    }}\n}}\n"],
    }.Compile().Compilation.WithAnalyzers([new MisspeltMemberAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}
