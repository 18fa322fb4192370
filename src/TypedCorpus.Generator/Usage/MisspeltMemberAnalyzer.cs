using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Usage;

/// <summary>
/// Tells what was probably meant by a name of an article, a quote, a section, a speaker or a key that the corpus has not: the compiler's own error only
/// says that there is none.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisspeltMemberAnalyzer : DiagnosticAnalyzer
{
    const int MostSuggestions = 3;

    // "El" is in too many names
    const int ShortestPart = 3;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.MisspeltMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        // Of code that compiles there is none
        context.RegisterOperationAction(Analyze, OperationKind.Invalid, OperationKind.NameOf);
    }

    static void Analyze(OperationAnalysisContext context)
    {
        if (context.Operation is not { SemanticModel: { } model, Syntax: var syntax })
            return;
        if (Access(syntax) is var (name, receiver))
            Check(context, name, TypeOf(model, receiver, context.CancellationToken));
        else if (syntax is IdentifierNameSyntax alone && context.Operation.Parent is IPropertySubpatternOperation { Parent: IRecursivePatternOperation pattern })
            Check(context, alone, pattern.NarrowedType as INamedTypeSymbol);
        else if (syntax is IdentifierNameSyntax ofUsing)
            Check(context, ofUsing, StaticUsings(model, ofUsing, context.CancellationToken).FirstOrDefault(CorpusSymbols.IsCorpus));
    }

    static void Check(OperationAnalysisContext context, SimpleNameSyntax name, INamedTypeSymbol? type)
    {
        if (type is null || !IsNamed(type))
            return;

        string[] members = [.. MembersOf(type)];
        string written = name.Identifier.ValueText;
        string[] meant = members.Contains(written) ? [] : [.. Meant(written, members).Distinct().Take(MostSuggestions).Select(Identifier.Escaped)];
        if (meant.Length == 0)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            UsageDescriptors.MisspeltMember,
            name.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(UsageDescriptors.Suggestions, string.Join("\n", meant)),
            written,
            InWords(meant)));
    }

    static (SimpleNameSyntax Name, ExpressionSyntax Receiver)? Access(SyntaxNode syntax) => syntax switch
    {
        MemberAccessExpressionSyntax access => (access.Name, access.Expression),
        MemberBindingExpressionSyntax binding when binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access => (binding.Name, access.Expression),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: { } named }] } =>
            Access(named),
        InvocationExpressionSyntax call => Access(call.Expression),
        _ => null,
    };

    // Of the file
    static IEnumerable<INamedTypeSymbol> StaticUsings(SemanticModel model, SyntaxNode within, CancellationToken cancellation) => within
        .AncestorsAndSelf()
        .SelectMany(scope => scope switch
        {
            CompilationUnitSyntax file => file.Usings,
            BaseNamespaceDeclarationSyntax space => space.Usings,
            _ => default,
        })
        .Where(directive => !directive.StaticKeyword.IsKind(SyntaxKind.None))
        .Select(directive => model.GetSymbolInfo(directive.NamespaceOrType, cancellation).Symbol)
        .OfType<INamedTypeSymbol>();

    static INamedTypeSymbol? TypeOf(SemanticModel model, ExpressionSyntax receiver, CancellationToken cancellation) =>
        (model.GetSymbolInfo(receiver, cancellation).Symbol as ITypeSymbol ?? model.GetTypeInfo(receiver, cancellation).Type) as INamedTypeSymbol;

    // The corpus class, a list with names, an article
    static bool IsNamed(INamedTypeSymbol type) =>
        CorpusSymbols.IsCorpus(type)
        || CorpusSymbols.IsArticle(type)
        || Bases(type).Any(one => one.Name is "QuoteList" or "SectionList" or "SpeakerList" && CorpusSymbols.IsModel(one.ContainingNamespace));

    static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type; one is not null; one = one.BaseType)
            yield return one;
    }

    static IEnumerable<string> MembersOf(INamedTypeSymbol type) => Bases(type)
        .SelectMany(one => one.GetMembers())
        .Where(member => member is IFieldSymbol or IPropertySymbol { IsIndexer: false } && member.DeclaredAccessibility == Accessibility.Public)
        .Select(member => member.Name);

    // One with a few other letters, then those that the name is a part of, or that are a part of it
    static IEnumerable<string> Meant(string written, string[] members)
    {
        if (Spelling.Nearest(written, members) is { } nearest)
            yield return nearest;
        if (written.Length < ShortestPart)
            yield break;
        foreach (string member in members)
        {
            if (member.IndexOf(written, StringComparison.OrdinalIgnoreCase) >= 0
                || (member.Length >= ShortestPart && written.StartsWith(member, StringComparison.OrdinalIgnoreCase)))
            {
                yield return member;
            }
        }
    }

    static string InWords(string[] names)
    {
        string quoted = string.Join(", ", names.Take(names.Length - 1).Select(name => $"'{name}'"));
        return quoted.Length == 0 ? $"'{names[0]}'" : $"{quoted} or '{names[names.Length - 1]}'";
    }
}
