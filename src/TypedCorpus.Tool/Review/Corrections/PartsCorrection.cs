using System.Text.Json;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Tool.Report;

namespace TypedCorpus.Tool.Review.Corrections;

/// <summary>Which words a quote has, and where another one starts.</summary>
/// <param name="Page">The page of the article.</param>
/// <param name="Version">What the files of the article were.</param>
/// <param name="Quote">The anchor of the quote.</param>
/// <param name="Lines">The quotes that it is to be, with the words that are to be left; none where it is no quote.</param>
sealed record PartsCorrection(string Page, string Version, string Quote, IReadOnlyList<string> Lines) : Correction(Page, Version)
{
    // The reader of JSON checks no members of lists
    public IReadOnlyList<string> Lines { get; } = Lines.Contains(null!) ? throw new JsonException("A line is null") : Lines;

    public override IReadOnlyList<Func<string, string?>> Changes(ReportArticle article, Func<string, string> ownName, out string problem)
    {
        problem = SameWords;
        if (Find(article.Document, Quote) is not { } quote || Openings.Of(article.Document, quote.Quote) is not { } key)
            return [];
        if (quote.IsNested)
        {
            problem = "A quote inside another one can't be split";
            return [];
        }

        string text = article.Document.TextOf(quote.Quote.Span);
        if (QuoteParts.Of(text, Lines, out problem) is not { } parts)
            return [];
        if (parts is [{ Start: 0 } all] && all.Length == text.Length)
        {
            problem = "Nothing was split or taken out";
            return [];
        }

        if (QuoteParts.Cuts(text, parts) is not { } cuts)
        {
            problem = "These words stand in the quote more than once: this can't be told apart";
            return [];
        }

        return [yaml => CorrectionWriter.Part(yaml, key, cuts.Split, cuts.Omit)];
    }

    public override bool IsDone(Document before, Document after)
    {
        if (Find(before, Quote) is not { } quote)
            return false;
        string text = before.TextOf(quote.Quote.Span);
        IEnumerable<string> parts = (QuoteParts.Of(text, Lines, out _) ?? []).Select(part => part.Of(text));
        int place = before.Quotes.TakeWhile(other => other.Span != quote.Quote.Span).Count();
        string[] old = [.. WordsOf(before)];
        return WordsOf(after).SequenceEqual([.. old[..place], .. parts, .. old[(place + 1)..]]);
    }
}
