namespace TypedCorpus.Generator.Usage;

/// <summary>How many elements the lists of an article have, and by which texts some are found, read off its constant data.</summary>
static class ArticleShape
{
    /// <summary>The number of elements of a list of <c>Article</c>.</summary>
    /// <param name="stored">The article's constant data.</param>
    /// <param name="list">The list's name.</param>
    /// <returns>The number; null for a name that is none of the lists.</returns>
    public static int? CountOf(string stored, string list) => list switch
    {
        "Blocks" => StoredTables.CountOf(stored, ArticleTable.Blocks),
        "Boilerplate" => StoredTables.CountOf(stored, ArticleTable.Boilerplate),
        "Links" => ArticleTable.CountOfLinks(stored),
        "Paragraphs" => StoredTables.CountOf(stored, ArticleTable.Paragraphs),
        "Pictures" => StoredTables.CountOf(stored, ArticleTable.Links) - ArticleTable.CountOfLinks(stored),
        "Quotes" => StoredTables.Number(stored, ArticleTable.Article, ArticleTable.QuoteCount, 0),
        "Sections" => StoredTables.CountOf(stored, ArticleTable.Sections),
        "Sentences" => StoredTables.CountOf(stored, ArticleTable.Sentences),
        "Speakers" => StoredTables.CountOf(stored, ArticleTable.Speakers),
        "Terms" => StoredTables.Number(stored, ArticleTable.Article, ArticleTable.TermCount, 0),
        _ => null,
    };

    /// <summary>The names of the speakers of an article.</summary>
    /// <param name="stored">The article's constant data.</param>
    public static IEnumerable<string> SpeakersOf(string stored) => Enumerable.Range(0, StoredTables.CountOf(stored, ArticleTable.Speakers))
        .Select(speaker => stored.Substring(
            StoredTables.Number(stored, ArticleTable.Speakers, speaker, 0), StoredTables.Number(stored, ArticleTable.Speakers, speaker, 1)));

    /// <summary>The tags of an article.</summary>
    /// <param name="stored">The article's constant data.</param>
    public static IEnumerable<string> TagsOf(string stored)
    {
        int value = StoredTables.CountOf(stored, ArticleTable.Metadata) == 0 ? 0
            : StoredTables.Number(stored, ArticleTable.Metadata, ArticleTable.TagsKey, 0);
        if (value == 0)
            return [];
        int list = StoredTables.StartOf(stored, ArticleTable.Values) + value - 1;
        return Enumerable.Range(0, StoredTables.Pair(stored, list))
            .Select(tag => list + 2 + (tag * ArticleTable.TextWidth))
            .Select(tag => stored.Substring(StoredTables.Pair(stored, tag), StoredTables.Pair(stored, tag + 2)));
    }
}
