using System.Globalization;
using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Decision trees over the features of a line and of the lines around it. Each tree leads a line to a number; their sum is its score: more
/// than 0 for a line of the article, in <see cref="LineModel.Unit"/>s of log odds.
/// </summary>
sealed class LineTrees(LineFeature[] features)
{
    const string Tree = "tree:";

    readonly LineColumn[] columns = [.. LineColumn.Of(features)];
    readonly List<LineNode> nodes = [];
    readonly List<int> roots = [];
    Dictionary<string, int>? places;

    /// <summary>What is seen of a line: each feature of it, and of the lines that the feature reaches.</summary>
    public IReadOnlyList<LineColumn> Columns => columns;

    /// <summary>Adds a tree: its nodes in the order in which they are met, the lower branch of each before the upper.</summary>
    public void Add(IReadOnlyList<LineNode> tree)
    {
        roots.Add(nodes.Count);
        int next = 0;
        AddNode(tree, ref next);
    }

    // Gives a split the place of its upper branch, and the mean of what its branches lead to
    int AddNode(IReadOnlyList<LineNode> tree, ref int next)
    {
        int place = nodes.Count;
        LineNode node = tree[next++];
        nodes.Add(node);
        if (node.IsLeaf)
            return node.Value;
        int lower = AddNode(tree, ref next);
        int upperPlace = nodes.Count;
        int mean = (lower + AddNode(tree, ref next)) / 2;
        nodes[place] = node with { Upper = upperPlace, Value = mean };
        return mean;
    }

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

    /// <summary>What a column holds of a line; 0 where it looks beyond the page.</summary>
    public byte ValueAt(LineColumn column, byte[] values, int line)
    {
        int place = ((line + column.Offset) * features.Length) + column.Feature;
        return place >= 0 && place < values.Length ? values[place] : (byte)0;
    }

    /// <summary>The score of a line.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public int ScoreOf(byte[] values, int line)
    {
        int score = 0;
        foreach (int root in roots)
        {
            int at = root;
            while (!nodes[at].IsLeaf)
                at = Next(at, values, line);
            score += nodes[at].Value;
        }

        return score;
    }

    /// <summary>The feature that spoke most against a line: at each split the score moves by what the branch taken is below the mean.</summary>
    public LineFeature HeaviestAgainst(byte[] values, int line)
    {
        int[] moves = new int[features.Length];
        foreach (int root in roots)
        {
            for (int at = root; !nodes[at].IsLeaf;)
            {
                int next = Next(at, values, line);
                moves[columns[nodes[at].Column].Feature] += nodes[next].Value - nodes[at].Value;
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

    int Next(int at, byte[] values, int line)
    {
        LineNode node = nodes[at];
        return ValueAt(columns[node.Column], values, line) < node.Limit ? at + 1 : node.Upper;
    }

    /// <summary>
    /// Reads a line that <see cref="Write"/> wrote: "tree:" and its nodes, "NAME&lt;LIMIT" for a split and a score for a leaf.
    /// </summary>
    /// <exception cref="InvalidOperationException">It names no feature of the model, or is no such line.</exception>
    public void Read(string line)
    {
        if (!line.StartsWith(Tree, StringComparison.Ordinal))
            throw new InvalidOperationException($"'{line}' is no part of a model.");
        Add([.. line.Substring(Tree.Length).Trim().Split(' ').Select(ReadNode)]);
    }

    LineNode ReadNode(string text)
    {
        places ??= Enumerable.Range(0, columns.Length).ToDictionary(column => columns[column].Name);
        int less = text.IndexOf('<');
        if (less < 0)
            return LineNode.Leaf(int.Parse(text, CultureInfo.InvariantCulture));
        string name = text.Substring(0, less);
        return !places.TryGetValue(name, out int column)
            ? throw new InvalidOperationException($"There is no feature '{name}'.")
            : LineNode.Split(column, int.Parse(text.Substring(less + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>Writes the trees, one a line.</summary>
    public void Write(TextWriter output)
    {
        for (int t = 0; t < roots.Count; t++)
        {
            int end = t + 1 < roots.Count ? roots[t + 1] : nodes.Count;
            output.WriteLine($"{Tree} {string.Join(" ", nodes.GetRange(roots[t], end - roots[t]).Select(Written))}");
        }
    }

    string Written(LineNode node) =>
        node.IsLeaf ? node.Value.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{columns[node.Column].Name}<{node.Limit}");
}
