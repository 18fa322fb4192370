using System.Globalization;
using TypedCorpus.Tool.Markup;

namespace TypedCorpus.Tool.Report.Pages;

/// <summary>Tables of articles and of speakers: whole pages of them, and the first rows on the overview.</summary>
static class ListPages
{
    /// <summary>The path of the page with all articles.</summary>
    public const string ArticlesPage = "articles.html";

    /// <summary>The path of the page with all speakers.</summary>
    public const string SpeakersPage = "speakers.html";

    /// <summary>All articles.</summary>
    public static MarkupText Articles(ReportCorpus corpus) =>
        new MarkupText().Add($"<main id=\"main\">\n<h1>Articles</h1>\n{Table(corpus.Articles, "All articles")}</main>\n");

    /// <summary>All speakers.</summary>
    public static MarkupText Speakers(ReportCorpus corpus) =>
        new MarkupText().Add($"<main id=\"main\">\n<h1>Speakers</h1>\n{Table(corpus.Speakers)}</main>\n");

    /// <summary>A table of articles.</summary>
    public static MarkupText Table(IEnumerable<ReportArticle> articles, string caption)
    {
        MarkupText html = new MarkupText().Add($"<table>\n<caption class=\"unseen\">{caption}</caption>\n<thead><tr><th scope=\"col\">Article</th><th scope=\"col\" class=\"wide\">Date</th>");
        html.Add($"<th scope=\"col\" class=\"number wide\">Words</th><th scope=\"col\" class=\"number\">Quotes</th><th scope=\"col\" class=\"number\">To look at</th></tr></thead>\n<tbody>\n");
        foreach (ReportArticle article in articles)
        {
            html.Add($"<tr><th scope=\"row\" dir=\"auto\"><a href=\"{Href.Of("", article.Page)}\">{article.Title}</a></th>");
            html.Add($"<td class=\"wide\">{article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</td>");
            html.Add($"<td class=\"number wide\">{article.Words:N0}</td><td class=\"number\">{article.QuoteCount:N0}</td><td class=\"number\">{article.Flagged.Count():N0}</td></tr>\n");
        }

        return html.Add($"</tbody>\n</table>\n");
    }

    static MarkupText Table(IEnumerable<ReportSpeaker> speakers)
    {
        MarkupText html = new MarkupText().Add($"<table>\n<caption class=\"unseen\">All speakers</caption>\n<thead><tr><th scope=\"col\">Speaker</th>");
        html.Add($"<th scope=\"col\" class=\"number\">Quotes</th><th scope=\"col\" class=\"number\">Articles</th></tr></thead>\n<tbody>\n");
        foreach (ReportSpeaker speaker in speakers)
        {
            html.Add($"<tr><th scope=\"row\" dir=\"auto\"><a href=\"{Href.Of("", speaker.Page)}\">{speaker.Name}</a>");
            if (speaker.Description is { } description)
                html.Add($" <span class=\"description\">{description}</span>");
            html.Add($"</th><td class=\"number\">{speaker.QuoteCount:N0}</td><td class=\"number\">{speaker.ArticleCount:N0}</td></tr>\n");
        }

        return html.Add($"</tbody>\n</table>\n");
    }
}
