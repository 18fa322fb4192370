namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Tells an article from what stands around it on its page. Evidence of a passage's own (a known phrase, a bare number) makes it certain;
/// the stretch of passages with the most running text is the article, and where a text shows that it is a page, short passages
/// outside of that stretch go too.
/// </summary>
sealed class BoilerplateJudge
{
    /// <summary>The number of certain passages from which a text is taken for a page with an article rather than an article.</summary>
    const int PageThreshold = 2;

    /// <summary>The weight of the shortest stretch that can be an article which a phrase ends.</summary>
    const int MinArticle = 100;

    readonly List<Passage> passages;
    readonly Evidence[] evidence;
    readonly Headline headline;
    readonly string?[] reasons;

    BoilerplateJudge(List<Passage> passages, Evidence[] evidence, Headline headline)
    {
        this.passages = passages;
        this.evidence = evidence;
        this.headline = headline;
        reasons = new string?[passages.Count];
    }

    /// <summary>For each passage why it is boilerplate, as a phrase; null for what belongs to the article.</summary>
    public static string?[] Judge(List<Passage> passages, Evidence[] evidence, Headline headline)
    {
        BoilerplateJudge judge = new(passages, evidence, headline);
        int certain = judge.MarkCertain();
        if (certain >= PageThreshold)
            judge.MarkAround(judge.FindArticle());
        return judge.reasons;
    }

    int MarkCertain()
    {
        int certain = 0;
        for (int i = 0; i < passages.Count; i++)
        {
            reasons[i] = i == headline.Title ? null : ReasonOf(evidence[i]);
            if (reasons[i] is not null)
                certain++;
        }

        foreach (int repeat in headline.Repeats)
        {
            reasons[repeat] = "the title once more";
            certain++;
        }

        return certain;
    }

    static string? ReasonOf(Evidence evidence)
    {
        if (evidence.Phrase is { } phrase)
            return phrase.Reason;
        return evidence.IsCounter ? "a bare number" : null;
    }

    /// <summary>The stretch with the most running text that no end of an article cuts.</summary>
    (int First, int Last) FindArticle()
    {
        (int First, int Last, int Weight) best = (0, -1, 0);
        int first = 0;
        int weight = 0;
        int ends = 0;
        for (int i = 0; i < passages.Count; i++)
        {
            if (evidence[i].Phrase is { Scope: PhraseScope.End } && best.Weight >= MinArticle)
            {
                ends++;
                weight = 0;
                first = i + 1;
                continue;
            }

            weight += Weight(i);
            if (weight <= 0)
            {
                weight = 0;
                first = i + 1;
            }
            else if (weight > best.Weight * (ends > 0 ? 4 : 1))
            {
                best = (first, i, weight);
            }
        }

        return (best.First, best.Last);
    }

    int Weight(int i)
    {
        const int maxWords = 120;
        if (reasons[i] is not null)
            return -12;
        if (evidence[i].IsRunningText)
            return Math.Min(evidence[i].Words, maxWords) * 2;
        if (evidence[i].EndsSentence && evidence[i].StopWords > 0 && evidence[i].Words >= 4)
            return evidence[i].Words;
        return -3;
    }

    void MarkAround((int First, int Last) article)
    {
        for (int i = 0; i < passages.Count; i++)
        {
            if (i == headline.Title)
                continue;
            if (i < article.First)
                reasons[i] ??= "before the article";
            else if (i > article.Last)
                reasons[i] ??= "after the article";
        }

        MarkInside(article);
    }

    /// <summary>Marks what stands within the article but belongs to the page: dates, single marks, teasers, and what a section's phrase opens.</summary>
    void MarkInside((int First, int Last) article)
    {
        string? section = null;
        for (int i = article.First; i <= article.Last; i++)
        {
            if (evidence[i].Phrase is { Scope: PhraseScope.Section } phrase && i != headline.Title)
                section = phrase.Reason;
            else if (evidence[i].IsRunningText)
                section = null;

            if (i != headline.Title)
                reasons[i] ??= section ?? ReasonOnPage(evidence[i], passages[i]);
        }
    }

    static string? ReasonOnPage(Evidence evidence, Passage passage)
    {
        if (evidence.IsDate)
            return "a date";
        return evidence.Words == 0 && passage.Length <= 2 ? "no word" : null;
    }
}
