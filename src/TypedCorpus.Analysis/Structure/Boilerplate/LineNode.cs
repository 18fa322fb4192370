namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>A node of a tree: a split, or a leaf with what it says of a line.</summary>
/// <param name="Column">The column that a split asks for; -1 for a leaf.</param>
/// <param name="Limit">The value from which a line goes on in the upper branch.</param>
/// <param name="Upper">Where the upper branch starts; the lower one is the next node.</param>
/// <param name="Value">The score of a leaf, or the mean of a split's branches.</param>
readonly record struct LineNode(int Column, int Limit, int Upper, int Value)
{
    public bool IsLeaf => Column < 0;

    public static LineNode Leaf(int value) => new(-1, 0, 0, value);

    public static LineNode Split(int column, int limit) => new(column, limit, 0, 0);
}
