using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.SecondLook;

/// <summary>
/// Weighs the sources that the less precise sieves chose, and the quotes that no sieve gave to anybody, against everybody else who may be the source,
/// and against nobody.
/// </summary>
sealed class SourceReview
{
    // Less than any score
    const int Least = int.MinValue / 2;

    // Whom a verb speaks to, and the verb with its auxiliaries, in tokens
    const int LongestObject = 6;
    const int LongestVerb = 3;

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

    /// <summary>
    /// Looks again at the quotes of a text through which the sieves went, in their order. The turns of a conversation stay as they are.
    /// </summary>
    public static void Run(Scene scene, SourceModel model, CancellationToken cancellation)
    {
        if (scene.IsConversation)
            return;
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
    /// Whether a quote was given to nobody, or by a sieve that is often wrong, or by one that is not and had a choice. One that several paragraphs hold has one source.
    /// </summary>
    public static bool IsUnsure(Scene scene, int quote)
    {
        bool isTerm = scene.Quotes[quote].Kind == QuoteKind.Term;
        return scene.SieveOf(quote) switch
        {
            null => !isTerm,
            CueBeforeQuote or EarlierCue => isTerm || HasReports(scene, quote),
            EarlierAct or SpeechNoun or SentenceBefore => true,
            PreviousParagraph => Exchange.Of(scene, quote) is null,
            _ => false,
        } && !scene.Reopens(quote) && !scene.Reopens(quote + 1);
    }

    // Where the sentence has one report only, there is no other to take
    static bool HasReports(Scene scene, int quote)
    {
        (int first, int end) = scene.ReportsOf(scene.Sentences.Of(scene.TokenOf(quote)));
        return end - first > 1;
    }

    void Weigh(int quote)
    {
        candidates.Start(quote);
        if (IsOfOwnClause(quote))
            return;
        features.ReadQuote(quote);
        bool isGiven = candidates.Count > 0;
        int best = isGiven ? 0 : -1;
        int most = isGiven ? ScoreOf(0, Least) : Least;
        if (most > model.Sure)
            return;

        // Others have to be ahead of the one that the sieves chose
        most += isGiven ? model.Lead : 0;
        candidates.AddOthers();
        for (int i = best + 1; i < candidates.Count; i++)
        {
            int score = ScoreOf(i, most);
            if (score > most)
                (best, most) = (i, score);
        }

        if (best < 0)
            return;
        features.ReadNobody();
        int bias = isGiven ? model.Nobody : model.NewLead;
        bool isNobody = model.ScoreOf(features.Values, most - bias) + bias > most;
        if (isNobody && isGiven)
            scene.Take(quote);
        else if (!isNobody && !(isGiven && best == 0) && IsReported(quote, best))
            scene.Give(quote, candidates[best].Source, AttributionSieves.Weighed);
        else
            return;
        isChanged = true;
    }

    // Who is only near a title has not said it: his friends call him "Duke"
    bool IsReported(int quote, int candidate) => scene.Quotes[quote].Kind != QuoteKind.Term || candidates[candidate].Source.CueFirst >= 0;

    // Critics noted that Ann Roe once called it "...", denied Roe's claim that it "...": the clause of the quote tells who said it
    bool IsOfOwnClause(int quote) => scene.SieveOf(quote) is CueBeforeQuote
        ? candidates[0].Report < 0 || IsKept(scene.Reports[candidates[0].Report]) || LeadsUpTo(scene.Reports[candidates[0].Report], quote)
        : scene.SieveOf(quote) is EarlierCue && candidates[0].Report is >= 0 and int report && EarlierCue.IsOwnClause(scene, scene.Reports[report]);

    // Roe said the boy kept on saying: "..."
    bool IsKept(Report report) => report is { Participle: false, Inverted: false } && scene.Tokens[report.CueFirst].Is(WordClass.Gerund)
        && scene.Mentions[report.Mention].Last < report.CueFirst - 1 && !scene.Tokens[report.CueFirst - 1].Is(WordClass.Auxiliary);

    // Roe said the boy told Poe: "..." A verb with its subject, and no more than whom it speaks to, leads up to a sentence
    bool LeadsUpTo(Report report, int quote)
    {
        int mark = scene.TokenOf(quote) - 1;
        Mention speaker = scene.Mentions[report.Mention];
        bool opens = scene.Tokens[mark].Kind == TokenKind.Colon
            || (scene.Tokens[mark].Kind == TokenKind.Comma && char.IsUpper(scene.Text[scene.Quotes[quote].Words.Start]));
        if (!opens || report.Participle || report.Inverted || report.CueLast < mark - LongestObject || report.CueFirst - speaker.Last > LongestVerb
            || !(speaker.IsPersonal || (speaker.Kind == MentionKind.Nominal && speaker.Is(WordClass.Role))) || speaker.Is(WordClass.FirstPerson))
            return false;
        for (int i = speaker.Last + 1; i < mark; i++)
        {
            if (scene.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || (scene.Sentences.IsWord(i, "to") && scene.Tokens[i + 1].Is(WordClass.Base)))
                return false;
        }

        return true;
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
