using TypedCorpus.Testing;

namespace CorpusReview;

public class ArticleTests
{
    [Fact]
    public void A_teaser_is_the_title_with_the_first_quote()
    {
        var article = CorpusDriver.Read<Article>("The Tram\n\nIt left at noon. “It runs,” said Ann Doe, an engineer.\n");
        Assert.Equal("The Tram: “It runs,” (Ann Doe)", Teaser.Of(article));
    }

    [Fact]
    public void Without_a_quote_it_is_the_title_with_the_excerpt()
    {
        var article = CorpusDriver.Read<Article>(new CorpusFile("tram.md", "---\nexcerpt: It runs.\n---\n# The Tram\n\nIt left at noon.\n"));
        Assert.Equal("The Tram: It runs.", Teaser.Of(article));
    }
}

static class Teaser
{
    public static string Of(Article article) =>
        article.Quotes.Count == 0 ? $"{article.Title}: {article.Excerpt}" : $"{article.Title}: “{article.Quotes[0].Text}” ({article.Quotes[0].Speaker?.Name})";
}
