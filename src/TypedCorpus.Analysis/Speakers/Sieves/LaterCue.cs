using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A report that ends the quote's sentence, "..." is the word for it, Roe said; or a sentence behind it that points back at the quote: "..."
/// That's how Roe put it.</summary>
sealed class LaterCue : IAttributionSieve
{
    const int MaxReports = 30;

    static readonly WordList Thinking = ["believes", "believed", "thinks", "thought", "feels", "felt", "reckons", "reckoned", "hopes", "fears"];

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int first = scene.FirstReportBehind(token);
        int end = scene.ReportsOf(scene.Sentences.Of(token)).End;
        for (int i = first; i < end && i < first + MaxReports; i++)
        {
            Report report = scene.Reports[i];
            int start = scene.StartOf(report);
            if (start > token && (report.Kind != ReportKind.WeakVerb || IsThought(scene, report)) && !report.Participle && report.Quoting < 0
                && scene.Tokens[start - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote
                && !scene.Mentions[report.Mention].Is(WordClass.Relative))
            {
                return Scene.SourceOf(report);
            }
        }

        return PointedBack.Find(scene, quote);
    }

    // "..., Roe believes."
    static bool IsThought(Scene scene, Report report) =>
        scene.Sentences.IsOneOf(report.CueFirst, Thinking) && !report.Inverted && scene.Mentions[report.Mention].IsPersonal
        && scene.Tokens[report.CueLast + 1].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd;
}
