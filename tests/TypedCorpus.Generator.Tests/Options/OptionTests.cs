using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Options;

public class OptionTests
{
    static readonly CorpusFile[] Files = [new("lamps.txt", AwkwardTexts.Article)];

    [Theory]
    [InlineData("My.App", null, null, "My.App.Corpus.Articles[0].Title")]
    [InlineData("My.App", "Other.Place", null, "Other.Place.Corpus.Articles[0].Title")]
    [InlineData("My.App", null, "Archive", "My.App.Archive.Articles[0].Title")]
    [InlineData("", null, null, "global::Corpus.Articles[0].Title")]
    [InlineData("", null, "Archive", "global::Archive.Articles[0].Title")]
    [InlineData("class.2024.My-App", null, "event", "@class._2024.My_App.@event.Articles[0].Title")]
    [InlineData("My.TypedCorpus", null, null, "My.TypedCorpus.Corpus.Articles[0].Title")]
    [InlineData("TypedCorpus", null, null, "TypedCorpus.Corpus.Articles[0].Title")]
    [InlineData("System", null, null, "System.Corpus.Articles[0].Title")]
    [InlineData("Corpus", null, null, "Corpus.Corpus.Articles[0].Title")]
    [InlineData("My.App", null, "Article", "My.App.Article.Articles[0].Title")]
    public void The_class_is_where_the_project_says(string rootNamespace, string? corpusNamespace, string? className, string expression)
    {
        CorpusDriverOptions options = new()
        {
            RootNamespace = rootNamespace,
            CorpusNamespace = corpusNamespace,
            CorpusClassName = className,
            PreprocessorSymbols = [ConsumerProject.Modern],
        };
        Assert.Equal("Lamplighters return to the old quarter", Evaluate(options, expression));
    }

    [Fact]
    public void A_quote_has_a_name_unless_that_is_turned_off()
    {
        const string Named = "Corpus.LamplightersReturnToTheOldQuarter.Quotes.ItSmellsTheWayMyGrandfather.Text";
        Assert.Equal("It smells the way my grandfather smelled,", Evaluate(new CorpusDriverOptions(), Named));

        CompiledProject project = Using(new CorpusDriverOptions { CorpusNamedQuotes = false }, Named);
        Assert.Contains(project.Compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == "CS1061");
        Assert.DoesNotContain("ItSmells", project.Source("Corpus.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("ItSmells", project.Source("LamplightersReturnToTheOldQuarter.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_public_corpus_is_compiled_against_the_model_of_its_package()
    {
        MetadataReference model = References.ModelPackage;
        CompiledProject library = new ConsumerProject(Files)
        {
            References = [.. References.Running, model],
            Options = new CorpusDriverOptions
            {
                RootNamespace = "Library",
                CorpusVisibility = "public",
                PreprocessorSymbols = ["TYPEDCORPUS_MODEL", ConsumerProject.Modern],
            },
        }.Compile().HasNoWarnings();

        Assert.Empty(library.Reported);
        Assert.Equal(Accessibility.Public, library.Compilation.GetTypeByMetadataName("Library.Corpus")!.DeclaredAccessibility);
        Assert.DoesNotContain(library.Compilation.Assembly.GlobalNamespace.GetNamespaceMembers(), found => found.Name == "TypedCorpus");

        CSharpCompilation program = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(
                """
                class Program
                {
                    static TypedCorpus.Quote First => Library.Corpus.LamplightersReturnToTheOldQuarter.Quotes.ItSmellsTheWayMyGrandfather;
                }
                """,
                cancellationToken: TestContext.Current.CancellationToken)],
            [.. References.Running, model, library.Compilation.ToMetadataReference()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(program.GetDiagnostics(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(false, null, 0)]
    [InlineData(true, null, 2)]
    [InlineData(false, true, 2)]
    [InlineData(true, false, 0)]
    public void Two_apostrophes_on_either_side_are_marks_where_the_item_says_so_or_else_the_project(bool project, bool? item, int quotes)
    {
        CompiledProject compiled = new ConsumerProject(
            [new CorpusFile("flood.txt", "The Flood\n\n''It rained for days,'' said Ann Roe. ''Nobody told us.''\n") { DoubledApostrophes = item }])
        {
            Options = new CorpusDriverOptions { CorpusDoubledApostrophes = project },
            Code = ["internal static class Evaluated { public static int Value() => Corpus.TheFlood.Quotes.Count; }"],
        }.Compile();

        Assert.Equal(quotes, compiled.HasNoWarnings().Call<int>("Evaluated", "Value"));
        Assert.Equal(quotes == 0 ? ["TC0019"] : [], compiled.Reported.Select(diagnostic => diagnostic.Id));
    }

    static string Evaluate(CorpusDriverOptions options, string expression) =>
        Using(options, expression).HasNoWarnings().Call<string>("Evaluated", "Value");

    static CompiledProject Using(CorpusDriverOptions options, string expression) => new ConsumerProject(Files)
    {
        Options = options,
        Code = [$"internal static class Evaluated {{ public static string Value() => {expression}; }}"],
    }.Compile();
}
