using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Emission;

/// <summary>The tables of an article, without those of its metadata, whose types are those of the whole corpus.</summary>
/// <param name="Characters">What stands before the texts: the source, or the name of the resource that it is.</param>
/// <param name="Texts">The texts that the tables point to, besides the characters.</param>
/// <param name="Width">How many characters a number takes.</param>
/// <param name="Tables">The tables, in their order.</param>
sealed record ArticleTables(string Characters, string Texts, int Width, EquatableArray<StoredTable> Tables)
{
    // What a slug may have behind the heading's words, and the line end behind it
    const int SlugNumber = 12;

    /// <summary>The tables of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="resource">The name of the resource that the source is, with its line ends; null where the source is stored here.</param>
    public static ArticleTables Of(Document document, SeedResource? resource)
    {
        string characters = resource?.Name ?? document.Source.Text;
        StoredTexts texts = new(characters.Length);
        int width = NumberWriter.WidthFor(Bound(document, characters));
        TableBuilder builder = new(document, texts, width, hasNotes: resource is null);
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
            builder.Quotes(),
            builder.LineEnds(resource?.LineEnds ?? default),
        ];
        return new ArticleTables(characters, texts.ToString(), width, tables.ToEquatableArray());
    }

    // No number is larger: all are places in the characters or the texts, or count parts of them
    static long Bound(Document document, string characters) =>
        Math.Max(characters.Length, document.Source.Text.Length)
        + (document.Title?.Length ?? 0) + 2
        + document.Blocks.Sum(block => block.Kind == BlockKind.Heading ? document.TextOf(block.Span).Length + SlugNumber : 0L)
        + document.Speakers.Sum(speaker => speaker.Name.Length + 1L)
        + document.Edits.Sum(edit => edit.Replacement.Length + 1L)
        + MetadataTables.Bound(document.Metadata);
}
