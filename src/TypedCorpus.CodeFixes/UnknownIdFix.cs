using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.CodeFixes;

/// <summary>For TC1002, an id that no article has: writes the id that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnknownIdFix : CodeFixProvider
{
    // The key under which the diagnostic carries the id that was probably meant
    const string Suggestion = nameof(Suggestion);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TC1002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // A constant that is declared elsewhere is not for this fix to change
            if (diagnostic.Properties.TryGetValue(Suggestion, out string? meant)
                && meant is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Use the id '{meant}'", _ => Task.FromResult(Replace(context.Document, root, literal, meant)), meant),
                    diagnostic);
            }
        }
    }

    static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string id) =>
        document.WithSyntaxRoot(root.ReplaceNode(
            literal,
            literal.WithToken(SyntaxFactory.Literal(id).WithTriviaFrom(literal.Token))));
}
