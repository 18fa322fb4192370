using System.Globalization;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Tells the lines of an article from those of its page by weights that were learned from pages: a first pass over the lines, a second that
/// sees what the first said of the whole page, and the most likely sequence of both kinds.
/// </summary>
sealed class LineModel(LineFeature[] first, LineFeature[] second)
{
    /// <summary>What stands for a factor of e in the odds.</summary>
    public const int Unit = 100;

    /// <summary>The part of a page's running text that is kept at least, unless all of it is as good as sure to be none of the article's.</summary>
    const int LeastShare = 4;

    /// <summary>The same, of the running text that the rules keep.</summary>
    const int LeastShareOfRules = 2;

    /// <summary>The most times that all lines are given the benefit of a doubt.</summary>
    const int MostDoubt = 3;

    /// <summary>The model that the assembly brings along.</summary>
    public static LineModel Default => Loaded.Value;

    static readonly Lazy<LineModel> Loaded = new(() => Read(DataFile.ReadLines("line-weights.txt"), LineFeatures.First, LineFeatures.Second));

    /// <summary>The weights of the first pass.</summary>
    public LineWeights First { get; } = new(first);

    /// <summary>The weights of the second pass.</summary>
    public LineWeights Second { get; } = new(second);

    /// <summary>What a change from the article to its page, or back, costs.</summary>
    public int Change { get; set; }

    /// <summary>For each line of a page null, or why it is not the article's.</summary>
    public string?[] Judge(PageLines page, CancellationToken cancellation)
    {
        page.Opinion = new FirstOpinion(ScoresOf(First, First.ValuesOf(page, cancellation), page.Count, cancellation), page, cancellation);
        short[] values = Second.ValuesOf(page, cancellation);
        int[] scores = ScoresOf(Second, values, page.Count, cancellation);
        bool[] kept = KeepEnough(page, scores, cancellation);
        string?[] reasons = new string?[page.Count];
        for (int i = 0; i < reasons.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!kept[i])
                reasons[i] = ReasonOf(values, i, page.Count);
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

        int least = Math.Max(page.TextBetween(0, page.Count) / LeastShare, keptByRules / LeastShareOfRules);
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

    /// <summary>The score of each line.</summary>
    public static int[] ScoresOf(LineWeights weights, short[] values, int count, CancellationToken cancellation)
    {
        int[] scores = new int[count];
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            scores[i] = weights.ScoreOf(values, i, count);
        }

        return scores;
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

    string ReasonOf(short[] values, int line, int count)
    {
        int heaviest = 0;
        int lowest = int.MaxValue;
        for (int f = 0; f < Second.Features.Length; f++)
        {
            int weight = Second.WeightOf(f, values, line, count);
            if (weight < lowest)
            {
                lowest = weight;
                heaviest = f;
            }
        }

        return Second.Features[heaviest].Reason;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidOperationException">A line is not of a feature of the model.</exception>
    public static LineModel Read(IEnumerable<string> lines, LineFeature[] first, LineFeature[] second)
    {
        LineModel model = new(first, second);
        foreach (string line in lines)
        {
            string[] parts = line.Split(':');
            int[] numbers = Array.ConvertAll(parts[parts.Length - 1].Trim().Split(' '), part => int.Parse(part, CultureInfo.InvariantCulture));
            switch (parts[0])
            {
                case "change":
                    model.Change = numbers[0];
                    break;
                case "first":
                    model.First.Set(parts[1], numbers);
                    break;
                case "second":
                    model.Second.Set(parts[1], numbers);
                    break;
                default:
                    throw new InvalidOperationException($"'{parts[0]}' is no part of a model.");
            }
        }

        return model;
    }

    /// <summary>Writes the model as text: a line for each feature, "first: NAME: WEIGHTS", with its values for each line that it reaches.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"change: {Change}"));
        First.Write("first", output);
        Second.Write("second", output);
    }
}
