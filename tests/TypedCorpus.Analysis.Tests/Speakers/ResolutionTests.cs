using TypedCorpus.Analysis.Speakers.Resolution;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class ResolutionTests
{
    [Theory]
    [InlineData("The Springfield Times asked Ann Roe about it. “It rained,” the newspaper said.", "Springfield Times")]
    [InlineData("The Elmsford Water Company closed the valve. “It rained,” the company said.", "Elmsford Water Company")]
    [InlineData("The Water Department closed the valve on Monday. “It rained,” the department said in a statement.", "Water Department")]
    public void A_body_is_told_by_what_it_is(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Sen. Ann Roe met Gov. John Poe. “It rained,” the lawmaker said.", "Ann Roe")]
    [InlineData("Professor Ann Roe met Mayor John Poe in Elmsford. “It rained,” the scientist said.", "Ann Roe")]
    [InlineData("Gov. John Poe met the farmers. Poe left early.\n\n“It rained,” the governor said.", "John Poe")]
    public void A_person_is_told_by_a_role_of_the_same_kind(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Sen. Ann Roe came to Ohio. “It rained,” a farmer said.")]
    [InlineData("Sen. Ann Roe came to Ohio. “It rained,” the waitress said.")]
    public void Somebody_who_is_not_introduced_has_no_name(string text) => Assert.Equal("-", Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Ann Roe was angry. Her statement read: “It rained.”", "Ann Roe")]
    [InlineData("The Parole Board of Ohio refused. The board’s letter said: “It rained.”", "Parole Board of Ohio")]
    [InlineData("A letter from Ann Roe came to the farmers. The letter from Roe said: “It rained.”", "Ann Roe")]
    public void A_document_is_from_whoever_issued_it(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Fact]
    public void A_pronoun_does_not_stand_for_the_one_whom_its_quote_names() => Assert.Equal(
        "Ann Roe",
        Said.Names("A title for it\n\nAnn Roe praised Jane Poe, who spoke next in Ohio. “Jane Poe is a friend of mine,” she said.").Last());

    [Fact]
    public void The_pronouns_beside_a_name_tell_its_gender() => Assert.Equal(
        "Wirrow",
        Said.Names("A title for it\n\nWirrow smiled. She sat down. Then Wirrow took her hat. John Poe came in with Wirrow. “It rained,” she said.").Last());

    [Fact]
    public void Every_weight_belongs_to_a_clue_of_the_group_that_it_stands_in()
    {
        ClueWeights weights = ClueWeights.Read(["[Role]", "CalledSame 7", "Always -9", "[Body]", "CalledSame 2"]);

        Assert.Equal(-2, weights.Of(MentionGroup.Role, Clues.CalledSame | Clues.Always | Clues.Body));
        Assert.Equal(2, weights.Of(MentionGroup.Body, Clues.CalledSame | Clues.Always));
    }

    [Fact]
    public void A_given_name_alone_does_not_tell_whose_the_surname_is() => Assert.Equal(
        "John Roe",
        Said.Names("A title for it\n\nJohn Roe spoke on Monday. His daughter Ann clapped.\n\n“It rained,” Roe said.\n\nAnn Roe, 34, lives in Elmsford.").Last());

    [Theory]
    [InlineData("the teacher said", "John Roe")]
    [InlineData("the waitress said", "-")]
    public void Each_of_several_people_is_what_they_are_called_together(string report, string name) => Assert.Equal(
        name,
        Said.Names($"A title for it\n\nJane Doe came to the school of the teachers John Roe and Ben Poe. Poe smiled. Roe sat down. “It rained,” {report}.").Last());

    [Theory]
    [InlineData("Secretary Ann Roe met an official from Ohio, who gave no name. “It rained,” the official said.")]
    [InlineData("Foreign Minister Ann Roe spoke on Monday. An official in Ohio smiled. Roe left. “It rained,” the official said.")]
    public void Who_came_in_without_a_name_is_nobody_of_the_same_kind(string text) => Assert.Equal("-", Said.Names("A title for it\n\n" + text).Last());
}
