using System.Reflection;
using TypedCorpus.Generator;

namespace TypedCorpus.Testing.Articles;

/// <summary>
/// Makes an article of a text. The types of the model are those of the tested assembly, internal as a rule, and are reached by reflection.
/// </summary>
static class ArticleMaker
{
    const string Namespace = "TypedCorpus";
    const string Storage = "TypedCorpus.Storage.";
    const string Root = Storage + "MadeCorpus`1";
    const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    // What the data look like: the same in the generator and in the model that reads them
    static readonly string[] Layout = ["ArticleTable", "CorpusTable", "StoredTables"];

    /// <summary>The article of a file, among those of other files.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="file">The file.</param>
    /// <param name="others">The other files of the corpus.</param>
    /// <param name="options">What the project file says.</param>
    public static object Make(Type type, CorpusFile file, IEnumerable<CorpusFile> others, CorpusDriverOptions options)
    {
        Type article = ArticleOf(type);
        GeneratedCorpus corpus = new(CorpusDriver.Run(
            [.. others.Where(other => other.Path != file.Path), file],
            options with { CorpusNamedQuotes = false, CorpusNamedSections = false, CorpusStorage = null, CorpusVisibility = null, CorpusDrafts = true }).GetRunResult());
        CheckMembers(type, corpus);

        Type? ownType = OwnTypeOf(type, article);
        Type made = article.Assembly.GetType(Root)!.MakeGenericType(ownType ?? article);
        object? root = null;
        Func<int, string> stored = corpus.Stored;
        Func<int, object, object?> make = (index, content) => Construct(IsAt(index) && type != article ? type : ownType, content);
        root = made.GetConstructors(All).Single().Invoke([corpus.Data, stored, make]);
        return made.GetMethod("Find", All)!.Invoke(root, [file.Id])
            ?? throw new ArgumentException($"The metadata of the text give it another id than '{file.Id}': leave it out, or set CorpusFile.Id to it.", nameof(file));

        bool IsAt(int index) => (int)made.GetMethod("IndexOf", All)!.Invoke(root, [file.Id])! == index;
    }

    static object? Construct(Type? type, object content) => type?.GetConstructors(All).Single().Invoke([content]);

    /// <summary>The type Article of the model that a type of articles belongs to.</summary>
    static Type ArticleOf(Type type)
    {
        Type? article = type;
        while (article is not null && !(IsOfModel(article) && !article.IsGenericType))
            article = article.BaseType;
        if (article is null || type.IsGenericType)
            throw new ArgumentException($"'{type}' is no type of articles: name Article, or the class of a corpus or of a collection, such as CorpusArticle.");
        if (article.Assembly.GetType(Root) is null || !Layout.All(table => IsTheSame(table, article.Assembly)))
            throw new InvalidOperationException($"The model in {article.Assembly.GetName().Name} is of another version of TypedCorpus than TypedCorpus.Testing is.");
        return article;
    }

    /// <summary>The corpus' own type of article, which the parts of an article lead to; null where the model is no corpus' own and the type tells none.</summary>
    static Type? OwnTypeOf(Type type, Type article)
    {
        if (type == article)
            return article.Assembly.GetTypes().SingleOrDefault(one => one.BaseType == article && !one.IsGenericType);
        while (!IsOfModel(type.BaseType!))
            type = type.BaseType!;
        return type;
    }

    // Article, and in the package Article<TArticle> below it
    static bool IsOfModel(Type type) => type is { Namespace: Namespace, Name: "Article" or "Article`1" };

    static bool IsTheSame(string table, Assembly model) =>
        ConstantsOf(model.GetType(Storage + table)).SequenceEqual(ConstantsOf(typeof(CorpusGenerator).Assembly.GetType(Storage + table)));

    static IEnumerable<string> ConstantsOf(Type? type) =>
        (type?.GetFields(All) ?? []).Where(field => field.IsLiteral).Select(field => $"{field.Name} {field.GetRawConstantValue()}").OrderBy(line => line, StringComparer.Ordinal);

    /// <summary>Fails where the classes of the tested assembly would not be those of a corpus with the text in it.</summary>
    static void CheckMembers(Type type, GeneratedCorpus corpus)
    {
        for (Type one = type; !IsOfModel(one); one = one.BaseType!)
        {
            string[] has = [.. one.GetProperties(All | BindingFlags.DeclaredOnly).OrderBy(property => property.MetadataToken).Select(property => $"{TypeName(property.PropertyType)} {property.Name}")];
            string[] needs = corpus.MembersOf(one.Name);
            if (!has.SequenceEqual(needs))
            {
                throw new InvalidOperationException(
                    $"{one.Name} has the members [{string.Join(", ", has)}], and a corpus with the text would give it [{string.Join(", ", needs)}]: name the folder of seeds "
                    + "that it was generated from, and give the text metadata that fit them.");
            }
        }
    }

    // Without namespaces and marks of null, as GeneratedCorpus.TypeName has it
    static string TypeName(Type type) => type switch
    {
        { IsGenericType: true, Name: "Nullable`1" } => TypeName(type.GenericTypeArguments[0]),
        { IsGenericType: true } => $"{type.Name.Substring(0, type.Name.IndexOf('`'))}<{string.Join(", ", type.GenericTypeArguments.Select(TypeName))}>",
        { FullName: "System.String" } => "string",
        { FullName: "System.Int64" } => "long",
        { FullName: "System.Double" } => "double",
        { FullName: "System.Boolean" } => "bool",
        { FullName: "System.DateTime" or "System.DateOnly" } => "CorpusDay",
        _ => type.Name,
    };
}
