using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Ranks, places and firms beside names are no part of them, and no speakers.</summary>
public class RankAndPlaceTests
{
    [Theory]
    [InlineData("Det Con Ann Roe said it was “wet and cold”.", "Ann Roe")]
    [InlineData("Det Sgt Tom Poe was there. “It rained all day,” DS Poe said.", "Tom Poe")]
    [InlineData("“It rained all day,” said DI Maria Corbin.", "Maria Corbin")]
    [InlineData("DC Maria Corbin was there. “It rained all day,” DC Corbin said.", "Maria Corbin")]
    [InlineData("DC Comics said it was “wet and cold”.", "DC Comics")]
    public void The_rank_of_a_detective_is_no_part_of_the_name(string text, string name) => Assert.Equal([name], Names(text));

    [Theory]
    [InlineData("The cinematographer Ann Roe shoots the sea. “It rained all day,” Roe said.")]
    [InlineData("The singer Ann Roe wows the hall. “It rained all day,” Roe said.")]
    [InlineData("The painter Ann Roe hates the sea. “It rained all day,” she said.")]
    public void A_verb_behind_a_person_who_is_described_ends_the_name(string text) => Assert.Equal(["Ann Roe"], Names(text));

    [Fact]
    public void Who_is_told_with_age_and_town_before_a_colon_speaks() =>
        Assert.Equal(["Maya", "Priya"], Names("Maya, 15, Portland: “Only if everyone else did.”\n\nPriya, 16, Boston: “I tried it once and hated it.”"));

    [Fact]
    public void The_name_of_a_firm_ends_a_sentence_before_a_given_name() => Assert.Equal(
        ["Tom Poe", "Ann Roe"],
        Names("“Cuts are coming soon,” said Tom Poe, who works at Calder & Co. Ann Roe was calm, saying the bank should “look through” it."));

    [Theory]
    [InlineData("NEW DELHI: Members staged a walkout on Tuesday, accusing the mayor of “sleeping on the job”.", "Members")]
    [InlineData("NEW DELHI: Ann Roe walked out on Tuesday, calling the plan “a sad joke”.", "Ann Roe")]
    public void The_place_that_a_report_is_from_is_no_source(string text, string mention) =>
        Assert.Equal([mention], Said.Mentions("The rain in the valley\n\n" + text));

    static string[] Names(string text) => Said.Names("The rain in the valley\n\n" + text);
}
