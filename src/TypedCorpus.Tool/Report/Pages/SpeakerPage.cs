using TypedCorpus.Analysis;
using TypedCorpus.Tool.Markup;

namespace TypedCorpus.Tool.Report.Pages;

/// <summary>The page of a speaker: who it is, and every quote in its sentence.</summary>
static class SpeakerPage
{
    const string Root = "../";

    // Of a sentence on each side of a quote: a text may be one sentence with thousands of quotes
    const int MostAround = 600;

    public static MarkupText Of(ReportCorpus corpus, ReportSpeaker speaker)
    {
        MarkupText html = new MarkupText().Add($"<main id=\"main\">\n<h1 dir=\"auto\">{speaker.Name}</h1>\n");
        if (speaker.Description is { } description)
            html.Add($"<p class=\"lead\" dir=\"auto\">{description}</p>\n");
        html.Add($"<p class=\"facts\">{Counted.Of(speaker.QuoteCount, "quote")} in {Counted.Of(speaker.ArticleCount, "article")}");
        if (speaker.Aliases.Count > 0)
            html.Add($" · also called <span dir=\"auto\">{string.Join(", ", speaker.Aliases)}</span>");
        html.Add($"</p>\n");

        int number = 0;
        foreach (IGrouping<ReportArticle, ReportQuote> quoted in speaker.Quotes.GroupBy(entry => entry.Article, entry => entry.Quote))
            AddArticle(html, corpus, quoted.Key, [.. quoted], ref number);
        return html.Add($"</main>\n");
    }

    static void AddArticle(MarkupText html, ReportCorpus corpus, ReportArticle article, IReadOnlyList<ReportQuote> quotes, ref int number)
    {
        QuoteMarks marks = new(corpus, article, Root);
        html.Add($"<section class=\"said\">\n<h2 dir=\"auto\"><a href=\"{Href.Of(Root, article.Page)}\">{article.Title}</a></h2>\n<ul>\n");
        int sentence = 0;
                foreach (ReportQuote quote in quotes)
        {
            ReportQuote here = quote with { Anchor = $"q{++number}" };
            TextSpan around = Around(article.Document, quote.Quote.Span, ref sentence);
            html.Add($"<li><blockquote dir=\"auto\">{MarkedText.Of(article.Document, around, marks.Of([here], hasTerms: false))}</blockquote> ");
            html.Add($"<a class=\"jump\" href=\"{Href.Of(Root, article.Page, quote.Anchor)}\">in the article<span class=\"unseen\">: {Excerpt.Of(article.Document.TextOf(quote.Quote.Span), 40)}</span></a>");
            html.Add($"{QuoteMarks.Doubt(quote)}</li>\n");
        }

        html.Add($"</ul>\n</section>\n");
    }

    // The sentences that the quote is part of; the quotes come in order, and so do the sentences
    static TextSpan Around(Document document, TextSpan quote, ref int sentence)
    {
        while (sentence < document.Sentences.Count && document.Sentences[sentence].End <= quote.Start)
            sentence++;
        int start = quote.Start;
        int end = quote.End;
        for (int i = sentence; i < document.Sentences.Count && document.Sentences[i].Start < quote.End; i++)
        {
            start = Math.Min(start, document.Sentences[i].Start);
            end = Math.Max(end, document.Sentences[i].End);
        }

        return TextSpan.FromBounds(Math.Max(start, quote.Start - MostAround), Math.Min(end, quote.End + MostAround));
    }
}
