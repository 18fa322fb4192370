using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>
/// Reports a name that means the corpus class and that C# takes for a namespace, as the compiler's own error says nothing of the class. In a
/// project <c>Corpus</c> the class is <c>Corpus.Corpus</c>, which code outside of that namespace does not see under its short name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HiddenCorpusAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.HiddenCorpus);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        // Of code that compiles there is none
        context.RegisterOperationAction(Analyze, OperationKind.Invalid);
    }

    static void Analyze(OperationAnalysisContext context)
    {
        if (context.Operation is { SemanticModel: { } model, Syntax: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } }
            && model.GetSymbolInfo(name, context.CancellationToken).Symbol is INamespaceSymbol
            && CorpusNamed(name.Identifier.ValueText, context) is { } corpus)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                UsageDescriptors.HiddenCorpus, name.GetLocation(), name.Identifier.ValueText, corpus.ToDisplayString()));
        }
    }

    static INamedTypeSymbol? CorpusNamed(string name, OperationAnalysisContext context) =>
        context.Compilation.GetSymbolsWithName(name, SymbolFilter.Type, context.CancellationToken)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(type => CorpusSymbols.IsCorpus(type));
}
