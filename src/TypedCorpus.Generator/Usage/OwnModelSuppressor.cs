using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>
/// Silences CS0436 for types of the model: a project that sees the internals of another one with a corpus has two models in view, and means its own.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnModelSuppressor : DiagnosticSuppressor
{
    static readonly SuppressionDescriptor OwnModel = new(
        "TCS0436",
        "CS0436",
        "Each project with a corpus has a model of its own; a type of the model means the project's own one.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(OwnModel);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
                continue;
            SyntaxNode node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            SymbolInfo info = context.GetSemanticModel(tree).GetSymbolInfo(node, context.CancellationToken);
            if (CorpusSymbols.IsModel((info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.ContainingNamespace))
                context.ReportSuppression(Suppression.Create(OwnModel, diagnostic));
        }
    }
}
