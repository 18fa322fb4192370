using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>
/// Reports access to the corpus that can't succeed, as the compiler knows what is in it: a constant index past the end of one of an article's own
/// lists, a constant id that no article has.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantAccessAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The key under which TC1002 carries the id that was probably meant.</summary>
    public const string Suggestion = nameof(Suggestion);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(UsageDescriptors.IndexPastEnd, UsageDescriptors.UnknownId);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            AnalyzeIndexer, OperationKind.PropertyReference);
        context.RegisterOperationAction(
            AnalyzeImplicitIndexer, OperationKind.ImplicitIndexerReference);
        context.RegisterOperationAction(
            AnalyzeInvocation, OperationKind.Invocation);
    }

    static void AnalyzeIndexer(OperationAnalysisContext context)
    {
        IPropertyReferenceOperation access = (IPropertyReferenceOperation)context.Operation;
        if (access.Arguments.Length != 1)
            return;
        IOperation argument = access.Arguments[0].Value;
        if (argument.ConstantValue is { HasValue: true, Value: int index })
            CheckIndex(context, access.Instance, index, fromEnd: false, argument);
        else if (argument.ConstantValue is { HasValue: true, Value: string id })
            CheckId(context, access.Instance, id, argument);
    }

    static void AnalyzeImplicitIndexer(OperationAnalysisContext context)
    {
        IImplicitIndexerReferenceOperation access = (IImplicitIndexerReferenceOperation)context.Operation;
        if (FromEnd(access.Argument) is { } index)
            CheckIndex(context, access.Instance, index, fromEnd: true, access.Argument);
    }

    static void AnalyzeInvocation(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (call is { TargetMethod: { Name: "Find", ContainingType: { } list }, Arguments.Length: 1 } && CorpusSymbols.IsModelType(list, "ArticleList"))
        {
            if (call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string id })
                CheckId(context, call.Instance, id, call.Arguments[0].Value);
        }
        else if (call is { TargetMethod: { Name: "ElementAt", ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } }, Arguments.Length: 2 })
        {
            IOperation argument = call.Arguments[1].Value;
            if (argument.ConstantValue is { HasValue: true, Value: int index })
                CheckIndex(context, call.Arguments[0].Value, index, fromEnd: false, argument);
            else if (FromEnd(argument) is { } back)
                CheckIndex(context, call.Arguments[0].Value, back, fromEnd: true, argument);
        }
    }

    static int? FromEnd(IOperation argument) =>
        argument is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int index } } ? index : null;

    static void CheckIndex(OperationAnalysisContext context, IOperation? list, int index, bool fromEnd, IOperation place)
    {
        if (ListShape.Of(list) is not { } shape || (fromEnd ? index >= 1 && index <= shape.Count : index >= 0 && index < shape.Count))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            UsageDescriptors.IndexPastEnd,
            place.Syntax.GetLocation(),
            shape.Owner,
            shape.Elements,
            (fromEnd ? "^" : "") + index.ToString(CultureInfo.InvariantCulture)));
    }

    static void CheckId(OperationAnalysisContext context, IOperation? list, string id, IOperation place)
    {
        if (ConstantValues.Origin(list) is not IPropertyReferenceOperation { Property: { IsStatic: true } articles }
            || CorpusSymbols.IdsOf(articles) is not { } ids
            || Array.BinarySearch(ids, id, StringComparer.Ordinal) >= 0)
        {
            return;
        }

        string? meant = Spelling.Nearest(id, ids);
        context.ReportDiagnostic(Diagnostic.Create(
            UsageDescriptors.UnknownId,
            place.Syntax.GetLocation(),
            meant is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Suggestion, meant),
            id,
            meant is null ? "" : $": did you mean '{meant}'?"));
    }
}
