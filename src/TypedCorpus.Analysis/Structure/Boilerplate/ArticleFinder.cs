namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Finds the stretch of a page that is its article: the one in which running text most outweighs what belongs to pages. Evidence for
/// and against is added up from passage to passage, so that one pass is enough.
/// </summary>
sealed class ArticleFinder(Evidence[] evidence, Headline headline, string?[] reasons)
{
    /// <summary>The weight of the lightest stretch that can be an article; before that, no phrase ends it.</summary>
    const int LightestArticle = 100;

    /// <summary>How many times heavier than the article so far a stretch has to be that comes after an end of the article.</summary>
    const int AfterEnd = 4;

    /// <summary>The most passages between a title and the article's first running text.</summary>
    const int LongestHead = 30;

    /// <summary>The most passages that may part the article's running text from its last words: a table, code, a list.</summary>
    const int LongestGap = 3;

    /// <summary>The most words of a passage that count, so that no single passage decides.</summary>
    const int MostWords = 120;

    // Found on scraped pages: with half or twice of any of them, F changes by 1.5 at most
    const int SectionWeight = -80;
    const int CertainWeight = -20;
    const int OfPageWeight = -10;
    const int ShortLineWeight = -3;

    /// <summary>The first and the last passage of the article; the last before the first when no passage is running text.</summary>
    public (int First, int Last) Find(CancellationToken cancellation)
    {
        (int First, int Last, int Weight) best = (0, -1, 0);
        int first = 0;
        int weight = 0;
        bool ended = false;
        for (int i = 0; i < evidence.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (evidence[i].Phrase is { Scope: PhraseScope.End } && best.Weight >= LightestArticle)
            {
                ended = true;
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
            else if (weight > best.Weight * (ended ? AfterEnd : 1))
            {
                best = (first, i, weight);
            }
        }

        return (Head(best.First), Tail(best.Last));
    }

    /// <summary>
    /// The first running text below the article's title, when only a short stretch of other lines parts it from the rest.
    /// </summary>
    int Head(int first)
    {
        int title = headline.LastBefore(first);
        if (title < 0 || first - title > LongestHead)
            return first;
        for (int i = title + 1; i < first; i++)
        {
            if (IsText(i))
                return i;
        }

        return first;
    }

    /// <summary>The last passage that goes on with the article: after its last running text, what still reads as words in a row.</summary>
    int Tail(int last)
    {
        int end = last;
        for (int i = last + 1; i < evidence.Length && i - end <= LongestGap; i++)
        {
            if (reasons[i] is not null || evidence[i].IsOfPage)
                break;
            if (evidence[i] is { StopWords: > 0, Words: >= 6 })
                end = i;
        }

        return end;
    }

    /// <summary>
    /// What a passage says for (more than 0) or against its being part of the article, in half words: running text counts in full beside
    /// other running text and half where it stands alone, as teasers do.
    /// </summary>
    int Weight(int i)
    {
        Evidence passage = evidence[i];
        if (passage.Phrase is { Scope: PhraseScope.Section or PhraseScope.Box })
            return SectionWeight;
        if (reasons[i] is not null)
            return CertainWeight;
        if (passage.IsOfPage)
            return OfPageWeight;
        if (passage.IsRunningText)
            return Math.Min(passage.Words, MostWords) * (IsText(i - 1) || IsText(i + 1) ? 2 : 1);
        if (passage is { EndsSentence: true, StopWords: > 0, Words: >= 4 })
            return passage.Words;
        return GoesOn(i) || GoesOn(i + 1) ? passage.Words : ShortLineWeight;
    }

    bool IsText(int i) => i >= 0 && i < evidence.Length && reasons[i] is null && evidence[i] is { IsRunningText: true, IsAboutSite: false };

    /// <summary>
    /// Whether a passage goes on with the sentence of the one before, as the lines of a text do that was wrapped and spaced out.
    /// </summary>
    bool GoesOn(int i) =>
        i > 0 && i < evidence.Length && evidence[i] is { StartsSmall: true, StopWords: > 0, Words: >= 4 } && !evidence[i - 1].EndsSentence;
}
