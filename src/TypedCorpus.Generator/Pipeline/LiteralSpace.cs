namespace TypedCorpus.Generator.Pipeline;

/// <summary>How much room the string literals of an assembly have.</summary>
static class LiteralSpace
{
    /// <summary>
    /// The most characters that a corpus may put into string literals: an assembly's heap for them holds 2^24 bytes, two for each character, and a
    /// sixteenth of it is left to the rest of the program.
    /// </summary>
    public const long Characters = (1L << 24) / 2 / 16 * 15;

    /// <summary>Whether articles need more than there is.</summary>
    public static bool IsExceeded(IEnumerable<WrittenArticle> articles) => articles.Sum(written => (long)written.StoredLength) > Characters;
}
