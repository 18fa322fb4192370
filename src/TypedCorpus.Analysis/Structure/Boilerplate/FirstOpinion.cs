namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>What the first pass over a page said of its lines, which the second pass sees whole: where the article's mass lies.</summary>
sealed class FirstOpinion
{
    readonly int[] scores;

    // The sums of words, and of words taken for the article's, before each line
    readonly int[] words;
    readonly int[] kept;

    public FirstOpinion(int[] scores, PageLines page, CancellationToken cancellation)
    {
        this.scores = scores;
        words = new int[scores.Length + 1];
        kept = new int[scores.Length + 1];
        for (int i = 0; i < scores.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            int lineWords = Math.Min(page[i].Words, 100) + 1;
            words[i + 1] = words[i] + lineWords;
            kept[i + 1] = kept[i] + (scores[i] > 0 ? lineWords : 0);
        }
    }

    /// <summary>What it said of a line: more than 0 for the article's, in <see cref="LineModel.Unit"/>s of log odds.</summary>
    public int Of(int line) => line < 0 || line >= scores.Length ? -3 * LineModel.Unit : scores[line];

    /// <summary>The share of the words around a line, without its own, that were taken for the article's, of <paramref name="steps"/>.</summary>
    public int ShareAround(int line, int reach, int steps)
    {
        int first = Math.Max(0, line - reach);
        int last = Math.Min(scores.Length, line + reach + 1);
        int own = words[line + 1] - words[line];
        int ownKept = kept[line + 1] - kept[line];
        int all = words[last] - words[first] - own;
        return all == 0 ? 0 : Math.Min(steps - 1, (kept[last] - kept[first] - ownKept) * steps / all);
    }

    /// <summary>The share of the article's words that stand before a line, of <paramref name="steps"/>; 0 and the last step for none and all.</summary>
    public int ShareBefore(int line, int steps)
    {
        int all = kept[scores.Length];
        if (all == 0)
            return 0;
        if (kept[line] == 0)
            return 0;
        if (kept[line + 1] == all)
            return steps - 1;
        return 1 + (int)Math.Min(steps - 3, (long)kept[line] * (steps - 2) / all);
    }

    /// <summary>The share of the page's words that were taken for the article's, of <paramref name="steps"/>.</summary>
    public int ShareOfPage(int steps) =>
        words[scores.Length] == 0 ? 0 : (int)Math.Min(steps - 1, (long)kept[scores.Length] * steps / words[scores.Length]);
}
