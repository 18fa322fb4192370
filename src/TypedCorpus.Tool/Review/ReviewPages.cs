using TypedCorpus.Tool.Markup;
using TypedCorpus.Tool.Report;
using TypedCorpus.Tool.Report.Pages;

namespace TypedCorpus.Tool.Review;

/// <summary>What is sent to a browser.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Text">Its text; of a redirection, where to.</param>
/// <param name="IsRedirect">Whether it leads elsewhere.</param>
sealed record ReviewContent(string Type, string Text, bool IsRedirect = false);

/// <summary>The pages of a review: those of a report, a queue of what is to be looked at, and on the pages of articles the means to put it right.</summary>
sealed class ReviewPages(ReviewSession session)
{
    const string Html = "text/html; charset=utf-8";
    const string QueuePage = "queue.html";
    const int ExcerptLength = 120;

    /// <summary>A page or a file; null where there is none.</summary>
    /// <param name="page">Its path in the site.</param>
    /// <param name="after">Of <c>next</c>, the page and the quote to go on behind.</param>
    public ReviewContent? Of(string page, string? after)
    {
        ReportCorpus corpus = session.Corpus;
        switch (page)
        {
            case "" or "index.html":
                return Page("index.html", "Overview", IndexPage.Of(corpus));
            case ListPages.ArticlesPage:
                return Page(page, "Articles", ListPages.Articles(corpus));
            case ListPages.SpeakersPage:
                return Page(page, "Speakers", ListPages.Speakers(corpus));
            case QueuePage:
                return Page(page, "To look at", Queue(corpus));
            case "next":
                return new ReviewContent(Html, Next(corpus, after ?? ""), IsRedirect: true);
            case "report.css" or "review.css":
                return new ReviewContent("text/css; charset=utf-8", PageFrame.Asset(page));
            case "report.js" or "review.js":
                return new ReviewContent("text/javascript; charset=utf-8", PageFrame.Asset(page));
            case "search-data.js":
                return new ReviewContent("text/javascript; charset=utf-8", System.Text.Encoding.UTF8.GetString(SearchData.Of(corpus)));
        }

        if (corpus.Articles.FirstOrDefault(article => article.Page == page) is { } article)
            return Page(page, article.Title, new MarkupText().Add($"{ArticlePage.Of(corpus, article)}{ReviewPanel.Of(corpus, article, session.VersionOf(article))}"));
        return corpus.Speakers.FirstOrDefault(speaker => speaker.Page == page) is { } speaker ? Page(page, speaker.Name, SpeakerPage.Of(corpus, speaker)) : null;
    }

    static ReviewContent Page(string page, string title, MarkupText content) => new(Html, PageFrame.Around(page, title, content, QueuePage));

    static IEnumerable<(ReportArticle Article, ReportQuote Quote)> Open(ReportCorpus corpus) =>
        corpus.Articles.SelectMany(article => article.Flagged.Select(quote => (article, quote)));

    static MarkupText Queue(ReportCorpus corpus)
    {
        (ReportArticle Article, ReportQuote Quote)[] open = [.. Open(corpus)];
        MarkupText html = new MarkupText().Add($"<main id=\"main\">\n<h1>To look at</h1>\n<p class=\"lead\">{Counted.Of(open.Length, "quote")} without a speaker or with an unsure one.</p>\n");
        if (open.Length > 0)
            html.Add($"<p><a href=\"next\">Start with the first</a></p>\n");
        foreach (IGrouping<ReportArticle, ReportQuote> group in open.GroupBy(entry => entry.Article, entry => entry.Quote))
        {
            QuoteMarks marks = new(corpus, group.Key, "");
            html.Add($"<h2 dir=\"auto\">{group.Key.Title}</h2>\n<ol class=\"quotes\">\n");
            foreach (ReportQuote quote in group)
            {
                string words = Excerpt.Of(group.Key.Document.TextOf(quote.Quote.Span), ExcerptLength);
                html.Add($"<li><a class=\"jump\" href=\"{Href.Of("", group.Key.Page, quote.Anchor)}\" dir=\"auto\">{words}</a> ");
                html.Add($"{marks.Name(quote)}{QuoteMarks.Doubt(quote)}</li>\n");
            }

            html.Add($"</ol>\n");
        }

        return html.Add($"</main>\n");
    }

    // The first open quote behind a place; behind the last one the queue, which is empty then or starts anew
    static string Next(ReportCorpus corpus, string after)
    {
        string[] place = after.Split('~');
        bool isBehind = corpus.Articles.All(article => article.Page != place[0]);
        foreach (ReportArticle article in corpus.Articles)
        {
            bool isAt = article.Page == place[0];
            bool isBehindQuote = isAt && article.Quotes.All(quote => quote.Anchor != place[^1]);
            foreach (ReportQuote quote in article.Quotes)
            {
                if ((isBehind || isBehindQuote) && article.IsFlagged(quote))
                    return Href.Of("", article.Page, quote.Anchor);
                isBehindQuote |= isAt && quote.Anchor == place[^1];
            }

            isBehind |= isAt;
        }

        return QueuePage;
    }
}
