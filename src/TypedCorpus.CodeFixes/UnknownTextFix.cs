using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.CodeFixes;

/// <summary>
/// For TC1002, an id that no article has, and TC1005, a name that no speaker has: writes what was probably meant. A constant that is declared
/// elsewhere is not for this fix to change.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnknownTextFix : SuggestionFix<LiteralExpressionSyntax>
{
    /// <summary>Makes the fix.</summary>
    public UnknownTextFix()
        : base("TC1002", "TC1005")
    {
    }

    private protected override string TitleOf(string meant) => $"Write \"{meant}\"";

    private protected override LiteralExpressionSyntax Replacement(LiteralExpressionSyntax written, string meant) =>
        written.WithToken(SyntaxFactory.Literal(meant).WithTriviaFrom(written.Token));
}
