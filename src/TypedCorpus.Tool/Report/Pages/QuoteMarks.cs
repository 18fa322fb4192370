using TypedCorpus.Analysis;
using TypedCorpus.Tool.Markup;

namespace TypedCorpus.Tool.Report.Pages;

/// <summary>How the quotes of an article are shown: marked in the colour of their speaker, with the speaker's name behind them.</summary>
/// <param name="corpus">The corpus.</param>
/// <param name="article">The article.</param>
/// <param name="root">The way from the page to the site's first folder.</param>
sealed class QuoteMarks(ReportCorpus corpus, ReportArticle article, string root)
{
    // The golden angle: each further hue is far from those before it
    const double Turn = 137.508;
    const double FirstHue = 250;

    readonly Document document = article.Document;

    /// <summary>The colour of a speaker in this article, as a style.</summary>
    /// <param name="speaker">The speaker's index in the document; null for a quote without one, which has no colour.</param>
    public static MarkupText Colour(int? speaker) => speaker is { } index
        ? new MarkupText().Add($" style=\"--hue:{(FirstHue + (index * Turn)) % 360:0}\"")
        : new MarkupText().Add($" data-plain");

    /// <summary>The marks of quotes with their mentions and cues, and those of the article's terms, by place.</summary>
    public IEnumerable<Mark> Of(IReadOnlyList<ReportQuote> quotes, bool hasTerms)
    {
        List<Mark> marks = [.. quotes.Select(QuoteMark)];
        AddTied(marks, "mention", quotes, attribution => attribution.Mention);
        AddTied(marks, "cue", quotes, attribution => attribution.Cue);
        if (hasTerms)
            marks.AddRange(document.Quotes.Where(quote => quote.Kind == QuoteKind.Term).Select(term => new Mark(term.Span, new MarkupText().Add($" class=\"term\""))));
        return marks.OrderBy(mark => mark.Span.Start);
    }

    /// <summary>The names of the speakers, each behind the closing mark of its quote, by place.</summary>
    public IEnumerable<Insertion> Names(IReadOnlyList<ReportQuote> quotes) => quotes
        .Where(quote => quote.Quote.Attribution is not null || article.IsFlagged(quote))
        .Select(quote => new Insertion(BehindClosingMark(quote.Quote.Span.End), NameTag(quote)))
        .OrderBy(insertion => insertion.Offset);

    /// <summary>Whose words a quote is: a link to the speaker, or else the words that the text has for whoever it is.</summary>
    public MarkupText Name(ReportQuote quote)
    {
        MarkupText html = new();
        if (corpus.SpeakerOf(article, quote) is { } speaker)
            return html.Add($"<a class=\"who\" href=\"{Href.Of(root, speaker.Page)}\"{Colour(quote.Speaker)}>{speaker.Name}</a>");
        return quote.Quote.Attribution is { } attribution
            ? html.Add($"<span class=\"who unnamed\">{(attribution.Mention is { } mention ? document.TextOf(mention) : "nobody by name")}</span>")
            : html.Add($"<span class=\"who missing\">no speaker</span>");
    }

    /// <summary>How sure the speaker of a quote is, where that is less than one would like; empty for all others.</summary>
    public static MarkupText Doubt(ReportQuote quote) => quote is { IsUnsure: true, Quote.Attribution: { } attribution }
        ? new MarkupText().Add($" <span class=\"doubt\">unsure, {attribution.Confidence} %</span>")
        : new MarkupText();

    Mark QuoteMark(ReportQuote quote) => new(
        quote.Quote.Span,
        new MarkupText().Add($" class=\"{(article.IsFlagged(quote) ? "quote flagged" : "quote")}\" data-q=\"{quote.Anchor}\"{Colour(quote.Speaker)}"),
        new MarkupText().Add($" id=\"{quote.Anchor}\""));

    // Several quotes may be tied to the same words
    static void AddTied(List<Mark> marks, string name, IReadOnlyList<ReportQuote> quotes, Func<Attribution, TextSpan?> place)
    {
        foreach (IGrouping<TextSpan, ReportQuote> tied in quotes
            .Where(quote => quote.Quote.Attribution is { } attribution && place(attribution) is not null)
            .GroupBy(quote => place(quote.Quote.Attribution!)!.Value))
        {
            MarkupText attributes = new MarkupText().Add($" class=\"{name}\" data-of=\"{string.Join(' ', tied.Select(quote => quote.Anchor))}\"{Colour(tied.First().Speaker)}");
            marks.Add(new Mark(tied.Key, attributes));
        }
    }

    MarkupText NameTag(ReportQuote quote) =>
        new MarkupText().Add($"<span class=\"tag\" data-q=\"{quote.Anchor}\"><span class=\"unseen\"> (said by </span>{Name(quote)}{Doubt(quote)}<span class=\"unseen\">)</span></span>");

    int BehindClosingMark(int end)
    {
        string source = document.Source.Text;
        return end < source.Length && (char.IsPunctuation(source[end]) || source[end] == '`') && !char.IsWhiteSpace(source[end]) ? end + 1 : end;
    }
}
