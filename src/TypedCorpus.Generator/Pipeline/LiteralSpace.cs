namespace TypedCorpus.Generator.Pipeline;

/// <summary>How much room the string literals of an assembly have.</summary>
static class LiteralSpace
{
    /// <summary>
    /// The most characters that a corpus may put into string literals: an assembly's heap for them holds 2^24 bytes, two for each character, and a
    /// sixteenth of it is left to the rest of the program.
    /// </summary>
    public const long Characters = (1L << 24) / 2 / 16 * 15;

    /// <summary>The characters that an article puts into string literals.</summary>
    public static long Of(NamedArticle article) => (long)article.Stored.Length + article.Spans.Length;

    /// <summary>Whether articles need more than there is.</summary>
    public static bool IsExceeded(IEnumerable<long> articles) => articles.Sum() > Characters;
}
