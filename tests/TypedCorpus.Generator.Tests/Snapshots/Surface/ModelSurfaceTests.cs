using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Tests.Compilation;

namespace TypedCorpus.Generator.Tests.Snapshots.Surface;

/// <summary>The members of the model that a program can use, in a file of their own: a change to them is seen in review.</summary>
public class ModelSurfaceTests
{
    static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public Task It_is_the_accepted_one()
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp9, preprocessorSymbols: ["TYPEDCORPUS_MODEL_PACKAGE", "NET", "NET8_0_OR_GREATER"]);
        CSharpCompilation model = CSharpCompilation.Create(
            "Model",
            TestSources.InFolder("Model").Select(source => CSharpSyntaxTree.ParseText(source, options)),
            References.Running,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        StringBuilder surface = new();
        INamespaceSymbol space = model.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "TypedCorpus");
        foreach (INamedTypeSymbol type in new[] { space }.Concat(space.GetNamespaceMembers()).SelectMany(one => one.GetTypeMembers().OrderBy(type => type.Name, StringComparer.Ordinal)))
            Write(surface, type, indentation: "");
        return Snapshot.Match(surface.ToString().TrimEnd('\n'));
    }

    static void Write(StringBuilder surface, INamedTypeSymbol type, string indentation)
    {
        if (!IsVisible(type))
            return;

        string bases = string.Join(", ", new[] { type.BaseType }.Concat(type.Interfaces)
            .Where(one => one is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum) } && IsVisible(one))
            .Select(one => one!.ToDisplayString(Format)));
        surface.Append($"{indentation}{Modifiers(type)}{type.TypeKind.ToString().ToLowerInvariant()} {type.ToDisplayString(Format)}{(bases.Length > 0 ? " : " + bases : "")}\n");
        foreach (ISymbol member in type.GetMembers().Where(IsOwn).OrderBy(member => member.ToDisplayString(Format), StringComparer.Ordinal))
            surface.Append($"{indentation}    {member.ToDisplayString(Format)}\n");
        foreach (INamedTypeSymbol nested in type.GetTypeMembers())
            Write(surface, nested, indentation + "    ");
    }

    static string Modifiers(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true, TypeKind: TypeKind.Class } => "abstract ",
        { IsSealed: true, TypeKind: TypeKind.Class } => "sealed ",
        _ => "",
    };

    static bool IsOwn(ISymbol member) =>
        IsVisible(member)
        && member is not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator) }
        && !(member is IMethodSymbol { IsImplicitlyDeclared: true });

    static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
