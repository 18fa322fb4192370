using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.CodeFixes;

/// <summary>For TC1004, a name that the corpus has not: writes one that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MisspeltMemberFix : SuggestionFix<IdentifierNameSyntax>
{
    /// <summary>Makes the fix.</summary>
    public MisspeltMemberFix()
        : base("TC1004")
    {
    }

    private protected override string TitleOf(string meant) => $"Write '{meant}'";

    private protected override IdentifierNameSyntax Replacement(IdentifierNameSyntax written, string meant) =>
        SyntaxFactory.IdentifierName(meant).WithTriviaFrom(written);
}
