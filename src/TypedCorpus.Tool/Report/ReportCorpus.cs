using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;
using Document = TypedCorpus.Analysis.Document;
using Speaker = TypedCorpus.Analysis.Speaker;

namespace TypedCorpus.Tool.Report;

/// <summary>What the report shows.</summary>
/// <param name="Articles">The articles, in the order in which they were given.</param>
/// <param name="Speakers">The speakers: who is quoted most comes first, then by name.</param>
/// <param name="Diagnostics">What a build says of the project, and of no seed alone; without the hidden ones.</param>
sealed record ReportCorpus(IReadOnlyList<ReportArticle> Articles, IReadOnlyList<ReportSpeaker> Speakers, IReadOnlyList<Diagnostic> Diagnostics)
{
    readonly Dictionary<string, ReportSpeaker> byName = Speakers.ToDictionary(speaker => speaker.Name, StringComparer.Ordinal);

    /// <summary>The speaker of a quote; null for none.</summary>
    public ReportSpeaker? SpeakerOf(ReportArticle article, ReportQuote quote) =>
        quote.Speaker is { } index ? byName[article.Document.Speakers[index].Name] : null;

    /// <summary>Brings seeds together that were read.</summary>
    /// <param name="seeds">The seeds, each with its file and its sidecar.</param>
    /// <param name="isMarkdown">Whether standard input is Markdown.</param>
    /// <param name="tell">Is told how far it is.</param>
    public static ReportCorpus Of(IReadOnlyList<(SeedArgument Seed, IReadOnlyList<CorpusFile> Files)> seeds, bool isMarkdown, Action<string> tell)
    {
        tell($"Reading {seeds.Count} seeds");
        (string Id, Document Document)[] read = new (string, Document)[seeds.Count];
        Parallel.For(0, read.Length, i => read[i] = SeedFiles.Parse(seeds[i].Seed, seeds[i].Files, isMarkdown));

        tell("Checking what a build says");
        ILookup<string, Diagnostic> diagnostics = CheckCommand.Diagnose(seeds.SelectMany(seed => seed.Files)).ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path ?? "");

        PageNames pages = new("articles");
        ReportArticle[] articles =
        [
            .. read.Select((article, i) => new ReportArticle(
                seeds[i].Seed.Path,
                article.Id,
                pages.Of(article.Id),
                article.Document,
                [.. seeds[i].Files.SelectMany(file => diagnostics[file.Path])])),
        ];
        HashSet<string> paths = [.. seeds.SelectMany(seed => seed.Files).Select(file => file.Path)];
        return new ReportCorpus(articles, SpeakersOf(articles), [.. diagnostics.Where(group => !paths.Contains(group.Key)).SelectMany(group => group)]);
    }

    static ReportSpeaker[] SpeakersOf(IReadOnlyList<ReportArticle> articles)
    {
        PageNames pages = new("speakers");
        ILookup<string, (ReportArticle Article, ReportQuote Quote)> quotes = articles
            .SelectMany(article => article.Quotes.Where(quote => quote.Speaker is not null).Select(quote => (Article: article, Quote: quote)))
            .ToLookup(entry => entry.Article.Document.Speakers[entry.Quote.Speaker!.Value].Name, StringComparer.Ordinal);
        return
        [
            .. articles.SelectMany(article => article.Document.Speakers)
                .GroupBy(speaker => speaker.Name, StringComparer.Ordinal)
                .OrderByDescending(group => quotes[group.Key].Count(entry => !entry.Quote.IsNested))
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => OfName(group.Key, [.. group])),
        ];

        ReportSpeaker OfName(string name, IReadOnlyList<Speaker> same) => new(
            name,
            [.. same.SelectMany(speaker => speaker.Aliases).Distinct(StringComparer.Ordinal)],
            same.Select(speaker => speaker.Description).FirstOrDefault(description => description is not null),
            pages.Of(name),
            [.. quotes[name]]);
    }
}
