namespace TypedCorpus.Analysis.Speakers.SecondLook;

/// <summary>
/// The mentions that a quote may have for its source: whom the sieves chose, whom the reports of its sentence name and the last one of the
/// sentence before, the subject of the sentence, and whoever says the quotes beside it.
/// </summary>
sealed class CandidateList(Scene scene)
{
    // The reports nearest to the quote, before and behind it
    const int ReportsBefore = 4;
    const int ReportsBehind = 2;

    const int Unknown = -2;

    readonly List<SourceCandidate> candidates = [];
    int quote;
    int subject;

    /// <summary>The number of candidates.</summary>
    public int Count => candidates.Count;

    /// <summary>A candidate; the first is the one that the sieves chose, if they chose any.</summary>
    public SourceCandidate this[int index] => candidates[index];

    /// <summary>Starts with the source that the sieves chose for a quote, if any.</summary>
    public void Start(int ofQuote)
    {
        quote = ofQuote;
        candidates.Clear();
        subject = Unknown;
        if (scene.SourceOf(quote) is { } chosen)
            candidates.Add(new SourceCandidate(chosen, ReportOf(chosen)));
    }

    /// <summary>Adds all others.</summary>
    public void AddOthers()
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        (int first, int end) = scene.ReportsOf(sentence);
        int behind = scene.FirstReportBehind(token);
        for (int i = behind - 1; i >= first && i >= behind - ReportsBefore; i--)
            Add(i);
        for (int i = behind; i < end && i < behind + ReportsBehind; i++)
            Add(i);
        Add(new QuoteSource(Subject));
        if (sentence > 0 && first > scene.ReportsOf(sentence - 1).First)
            Add(first - 1);
        if (quote > 0 && scene.SourceOf(quote - 1) is { } before)
            Add(before);
        if (quote + 1 < scene.Quotes.Count && scene.SourceOf(quote + 1) is { } next)
            Add(next);
    }

    /// <summary>The subject of the sentence of the quote, as far as to the quote; -1 for none.</summary>
    public int Subject
    {
        get
        {
            if (subject == Unknown)
                subject = scene.Clauses.OfSentence(scene.Sentences.First(scene.Sentences.Of(scene.TokenOf(quote))), scene.TokenOf(quote));
            return subject;
        }
    }

    void Add(int report) => Add(new SourceCandidate(Scene.SourceOf(scene.Reports[report]), report));

    void Add(QuoteSource source) => Add(new SourceCandidate(source, ReportOf(source)));

    void Add(SourceCandidate candidate)
    {
        if (candidate.Mention < 0 || scene.Holds(candidate.Source, quote))
            return;
        foreach (SourceCandidate known in candidates)
        {
            if (known.Mention == candidate.Mention)
                return;
        }

        candidates.Add(candidate);
    }

    int ReportOf(QuoteSource source)
    {
        if (source.CueFirst < 0)
            return -1;
        int first = scene.ReportsOf(scene.Sentences.Of(source.CueFirst)).First;
        int found = -1;
        for (int i = scene.FirstReportBehind(source.CueFirst) - 1; i >= first && scene.Reports[i].CueFirst == source.CueFirst; i--)
            found = i;
        return found;
    }
}
