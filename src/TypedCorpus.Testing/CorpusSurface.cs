using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.Testing;

/// <summary>What a person can write in code, and is told while writing it: the public members with their documentation.</summary>
static class CorpusSurface
{
    /// <summary>The surface of what a driver made, a line for each member; the corpus class comes first.</summary>
    public static string Of(GeneratorDriverRunResult result)
    {
        if (result.Results.Single().Exception is { } exception)
            throw new InvalidOperationException("The generator failed: " + exception.Message, exception);

        StringBuilder text = new();
        foreach (SyntaxNode root in result.GeneratedTrees
            .Where(tree => !CorpusDriver.IsModel(Path.GetFileName(tree.FilePath)))
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .Select(tree => tree.GetRoot())
            .OrderByDescending(HasCorpusClass))
        {
            // What has no documentation is not for people
            foreach (TypeDeclarationSyntax type in root.DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (SummaryOf(type) is { } summary)
                    Append(text, type, summary);
            }
        }

        return text.ToString();
    }

    static void Append(StringBuilder text, TypeDeclarationSyntax type, string summary)
    {
        text.Append(type.Identifier.ValueText).Append(type.TypeParameterList).Append(": ").Append(summary).Append('\n');
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (SummaryOf(member) is { } said && NameOf(member) is { } name)
                text.Append("    ").Append(name).Append(": ").Append(said).Append('\n');
        }
    }

    static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        _ => null,
    };

    // The one class that is static and for people
    static bool HasCorpusClass(SyntaxNode root) =>
        root.DescendantNodes().OfType<ClassDeclarationSyntax>().Any(type => type.Modifiers.Any(SyntaxKind.StaticKeyword) && SummaryOf(type) is not null);

    static string? SummaryOf(MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content.OfType<XmlElementSyntax>())
            .Where(element => element.StartTag.Name.LocalName.ValueText == "summary")
            .Select(element => string.Concat(
                element.Content.OfType<XmlTextSyntax>().SelectMany(content => content.TextTokens).Select(token => token.ValueText)))
            .FirstOrDefault();
}
