using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Usage;

/// <summary>
/// Reports access to the corpus that can't succeed, as the compiler knows what is in it: a constant index past the end of one of an article's own
/// lists, a constant id that no article has, a constant name that no speaker has.
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
        if (call is { TargetMethod: { Name: "Find", ContainingType: { } list }, Arguments.Length: 1 } && CorpusSymbols.IsModelType(list, "ArticleList", "SpeakerList"))
        {
            if (call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string text })
                CheckText(context, call.Instance, text, call.Arguments[0].Value);
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

    static void CheckText(OperationAnalysisContext context, IOperation? list, string text, IOperation place)
    {
        if (ConstantValues.Origin(list) is not IPropertyReferenceOperation { Property: { IsStatic: true } property })
            return;
        if (CorpusSymbols.IdsOf(property) is { } ids)
        {
            if (Array.BinarySearch(ids, text, StringComparer.Ordinal) < 0)
                Tell(UsageDescriptors.UnknownId, $"No article has the id '{text}'", ids);
        }
        else if (CorpusSymbols.SpeakersOf(property) is { } speakers)
        {
            CheckSpeaker(speakers);
        }

        // As SpeakerNames of the model finds them
        void CheckSpeaker(KnownSpeaker[] speakers)
        {
            if (Array.Exists(speakers, speaker => IsSame(speaker.Name)))
                return;
            KnownSpeaker[] bearers = Array.FindAll(speakers, speaker => Array.Exists(speaker.Aliases, IsSame));
            IEnumerable<string> names = speakers.Select(speaker => speaker.Name).Concat(speakers.SelectMany(speaker => speaker.Aliases));
            if (bearers.Length == 0)
                Tell(UsageDescriptors.UnknownSpeaker, $"No speaker is called '{text}'", names);
            else if (bearers.Length > 1)
                Tell(UsageDescriptors.UnknownSpeaker, $"'{text}' is short for several speakers: {string.Join(", ", bearers.Select(speaker => speaker.Name))}", []);
        }

        bool IsSame(string name) => Apostrophes.Straight(name) == Apostrophes.Straight(text);

        void Tell(DiagnosticDescriptor descriptor, string message, IEnumerable<string> candidates)
        {
            ImmutableDictionary<string, string?> suggestions = Spelling.Nearest(text, candidates) is { } meant
                ? ImmutableDictionary<string, string?>.Empty.Add(UsageDescriptors.Suggestions, meant)
                : ImmutableDictionary<string, string?>.Empty;
            context.ReportDiagnostic(Diagnostic.Create(descriptor, place.Syntax.GetLocation(), suggestions, message + Spelling.Hint(text, candidates)));
        }
    }
}
