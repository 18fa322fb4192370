using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>
/// Reports access to the corpus that can't succeed, as the compiler knows what is in it: a constant index past the end of one of an article's own
/// lists, a constant id, path or tag that no article has, a constant name that no speaker has.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantAccessAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(UsageDescriptors.IndexPastEnd, UsageDescriptors.UnknownId, UsageDescriptors.UnknownSpeaker);

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
        else if (argument.ConstantValue is { HasValue: true, Value: string text })
            CheckText(context, access.Instance, text, argument);
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
        if (call is { TargetMethod: { Name: "Find" or "FindPath", ContainingType: { } list }, Arguments.Length: 1 }
            && CorpusSymbols.IsModelType(list, "ArticleList", "SpeakerList", "TagList"))
        {
            if (call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string text })
                CheckText(context, call.Instance, text, call.Arguments[0].Value, isPath: call.TargetMethod.Name == "FindPath");
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

    static void CheckText(OperationAnalysisContext context, IOperation? list, string text, IOperation place, bool isPath = false)
    {
        if (UnknownText.Of(list, text, isPath) is not { } unknown)
            return;
        ImmutableDictionary<string, string?> suggestions = Spelling.Nearest(text, unknown.Candidates) is { } meant
            ? ImmutableDictionary<string, string?>.Empty.Add(UsageDescriptors.Suggestions, meant)
            : ImmutableDictionary<string, string?>.Empty;
        context.ReportDiagnostic(Diagnostic.Create(
            unknown.Descriptor, place.Syntax.GetLocation(), suggestions, unknown.Message + Spelling.Hint(text, unknown.Candidates)));
    }
}
