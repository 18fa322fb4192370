using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Emission;

namespace TypedCorpus.Generator.Usage;

/// <summary>What the compiler knows of a corpus, read off the symbols of its generated code.</summary>
static class CorpusSymbols
{
    const string ModelNamespace = "TypedCorpus";
    const string StorageNamespace = "Storage";

    /// <summary>The constant data of an article; null for a property that is no article's.</summary>
    public static string? StoredOf(IPropertySymbol article) =>
        IsArticle(article.Type) && ContentOf(article.ContainingType) is { } content
            ? StoredConstant.Candidates(article.Name).Select(constant => Constant(content, constant.Type, constant.Name)).FirstOrDefault(stored => stored?.Length > 0)
            : null;

    /// <summary>Whether a class is a corpus.</summary>
    public static bool IsCorpus(INamedTypeSymbol type) => ContentOf(type) is { } content && Constant(content, "Loader", "Data") is not null;

    /// <summary>The ids of the articles in a list of a corpus, all or those of a collection, in ordinal order; null for what is no such list.</summary>
    public static string[]? IdsOf(IPropertySymbol list)
    {
        if (!IsModelType(list.Type, "ArticleList") || ContentOf(list.ContainingType) is not { } content || Constant(content, "Loader", "Data") is not { } data)
            return null;
        return list.Name == "Articles" ? IdsOf(data, collection: null)
            : Field(content, "Loader", list.Name + "Number")?.ConstantValue is int collection ? IdsOf(data, collection)
            : null;
    }

    /// <summary>The ids in the constant data of a corpus.</summary>
    /// <param name="data">The data.</param>
    /// <param name="collection">The collection whose ids they are; null for all.</param>
    public static string[] IdsOf(string data, int? collection = null) =>
        [.. Enumerable.Range(0, StoredTables.CountOf(data, CorpusTable.Articles))
            .Where(article => collection is null || StoredTables.Number(data, CorpusTable.Articles, article, 2) == collection)
            .Select(article => Characters(data, CorpusTable.Articles, article))];

    /// <summary>The speakers of a corpus; null for a property that is no list of them.</summary>
    public static KnownSpeaker[]? SpeakersOf(IPropertySymbol list)
    {
        if (list.Name != "Speakers" || ContentOf(list.ContainingType) is not { } content || Constant(content, "Loader", "Data") is not { } data)
            return null;
        return
        [
            .. Enumerable.Range(0, StoredTables.CountOf(data, CorpusTable.Speakers)).Select(speaker => new KnownSpeaker(
                Characters(data, CorpusTable.Speakers, speaker),
                [
                    .. Enumerable
                        .Range(StoredTables.Number(data, CorpusTable.Speakers, speaker, 4), StoredTables.Number(data, CorpusTable.Speakers, speaker, 5))
                        .Select(alias => Characters(data, CorpusTable.Aliases, alias)),
                ])),
        ];
    }

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

    /// <summary>Whether a type of the model has one of some names.</summary>
    public static bool IsModelType(ITypeSymbol? type, params string[] names) => type is not null && names.Contains(type.Name) && IsModel(type.ContainingNamespace);

    /// <summary>Whether a namespace is that of the model.</summary>
    public static bool IsModel(INamespaceSymbol? space) =>
        space is { Name: ModelNamespace, ContainingNamespace.IsGlobalNamespace: true }
        || (space is { Name: StorageNamespace } && IsModel(space.ContainingNamespace));

    // The namespace that stands beside the corpus class and holds what it consists of
    static INamespaceSymbol? ContentOf(INamedTypeSymbol? corpus) =>
        corpus is { IsStatic: true, ContainingType: null }
            ? corpus.ContainingNamespace.GetNamespaceMembers().FirstOrDefault(space => space.Name == corpus.Name + "Content")
            : null;

    static string Characters(string data, int table, int record) =>
        data.Substring(StoredTables.Number(data, table, record, 0), StoredTables.Number(data, table, record, 1));

    static string? Constant(INamespaceSymbol content, string type, string field) => Field(content, type, field)?.ConstantValue as string;

    static IFieldSymbol? Field(INamespaceSymbol content, string type, string field) =>
        content.GetTypeMembers(type, 0).FirstOrDefault()?.GetMembers(field).OfType<IFieldSymbol>().FirstOrDefault();
}

/// <summary>A speaker of a corpus.</summary>
/// <param name="Name">The name.</param>
/// <param name="Aliases">The other forms of it.</param>
sealed record KnownSpeaker(string Name, string[] Aliases);
