using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.Testing.Articles;

/// <summary>The constant data that the generator writes of a corpus, and the members of its articles' classes, read off its sources.</summary>
sealed class GeneratedCorpus
{
    const string Loader = "Loader";

    readonly Dictionary<string, string> constants = new(StringComparer.Ordinal);
    readonly Dictionary<string, string[]> members = new(StringComparer.Ordinal);
    readonly List<string> stored = [];

    /// <summary>What was made of a corpus whose quotes and sections have no names.</summary>
    /// <exception cref="InvalidOperationException">A build of it would fail; the message says why.</exception>
    public GeneratedCorpus(GeneratorDriverRunResult result)
    {
        if (result.Results.Single().Exception is { } exception)
            throw new InvalidOperationException("The generator failed: " + exception.Message, exception);
        string[] errors = [.. result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString())];
        if (errors.Length > 0)
            throw new InvalidOperationException("The build would fail:\n" + string.Join("\n", errors));

        foreach (TypeDeclarationSyntax type in result.GeneratedTrees
            .Where(tree => !CorpusDriver.IsModel(Path.GetFileName(tree.FilePath)))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()))
        {
            Add(type);
        }
    }

    /// <summary>The data of the corpus.</summary>
    public string Data => constants[$"{Loader}.Data"];

    /// <summary>The data of the article at a place in the order of ids.</summary>
    public string Stored(int index) => constants[stored[index]];

    /// <summary>The members of a class for metadata, as types with names, in order.</summary>
    public string[] MembersOf(string className) => members.TryGetValue(className, out string[]? found) ? found : [];

    void Add(TypeDeclarationSyntax type)
    {
        string name = type.Identifier.ValueText;
        if (type.TypeParameterList is null)
            members[name] = [.. type.Members.OfType<PropertyDeclarationSyntax>().Select(property => $"{TypeName(property.Type)} {property.Identifier.ValueText}")];
        foreach (VariableDeclaratorSyntax constant in type.Members.OfType<FieldDeclarationSyntax>()
            .Where(field => field.Modifiers.Any(SyntaxKind.ConstKeyword))
            .SelectMany(field => field.Declaration.Variables))
        {
            constants[$"{name}.{constant.Identifier.ValueText}"] =
                string.Concat(constant.Initializer!.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText));
        }

        // The methods of the loader that list the articles' data, in order
        if (name == Loader)
        {
            stored.AddRange(type.Members.OfType<MethodDeclarationSyntax>()
                .SelectMany(method => method.DescendantNodes().OfType<ImplicitArrayCreationExpressionSyntax>())
                .SelectMany(array => array.Initializer.Expressions)
                .Select(constant => constant.ToString().Split('.')).Select(names => $"{names[names.Length - 2]}.{names[names.Length - 1]}"));
        }
    }

    // Without namespaces and marks of null, as ArticleMaker.TypeName has it
    static string TypeName(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => TypeName(nullable.ElementType),
        QualifiedNameSyntax qualified => TypeName(qualified.Right),
        AliasQualifiedNameSyntax alias => TypeName(alias.Name),
        GenericNameSyntax generic => $"{generic.Identifier.ValueText}<{string.Join(", ", generic.TypeArgumentList.Arguments.Select(TypeName))}>",
        _ => type.ToString(),
    };
}
