using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata.Schemas;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A collection of articles, with metadata of its own. The first one of a corpus is what is in no collection.</summary>
/// <param name="Name">The name of the corpus class' member; null for the first.</param>
/// <param name="TypeName">The name of its articles' class.</param>
/// <param name="Schema">What its metadata must be.</param>
/// <param name="Fields">The metadata that its articles have beside the known ones and beside those of the first collection, by key.</param>
/// <param name="Layout">All fields of its articles, in the order of their places; one with an empty key has no value here.</param>
sealed record CorpusCollection(
    string? Name, string TypeName, CorpusSchema Schema, EquatableArray<CorpusField> Fields, EquatableArray<MetadataField> Layout)
{
    static readonly string[] ModelTypes =
    [
        "Article", "ArticleContent", "ArticleList", "Block", "BlockKind", "CorpusRoot", "Edit", "ElementList", "ElementSource", "Link", "MetadataValues",
        "Paragraph", "Quote", "QuoteKind", "QuoteList", "Section", "SectionList", "SeedResource", "Sentence", "Speaker", "SpeakerList", "Tag", "TextElement",
    ];

    /// <summary>The collections of a corpus, by name in ordinal order behind the first.</summary>
    /// <param name="heads">The articles, in the order of their ids.</param>
    /// <param name="schemas">The schemas.</param>
    /// <param name="className">The name of the corpus class.</param>
    public static IEnumerable<CorpusCollection> Of(IReadOnlyCollection<ArticleHead> heads, SchemaTable schemas, string className)
    {
        ILookup<string, ArticleHead> groups = heads.ToLookup(head => head.Collection ?? "", StringComparer.Ordinal);
        CorpusSchema rest = schemas.Of(groups[""], collection: null);
        CorpusField[] shared = CorpusField.Of([.. groups[""]], rest).ToArray();
        (string Name, CorpusSchema Schema, CorpusField[] Fields)[] others = groups
            .Select(group => group.Key)
            .Where(name => name.Length > 0)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => (name, Schema: schemas.Of(groups[name], name)))
            .Select(entry => (entry.name, entry.Schema, CorpusField.Of([.. groups[entry.name]], entry.Schema).ToArray()))
            .ToArray();

        // What every article has that is in none, an article of a collection may lack
        for (int i = 0; i < shared.Length; i++)
        {
            if (Array.Exists(others, other => !Array.Exists(other.Fields, field => field.IsSame(shared[i]) && !field.IsOptional)))
                shared[i] = shared[i] with { IsOptional = true };
        }

        yield return new CorpusCollection(
            null, className + "Article", rest, shared.ToEquatableArray(), shared.Select(field => field.Field).ToEquatableArray());

        HashSet<string> taken = new(ReservedNames.TypesOf(className), StringComparer.Ordinal);
        foreach ((string name, CorpusSchema schema, CorpusField[] fields) in others)
        {
            CorpusField[] own = [.. fields.Where(field => !Array.Exists(shared, same => field.IsSame(same) && field.IsOptional == same.IsOptional))];
            IEnumerable<MetadataField> inherited = shared.Select(field =>
                Array.Exists(fields, same => same.IsSame(field)) ? field.Field : new MetadataField("", field.Type, field.Rule));
            yield return new CorpusCollection(
                name, TypeNameOf(schema.ItemName, name, taken), schema, own.ToEquatableArray(), inherited.Concat(own.Select(field => field.Field)).ToEquatableArray());
        }
    }

    /// <summary>The name of the collection that articles under a key are from; null for any.</summary>
    public static string? NameOf(SchemaField? rule) => rule?.Collection is { } name ? Identifier.FromWords(name, otherwise: "Collection") : null;

    // Posts are of the type Post, News of NewsItem
    static string TypeNameOf(string? asked, string collection, HashSet<string> taken)
    {
        string wish = asked is null ? "" : Identifier.Plain(asked);
        if (wish.Length == 0)
        {
            bool isPlural = collection.Length > 3 && collection.EndsWith("s", StringComparison.Ordinal) && !collection.EndsWith("ss", StringComparison.Ordinal)
                && !collection.EndsWith("news", StringComparison.OrdinalIgnoreCase);
            wish = !isPlural ? collection + "Item"
                : collection.EndsWith("ies", StringComparison.Ordinal) ? collection.Substring(0, collection.Length - 3) + "y"
                : collection.Substring(0, collection.Length - 1);
            if (ModelTypes.Contains(wish))
                wish += "Item";
        }

        while (!taken.Add(wish))
            wish += "Item";
        return wish;
    }
}
