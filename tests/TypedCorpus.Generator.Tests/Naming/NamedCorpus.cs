using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Generator.Usage;
using TypedCorpus.Testing;
using CorpusFile = TypedCorpus.Testing.CorpusFile;

namespace TypedCorpus.Generator.Tests.Naming;

/// <summary>The names that the generator gave.</summary>
static class NamedCorpus
{
    /// <summary>The member names of the articles, by id.</summary>
    public static Dictionary<string, string> Of(params CorpusFile[] files) => Of(CorpusDriver.Run(files));

    /// <summary>The member names of the articles that a driver has seen, by id.</summary>
    public static Dictionary<string, string> Of(GeneratorDriver driver)
    {
        SyntaxTree corpus = driver.GetRunResult().GeneratedTrees.Single(tree => Path.GetFileName(tree.FilePath) == "Corpus.g.cs");
        SyntaxNode[] nodes = [.. corpus.GetRoot().DescendantNodes()];
        string data = string.Concat(nodes.OfType<VariableDeclaratorSyntax>().Single(field => field.Identifier.Text == "Data")
            .Initializer!.Value.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText));
        IEnumerable<string> names = nodes.OfType<ClassDeclarationSyntax>().Single(type => type.Identifier.Text == "Corpus")
            .Members.OfType<PropertyDeclarationSyntax>().Select(property => property.Identifier.ValueText).Except(["Articles", "Speakers", "Tags"]);
        return CorpusSymbols.IdsOf(data).Zip(names).ToDictionary();
    }
}
