using TypedCorpus.Analysis.Speakers.Reports;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>The nearest verb of saying before the quote in its sentence: Roe said the plan was a "..."</summary>
sealed class EarlierCue : IAttributionSieve
{
    // Reports further back belong to something else.
    const int MaxReports = 30;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote) => Nearest(scene, scene.TokenOf(quote), weak: false);

    /// <summary>The source of the nearest report before a token in its sentence; null for none.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="weak">Whether verbs that report no speech count too.</param>
    public static QuoteSource? Nearest(Scene scene, int token, bool weak)
    {
        int first = scene.ReportsOf(scene.Sentences.Of(token)).First;
        int behind = scene.FirstReportBehind(token);
        for (int i = behind - 1; i >= first && i >= behind - MaxReports; i--)
        {
            Report report = scene.Reports[i];
            if ((report.Inverted || scene.Mentions[report.Mention].Last < token) && (weak || report.Kind != ReportKind.WeakVerb))
                return Scene.SourceOf(report);
        }

        return null;
    }
}
