using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.CodeFixes;

/// <summary>For TC1004, a name that the corpus has not: writes one that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MisspeltMemberFix : CodeFixProvider
{
    // The key under which the diagnostic carries the names, with commas between them
    const string Suggestions = nameof(Suggestions);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TC1004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(Suggestions, out string? names)
                || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not IdentifierNameSyntax written)
            {
                continue;
            }

            foreach (string name in (names ?? "").Split(','))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Write '{name}'", _ => Task.FromResult(Replace(context.Document, root, written, name)), name),
                    diagnostic);
            }
        }
    }

    static Document Replace(Document document, SyntaxNode root, IdentifierNameSyntax written, string name) =>
        document.WithSyntaxRoot(root.ReplaceNode(written, SyntaxFactory.IdentifierName(name).WithTriviaFrom(written)));
}
