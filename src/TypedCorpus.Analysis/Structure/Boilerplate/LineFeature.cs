namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>One thing that can be seen of a line of a page, as a number from 0 to 255; more of it is a higher number.</summary>
/// <param name="Name">What the model calls it, without white space.</param>
/// <param name="Reason">What it says of a line for which it weighs most that is not the article's, as a phrase for a message.</param>
/// <param name="Reach">How many lines before and behind a line count with their value, too.</param>
/// <param name="Of">The number; what is beyond the bounds is taken for the next bound.</param>
record LineFeature(string Name, string Reason, int Reach, Func<PageLines, int, int> Of)
{
    /// <summary>The value of a line of a page.</summary>
    public byte ValueOf(PageLines page, int line) => (byte)Math.Max(0, Math.Min(255, Of(page, line)));
}
