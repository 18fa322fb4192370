using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Emission;

/// <summary>The tables of an article, without those of its metadata, whose types are those of the whole corpus.</summary>
/// <param name="Characters">What stands before the texts: the source, or the name of the resource that it is.</param>
/// <param name="Texts">The texts that the tables point to, besides the characters.</param>
/// <param name="Tables">The tables, in their order.</param>
sealed record ArticleTables(string Characters, string Texts, EquatableArray<StoredTable> Tables)
{
    /// <summary>The tables of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pathId">The id that the path of its seed gives.</param>
    /// <param name="resource">The name of the resource that the source is, with its line ends; null where the source is stored here.</param>
    public static ArticleTables Of(Document document, string pathId, SeedResource? resource)
    {
        string characters = resource?.Name ?? document.Source.Text;
        StoredTexts texts = new(characters.Length);
        TableBuilder builder = new(document, texts, hasNotes: resource is null);
        StoredTable[] tables =
        [
            builder.Article(document.Title, characters.Length, isResource: resource is not null),
            builder.Speakers(),
            builder.Edits(),
            builder.Blocks(),
            builder.Paragraphs(),
            builder.Sections(),
            builder.Boilerplate(),
            builder.Sentences(),
            builder.Details(),
            builder.Quotes(),
            LinkTable.Of(document, pathId, texts, isInCharacters: resource is null, hasNotes: resource is null),
            TableBuilder.LineEnds(resource?.LineEnds ?? default),
        ];
        return new ArticleTables(characters, texts.ToString(), tables.ToEquatableArray());
    }
}
