using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Tool.Report;

namespace TypedCorpus.Tool.Review.Corrections;

/// <summary>Whose a quote is.</summary>
/// <param name="Page">The page of the article.</param>
/// <param name="Version">What the files of the article were.</param>
/// <param name="Quote">The anchor of the quote.</param>
/// <param name="Speaker">Whose it is; null for nobody's that has a name.</param>
sealed record SpeakerCorrection(string Page, string Version, string Quote, string? Speaker) : Correction(Page, Version)
{
    public override IReadOnlyList<Func<string, string?>> Changes(ReportArticle article, Func<string, string> ownName, out string problem)
    {
        problem = SameWords;
        return Find(article.Document, Quote) is { } quote && Openings.Of(article.Document, quote.Quote) is { } key
            ? [yaml => CorrectionWriter.SetSpeaker(yaml, key, Line(Speaker) is { } name ? ownName(name) : null)]
            : [];
    }

    // What was said of somebody whom only this quote's correction had named
    public override Func<string, string?>? Leftover(ReportArticle article, Func<string, string> ownName) =>
        Find(article.Document, Quote) is { } quote && NameOf(article.Document, quote) is { } former
            ? yaml => CorrectionWriter.RemoveSpeaker(yaml, ownName(former))
            : null;

    public override bool IsDone(Document before, Document after)
    {
        if (Find(after, Quote)?.Quote.Attribution is not { Confidence: 100 } attribution || !IsAlone(before, after) || SameUnderAnotherName(before, after) is not null)
            return false;
        return Line(Speaker) is not { } name
            ? attribution.Speaker is null
            : attribution.Speaker is { } index
                && after.Speakers[index].Aliases.Prepend(after.Speakers[index].Name).Contains(name, SpeakerNameComparer.IgnoreCase);
    }

    public override string FailureOf(Document before, Document after, string file) => SameUnderAnotherName(before, after) is { } same
        ? $"{Line(Speaker)} is another name of {same}"
        : base.FailureOf(before, after, file);

    // Who had the quote before and has it still, where the person wanted somebody else
    string? SameUnderAnotherName(Document before, Document after) =>
        Line(Speaker) is { } name && Find(before, Quote) is { } old && Find(after, Quote) is { } now
            && NameOf(after, now) is { } same && same == NameOf(before, old) && !SpeakerNameComparer.IgnoreCase.Equals(same, name)
            ? same
            : null;

    // The speakers of all others stay
    bool IsAlone(Document before, Document after)
    {
        IReadOnlyList<ReportQuote> old = ReportQuote.Of(before);
        IReadOnlyList<ReportQuote> now = ReportQuote.Of(after);
        return old.Count == now.Count
            && old.Zip(now).All(pair => pair.First.Anchor == Quote || NameOf(before, pair.First) == NameOf(after, pair.Second));
    }

    static string? NameOf(Document document, ReportQuote quote) => quote.Speaker is { } index ? document.Speakers[index].Name : null;
}
