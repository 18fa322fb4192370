using System.Globalization;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Fragments;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Benchmarks.Accuracy;
using TypedCorpus.Benchmarks.Weights;

namespace TypedCorpus.Benchmarks.Fragments;

/// <summary>A fragment in quotation marks to learn from: its signs, and whether it is annotated as a quote.</summary>
sealed record FragmentSample(int Fold, bool IsQuiet, FragmentSigns Signs, bool IsQuoted);

/// <summary>Learns from annotated articles what the signs weigh by which the analysis tells somebody's words from scare quotes and terms.</summary>
static class FragmentTrainer
{
    // The weights are so many parts of a power of e.
    const int Scale = 100;

    /// <summary>Writes the weights in the format of the analysis' file.</summary>
    public static void Write(IEnumerable<GoldArticle> articles, TextWriter output)
    {
        output.WriteLine("// What each sign weighs for a fragment's being somebody's words, or, below 0, against it; FragmentSigns.cs tells what they are.");
        output.WriteLine("// Learned: dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- fragments GOLD.jsonl");
        output.WriteLine();
        foreach (string line in LinesOf([.. Read(articles)]))
            output.WriteLine(line);
    }

    /// <summary>
    /// Writes how many fragments that are annotated as quotes, and how many that are not, are taken for terms, with weights learned from the articles of the
    /// other folds.
    /// </summary>
    public static void Check(IEnumerable<GoldArticle> articles, TextWriter output)
    {
        FragmentSample[] samples = [.. Read(articles)];
        Dictionary<(bool IsQuiet, bool IsQuoted), (int Terms, int All)> counts = [];
        foreach (IGrouping<int, FragmentSample> fold in samples.GroupBy(sample => sample.Fold).OrderBy(fold => fold.Key))
        {
            FragmentWeights weights = FragmentWeights.Read(LinesOf([.. samples.Where(sample => sample.Fold != fold.Key)]));
            foreach (FragmentSample sample in fold)
            {
                (int terms, int all) = counts.GetValueOrDefault((sample.IsQuiet, sample.IsQuoted));
                counts[(sample.IsQuiet, sample.IsQuoted)] = (terms + (TermRules.IsTerm(weights.Of(sample.Signs), sample.IsQuiet) ? 1 : 0), all + 1);
            }
        }

        output.WriteLine("| few people speak | annotated | taken for terms |");
        output.WriteLine("|---|---|---|");
        foreach (((bool isQuiet, bool isQuoted), (int terms, int all)) in counts.OrderBy(count => count.Key))
            output.WriteLine($"| {(isQuiet ? "yes" : "no")} | {(isQuoted ? "as quotes" : "not")} | {terms} of {all} |");
    }

    static IEnumerable<FragmentSample> Read(IEnumerable<GoldArticle> articles) =>
        articles.Where(article => !article.IsFiction).OrderBy(article => Folds.Hash(article.Id)).SelectMany(Read);

    static IEnumerable<FragmentSample> Read(GoldArticle article)
    {
        GoldScene gold = new(article);
        TermRules terms = new(gold.Scene, CancellationToken.None);
        for (int quote = 0; quote < gold.Scene.Quotes.Count; quote++)
        {
            if (terms.SignsOf(quote) is { } signs)
                yield return new FragmentSample(Folds.Of(article.Id), terms.IsQuiet, signs, gold.GoldOf(quote) is not null);
        }
    }

    // A fragment is somebody's words or nobody's: one candidate against nobody
    static IEnumerable<string> LinesOf(FragmentSample[] samples)
    {
        WeightSample[] fragments = [.. samples.Select(sample => new WeightSample([(Clues)(ulong)sample.Signs], [sample.IsQuoted]))];
        double[] fitted = new WeightFitter(fragments, new double[FragmentWeights.Kinds], rounds: 1).Fit();
        return Enumerable.Range(0, FragmentWeights.Kinds)
            .Select(bit => (Sign: (FragmentSigns)(1UL << bit), Weight: (int)Math.Round(Scale * fitted[bit])))
            .Where(learned => learned.Weight != 0)
            .Select(learned => string.Create(CultureInfo.InvariantCulture, $"{learned.Sign} {learned.Weight}"));
    }
}
