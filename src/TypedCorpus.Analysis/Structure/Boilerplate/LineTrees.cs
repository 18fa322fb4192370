using TypedCorpus.Analysis.Trees;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Decision trees over the features of a line and of the lines around it. The score of a line is more than 0 for one of the article, in
/// <see cref="LineModel.Unit"/>s of log odds.
/// </summary>
sealed class LineTrees
{
    readonly LineFeature[] features;
    readonly LineColumn[] columns;
    readonly DecisionTrees trees;

    /// <summary>No trees yet.</summary>
    /// <param name="features">What is seen of a line.</param>
    public LineTrees(LineFeature[] features)
    {
        this.features = features;
        columns = [.. LineColumn.Of(features)];
        trees = new DecisionTrees([.. columns.Select(column => new TreeColumn(column.Name, (column.Offset * features.Length) + column.Feature))]);
    }

    /// <summary>What is seen of a line: each feature of it, and of the lines that the feature reaches.</summary>
    public IReadOnlyList<LineColumn> Columns => columns;

    /// <summary>Adds a tree: its nodes in the order in which they are met, the lower branch of each before the upper.</summary>
    public void Add(IReadOnlyList<TreeNode> tree) => trees.Add(tree);

    /// <summary>The values of all features of a page's lines, those of a line side by side.</summary>
    public byte[] ValuesOf(PageLines page, CancellationToken cancellation)
    {
        byte[] values = new byte[page.Count * features.Length];
        for (int i = 0, v = 0; i < page.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            foreach (LineFeature feature in features)
                values[v++] = feature.ValueOf(page, i);
        }

        return values;
    }

    /// <summary>What a column, by its place in <see cref="Columns"/>, holds of a line; 0 where it looks beyond the page.</summary>
    public byte ValueAt(int column, byte[] values, int line) => trees.ValueAt(column, values, line * features.Length);

    /// <summary>The score of a line.</summary>
    public int ScoreOf(byte[] values, int line) => trees.ScoreOf(values, line * features.Length);

    /// <summary>The feature that spoke most against a line: at each split the score moves by what the branch taken is below the mean.</summary>
    public LineFeature HeaviestAgainst(byte[] values, int line)
    {
        int[] moves = new int[features.Length];
        foreach (int root in trees.Roots)
        {
            for (int at = root; !trees[at].IsLeaf;)
            {
                int next = trees.Next(at, values, line * features.Length);
                moves[columns[trees[at].Column].Feature] += trees[next].Value - trees[at].Value;
                at = next;
            }
        }

        int heaviest = 0;
        for (int f = 1; f < moves.Length; f++)
        {
            if (moves[f] < moves[heaviest])
                heaviest = f;
        }

        return features[heaviest];
    }

    /// <summary>Reads a line that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidOperationException">It names no feature of the model, or is no such line.</exception>
    public void Read(string line) => trees.Read(line);

    /// <summary>Writes the trees, one a line.</summary>
    public void Write(TextWriter output) => trees.Write(output);
}
