using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedCorpus.CodeFixes;

/// <summary>Writes what was probably meant, where the diagnostic carries that.</summary>
/// <typeparam name="TWritten">The syntax that is replaced; what stands at the place and is something else is left alone.</typeparam>
public abstract class SuggestionFix<TWritten> : CodeFixProvider
    where TWritten : SyntaxNode
{
    // The key under which the diagnostic carries what may have been meant, the likeliest first, in a line each
    const string Suggestions = nameof(Suggestions);

    private protected SuggestionFix(params string[] diagnostics) => FixableDiagnosticIds = ImmutableArray.Create(diagnostics);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(Suggestions, out string? suggestions)
                || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not TWritten written)
            {
                continue;
            }

            foreach (string meant in (suggestions ?? "").Split('\n'))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TitleOf(meant), _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(written, Replacement(written, meant)))), meant),
                    diagnostic);
            }
        }
    }

    /// <summary>What the fix is called.</summary>
    private protected abstract string TitleOf(string meant);

    /// <summary>What is written instead.</summary>
    private protected abstract TWritten Replacement(TWritten written, string meant);
}
