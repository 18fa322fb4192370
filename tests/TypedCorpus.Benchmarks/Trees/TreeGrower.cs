using TypedCorpus.Analysis.Trees;

namespace TypedCorpus.Benchmarks.Trees;

/// <summary>Grows decision trees whose leaves lead against the gradients of samples: the leaf that gains most is split, as long as one does.</summary>
/// <param name="columns">For each column the values of all samples.</param>
/// <param name="gradients">Where each sample is to be led.</param>
/// <param name="curvatures">How much less it is led by each step.</param>
/// <param name="shape">How large the trees are, and their steps.</param>
sealed class TreeGrower(byte[][] columns, double[] gradients, double[] curvatures, TreeShape shape)
{
    // What the curvature of each leaf is added, so that few samples lead nowhere far
    const double Damping = 4;

    const int Values = 256;

    /// <summary>A leaf while the tree grows, or a node that was split.</summary>
    sealed class Growth
    {
        public required int[] Samples { get; init; }
        public required double[] Sums { get; init; }
        public double Gradient { get; init; }
        public double Curvature { get; init; }
        public double Gain { get; set; }
        public int Column { get; set; } = -1;
        public int Limit { get; set; }
        public Growth? Lower { get; set; }
        public Growth? Upper { get; set; }
    }

    /// <summary>A tree of some samples and columns, as <see cref="DecisionTrees.Add"/> takes it.</summary>
    public List<TreeNode> Grow(int[] samples, int[] seen)
    {
        Growth root = Start(samples, SumsOf(samples, seen), seen);
        List<Growth> leaves = [root];
        while (leaves.Count < shape.Leaves && leaves.MaxBy(leaf => leaf.Gain) is { Gain: > 0 } best)
        {
            Split(best, seen);
            leaves.Remove(best);
            leaves.Add(best.Lower!);
            leaves.Add(best.Upper!);
        }

        List<TreeNode> nodes = [];
        Write(root, nodes);
        return nodes;
    }

    /// <summary>Where a tree leads a sample.</summary>
    public int ValueOf(List<TreeNode> tree, int sample)
    {
        int at = 0;
        while (!tree[at].IsLeaf)
            at = columns[tree[at].Column][sample] < tree[at].Limit ? at + 1 : tree[at].Upper;
        return tree[at].Value;
    }

    void Write(Growth growth, List<TreeNode> nodes)
    {
        if (growth.Lower is null)
        {
            nodes.Add(TreeNode.Leaf((int)Math.Round(shape.Unit * shape.Rate * growth.Gradient / (growth.Curvature + Damping))));
            return;
        }

        int place = nodes.Count;
        nodes.Add(TreeNode.Split(growth.Column, growth.Limit));
        Write(growth.Lower, nodes);
        nodes[place] = nodes[place] with { Upper = nodes.Count };
        Write(growth.Upper!, nodes);
    }

    void Split(Growth leaf, int[] seen)
    {
        byte[] values = columns[leaf.Column];
        int[] lower = Array.FindAll(leaf.Samples, sample => values[sample] < leaf.Limit);
        int[] upper = Array.FindAll(leaf.Samples, sample => values[sample] >= leaf.Limit);

        // The sums of the larger half are what the smaller one leaves of the whole
        bool isLowerSmaller = lower.Length < upper.Length;
        double[] small = SumsOf(isLowerSmaller ? lower : upper, seen);
        double[] large = leaf.Sums;
        for (int i = 0; i < large.Length; i++)
            large[i] -= small[i];
        leaf.Lower = Start(lower, isLowerSmaller ? small : large, seen);
        leaf.Upper = Start(upper, isLowerSmaller ? large : small, seen);
    }

    /// <summary>A leaf with its best split.</summary>
    Growth Start(int[] samples, double[] sums, int[] seen)
    {
        Growth leaf = new() { Samples = samples, Sums = sums, Gradient = samples.Sum(sample => gradients[sample]), Curvature = samples.Sum(sample => curvatures[sample]) };
        double whole = Worth(leaf.Gradient, leaf.Curvature);
        for (int c = 0; c < seen.Length; c++)
        {
            double gradient = 0, curvature = 0, count = 0;
            for (int value = 0, at = c * Values * 3; value < Values - 1; value++, at += 3)
            {
                if (sums[at + 2] == 0)
                    continue;
                gradient += sums[at];
                curvature += sums[at + 1];
                count += sums[at + 2];
                if (count < shape.Fewest)
                    continue;
                if (samples.Length - count < shape.Fewest)
                    break;
                double gain = Worth(gradient, curvature) + Worth(leaf.Gradient - gradient, leaf.Curvature - curvature) - whole;
                if (gain <= leaf.Gain + 1e-9)
                    continue;
                (leaf.Gain, leaf.Column, leaf.Limit) = (gain, seen[c], value + 1);
            }
        }

        return leaf;
    }

    static double Worth(double gradient, double curvature) => gradient * gradient / (curvature + Damping);

    /// <summary>For each column and value the sums of gradients and curvatures and the number of samples.</summary>
    double[] SumsOf(int[] samples, int[] seen)
    {
        double[] sums = new double[seen.Length * Values * 3];
        for (int c = 0; c < seen.Length; c++)
        {
            byte[] values = columns[seen[c]];
            Span<double> of = sums.AsSpan(c * Values * 3, Values * 3);
            foreach (int sample in samples)
            {
                int at = values[sample] * 3;
                of[at] += gradients[sample];
                of[at + 1] += curvatures[sample];
                of[at + 2]++;
            }
        }

        return sums;
    }
}
