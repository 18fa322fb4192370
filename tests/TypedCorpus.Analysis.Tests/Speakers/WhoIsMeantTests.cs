using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whom surnames, pronouns, offices and documents mean where more than one person or body is near.</summary>
public class WhoIsMeantTests
{
    const string Opening =
        "A title for it\n\nAnn Roe opened the mill. Roe has run it for years. In May, Roe hired two men. Last week Roe sold the barn.\n\n"
        + "She went home with her husband, Ben Roe. The rain had begun by then. Nobody was in the street.\n\n";

    [Fact]
    public void A_surname_alone_is_whose_the_text_called_so_before_a_namesake_came() =>
        Assert.Equal("Ann Roe", Said.Names(Opening + "“It rained,” Roe said.").Last());

    [Fact]
    public void A_title_with_the_surname_may_mean_the_namesake() =>
        Assert.Equal("Ben Roe", Said.Names(Opening + "“It rained,” Mr. Roe said.").Last());

    [Fact]
    public void A_first_name_in_capitals_makes_nobody_a_body() => Assert.Equal(
        "Ann Roe", Said.Names("A title for it\n\nAnn Roe came to the mill.\n\nANN\n\nRoe opened the door. “It rained,” she said.").Last());

    [Theory]
    [InlineData("Ann Roe met a Japanese and an Asian American. “It rained,” she said.")]
    [InlineData("Ann Roe spoke at 6 p.m. EST in the hall. “It rained,” she said.")]
    [InlineData("“It rained,” said Ann Roe, a farmer.\n\nThe rain was first reported by Reuters.\n\nShe said the rain was “late.”")]
    public void A_people_a_time_zone_or_an_agency_is_no_she(string text) => Assert.Equal("Ann Roe", Said.Names("A title for it\n\n" + text).Last());

    [Fact]
    public void A_vice_president_is_not_the_president() => Assert.Equal(
        "Tom Poe",
        Said.Names("A title for it\n\nPresident Tom Poe met Vice President Ann Roe at the mill.\n\n“It rained,” the president said.").Last());

    [Theory]
    [InlineData("Ann Roe spoke in the hall.\n\nOne man in the crowd stood up. “It rained,” the man said.")]
    [InlineData("Tom Poe spoke in the hall.\n\nA second officer in the crowd stood up. “It rained,” the officer said.")]
    public void Who_came_in_without_a_name_is_nobody_named(string text) => Assert.Equal("-", Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("An email was sent from the club’s director, Tom Poe, to all members. The email said, “It will rain for days.”", "Tom Poe")]
    [InlineData("“It rains,” the Roe campaign said in a statement.\n\n“We will stay at home,” the statement said.", "Roe campaign")]
    [InlineData("The Roe campaign issued a statement on Monday. “We will stay at home,” the statement said.", "Roe campaign")]
    public void A_document_is_whose_it_was_when_it_came_in(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Fact]
    public void A_letter_is_not_whose_who_obtained_it() => Assert.Equal(
        "-", Said.Names("A title for it\n\nA letter obtained by Tom Poe came on Monday. The letter said, “It will rain for days.”").Last());

    [Fact]
    public void A_sentence_goes_on_behind_an_abbreviation_in_brackets() => Assert.Equal(
        "Tom Poe", Said.Names("A title for it\n\nRep. Tom Poe (R-Wisc.) also said on Monday that it was “dry” in his town.").Last());

    [Fact]
    public void A_surname_that_looks_like_an_adverb_opens_a_sentence() => Assert.Equal(
        "Tom Jolly", Said.Names("A title for it\n\nTom Jolly came.\n\nJolly, who left early, said it “rained” there.").Last());
}
