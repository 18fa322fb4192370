using System.Globalization;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Tells the lines of an article from those of its page by what was learned from pages: decision trees say how likely each line is the
/// article's, and the most likely sequence of both kinds is taken.
/// </summary>
sealed class LineModel
{
    /// <summary>What stands for a factor of e in the odds.</summary>
    public const int Unit = 1000;

    /// <summary>The part of a page's running text that is kept at least, unless all of it is as good as sure to be none of the article's.</summary>
    const int LeastShare = 4;

    /// <summary>The same, of the running text that the rules keep.</summary>
    const int LeastShareOfRules = 2;

    /// <summary>The most times that all lines are given the benefit of a doubt.</summary>
    const int MostDoubt = 3;

    /// <summary>The score of a line of which something else is sure.</summary>
    const int Sure = 10 * Unit;

    const string ChangeKey = "change:";
    const string BenefitKey = "benefit:";

    /// <summary>The model that the assembly brings along.</summary>
    public static LineModel Default => Loaded.Value;

    static readonly Lazy<LineModel> Loaded = new(() => Read(DataFile.ReadLines("line-trees.txt")));

    /// <summary>The trees that say how likely a line is the article's.</summary>
    public LineTrees Trees { get; } = new(LineFeatures.All);

    /// <summary>What a change from the article to its page, or back, costs.</summary>
    public int Change { get; set; }

    /// <summary>How much a line is given the benefit of a doubt: words that are lost cost more than words that stay.</summary>
    public int Benefit { get; set; }

    /// <summary>For each line of a page null, or why it is not the article's.</summary>
    public string?[] Judge(PageLines page, CancellationToken cancellation)
    {
        byte[] values = Trees.ValuesOf(page, cancellation);
        int[] scores = new int[page.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            scores[i] = page.IsEnd(i) ? -Sure : Trees.ScoreOf(values, i) + (page.EndsAbove(i) > 0 ? 0 : Benefit);
        }

        bool[] kept = KeepEnough(page, scores, cancellation);
        string?[] reasons = new string?[page.Count];
        for (int i = 0; i < reasons.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!kept[i])
                reasons[i] = Trees.HeaviestAgainst(values, i).Reason;
        }

        return reasons;
    }

    /// <summary>
    /// The lines to keep. Where little would be kept of a page's running text, or of what the rules keep of it, all lines get the benefit of
    /// the doubt: a whole article lost is the worst fault.
    /// </summary>
    bool[] KeepEnough(PageLines page, int[] scores, CancellationToken cancellation)
    {
        int keptByRules = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            keptByRules += page.IsKept(i) ? WordsOfText(page[i]) : 0;
        }

        int least = Math.Max(page.Text.All / LeastShare, keptByRules / LeastShareOfRules);
        for (int doubt = 0; ; doubt++)
        {
            bool[] kept = MostLikely(scores, Change, cancellation);
            int text = 0;
            for (int i = 0; i < kept.Length; i++)
            {
                cancellation.ThrowIfRequestedAt(i);
                text += kept[i] ? WordsOfText(page[i]) : 0;
            }

            if (text >= least || doubt == MostDoubt)
                return kept;
            for (int i = 0; i < scores.Length; i++)
            {
                cancellation.ThrowIfRequestedAt(i);
                scores[i] += Unit;
            }
        }
    }

    static int WordsOfText(Evidence line) => line.IsRunningText ? line.Words : 0;

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
            else if (line.StartsWith(BenefitKey, StringComparison.Ordinal))
                model.Benefit = int.Parse(line.Substring(BenefitKey.Length), CultureInfo.InvariantCulture);
            else
                model.Trees.Read(line);
        }

        return model;
    }

    /// <summary>Writes the model as text.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{ChangeKey} {Change}"));
        output.WriteLine(FormattableString.Invariant($"{BenefitKey} {Benefit}"));
        Trees.Write(output);
    }
}
