namespace TypedCorpus.Import.Tree;

/// <summary>What was counted in a part of a page.</summary>
/// <param name="Letters">Characters that are not white space.</param>
/// <param name="LinkLetters">Those of them that stand in links.</param>
/// <param name="Blocks">Blocks of text that are not empty.</param>
/// <param name="Prose">Characters of blocks that read like sentences, links left out.</param>
/// <param name="Value">How much speaks for an article: the prose, less what speaks for a menu or a list of pointers.</param>
readonly record struct TextMeasure(int Letters, int LinkLetters, int Blocks, int Prose, double Value)
{
    /// <summary>The part of the characters that stands in links, 0 to 1.</summary>
    public double LinkDensity => Letters == 0 ? 0 : (double)LinkLetters / Letters;

    public static TextMeasure operator +(TextMeasure a, TextMeasure b) =>
        new(a.Letters + b.Letters, a.LinkLetters + b.LinkLetters, a.Blocks + b.Blocks, a.Prose + b.Prose, a.Value + b.Value);
}
