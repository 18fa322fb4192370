using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Tool.Markup;
using Document = TypedCorpus.Analysis.Document;

namespace TypedCorpus.Tool.Report.Pages;

/// <summary>The page of an article: its text as it was read, and beside it the speakers and the quotes.</summary>
static partial class ArticlePage
{
    const string Root = "../";
    const int ExcerptLength = 70;

    public static MarkupText Of(ReportCorpus corpus, ReportArticle article)
    {
        QuoteMarks quotes = new(corpus, article, Root);
        MarkupText html = new MarkupText().Add($"<div class=\"with-side\">\n<main id=\"main\">\n<article{Language(article.Document)}>\n");
        AddHead(html, article);
        foreach (Diagnostic diagnostic in article.Diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path != article.Path))
            html.Add($"{ArticleText.Note(diagnostic, Path.GetFileName(diagnostic.Location.GetLineSpan().Path))}");
        html.Add($"<div class=\"text\">\n{ArticleText.Of(article, quotes)}</div>\n</article>\n</main>\n");
        if (article.Quotes.Count > 0)
            AddSide(html, corpus, article, quotes);
        return html.Add($"</div>\n");
    }

    static void AddHead(MarkupText html, ReportArticle article)
    {
        html.Add($"<h1 dir=\"auto\">{article.Title}</h1>\n<p class=\"facts\">");
        if (article.Document.Metadata.TextOf(KnownKeys.Author) is { } author)
            html.Add($"<span dir=\"auto\">{author}</span> · ");
        if (article.Date is { } date)
            html.Add($"<time datetime=\"{date:yyyy-MM-dd}\">{date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time> · ");
        html.Add($"{Counted.Of(article.Words, "word")} · {Counted.Of(article.QuoteCount, "quote")} · <code>{article.Path}</code>");
        if (article.Document.Metadata.TextOf(KnownKeys.Url) is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
            html.Add($" · <a href=\"{url}\" rel=\"noreferrer\">published here</a>");
        html.Add($"</p>\n");
        if (article.Document.LanguageWithoutSpeakers is { } language)
            html.Add($"<p class=\"note info\">Speakers are left out: there are no rules for the language “{language}”.</p>\n");
    }

    static void AddSide(MarkupText html, ReportCorpus corpus, ReportArticle article, QuoteMarks quotes)
    {
        html.Add($"<aside aria-label=\"Quotes\">\n");
        if (article.Document.Speakers.Count > 0)
        {
            html.Add($"<h2>Speakers</h2>\n<ul class=\"cast\">\n");
            foreach ((ReportQuote first, int count) in article.Quotes.Where(quote => quote.Speaker is not null)
                .GroupBy(quote => quote.Speaker)
                .Select(group => (group.First(), group.Count(quote => !quote.IsNested)))
                .OrderByDescending(entry => entry.Item2))
            {
                // Who is quoted inside other quotes alone has none of their own
                html.Add($"<li>{quotes.Name(first)} {(count > 0 ? $"{count}" : "inside another quote")}");
                if (article.Document.Speakers[first.Speaker!.Value].Description is { } description)
                    html.Add($"<span class=\"description\" dir=\"auto\">{description}</span>");
                html.Add($"</li>\n");
            }

            html.Add($"</ul>\n");
        }

        ReportQuote[] flagged = [.. article.Flagged];
        if (flagged.Length > 0)
            html.Add($"<h2>To look at</h2>\n{QuoteList(article, quotes, flagged)}");
        html.Add($"<h2>All quotes</h2>\n{QuoteList(article, quotes, article.Quotes)}</aside>\n");
    }

    static MarkupText QuoteList(ReportArticle article, QuoteMarks quotes, IReadOnlyList<ReportQuote> listed)
    {
        MarkupText html = new MarkupText().Add($"<ol class=\"quotes\">\n");
        foreach (ReportQuote quote in listed)
        {
            html.Add($"<li data-q=\"{quote.Anchor}\"><a class=\"jump\" href=\"#{quote.Anchor}\" dir=\"auto\">{Excerpt.Of(article.Document.TextOf(quote.Quote.Span), ExcerptLength)}</a> ");
            if (quote.Quote.Attribution is not null || article.IsFlagged(quote))
                html.Add($"{quotes.Name(quote)}{QuoteMarks.Doubt(quote)}");
            html.Add($"</li>\n");
        }

        return html.Add($"</ol>\n");
    }

    static MarkupText Language(Document document) =>
        document.Metadata.TextOf(KnownKeys.Language)?.Trim() is { } tag && LanguageTag().IsMatch(tag)
            ? new MarkupText().Add($" lang=\"{tag}\"")
            : new MarkupText();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
