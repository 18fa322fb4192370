using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TypedCorpus.CodeFixes;

namespace TypedCorpus.Generator.Tests.Usage;

public class UnknownTextFixTests
{
    [Fact]
    public async Task It_writes_the_id_that_was_meant() =>
        Assert.Contains("Use(Corpus.Articles[\"harbour\"]);", await Fixed("Use(Corpus.Articles[\"harbor\"]);"));

    [Fact]
    public async Task It_writes_the_name_that_was_meant() =>
        Assert.Contains("Use(Corpus.Speakers[\"Maria Lind\"]);", await Fixed("Use(Corpus.Speakers[\"maria lind\"]);"));

    [Fact]
    public async Task It_leaves_a_constant_alone() =>
        Assert.Null(await Fixed("const string Id = \"harbor\"; Use(Corpus.Articles[Id]);"));

    [Fact]
    public async Task It_writes_nothing_for_a_text_that_is_near_no_id() =>
        Assert.Null(await Fixed("Use(Corpus.Articles[\"something else\"]);"));

    static async Task<string?> Fixed(string statements)
    {
        Diagnostic diagnostic = Assert.Single(await UsingProgram.Diagnose(statements));
        using AdhocWorkspace workspace = new();
        Document document = workspace.AddProject("Project", LanguageNames.CSharp).AddDocument("Program.cs", diagnostic.Location.SourceTree!.ToString());
        Diagnostic inDocument = Diagnostic.Create(
            diagnostic.Descriptor,
            Location.Create((await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!, diagnostic.Location.SourceSpan),
            diagnostic.Properties);

        CodeAction? action = null;
        await new UnknownTextFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, inDocument, (registered, _) => action = registered, TestContext.Current.CancellationToken));
        if (action is null)
            return null;

        Assert.StartsWith("Write \"", action.Title, StringComparison.Ordinal);
        ApplyChangesOperation change = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken)));
        return (await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }
}
