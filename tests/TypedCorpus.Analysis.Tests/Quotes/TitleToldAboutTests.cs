using TypedCorpus.Analysis.Tests.Speakers;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

/// <summary>A title that the sentence goes on to tell about is nobody's words.</summary>
public class TitleToldAboutTests
{
    [Theory]
    [InlineData("Northwind Press said it had withdrawn “The Miller’s Daughter,” which sold 3,000 copies.")]
    [InlineData("Ann Roe said she would not publish “The Miller’s Daughter,” by Tom Poe.")]
    [InlineData("Ann Roe said she would not reprint “The Miller’s Daughter,” about a farmer in Kent.")]
    public void A_title_before_what_it_is_is_a_term(string text) => Assert.Empty(Said.Quotes(text));

    [Theory]
    [InlineData("Ann Roe called him “Rainy Tom,” which made him laugh.")]
    [InlineData("Ann Roe said it was “very wet,” which was true.")]
    public void What_somebody_is_called_or_said_to_be_is_no_title(string text) => Assert.Single(Said.Quotes(text));
}
