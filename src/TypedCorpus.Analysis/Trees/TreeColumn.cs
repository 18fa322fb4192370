namespace TypedCorpus.Analysis.Trees;

/// <summary>One of the values that trees ask for.</summary>
/// <param name="Name">What the trees' file calls it, without white space.</param>
/// <param name="Place">Where it stands, from the first value of what is judged.</param>
readonly record struct TreeColumn(string Name, int Place);
