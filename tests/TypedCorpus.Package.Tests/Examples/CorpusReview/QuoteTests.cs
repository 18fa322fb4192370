namespace CorpusReview;

public class QuoteTests
{
    [Fact]
    public void Every_quote_has_a_speaker() =>
        Assert.All(Corpus.Articles, article => Assert.All(article.Quotes, quote => Assert.NotNull(quote.Speaker)));

    [Fact]
    public void The_chief_engineer_speaks_first() =>
        Assert.Equal(Corpus.Speakers.MariaLindqvist, Corpus.TheHarbourBridgeOpens.Quotes[0].Speaker);
}
