using System.Collections.Immutable;
using TypedCorpus.Analysis;
using TypedCorpus.Generator.Emission;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>An article and its code.</summary>
/// <param name="Article">The article.</param>
/// <param name="Code">The code; empty when it has none of its own.</param>
/// <param name="StoredLength">How many characters its constant has.</param>
sealed record WrittenArticle(NamedArticle Article, string Code, int StoredLength)
{
    /// <summary>Writes the code of an article.</summary>
    public static WrittenArticle Of(NamedArticle article) => Of(article, article.Stored);

    static WrittenArticle Of(NamedArticle article, StoredArticle stored) => new(article, ArticleSource.Of(article, stored), stored.Length);

    /// <summary>
    /// The articles by id: the compiler lays out an assembly in the order of its sources, and the order in which a project lists its files is to
    /// have no say in it. Where they outgrow the literals, each comes without its content: that alone is told then, and no error for each use.
    /// </summary>
    public static EquatableArray<WrittenArticle> InOrder(ImmutableArray<WrittenArticle> articles)
    {
        IEnumerable<WrittenArticle> ordered = articles.OrderBy(written => written.Article.Id, StringComparer.Ordinal);
        if (LiteralSpace.IsExceeded(articles))
            ordered = ordered.Select(written => Of(written.Article with { IsLeftOut = true }));
        return ordered.ToEquatableArray();
    }
}
