using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Analysis.Trees;
using TypedCorpus.Benchmarks.Trees;

namespace TypedCorpus.Benchmarks.Pages;

/// <summary>
/// Learns a <see cref="LineModel"/> from pages by gradient boosting: tree after tree is grown towards what the ones before leave wrong. Lines
/// count by their words, and each page the same.
/// </summary>
static class LineTrainer
{
    const int Trees = 240;

    static readonly TreeShape Shape = new(Leaves: 16, Fewest: 40, Rate: 0.055, LineModel.Unit);

    // The shares of the lines and of the columns that a tree is grown from
    const double LineShare = 0.25;
    const double ColumnShare = 0.3;

    // What a change between article and page costs, what is asked of a line's chance, and how much more behind an article's end
    const int Change = 4;
    const int Caution = 90;
    const int BehindEnd = 450;

    /// <summary>A model that was learned from pages; equal pages in an equal order give equal trees.</summary>
    public static LineModel Train(IReadOnlyList<LabelledPage> pages)
    {
        LineModel model = new() { Change = Change, Caution = Caution, BehindEnd = BehindEnd };
        LineSamples samples = LineSamples.Of(model.Trees, pages);
        double[] scores = new double[samples.Count];
        double[] gradients = new double[samples.Count];
        double[] curvatures = new double[samples.Count];
        TreeGrower grower = new(samples.Columns, gradients, curvatures, Shape);
        Random random = new(1);
        for (int t = 0; t < Trees; t++)
        {
            for (int i = 0; i < scores.Length; i++)
            {
                double probability = 1 / (1 + Math.Exp(-scores[i] / LineModel.Unit));
                gradients[i] = samples.Weights[i] * (samples.Labels[i] - probability);
                curvatures[i] = samples.Weights[i] * probability * (1 - probability);
            }

            int[] lines = [.. Enumerable.Range(0, samples.Count).Where(_ => random.NextDouble() < LineShare)];
            int[] columns = [.. Enumerable.Range(0, model.Trees.Columns.Count).Where(_ => random.NextDouble() < ColumnShare)];
            List<TreeNode> tree = grower.Grow(lines, columns);
            model.Trees.Add(tree);
            for (int i = 0; i < scores.Length; i++)
                scores[i] += grower.ValueOf(tree, i);
        }

        return model;
    }
}
