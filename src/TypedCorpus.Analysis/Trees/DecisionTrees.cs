using System.Globalization;
using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Trees;

/// <summary>Decision trees over numbers from 0 to 255. Each leads to a number of its own; their sum is the score.</summary>
/// <param name="columns">The values that splits ask for.</param>
sealed class DecisionTrees(IReadOnlyList<TreeColumn> columns)
{
    const string Tree = "tree:";

    readonly int[] placeOf = [.. columns.Select(column => column.Place)];
    readonly List<int> roots = [];
    TreeNode[] nodes = [];

    // The same nodes, as the score needs them
    Step[] steps = [];
    Dictionary<string, int>? byName;
    int count;

    /// <summary>The values that splits ask for.</summary>
    public IReadOnlyList<TreeColumn> Columns => columns;

    /// <summary>The places of the first node of each tree.</summary>
    public IReadOnlyList<int> Roots => roots;

    /// <summary>A node.</summary>
    public TreeNode this[int place] => nodes[place];

    /// <summary>Adds a tree: its nodes in the order in which they are met, the lower branch of each before the upper.</summary>
    public void Add(IReadOnlyList<TreeNode> tree)
    {
        roots.Add(count);
        if (nodes.Length < count + tree.Count)
        {
            int room = Math.Max(2 * nodes.Length, count + tree.Count);
            Array.Resize(ref nodes, room);
            Array.Resize(ref steps, room);
        }

        int next = 0;
        AddNode(tree, ref next);
    }

    // Gives a split the place of its upper branch, and the mean of what its branches lead to
    int AddNode(IReadOnlyList<TreeNode> tree, ref int next)
    {
        int place = count++;
        TreeNode node = tree[next++];
        nodes[place] = node;
        if (node.IsLeaf)
        {
            steps[place] = new Step(place: 0, limit: -1, node.Value);
            return node.Value;
        }

        int lower = AddNode(tree, ref next);
        int upperPlace = count;
        int mean = (lower + AddNode(tree, ref next)) / 2;
        nodes[place] = node with { Upper = upperPlace, Value = mean };
        steps[place] = new Step((short)placeOf[node.Column], (short)node.Limit, upperPlace);
        return mean;
    }

    /// <summary>What a column holds; 0 where it stands outside of the values.</summary>
    /// <param name="column">The column.</param>
    /// <param name="values">The values of all that can be judged.</param>
    /// <param name="start">Where those of what is judged start.</param>
    public byte ValueAt(int column, byte[] values, int start)
    {
        int place = start + placeOf[column];
        return (uint)place < (uint)values.Length ? values[place] : (byte)0;
    }

    /// <summary>The score of what has its values at a place.</summary>
    public int ScoreOf(byte[] values, int start) => ScoreOf(values, start, 0, roots.Count);

    /// <summary>What some of the trees add to the score.</summary>
    /// <param name="values">The values of all that can be judged.</param>
    /// <param name="start">Where those of what is judged start.</param>
    /// <param name="first">The first of the trees.</param>
    /// <param name="end">The one behind the last of them.</param>
    [MethodImpl(ColdStart.Optimized)]
    public int ScoreOf(byte[] values, int start, int first, int end)
    {
        int score = 0;
        Step[] all = steps;
        List<int> starts = roots;
        for (int tree = first; tree < end; tree++)
        {
            int at = starts[tree];
            while (true)
            {
                Step step = all[at];
                if (step.IsLeaf)
                {
                    score += step.Upper;
                    break;
                }

                int place = start + step.Place;
                int value = (uint)place < (uint)values.Length ? values[place] : 0;
                at = value < step.Limit ? at + 1 : step.Upper;
            }
        }

        return score;
    }

    /// <summary>The branch that a split leads to.</summary>
    public int Next(int at, byte[] values, int start) =>
        ValueAt(nodes[at].Column, values, start) < nodes[at].Limit ? at + 1 : nodes[at].Upper;

    /// <summary>
    /// Reads a line that <see cref="Write"/> wrote: "tree:" and its nodes, "NAME&lt;LIMIT" for a split and a score for a leaf.
    /// </summary>
    /// <exception cref="InvalidOperationException">It names no column, or is no such line.</exception>
    public void Read(string line)
    {
        if (!line.StartsWith(Tree, StringComparison.Ordinal))
            throw new InvalidOperationException($"'{line}' is no part of a model.");
        Add([.. line.Substring(Tree.Length).Trim().Split(' ').Select(ReadNode)]);
    }

    TreeNode ReadNode(string text)
    {
        byName ??= Enumerable.Range(0, columns.Count).ToDictionary(column => columns[column].Name);
        int less = text.IndexOf('<');
        if (less < 0)
            return TreeNode.Leaf(int.Parse(text, CultureInfo.InvariantCulture));
        string name = text.Substring(0, less);
        return !byName.TryGetValue(name, out int column)
            ? throw new InvalidOperationException($"There is no feature '{name}'.")
            : TreeNode.Split(column, int.Parse(text.Substring(less + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>Writes the trees, one a line.</summary>
    public void Write(TextWriter output)
    {
        for (int t = 0; t < roots.Count; t++)
        {
            int end = t + 1 < roots.Count ? roots[t + 1] : count;
            output.WriteLine($"{Tree} {string.Join(" ", nodes.Skip(roots[t]).Take(end - roots[t]).Select(Written))}");
        }
    }

    string Written(TreeNode node) =>
        node.IsLeaf ? node.Value.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{columns[node.Column].Name}<{node.Limit}");

    /// <summary>Where a value stands, from which one the upper branch is taken, and where it starts; or the score of a leaf.</summary>
    readonly struct Step(short place, short limit, int upper)
    {
        public int Place => place;

        public int Limit => limit;

        public int Upper => upper;

        public bool IsLeaf => limit < 0;
    }
}
