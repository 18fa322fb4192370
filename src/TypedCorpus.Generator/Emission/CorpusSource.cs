using TypedCorpus.Analysis.Metadata;
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
        CodeWriter code = new();
        code.Line(SourceHeader.Text);
        if (catalog.Fields.Any(field => field.Kind == MetadataKind.Date))
            code.Line(TypeNames.DayAlias);
        using (code.Namespace(options.Namespace))
        {
            WriteCorpus(code, catalog, speakers, types);
            WriteArticleTypes(code.Line(), catalog, types);
            WriteSpeakers(code.Line(), speakers, types);
        }

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
                .Line($"public static {types.Speakers} Speakers => {types.Loader}.Instance.Speakers;");

            for (int i = 0; i < catalog.Entries.Count; i++)
            {
                CatalogEntry entry = catalog.Entries[i];
                ArticleHead head = entry.Head;
                code.Line()
                    .Summary($"“{Excerpt.Of(head.Title, WordsInSummary)}”{(head.Date is null ? "" : $", {head.Date}")}: {Count(head.ParagraphCount, "paragraph")}, {Count(head.QuoteCount, "quote")}{SpeakersOf(head)}.")
                    .Line($"public static {types.ArticleOf(entry)} {Identifier.Escaped(entry.Name)} => {types.Typed(entry, i)};");
            }
        }
    }

    static void WriteArticleTypes(CodeWriter code, Catalog catalog, CorpusTypes types)
    {
        code.Summary("An article of the corpus.");
        using (code.Block($"{types.Visibility} class {types.Article} : {TypeNames.Model}.Article"))
        {
            using (code.Block($"internal {types.Article}({TypeNames.Model}.ArticleContent content) : base(content)"))
            {
            }

            FieldMembers.Write(code, catalog.Fields, types.Article);
        }

        code.Line()
            .Summary("An article of the corpus, with a member for each quote.")
            .Line("/// <typeparam name=\"TQuotes\">The article's own list of quotes.</typeparam>");
        using (code.Block($"{types.Visibility} sealed class {types.Article}<TQuotes> : {types.Article} where TQuotes : {TypeNames.Model}.QuoteList, new()"))
        {
            code.Line("private TQuotes? quotes;")
                .Line();
            using (code.Block($"internal {types.Article}({TypeNames.Model}.ArticleContent content) : base(content)"))
            {
            }

            code.Line()
                .Summary("What somebody is quoted with, in order: by place, or by a name made of the opening words.")
                .Line("public new TQuotes Quotes => quotes ??= QuotesAs<TQuotes>();");
        }
    }

    static void WriteSpeakers(CodeWriter code, CorpusSpeakers speakers, CorpusTypes types)
    {
        code.Summary("The speakers of the corpus: by place in the order of their names, or by name.");
        NamedElements.Write(
            code,
            $"{types.Visibility} sealed class {types.Speakers} : {TypeNames.Model}.SpeakerList",
            types.Speakers,
            $"internal {types.Speakers}({TypeNames.Model}.CorpusRoot root) : base(root)",
            "Speaker",
            speakers.All.Select(speaker =>
                (speaker.Name, speaker.Description is null ? speaker.Name : $"{speaker.Name}, {speaker.Description}")));
    }

    static string SpeakersOf(ArticleHead head) => head.Speakers.Count switch
    {
        0 => "",
        <= 3 => " (" + string.Join(", ", head.Speakers.Select(speaker => speaker.Name)) + ")",
        _ => " (" + string.Join(", ", head.Speakers.Take(3).Select(speaker => speaker.Name)) + " …)",
    };

    static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
