using TypedCorpus.Analysis.Speakers.SecondLook;
using TypedCorpus.Analysis.Trees;
using TypedCorpus.Benchmarks.Accuracy;
using TypedCorpus.Benchmarks.Trees;

namespace TypedCorpus.Benchmarks.Sources;

/// <summary>
/// Learns a <see cref="SourceModel"/> by gradient boosting: tree after tree is grown towards what the ones before leave wrong. The candidates of a
/// quote share its chances, so that each is weighed against the others.
/// </summary>
static class SourceTrainer
{
    const int Trees = 160;

    // The shares of the candidates and of the columns that a tree is grown from
    const double CandidateShare = 0.8;
    const double ColumnShare = 0.35;

    // Of quotes whose source is not weighed, as the sieves are sure, less is to be learned
    const double SureWeight = 0.5;

    const double LeastCurvature = 1e-3;

    const int Nobody = -500;
    const int Sure = 1500;
    const int Lead = 200;
    const int NewLead = 300;

    static readonly TreeShape Shape = new(Leaves: 14, Fewest: 25, Rate: 0.07, SourceModel.Unit);

    /// <summary>For each fold a model that was learned from the quotes of the others.</summary>
    public static IReadOnlyDictionary<int, SourceModel> TrainLeftOut(IEnumerable<GoldArticle> articles)
    {
        GoldArticle[] all = [.. articles];
        SourceSample[] samples = [.. SourceSamples.Of(all)];
        return all.Select(article => Folds.Of(article.Id)).Distinct()
            .ToDictionary(fold => fold, fold => Train([.. samples.Where(sample => sample.Fold != fold)]));
    }

    /// <summary>A model that was learned from quotes; equal quotes in an equal order give equal trees.</summary>
    public static SourceModel Train(IReadOnlyList<SourceSample> samples)
    {
        SourceModel model = new() { Nobody = Nobody, Sure = Sure, Lead = Lead, NewLead = NewLead };
        byte[][] rows = [.. samples.SelectMany(sample => sample.Candidates)];
        byte[][] columns = [.. Enumerable.Range(0, FeatureReader.Count).Select(column => rows.Select(row => row[column]).ToArray())];
        double[] scores = new double[rows.Length];
        double[] gradients = new double[rows.Length];
        double[] curvatures = new double[rows.Length];
        TreeGrower grower = new(columns, gradients, curvatures, Shape);
        Random random = new(1);
        for (int t = 0; t < Trees; t++)
        {
            int first = 0;
            foreach (SourceSample sample in samples)
            {
                Aim(sample, first, scores, gradients, curvatures);
                first += sample.Candidates.Length;
            }

            int[] candidates = [.. Enumerable.Range(0, rows.Length).Where(_ => random.NextDouble() < CandidateShare)];
            int[] seen = [.. Enumerable.Range(0, columns.Length).Where(_ => random.NextDouble() < ColumnShare)];
            List<TreeNode> tree = grower.Grow(candidates, seen);
            model.Trees.Add(tree);
            for (int i = 0; i < scores.Length; i++)
                scores[i] += grower.ValueOf(tree, i);
        }

        return model;
    }

    // Towards the right ones, each by its share of their chances, and away from the others
    static void Aim(SourceSample sample, int first, double[] scores, double[] gradients, double[] curvatures)
    {
        double[] odds = [.. sample.Candidates.Select((_, i) => Math.Exp(scores[first + i] / SourceModel.Unit))];
        double all = odds.Sum();
        double weight = sample.IsUnsure ? 1 : SureWeight;
        double right = odds.Where((_, i) => sample.IsRight[i]).Sum();
        for (int i = 0; i < odds.Length; i++)
        {
            double chance = odds[i] / all;
            gradients[first + i] = weight * ((sample.IsRight[i] ? odds[i] / right : 0) - chance);
            curvatures[first + i] = weight * Math.Max(LeastCurvature, chance * (1 - chance));
        }
    }
}
