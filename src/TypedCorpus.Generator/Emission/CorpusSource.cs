using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The source of the corpus class, of the corpus' own types, and of what makes its articles.</summary>
static class CorpusSource
{
    const int WordsInSummary = 100;

    /// <summary>Writes the source.</summary>
    public static string Of(Catalog catalog, CorpusOptions options)
    {
        CorpusTypes types = new(options);
        CorpusSpeakers speakers = CorpusSpeakers.Of(catalog);
        FieldTypes fields = new(catalog, types, options.ClassName);
        CodeWriter code = new();
        code.Line(SourceHeader.Text);
        if (fields.HaveDays)
            code.Line(TypeNames.DayAlias);
        using (code.Namespace(options.Namespace))
        {
            WriteCorpus(code, catalog, speakers, types);
            new ArticleTypes(code.Line(), catalog, types, fields).Write();
            fields.Write(code);
            WriteSpeakers(code.Line(), speakers, types);
        }

        if (!types.HasModelPackage)
            ArticleMembers.Write(code.Line(), types.InFull(types.Article));
        LoaderSource.Write(code.Line(), catalog, speakers, types);
        return code.ToString();
    }

    static void WriteCorpus(CodeWriter code, Catalog catalog, CorpusSpeakers speakers, CorpusTypes types)
    {
        code.Summary($"The corpus: {Count(catalog.Entries.Count, "article")}, {Count(catalog.QuoteCount, "quote")}, {Count(speakers.All.Count, "speaker")}.");
        using (code.Block($"{types.Visibility} static partial class {types.Corpus}"))
        {
            code.Summary("The articles, by id.")
                .Line($"public static {TypeNames.Model}.ArticleList<{types.Article}> Articles => {types.Loader}.Instance.Articles;")
                .Line()
                .Summary("The speakers, by name.")
                .Line($"public static {types.Speakers} Speakers => {types.Loader}.Instance.Speakers;")
                .Line()
                .Summary("The tags, by name, each with its articles.")
                .Line($"public static {TypeNames.Model}.TagList<{types.Article}> Tags => {types.Loader}.Instance.Articles.Tags;");

            for (int i = 1; i < catalog.Collections.Count; i++)
            {
                CorpusCollection collection = catalog.Collections[i];
                int count = catalog.Entries.Count(entry => entry.Collection == i);
                code.Line()
                    .Summary($"The articles of the collection {collection.Name}, by id: {Count(count, "article")}.")
                    .Line($"public static {TypeNames.Model}.ArticleList<{collection.TypeName}> {Identifier.Escaped(collection.Name!)} => {types.Loader}.Instance.{collection.Name};");
            }

            for (int i = 0; i < catalog.Entries.Count; i++)
            {
                CatalogEntry entry = catalog.Entries[i];
                ArticleHead head = entry.Head;
                code.Line()
                    .Summary($"“{Excerpt.Of(head.Title, WordsInSummary)}”{(head.Date is null ? "" : $", {head.Date}")}: {Count(head.ParagraphCount, "paragraph")}, {Count(head.QuoteCount, "quote")}{SpeakersOf(head)}. From {FileOf(head)}.")
                    .Line($"public static {types.ArticleOf(entry, catalog)} {Identifier.Escaped(entry.Name)} => {types.Typed(entry, i)};");
            }
        }
    }

    static void WriteSpeakers(CodeWriter code, CorpusSpeakers speakers, CorpusTypes types)
    {
        code.Summary("The speakers of the corpus: by place in the order of their names, or by name.");
        NamedElements.Write(
            code,
            $"{types.Visibility} sealed class {types.Speakers} : {types.Part("SpeakerList")}",
            types.Speakers,
            $"internal {types.Speakers}({TypeNames.Storage}.CorpusRoot root) : base(root)",
            "Speaker",
            types.Part("Speaker"),
            speakers.All.Select(speaker =>
                (speaker.Name, speaker.Description is null ? speaker.Name : $"{speaker.Name}, {speaker.Description}")));
    }

    // Below the folder of the seeds
    static string FileOf(ArticleHead head) => Excerpt.Of(head.PathId + Path.GetExtension(head.Path), WordsInSummary);

    static string SpeakersOf(ArticleHead head) => head.Speakers.Count switch
    {
        0 => "",
        <= 3 => " (" + string.Join(", ", head.Speakers.Select(speaker => speaker.Name)) + ")",
        _ => " (" + string.Join(", ", head.Speakers.Take(3).Select(speaker => speaker.Name)) + " …)",
    };

    static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
