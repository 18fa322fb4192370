using Microsoft.CodeAnalysis;
using TypedCorpus.Analysis.Speakers.Names;
using Speaker = TypedCorpus.Analysis.Speaker;

namespace TypedCorpus.Tool.Report;

/// <summary>What the report shows.</summary>
/// <param name="Articles">The articles, in the order in which they were given.</param>
/// <param name="Speakers">The speakers: who is quoted most comes first, then by name.</param>
/// <param name="Diagnostics">What a build says of the project, and of no seed alone; without the hidden ones.</param>
sealed record ReportCorpus(IReadOnlyList<ReportArticle> Articles, IReadOnlyList<ReportSpeaker> Speakers, IReadOnlyList<Diagnostic> Diagnostics)
{
    readonly Dictionary<string, ReportSpeaker> byName = Speakers.ToDictionary(speaker => speaker.Name, SpeakerNameComparer.CaseSensitive);

    /// <summary>The speaker of a quote; null for none.</summary>
    public ReportSpeaker? SpeakerOf(ReportArticle article, ReportQuote quote) =>
        quote.Speaker is { } index ? byName[article.Document.Speakers[index].Name] : null;

    /// <summary>The corpus that articles are.</summary>
    /// <param name="articles">The articles, in the order in which they were given.</param>
    /// <param name="diagnostics">What a build says of the project.</param>
    public static ReportCorpus Of(IReadOnlyList<ReportArticle> articles, IReadOnlyList<Diagnostic> diagnostics) =>
        new(articles, SpeakersOf(articles), diagnostics);

    static ReportSpeaker[] SpeakersOf(IReadOnlyList<ReportArticle> articles)
    {
        PageNames pages = new("speakers");
        ILookup<string, (ReportArticle Article, ReportQuote Quote)> quotes = articles
            .SelectMany(article => article.Quotes.Where(quote => quote.Speaker is not null).Select(quote => (Article: article, Quote: quote)))
            .ToLookup(entry => entry.Article.Document.Speakers[entry.Quote.Speaker!.Value].Name, SpeakerNameComparer.CaseSensitive);
        return
        [
            .. articles.SelectMany(article => article.Document.Speakers)
                .GroupBy(speaker => speaker.Name, SpeakerNameComparer.CaseSensitive)
                .OrderByDescending(group => quotes[group.Key].Count(entry => !entry.Quote.IsNested))
                .ThenBy(group => group.Key, SpeakerNameComparer.CaseSensitive)
                .Select(group => OfName(group.Key, [.. group])),
        ];

        ReportSpeaker OfName(string name, IReadOnlyList<Speaker> same) => new(
            name,
            [.. same.SelectMany(speaker => speaker.Aliases).Distinct(SpeakerNameComparer.CaseSensitive)],
            same.Select(speaker => speaker.Description).FirstOrDefault(description => description is not null),
            pages.Of(name),
            [.. quotes[name]]);
    }
}
