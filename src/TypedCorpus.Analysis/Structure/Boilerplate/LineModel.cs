using System.Globalization;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Tells the lines of an article from those of its page by what was learned from pages: decision trees say how likely each line is the
/// article's, and the lines are kept of which the best is to be expected.
/// </summary>
sealed class LineModel
{
    /// <summary>What stands for a factor of e in the odds.</summary>
    public const int Unit = 1000;

    /// <summary>The score of a line of which something else is sure.</summary>
    const int Sure = 10 * Unit;

    /// <summary>The fewest words that an article has behind the phrase that ends articles, if it goes on there.</summary>
    const int FewestBehindEnd = 60;

    const string ChangeKey = "change:";
    const string CautionKey = "caution:";
    const string BehindEndKey = "behind-end:";

    /// <summary>The model that the assembly brings along.</summary>
    public static LineModel Default => Loaded.Value;

    static readonly Lazy<LineModel> Loaded = new(() => Read(DataFile.ReadLines("line-trees.txt")));

    /// <summary>The trees that say how likely a line is the article's.</summary>
    public LineTrees Trees { get; } = new(LineFeatures.All);

    /// <summary>What a change from the article to its page, or back, costs, in words.</summary>
    public int Change { get; set; }

    /// <summary>The percentage of half the F that is to be expected of a page that a line's chance has to be above, unless too little would be kept.</summary>
    public int Caution { get; set; }

    /// <summary>How much less is the score of a line behind the phrase that ends an article.</summary>
    public int BehindEnd { get; set; }

    /// <summary>For each line of a page null, or why it is not the article's.</summary>
    public string?[] Judge(PageLines page, CancellationToken cancellation)
    {
        byte[] values = Trees.ValuesOf(page, cancellation);
        int[] scores = new int[page.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            scores[i] = page.IsEnd(i) ? -Sure : Trees.ScoreOf(values, i) - (page.EndsAbove(i) > 0 ? BehindEnd : 0);
        }

        bool[] kept = LineChoice.Choose(page, scores, Change, Caution, cancellation);
        DropBehindEnd(page, kept, cancellation);
        string?[] reasons = new string?[page.Count];
        for (int i = 0; i < reasons.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!kept[i])
                reasons[i] = Trees.HeaviestAgainst(values, i).Reason;
        }

        return reasons;
    }

    /// <summary>Drops what is kept behind the phrase that ends an article where that is few words: a comment, a teaser.</summary>
    static void DropBehindEnd(PageLines page, bool[] kept, CancellationToken cancellation)
    {
        int words = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (kept[i] && page.EndsAbove(i) > 0)
                words += page[i].Words;
        }

        for (int i = 0; words < FewestBehindEnd && i < kept.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            kept[i] &= page.EndsAbove(i) == 0;
        }
    }

    /// <summary>The sequence of kinds with the highest sum of scores, less what its changes cost.</summary>
    public static bool[] MostLikely(int[] scores, int change, CancellationToken cancellation)
    {
        bool[] kept = new bool[scores.Length];
        bool[] keptBeforePage = new bool[scores.Length];
        bool[] keptBeforeKept = new bool[scores.Length];
        int page = 0;
        int article = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            keptBeforePage[i] = article - change > page;
            keptBeforeKept[i] = article >= page - change;
            int nextPage = Math.Max(page, article - change);
            article = Math.Max(article, page - change) + scores[i];
            page = nextPage;

            // Only their difference counts
            article -= page;
            page = 0;
        }

        bool isKept = article > page;
        for (int i = scores.Length - 1; i >= 0; i--)
        {
            cancellation.ThrowIfRequestedAt(i);
            kept[i] = isKept;
            isKept = isKept ? keptBeforeKept[i] : keptBeforePage[i];
        }

        return kept;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidOperationException">A line is no part of a model.</exception>
    public static LineModel Read(IEnumerable<string> lines)
    {
        LineModel model = new();
        foreach (string line in lines)
        {
            if (line.StartsWith(ChangeKey, StringComparison.Ordinal))
                model.Change = int.Parse(line.Substring(ChangeKey.Length), CultureInfo.InvariantCulture);
            else if (line.StartsWith(CautionKey, StringComparison.Ordinal))
                model.Caution = int.Parse(line.Substring(CautionKey.Length), CultureInfo.InvariantCulture);
            else if (line.StartsWith(BehindEndKey, StringComparison.Ordinal))
                model.BehindEnd = int.Parse(line.Substring(BehindEndKey.Length), CultureInfo.InvariantCulture);
            else
                model.Trees.Read(line);
        }

        return model;
    }

    /// <summary>Writes the model as text.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{ChangeKey} {Change}"));
        output.WriteLine(FormattableString.Invariant($"{CautionKey} {Caution}"));
        output.WriteLine(FormattableString.Invariant($"{BehindEndKey} {BehindEnd}"));
        Trees.Write(output);
    }
}
