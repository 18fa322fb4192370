using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Tool.Report;

namespace TypedCorpus.Tool.Review.Corrections;

/// <summary>A quote and the next one are one.</summary>
/// <param name="Page">The page of the article.</param>
/// <param name="Version">What the files of the article were.</param>
/// <param name="Quote">The anchor of the quote.</param>
sealed record JoinCorrection(string Page, string Version, string Quote) : Correction(Page, Version)
{
    public override IReadOnlyList<Func<string, string?>> Changes(ReportArticle article, Func<string, string> ownName, out string problem)
    {
        problem = "There is no quote behind this one that it could be joined with";
        Document document = article.Document;
        if (Find(document, Quote) is not { IsNested: false } quote || NextOf(document, Quote) is not { } next)
            return [];
        problem = SameWords;
        string[] between = [.. document.Quotes
            .Where(other => other.Span.Start > quote.Quote.Span.Start && other.Span.Start < next.Quote.Span.Start)
            .Select(other => document.TextOf(other.Span))];
        return Openings.Of(document, quote.Quote) is { } key && Openings.Of(document.TextOf(next.Quote.Span), between) is { } last
            ? [yaml => CorrectionWriter.Join(yaml, key, last)]
            : [];
    }

    public override bool IsDone(Document before, Document after)
    {
        if (Find(before, Quote) is not { } first || NextOf(before, Quote) is not { } next || Find(after, Quote) is not { } now)
            return false;
        if (!before.Blocks.Any(block => block.Span.Contains(first.Quote.Span) && block.Span.Contains(next.Quote.Span)))
        {
            return WordsOf(after).SequenceEqual(WordsOf(before))
                && NextOf(after, Quote)?.Quote.Continues is { } index && after.Quotes[index].Span == now.Quote.Span;
        }

        string joined = before.TextOf(TextSpan.FromBounds(first.Quote.Span.Start, next.Quote.Span.End));
        return after.TextOf(now.Quote.Span) == joined;
    }

    /// <summary>The quote behind one, without those inside others; null for none.</summary>
    public static ReportQuote? NextOf(Document document, string anchor) =>
        ReportQuote.Of(document).Where(quote => !quote.IsNested).SkipWhile(quote => quote.Anchor != anchor).Skip(1).FirstOrDefault();
}
