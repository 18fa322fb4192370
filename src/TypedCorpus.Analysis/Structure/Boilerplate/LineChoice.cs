namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Chooses the lines of a page to keep by the chance that each has to be the article's: those by which the F that is to be expected of the
/// page is highest. A line helps when its chance is more than half of that F, so where little is sure, more is kept.
/// </summary>
sealed class LineChoice
{
    /// <summary>The most words of a line that count, so that no single line decides.</summary>
    const int MostWords = 150;

    /// <summary>What a line counts beside its words.</summary>
    const int LineWeight = 3;

    /// <summary>The most times that lines are chosen by the F that the last choice leads to expect.</summary>
    const int Rounds = 6;

    /// <summary>The F that is expected before any line is chosen, of <see cref="Chance.Sure"/>.</summary>
    const int FirstF = Chance.Sure * 9 / 10;

    /// <summary>The most times that lines are chosen, each time with less caution, until enough is kept.</summary>
    const int Looks = 4;

    const int LessCaution = 65;

    // The percentages that are kept at least: a whole article lost is the worst fault
    const int LeastOfText = 30;
    const int LeastOfRules = 60;
    const int LeastOfArticle = 75;

    readonly PageLines page;
    readonly int[] chances;
    readonly int[] weights;
    readonly long article;
    readonly CancellationToken cancellation;

    LineChoice(PageLines page, int[] scores, CancellationToken cancellation)
    {
        this.page = page;
        this.cancellation = cancellation;
        chances = new int[scores.Length];
        weights = new int[scores.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            chances[i] = Chance.Of(scores[i]);
            weights[i] = Math.Min(page[i].Words, MostWords) + LineWeight;
            article += (long)weights[i] * chances[i];
        }
    }

    /// <summary>For each line of a page whether it is kept.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scores">The log odds of each line, in <see cref="LineModel.Unit"/>s.</param>
    /// <param name="change">What a change from the article to its page, or back, costs, in words.</param>
    /// <param name="caution">The percentage of half the expected F that a line's chance has to be above, unless too little would be kept.</param>
    /// <param name="cancellation">Stops the choice.</param>
    public static bool[] Choose(PageLines page, int[] scores, int change, int caution, CancellationToken cancellation)
    {
        LineChoice choice = new(page, scores, cancellation);
        for (int look = 1; ; look++)
        {
            bool[] kept = choice.Best(change, caution);
            if (look == Looks || choice.IsEnough(kept))
                return kept;
            caution = caution * LessCaution / 100;
        }
    }

    bool[] Best(int change, int caution)
    {
        int f = FirstF;
        for (int round = 1; ; round++)
        {
            bool[] kept = Above(f * caution / 200, change);
            int expected = ExpectedF(kept);
            if (expected == f || round == Rounds)
                return kept;
            f = expected;
        }
    }

    /// <summary>Whether as much is kept of the page's running text, of that which the rules keep, and of what is expected to be the article.</summary>
    bool IsEnough(bool[] kept)
    {
        int text = 0, keptText = 0, textOfRules = 0, keptOfRules = 0;
        long right = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            int words = page[i].IsRunningText ? Math.Min(page[i].Words, MostWords) : 0;
            text += words;
            textOfRules += page.IsKept(i) ? words : 0;
            if (!kept[i])
                continue;
            keptText += words;
            keptOfRules += page.IsKept(i) ? words : 0;
            right += (long)weights[i] * chances[i];
        }

        return IsShare(LeastOfText, keptText, text) && IsShare(LeastOfRules, keptOfRules, textOfRules) && IsShare(LeastOfArticle, right, article);
    }

    static bool IsShare(int percent, long part, long whole) => part * 100 >= whole * percent;

    bool[] Above(int least, int change)
    {
        int[] gains = new int[chances.Length];
        for (int i = 0; i < gains.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            gains[i] = weights[i] * (chances[i] - least);
        }

        return LineModel.MostLikely(gains, change * Chance.Sure, cancellation);
    }

    /// <summary>The F that is to be expected of some lines, of <see cref="Chance.Sure"/>.</summary>
    int ExpectedF(bool[] kept)
    {
        long right = 0;
        long all = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!kept[i])
                continue;
            right += (long)weights[i] * chances[i];
            all += weights[i];
        }

        return (int)(2 * right * Chance.Sure / Math.Max(1, (all * Chance.Sure) + article));
    }
}
