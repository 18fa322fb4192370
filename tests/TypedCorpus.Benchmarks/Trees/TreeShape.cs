namespace TypedCorpus.Benchmarks.Trees;

/// <summary>How large trees are grown, and how far each leads.</summary>
/// <param name="Leaves">The most leaves of a tree.</param>
/// <param name="Fewest">The fewest samples of a leaf.</param>
/// <param name="Rate">The share of the whole way that a tree leads.</param>
/// <param name="Unit">What stands for a factor of e in the odds.</param>
readonly record struct TreeShape(int Leaves, int Fewest, double Rate, int Unit);
