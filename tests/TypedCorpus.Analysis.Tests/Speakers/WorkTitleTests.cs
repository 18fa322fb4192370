using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Titles that look like clauses, or that stand in what somebody says, are told by the work beside them.</summary>
public class WorkTitleTests
{
    [Theory]
    [InlineData("“The Long Quay,” by Ann Roe, is out now.")]
    [InlineData("The article “How boats are built” is on page two.")]
    [InlineData("See “How to moor a boat” in chapter 7.")]
    [InlineData("Read “How to moor a boat” by Ann Roe first.")]
    [InlineData("His paper “On the tides of small harbours” came out in May.")]
    [InlineData("We tell more of it in the “Using a boat in the rain” section of the book.")]
    [InlineData("Maria Corbin noted that she got a vintage copy of “Howards Mill.”")]
    [InlineData("Ann Roe came to fame on the singing competition “I’d Sing Anything” and left.")]
    [InlineData("Roe worried about doing justice to a song like “Ghent,” which is hard to sing.")]
    [InlineData("Ann Roe gave a lecture entitled “the private life of the mill” to the club.")]
    public void A_title_is_a_term(string text) => Assert.Empty(Said.Quotes($"A title for it\n\n{text}\n"));

    [Theory]
    [InlineData("Roe felt entitled “to more rain” than others.")]
    [InlineData("The plan was branded “a sad joke” by Ann Roe.")]
    [InlineData("“We Will Win,” said Ann Roe.")]
    [InlineData("“It rained for days,” Ann Roe wrote in chapter 7.")]
    [InlineData("In a post Roe wrote: “We are sorry for it.”")]
    public void Somebodys_words_are_a_quote(string text) => Assert.Single(Said.Quotes($"A title for it\n\n{text}\n"));
}
