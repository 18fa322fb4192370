using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Benchmarks.Pages;

/// <summary>Grows decision trees whose leaves lead against the gradients of lines: the leaf that gains most is split, as long as one does.</summary>
sealed class TreeGrower(LineSamples samples, double[] gradients, double[] curvatures, double rate)
{
    const int Leaves = 16;
    const int FewestLines = 40;

    // What the curvature of each leaf is added, so that few lines lead nowhere far
    const double Damping = 4;

    const int Values = 256;

    /// <summary>A leaf while the tree grows, or a node that was split.</summary>
    sealed class Growth
    {
        public required int[] Lines { get; init; }
        public required double[] Sums { get; init; }
        public double Gradient { get; init; }
        public double Curvature { get; init; }
        public double Gain { get; set; }
        public int Column { get; set; } = -1;
        public int Limit { get; set; }
        public Growth? Lower { get; set; }
        public Growth? Upper { get; set; }
    }

    /// <summary>A tree of some lines and columns, as <see cref="LineTrees.Add"/> takes it.</summary>
    public List<LineNode> Grow(int[] lines, int[] columns)
    {
        Growth root = Start(lines, SumsOf(lines, columns), columns);
        List<Growth> leaves = [root];
        while (leaves.Count < Leaves && leaves.MaxBy(leaf => leaf.Gain) is { Gain: > 0 } best)
        {
            Split(best, columns);
            leaves.Remove(best);
            leaves.Add(best.Lower!);
            leaves.Add(best.Upper!);
        }

        List<LineNode> nodes = [];
        Write(root, nodes);
        return nodes;
    }

    /// <summary>Where a tree leads a line.</summary>
    public int ValueOf(List<LineNode> tree, int line)
    {
        int at = 0;
        while (!tree[at].IsLeaf)
            at = samples.Columns[tree[at].Column][line] < tree[at].Limit ? at + 1 : tree[at].Upper;
        return tree[at].Value;
    }

    void Write(Growth growth, List<LineNode> nodes)
    {
        if (growth.Lower is null)
        {
            nodes.Add(LineNode.Leaf((int)Math.Round(LineModel.Unit * rate * growth.Gradient / (growth.Curvature + Damping))));
            return;
        }

        int place = nodes.Count;
        nodes.Add(LineNode.Split(growth.Column, growth.Limit));
        Write(growth.Lower, nodes);
        nodes[place] = nodes[place] with { Upper = nodes.Count };
        Write(growth.Upper!, nodes);
    }

    void Split(Growth leaf, int[] columns)
    {
        byte[] values = samples.Columns[leaf.Column];
        int[] lower = Array.FindAll(leaf.Lines, line => values[line] < leaf.Limit);
        int[] upper = Array.FindAll(leaf.Lines, line => values[line] >= leaf.Limit);

        // The sums of the larger half are what the smaller one leaves of the whole
        bool isLowerSmaller = lower.Length < upper.Length;
        double[] small = SumsOf(isLowerSmaller ? lower : upper, columns);
        double[] large = leaf.Sums;
        for (int i = 0; i < large.Length; i++)
            large[i] -= small[i];
        leaf.Lower = Start(lower, isLowerSmaller ? small : large, columns);
        leaf.Upper = Start(upper, isLowerSmaller ? large : small, columns);
    }

    /// <summary>A leaf with its best split.</summary>
    Growth Start(int[] lines, double[] sums, int[] columns)
    {
        Growth leaf = new() { Lines = lines, Sums = sums, Gradient = lines.Sum(line => gradients[line]), Curvature = lines.Sum(line => curvatures[line]) };
        double whole = Worth(leaf.Gradient, leaf.Curvature);
        for (int c = 0; c < columns.Length; c++)
        {
            double gradient = 0, curvature = 0, count = 0;
            for (int value = 0, at = c * Values * 3; value < Values - 1; value++, at += 3)
            {
                if (sums[at + 2] == 0)
                    continue;
                gradient += sums[at];
                curvature += sums[at + 1];
                count += sums[at + 2];
                if (count < FewestLines)
                    continue;
                if (lines.Length - count < FewestLines)
                    break;
                double gain = Worth(gradient, curvature) + Worth(leaf.Gradient - gradient, leaf.Curvature - curvature) - whole;
                if (gain <= leaf.Gain + 1e-9)
                    continue;
                (leaf.Gain, leaf.Column, leaf.Limit) = (gain, columns[c], value + 1);
            }
        }

        return leaf;
    }

    static double Worth(double gradient, double curvature) => gradient * gradient / (curvature + Damping);

    /// <summary>For each column and value the sums of gradients and curvatures and the number of lines.</summary>
    double[] SumsOf(int[] lines, int[] columns)
    {
        double[] sums = new double[columns.Length * Values * 3];
        for (int c = 0; c < columns.Length; c++)
        {
            byte[] values = samples.Columns[columns[c]];
            Span<double> of = sums.AsSpan(c * Values * 3, Values * 3);
            foreach (int line in lines)
            {
                int at = values[line] * 3;
                of[at] += gradients[line];
                of[at + 1] += curvatures[line];
                of[at + 2]++;
            }
        }

        return sums;
    }
}
