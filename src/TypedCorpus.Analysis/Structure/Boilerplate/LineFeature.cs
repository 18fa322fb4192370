namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>One thing that can be seen of a line of a page, as a small number for which the model has a weight.</summary>
/// <param name="Name">What the model calls it.</param>
/// <param name="Reason">What it says of a line for which it weighs most that is not the article's, as a phrase for a message.</param>
/// <param name="Values">How many different values it has; each is at least 0 and less than this.</param>
/// <param name="Reach">How many lines before and behind a line count with their value, too.</param>
/// <param name="Of">The value of a line of a page.</param>
record LineFeature(string Name, string Reason, int Values, int Reach, Func<PageLines, int, int> Of);
