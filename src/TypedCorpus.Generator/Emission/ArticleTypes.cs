using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the classes of articles: one for those in no collection, from which those of the collections derive.</summary>
/// <param name="code">Where to.</param>
/// <param name="catalog">The articles.</param>
/// <param name="types">The corpus' types.</param>
/// <param name="fields">The types of members.</param>
sealed class ArticleTypes(CodeWriter code, Catalog catalog, CorpusTypes types, FieldTypes fields)
{
    /// <summary>The type parameters of a class with both lists.</summary>
    public const string BothLists = "<TQuotes, TSections>";

    // The members of the first class by key: a collection may have another value under the same key
    readonly Dictionary<string, string> shared = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes all of them.</summary>
    public void Write()
    {
        for (int i = 0; i < catalog.Collections.Count; i++)
        {
            CorpusCollection collection = catalog.Collections[i];
            if (i > 0)
                code.Line();
            WriteClass(collection);
            WriteClassWithQuotes(collection);
            if (types.HaveSections(catalog, i))
                WriteClassWithSections(collection);
        }
    }

    void WriteClass(CorpusCollection collection)
    {
        bool isFirst = collection.Name is null;
        code.Summary(collection.Schema.Doc ?? NameOf(collection) + ".");
        string parent = isFirst ? types.Part("Article") : types.Article;
        using (code.Block($"{types.Visibility} class {collection.TypeName} : {parent}"))
        {
            WriteConstructor(collection);
            FieldMembers members = new(code, fields, "Values", new NameSet([collection.TypeName, .. ReservedNames.Article, .. ReservedNames.Found, .. shared.Values]));
            int place = MetadataTables.KnownCount + (isFirst ? 0 : catalog.Collections[0].Fields.Count);
            List<string> found = [.. ReservedNames.Found];
            foreach (CorpusField field in collection.Fields)
            {
                string? hides = KnownKeys.Contains(field.Key) ? Identifier.FromWords(field.Key.ToLowerInvariant(), otherwise: "")
                    : !isFirst && shared.TryGetValue(field.Key, out string? name) ? name
                    : Identifier.FromWords(field.Key, otherwise: "") is { } wish && found.Remove(wish) ? wish
                    : null;
                string member = members.Write(field, place++, hides);
                if (isFirst)
                    shared[field.Key] = member;
            }
        }
    }

    void WriteClassWithQuotes(CorpusCollection collection)
    {
        code.Line()
            .Summary(NameOf(collection) + ", with a member for each quote.")
            .Line("/// <typeparam name=\"TQuotes\">The article's own list of quotes.</typeparam>");
        using (code.Block($"{types.Visibility} sealed class {collection.TypeName}<TQuotes> : {collection.TypeName}{types.QuotesConstraint}"))
        {
            code.Line("private TQuotes? quotes;")
                .Line();
            WriteConstructor(collection);
            code.Line()
                .Summary("What somebody is quoted with, in order: by place, or by a name made of the opening words.")
                .Line("public new TQuotes Quotes => quotes ??= QuotesAs<TQuotes>();");
        }
    }

    void WriteClassWithSections(CorpusCollection collection)
    {
        code.Line()
            .Summary(NameOf(collection) + ", with a member for each quote and each section.")
            .Line("/// <typeparam name=\"TQuotes\">The article's own list of quotes.</typeparam>")
            .Line("/// <typeparam name=\"TSections\">The article's own list of sections.</typeparam>");
        using (code.Block($"{types.Visibility} sealed class {collection.TypeName}{BothLists} : {collection.TypeName}{types.BothConstraints}"))
        {
            code.Line("private TQuotes? quotes;")
                .Line("private TSections? sections;")
                .Line();
            WriteConstructor(collection);
            code.Line()
                .Summary("What somebody is quoted with, in order: by place, or by a name made of the opening words.")
                .Line("public new TQuotes Quotes => quotes ??= QuotesAs<TQuotes>();")
                .Line()
                .Summary("The sections, in order: by place, or by a name made of the heading.")
                .Line("#if NET8_0_OR_GREATER")
                .Line("[global::System.Text.Json.Serialization.JsonIgnore]")
                .Line("#endif")
                .Line("public new TSections Sections => sections ??= SectionsAs<TSections>();");
        }
    }

    static string NameOf(CorpusCollection collection) =>
        collection.Name is null ? "An article of the corpus" : $"An article of the collection {collection.Name}";

    void WriteConstructor(CorpusCollection collection)
    {
        using (code.Block($"internal {collection.TypeName}({TypeNames.Storage}.ArticleContent content) : base(content)"))
        {
        }
    }
}
