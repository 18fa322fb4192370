namespace TypedCorpus.Analysis.Trees;

/// <summary>A node of a tree: a split, or a leaf with what it says.</summary>
/// <param name="Column">The column that a split asks for; -1 for a leaf.</param>
/// <param name="Limit">The value from which the upper branch is taken.</param>
/// <param name="Upper">Where the upper branch starts; the lower one is the next node.</param>
/// <param name="Value">The score of a leaf, or the mean of a split's branches.</param>
readonly record struct TreeNode(int Column, int Limit, int Upper, int Value)
{
    public bool IsLeaf => Column < 0;

    public static TreeNode Leaf(int value) => new(-1, 0, 0, value);

    public static TreeNode Split(int column, int limit) => new(column, limit, 0, 0);
}
