using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
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

    /// <summary>The property of the corpus whose article an expression must stand for; null for none.</summary>
    public static IPropertySymbol? ArticleOf(IOperation? article) =>
        IsArticle(article?.Type)
        && ConstantValues.Origin(article) is IPropertyReferenceOperation { Property: { IsStatic: true } property }
        && StoredOf(property) is not null
            ? property
            : null;

    /// <summary>The ids of the articles in a list of a corpus, all or those of a collection, in ordinal order; null for what is no such list.</summary>
    public static string[]? IdsOf(IPropertySymbol list) => DataOf(list, out int? collection) is { } data ? IdsOf(data, collection) : null;

    /// <summary>
    /// The paths of the articles in a list of a corpus, all or those of a collection; empty where the project gives articles no paths, null for what is no
    /// such list.
    /// </summary>
    public static string[]? PathsOf(IPropertySymbol list) => DataOf(list, out int? collection) is not { } data ? null
        : StoredTables.CountOf(data, CorpusTable.Paths) == 0 ? []
        : [.. ArticlesOf(data, collection).Select(article => Characters(data, CorpusTable.Paths, article))];

    /// <summary>The tags of the articles of a type.</summary>
    /// <param name="corpus">The corpus class.</param>
    /// <param name="article">The type of the articles: that of all, or of a collection.</param>
    public static IEnumerable<string> TagsOf(INamedTypeSymbol corpus, ITypeSymbol article) => corpus.GetMembers().OfType<IPropertySymbol>()
        .Where(property => DerivesFrom(property.Type, article))
        .Select(StoredOf)
        .SelectMany(stored => stored is null ? [] : ArticleShape.TagsOf(stored));

    /// <summary>The ids in the constant data of a corpus.</summary>
    /// <param name="data">The data.</param>
    /// <param name="collection">The collection whose ids they are; null for all.</param>
    public static string[] IdsOf(string data, int? collection = null) =>
        [.. ArticlesOf(data, collection).Select(article => Characters(data, CorpusTable.Articles, article))];

    /// <summary>The speakers of a corpus; null for a class that is none.</summary>
    public static KnownSpeaker[]? SpeakersOf(INamedTypeSymbol corpus)
    {
        if (ContentOf(corpus) is not { } content || Constant(content, "Loader", "Data") is not { } data)
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

    /// <summary>The speakers of an article, with the aliases that they have in the corpus.</summary>
    /// <param name="article">The property of the corpus.</param>
    public static KnownSpeaker[] SpeakersOf(IPropertySymbol article)
    {
        if (StoredOf(article) is not { } stored || SpeakersOf(article.ContainingType) is not { } all)
            return [];
        HashSet<string> names = [.. ArticleShape.SpeakersOf(stored).Select(Apostrophes.Straight)];
        return Array.FindAll(all, speaker => names.Contains(Apostrophes.Straight(speaker.Name)));
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

    static bool DerivesFrom(ITypeSymbol? type, ITypeSymbol ancestor)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, ancestor))
                return true;
        }

        return false;
    }

    // The constant data of the corpus that a list of articles is of, and the number of its collection; null for all
    static string? DataOf(IPropertySymbol list, out int? collection)
    {
        collection = null;
        if (!IsModelType(list.Type, "ArticleList") || ContentOf(list.ContainingType) is not { } content)
            return null;
        collection = Field(content, "Loader", list.Name + "Number")?.ConstantValue as int?;
        return list.Name == "Articles" || collection is not null ? Constant(content, "Loader", "Data") : null;
    }

    static IEnumerable<int> ArticlesOf(string data, int? collection) => Enumerable.Range(0, StoredTables.CountOf(data, CorpusTable.Articles))
        .Where(article => collection is null || StoredTables.Number(data, CorpusTable.Articles, article, 2) == collection);

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
