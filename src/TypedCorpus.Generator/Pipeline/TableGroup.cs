using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>
/// Articles whose constants stand in one class, where texts are resources: a type and a file for each cost the compiler more than the table in it.
/// A large corpus has as many of these classes as a small one, and an edit writes one of them again.
/// </summary>
/// <param name="Number">The group's number, from 0.</param>
/// <param name="Articles">Its articles, by id.</param>
sealed record TableGroup(int Number, EquatableArray<NamedArticle> Articles)
{
    const int Count = 64;

    /// <summary>The group of an article. It depends on nothing but the article's name: what comes and goes elsewhere moves no article.</summary>
    public static int NumberOf(string articleName)
    {
        uint hash = 0;
        foreach (char c in articleName)
            hash = unchecked((hash * 31) + c);
        return (int)(hash % Count);
    }

    /// <summary>All groups, each in its place, some of them empty; none where the constants stand with their articles.</summary>
    public static IEnumerable<TableGroup> Of(EquatableArray<WrittenArticle> ordered)
    {
        if (!ordered.Any(written => written.Article.Options.StoresResources))
            return [];

        ILookup<int, NamedArticle> groups = ordered.ToLookup(written => NumberOf(written.Article.Name), written => written.Article);
        return Enumerable.Range(0, Count).Select(number => new TableGroup(number, groups[number].ToEquatableArray()));
    }
}
