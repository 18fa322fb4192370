using Microsoft.CodeAnalysis;
using TypedCorpus.Tool.Markup;
using TypedCorpus.Tool.Report.Charts;

namespace TypedCorpus.Tool.Report.Pages;

/// <summary>The overview: the corpus at a glance. It grows with the corpus up to a point only.</summary>
static class IndexPage
{
    const int Rows = 20;

    public static MarkupText Of(ReportCorpus corpus)
    {
        MarkupText html = new MarkupText().Add($"<main id=\"main\">\n<h1>The corpus at a glance</h1>\n{Figures(corpus)}");
        foreach (Diagnostic diagnostic in corpus.Diagnostics)
            html.Add($"{ArticleText.Note(diagnostic)}");

        html.Add($"<div class=\"charts\">\n{SpeakerChart.Of(corpus)}{DateChart.Of(corpus)}{NeighbourChart.Of(corpus)}</div>\n");

        ReportArticle[] doubtful = [.. corpus.Articles.Where(article => article.Flagged.Any()).OrderByDescending(article => article.Flagged.Count()).Take(Rows)];
        if (doubtful.Length > 0)
            html.Add($"<section>\n<h2>Articles to look at first</h2>\n{ListPages.Table(doubtful, "Articles with unsure or missing speakers, those with the most first")}</section>\n");
        html.Add($"<section>\n<h2>Articles</h2>\n{ListPages.Table(corpus.Articles.Take(Rows), "The first articles")}");
        if (corpus.Articles.Count > Rows)
            html.Add($"<p><a href=\"{ListPages.ArticlesPage}\">All {Counted.Of(corpus.Articles.Count, "article")}</a></p>\n");
        return html.Add($"</section>\n</main>\n");
    }

    static MarkupText Figures(ReportCorpus corpus)
    {
        Diagnostic[] diagnostics = [.. corpus.Articles.SelectMany(article => article.Diagnostics), .. corpus.Diagnostics];
        ReportQuote[] flagged = [.. corpus.Articles.SelectMany(article => article.Flagged)];
        MarkupText html = new MarkupText().Add($"<dl class=\"figures\">\n");
        Add("Articles", corpus.Articles.Count);
        Add("Words", corpus.Articles.Sum(article => article.Words));
        Add("Quotes", corpus.Articles.Sum(article => article.QuoteCount));
        Add("Speakers", corpus.Speakers.Count);
        Add("Quotes without speaker", flagged.Count(quote => quote.IsMissing));
        Add("Unsure speakers", flagged.Count(quote => quote.IsUnsure));
        Add("Errors", diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Add("Warnings", diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning));
        return html.Add($"</dl>\n");

        void Add(string name, int count) => html.Add($"<div><dt>{name}</dt><dd>{count:N0}</dd></div>\n");
    }
}
