using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
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
    /// <summary>The key under which TC1004 carries the names that were probably meant, the likeliest first, with commas between them.</summary>
    public const string Suggestions = nameof(Suggestions);

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
        context.RegisterOperationAction(Analyze, OperationKind.Invalid);
    }

    static void Analyze(OperationAnalysisContext context)
    {
        if (context.Operation is not { SemanticModel: { } model, Syntax: var syntax } || Access(syntax) is not { } access)
            return;
        (SimpleNameSyntax name, ExpressionSyntax receiver) = access;
        if (TypeOf(model, receiver, context.CancellationToken) is not { } type || !IsNamed(type))
            return;

        string[] members = [.. MembersOf(type)];
        string written = name.Identifier.ValueText;
        string[] meant = members.Contains(written) ? [] : [.. Meant(written, members).Distinct().Take(MostSuggestions).Select(Identifier.Escaped)];
        if (meant.Length == 0)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            UsageDescriptors.MisspeltMember,
            name.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(Suggestions, string.Join(",", meant)),
            written,
            InWords(meant)));
    }

    static (SimpleNameSyntax Name, ExpressionSyntax Receiver)? Access(SyntaxNode syntax) => syntax switch
    {
        MemberAccessExpressionSyntax access => (access.Name, access.Expression),
        MemberBindingExpressionSyntax binding when binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access => (binding.Name, access.Expression),
        InvocationExpressionSyntax call => Access(call.Expression),
        _ => null,
    };

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
