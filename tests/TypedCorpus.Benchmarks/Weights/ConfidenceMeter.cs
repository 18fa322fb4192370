using System.Globalization;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Analysis.Speakers.SecondLook;
using TypedCorpus.Benchmarks.Accuracy;
using TypedCorpus.Benchmarks.Sources;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>Measures how often sieves and weights are right, each fold with weights and trees that were learned from the other ones.</summary>
sealed class ConfidenceMeter
{
    // Few of a kind tell little: so many more, right as often as all are, are counted with them.
    const int Smoothing = 6;

    // Margins with fewer counts are pooled with the next greater ones.
    const int FewestCounts = 40;

    static readonly int[] Margins = [0, 50, 100, 150, 200, 300, 400];

    readonly Dictionary<string, Dictionary<string, (int Right, int All)>> counts = new(StringComparer.Ordinal);

    /// <summary>Writes the table in the format of the analysis' file.</summary>
    public static void Write(IEnumerable<GoldArticle> articles, TextWriter output)
    {
        GoldArticle[] all = [.. articles.OrderBy(article => Folds.Hash(article.Id))];
        IReadOnlyDictionary<int, SourceModel> models = SourceTrainer.TrainLeftOut(all);
        LabelledText[] texts = [.. all.Select(article => LabelledText.Read(article, models[Folds.Of(article.Id)]))];
        ConfidenceMeter meter = new();
        foreach (IGrouping<int, LabelledText> fold in texts.GroupBy(text => Folds.Of(text.Id)))
        {
            ClueWeights weights = WeightTrainer.Learn([.. texts.Where(text => Folds.Of(text.Id) != fold.Key && LabelledText.HasLabels(text.Gold.Article))]);
            foreach (LabelledText text in fold)
                meter.Count(text, text.Resolve(weights));
        }

        output.WriteLine("// Of 100 quotes that a sieve gives to a source, and of 100 mentions and turns that are given to a member of the cast by a margin, how many are");
        output.WriteLine("// given to the right one.");
        output.WriteLine("// Measured: dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- confidence GOLD.jsonl");
        output.WriteLine("// Format: \"[Section]\" opens a sieve, names or a group of mentions; each line below it is a kind of quote, or the least margin, and a percentage.");
        foreach ((string section, Dictionary<string, (int Right, int All)> rows) in meter.counts.OrderBy(section => section.Key, StringComparer.Ordinal))
            Write(section, rows, output);
    }

    static void Write(string section, Dictionary<string, (int Right, int All)> rows, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"[{section}]");
        double mean = (double)rows.Values.Sum(row => row.Right) / rows.Values.Sum(row => row.All);
        List<(List<string> Keys, double Right, double All)> pools = [];
        foreach ((string key, (int right, int all)) in rows.OrderBy(row => row.Key.Length).ThenBy(row => row.Key, StringComparer.Ordinal))
        {
            pools.Add(([key], right + (Smoothing * mean), all + Smoothing));

            // Few tell little, and a greater margin is no less sure
            while (char.IsDigit(key[0]) && pools.Count > 1
                && (pools[^2].All < FewestCounts || pools[^1].Right / pools[^1].All < pools[^2].Right / pools[^2].All))
            {
                pools[^2] = ([.. pools[^2].Keys, .. pools[^1].Keys], pools[^2].Right + pools[^1].Right, pools[^2].All + pools[^1].All);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        foreach ((List<string> keys, double right, double all) in pools)
        {
            foreach (string key in keys)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key} {Math.Round(100 * right / all)}"));
        }
    }

    void Count(LabelledText text, Resolved resolved)
    {
        Scene scene = text.Gold.Scene;
        TermRules terms = new(scene, CancellationToken.None);
        for (int quote = 0; quote < scene.Quotes.Count; quote++)
        {
            QuoteKind kind = terms.KindOf(quote);
            if (kind == QuoteKind.Term)
                continue;
            GoldQuote? gold = text.Gold.GoldOf(quote);
            int member = resolved.SpeakerOf(quote);
            bool isNamed = gold is not null && text.IsNamed(member, gold);
            if (scene.SourceOf(quote) is not { } source)
            {
                if (member >= 0 && text.Gold.Article.HasNames && resolved.BasisOfTurn(quote).Group is MentionGroup.Turn or MentionGroup.NextTurn)
                    Count(resolved.BasisOfTurn(quote), scene.IsConversation, isNamed);
                continue;
            }

            bool isSource = gold is not null && (gold.Sources.Count > 0 ? text.Gold.IsRight(source, gold) : isNamed);
            if (scene.PartWithSource(quote) == quote)
                Count(scene.SieveOf(quote)!.GetType().Name, kind.ToString(), isSource);
            if (!isSource || member < 0 || gold!.Sources.Count == 0)
                continue;
            if (text.LabelOf(source.Mention) is { } right)
                Count(resolved.BasisOf(source.Mention), scene.IsConversation, right.Contains(member));
            else if (text.Gold.Article.HasNames && gold.Name is not null)
                Count(resolved.BasisOf(source.Mention), scene.IsConversation, isNamed);
        }
    }

    void Count(Basis basis, bool inConversation, bool right)
    {
        if (basis.Group == MentionGroup.None)
            Count(inConversation ? ConfidenceTable.NameInConversation : ConfidenceTable.Name, nameof(QuoteKind.Direct), right);
        else
            Count(basis.Group.ToString(), Margins.Last(margin => margin <= basis.Margin).ToString(CultureInfo.InvariantCulture), right);
    }

    void Count(string section, string key, bool right)
    {
        if (!counts.TryGetValue(section, out Dictionary<string, (int Right, int All)>? rows))
            counts.Add(section, rows = []);
        (int hits, int all) = rows.GetValueOrDefault(key);
        rows[key] = (hits + (right ? 1 : 0), all + 1);
    }
}
