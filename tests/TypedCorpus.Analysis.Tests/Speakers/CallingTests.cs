using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whom noun phrases mean by the party, the state, the office and the words that the text has for its people.</summary>
public class CallingTests
{
    const string TwoParties = "A title for it\n\nRep. Ann Roe (R-Utah) met Sen. Tom Poe, D-N.J., at the mill on Monday.\n\n";

    [Theory]
    [InlineData("“It rained,” the Utah Republican said.", "Ann Roe")]
    [InlineData("“It rained,” the New Jersey Democrat said.", "Tom Poe")]
    [InlineData("“It rained,” the Democratic senator said.", "Tom Poe")]
    [InlineData("“It rained,” the GOP lawmaker said.", "Ann Roe")]
    public void A_party_and_a_state_in_brackets_tell_whom_a_politician_means(string text, string name) =>
        Assert.Equal(name, Said.Names(TwoParties + text).Last());

    [Fact]
    public void The_nominee_of_a_party_is_nobody_of_the_other_one() => Assert.Equal(
        "Ann Roe",
        Said.Names("A title for it\n\nAnn Roe, the Republican nominee, left the hall before Democrat Tom Poe came. “It rained,” the Republican candidate said.").Last());

    [Fact]
    public void A_word_before_the_noun_tells_one_judge_from_another() => Assert.Equal(
        "Ann Roe",
        Said.Names("A title for it\n\nAnn Roe, a retired judge, met Tom Poe, a young judge, in the street.\n\n“It rained,” the retired judge said.").Last());

    [Fact]
    public void An_office_that_comes_in_later_is_nobody_s_yet() => Assert.Equal(
        "Tom Poe",
        Said.Names("A title about Tom Poe\n\nTom Poe came to the hall.\n\n“We won,” Poe said.\n\n“It rained,” the senator said.\n\n"
            + "The barn was full.\n\nNobody was in the street.\n\nThe night was warm.\n\nThe mill is old.\n\n“It was late,” said Sen. Ann Roe.")[1]);

    [Theory]
    [InlineData("Tom Poe was late on Monday.\n\nRoe’s campaign answered at once: “It rained.”")]
    [InlineData("Tom Poe was late on Monday.\n\nRoe’s campaign answered at once. The campaign said: “It rained.”")]
    public void The_campaign_of_somebody_speaks_for_the_person(string text) =>
        Assert.Equal("Ann Roe", Said.Names("A title for it\n\nAnn Roe opened the mill.\n\n" + text).Last());

    [Fact]
    public void A_campaign_that_has_a_name_speaks_for_itself() => Assert.Equal(
        "Roe campaign",
        Said.Names("A title for it\n\nAnn Roe opened the mill, the Roe campaign said.\n\nTom Poe was late.\n\nRoe’s campaign answered at once: “It rained.”").Last());

    [Fact]
    public void A_name_without_a_second_comma_is_that_of_the_noun_before_it() => Assert.Equal(
        "Mary Lund", Said.Names("A title for it\n\nAnn Roe left.\n\n“It rained,” another friend, Mary Lund told the Daily Planet.").Last());

    [Fact]
    public void A_name_between_dashes_is_that_of_the_noun_before_it() => Assert.Equal(
        "Mary Lund", Said.Names("A title for it\n\nAnn Roe left.\n\nA former mayor -- Mary Lund, who lost last year -- said it “rained” there.").Last());

    [Fact]
    public void A_surname_of_a_family_is_that_of_whom_the_pronoun_fits() => Assert.Equal(
        "Ann Roe",
        Said.Names("A title for it\n\nMary Lund met Ann Roe and her husband, Tom Roe, at the mill.\n\nMr. Roe left early.\n\n"
            + "Speaking in the street, Roe looked at the barn. “It rained,” she said.").Last());
}
