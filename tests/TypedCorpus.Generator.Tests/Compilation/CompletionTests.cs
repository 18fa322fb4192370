using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>What an editor offers: what a program can reach, as it hides nothing of a project's own source.</summary>
public class CompletionTests
{
    static readonly CorpusFile[] Files =
        [new("mill.md", "---\nrating: 4\n---\n# The mill turns\n\n“It was about time,” said Nora Pell. [There](#it).\n\n## It\n\n“It turns,” she said.\n")];

    static readonly string[] OfObject = ["Equals", "GetHashCode", "GetType", "ToString"];

    static readonly string[] Types =
    [
        "Article", "ArticleList", "Block", "BlockKind", "ElementList", "Link", "Paragraph", "Picture", "Quote", "QuoteKind", "QuoteList", "Section", "SectionList",
        "Sentence", "Speaker", "SpeakerList", "Tag", "TagList", "TextElement",
    ];

    static readonly string[] Element = ["Article", "Length", "Range", "RangeInBody", "Start", "Text"];
    static readonly string[] List = ["Count", "GetEnumerator"];

    static IEnumerable<(string Expression, string[] Members)> Offered()
    {
        yield return ("Corpus.TheMillTurns.Quotes[0]", [.. Element, "Block", "Confidence", "Continues", "Cue", "Kind", "Mention", "Nested", "Paragraph", "Sentence", "Speaker"]);
        yield return ("Corpus.TheMillTurns.Paragraphs[0]", [.. Element, "Html", "Index", "IsDone", "Kind", "Language", "Level", "Links", "Number", "Pictures", "Quotes", "Section", "Sentences"]);
        yield return ("Corpus.TheMillTurns.Sentences[0]", [.. Element, "Paragraph", "Quotes"]);
        yield return ("Corpus.TheMillTurns.Links[0]", [.. Element, "Section", "Target", "Url"]);
        yield return ("Corpus.TheMillTurns.Sections[0]", ["Article", "Heading", "Html", "Level", "Paragraphs", "Parent", "Quotes", "Sections", "Slug", "Text"]);
        yield return ("Corpus.TheMillTurns.Speakers[0]", ["Aliases", "Articles", "Description", "Name", "Quotes"]);
        yield return ("Corpus.TheMillTurns.Paragraphs", List);
        yield return ("Corpus.TheMillTurns.Speakers", [.. List, "Find"]);
        yield return ("Corpus.Speakers", [.. List, "Find", "NoraPell"]);
        yield return ("Corpus.TheMillTurns.Quotes", [.. List, "ItTurns", "ItWasAboutTime"]);
        yield return ("Corpus.Articles", [.. List, "ByDate", "Find", "FindPath", "Tags"]);
        yield return ("Corpus.TheMillTurns",
        [
            "Aliases", "Author", "Backlinks", "Blocks", "Body", "Boilerplate", "Date", "Excerpt", "Html", "Id", "Language", "Links", "Moment", "Paragraphs", "Path", "Pictures", "Quotes",
            "Rating", "ReadingTime", "Sections", "Sentences", "Slug", "Source", "Speakers", "Tags", "Terms", "Text", "Title", "Url", "WordCount",
        ]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_part_of_the_corpus_offers_what_a_program_needs_and_nothing_else(bool isPublic)
    {
        string[] expressions = [.. Offered().Select(row => row.Expression)];
        (SemanticModel model, SyntaxNode root) = Compile(isPublic, string.Concat(expressions.Select((expression, i) => $"        var it{i} = {expression};\n")));
        VariableDeclaratorSyntax[] found = [.. root.DescendantNodes().OfType<VariableDeclaratorSyntax>()];
        Assert.Multiple([.. Offered().Select((row, i) => (Action)(() => Assert.Equal(
            row.Members.Order(StringComparer.Ordinal),
            model.LookupSymbols(found[i].SpanStart, ((ILocalSymbol)model.GetDeclaredSymbol(found[i])!).Type)
                .Where(symbol => symbol is { IsStatic: false } and not INamedTypeSymbol && !(symbol is IMethodSymbol method && OfObject.Contains(method.Name)) && !IsHidden(symbol))
                .Select(symbol => symbol.Name)
                .Order(StringComparer.Ordinal))))]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_namespace_offers_what_a_program_works_with_and_nothing_else(bool isPublic)
    {
        (SemanticModel model, SyntaxNode root) = Compile(isPublic, "");
        INamespaceSymbol space = model.Compilation.GlobalNamespace.GetNamespaceMembers().Single(one => one.Name == "TypedCorpus");
        Assert.Equal(
            Types,
            model.LookupNamespacesAndTypes(root.Span.End - 2, space).OfType<INamedTypeSymbol>().Where(type => !IsHidden(type)).Select(type => type.Name).Distinct().Order(StringComparer.Ordinal));
    }

    static (SemanticModel Model, SyntaxNode Root) Compile(bool isPublic, string statements)
    {
        CompiledProject project = new ConsumerProject(Files)
        {
            References = isPublic ? [.. References.Running, References.ModelPackage] : References.Running,
            Options = new() { CorpusVisibility = isPublic ? "public" : null, PreprocessorSymbols = [.. (string[])(isPublic ? ["TYPEDCORPUS_MODEL"] : []), ConsumerProject.Modern, "NET"] },
            Code = [$"class Program\n{{\n    static void Main()\n    {{\n{statements}    }}\n}}\n"],
        }.Compile().HasNoErrors();
        SyntaxTree tree = project.Compilation.SyntaxTrees.First();
        return (project.Compilation.GetSemanticModel(tree), tree.GetRoot(TestContext.Current.CancellationToken));
    }

    // As editors do it: in source the attribute counts for nothing
    static bool IsHidden(ISymbol symbol) => symbol.Locations.All(location => !location.IsInSource)
        && symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute" && attribute.ConstructorArguments[0].Value is 1);
}
