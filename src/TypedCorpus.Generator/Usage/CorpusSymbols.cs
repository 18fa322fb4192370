using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Emission;

namespace TypedCorpus.Generator.Usage;

/// <summary>What the compiler knows of a corpus, read off the symbols of its generated code.</summary>
static class CorpusSymbols
{
    const string ModelNamespace = "TypedCorpus";

    /// <summary>The constant data of an article; null for a property that is no article's.</summary>
    public static string? StoredOf(IPropertySymbol article) =>
        IsArticle(article.Type) && ContentOf(article.ContainingType) is { } content
            ? StoredConstant.Candidates(article.Name).Select(constant => Constant(content, constant.Type, constant.Name)).FirstOrDefault(stored => stored?.Length > 0)
            : null;

    /// <summary>The ids of a corpus' articles, in ordinal order; null for a class that is no corpus.</summary>
    public static string[]? IdsOf(INamedTypeSymbol corpus) =>
        ContentOf(corpus) is { } content && Constant(content, "Loader", "Data") is { } data ? IdsOf(data) : null;

    /// <summary>The ids in the constant data of a corpus.</summary>
    public static string[] IdsOf(string data) =>
        [.. Enumerable.Range(0, StoredTables.CountOf(data, CorpusTable.Articles)).Select(article => data.Substring(
            StoredTables.Number(data, CorpusTable.Articles, article, 0), StoredTables.Number(data, CorpusTable.Articles, article, 1)))];

    /// <summary>Whether a type is <c>TypedCorpus.Article</c> or derives from it.</summary>
    public static bool IsArticle(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Article", ContainingType: null } && IsModel(type.ContainingNamespace))
                return true;
        }

        return false;
    }

    /// <summary>Whether a type of the model has a name.</summary>
    public static bool IsModelType(ITypeSymbol? type, string name) => type?.Name == name && IsModel(type.ContainingNamespace);

    /// <summary>Whether a namespace is that of the model.</summary>
    public static bool IsModel(INamespaceSymbol? space) =>
        space is { Name: ModelNamespace, ContainingNamespace.IsGlobalNamespace: true };

    // The namespace that stands beside the corpus class and holds what it consists of
    static INamespaceSymbol? ContentOf(INamedTypeSymbol? corpus) =>
        corpus is { IsStatic: true, ContainingType: null }
            ? corpus.ContainingNamespace.GetNamespaceMembers().FirstOrDefault(space => space.Name == corpus.Name + "Content")
            : null;

    static string? Constant(INamespaceSymbol content, string type, string field) =>
        content.GetTypeMembers(type, 0).FirstOrDefault()?.GetMembers(field).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as string;
}
