using TypedCorpus.Analysis.Speakers.Sieves;

namespace TypedCorpus.Analysis.Speakers.SecondLook;

/// <summary>
/// Weighs the sources that the less precise sieves chose, and the quotes that no sieve gave to anybody, against everybody else who may be the source,
/// and against nobody.
/// </summary>
sealed class SourceReview
{
    // Less than any score
    const int Least = int.MinValue / 2;

    readonly Scene scene;
    readonly SourceModel model;
    readonly CandidateList candidates;
    readonly FeatureReader features;
    bool isChanged;

    SourceReview(Scene scene, SourceModel model)
    {
        this.scene = scene;
        this.model = model;
        candidates = new CandidateList(scene);
        features = new FeatureReader(scene, candidates);
    }

    /// <summary>Looks again at the quotes of a text through which the sieves went, in their order.</summary>
    public static void Run(Scene scene, SourceModel model, CancellationToken cancellation)
    {
        SourceReview review = new(scene, model);
        for (int quote = 0; quote < scene.Quotes.Count; quote++)
        {
            cancellation.ThrowIfRequestedAt(quote);
            if (IsUnsure(scene, quote))
                review.Weigh(quote);
            else if (review.isChanged)
                review.Follow(quote);
        }
    }

    /// <summary>
    /// Whether a quote was given to nobody, or by a sieve that is often wrong and had a choice. One that several paragraphs hold has one source.
    /// </summary>
    public static bool IsUnsure(Scene scene, int quote)
    {
        bool isTerm = scene.Quotes[quote].Kind == QuoteKind.Term;
        return scene.SieveOf(quote) switch
        {
            null => !isTerm,
            EarlierCue or EarlierAct => isTerm || HasReports(scene, quote),
            CueBeforeQuote or PreviousParagraph or SentenceBefore => true,
            _ => false,
        } && !scene.Reopens(quote) && !scene.Reopens(quote + 1);
    }

    static bool HasReports(Scene scene, int quote)
    {
        (int first, int end) = scene.ReportsOf(scene.Sentences.Of(scene.TokenOf(quote)));
        return end - first > 1;
    }

    void Weigh(int quote)
    {
        candidates.Start(quote);
        features.ReadQuote(quote);
        int best = -1;
        int most = Least;
        if (candidates.Count > 0)
        {
            most = ScoreOf(0, Least);
            best = 0;
            if (most > model.Sure)
                return;
        }

        candidates.AddOthers();
        for (int i = best + 1; i < candidates.Count; i++)
        {
            int score = ScoreOf(i, most);
            if (score > most)
                (best, most) = (i, score);
        }

        features.ReadNobody();
        bool isNobody = model.ScoreOf(features.Values, most - model.Nobody) + model.Nobody > most;
        if (!isNobody && best >= 0 && candidates[best].Mention != scene.SourceOf(quote)?.Mention)
            scene.Give(quote, candidates[best].Source, AttributionSieves.Weighed);
        else if (isNobody && scene.SourceOf(quote) is not null)
            scene.Take(quote);
        else
            return;
        isChanged = true;
    }

    int ScoreOf(int candidate, int most)
    {
        features.ReadCandidate(candidates[candidate]);
        return model.ScoreOf(features.Values, most);
    }

    // "...," Roe said. "...": whoever goes on is the source that the quote before has now
    void Follow(int quote)
    {
        if (scene.SieveOf(quote) is SameParagraph sieve && sieve.Find(scene, quote) is { } source && !scene.Holds(source, quote)
            && source.Mention != scene.SourceOf(quote)!.Value.Mention)
            scene.Give(quote, source, sieve);
    }
}
