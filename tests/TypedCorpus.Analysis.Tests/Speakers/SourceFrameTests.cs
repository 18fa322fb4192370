using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Quotes whose source stands in a frame without a verb of saying.</summary>
public class SourceFrameTests
{
    [Theory]
    [InlineData("Ann Roe left the mill. What it will show remains, in Tom Poe’s words, “anybody’s guess”.", "Tom Poe")]
    [InlineData("The vote would, in the words of Tom Poe, “lessen the rain in town” by June.", "Tom Poe")]
    [InlineData("“Rain’s up, sun’s upper,” is how Ann Roe sums up the year.", "Ann Roe")]
    [InlineData("“Overkill,” is the verdict of Ravi Moe, who runs the mill.", "Ravi Moe")]
    [InlineData("Plans for a mill have been branded “sacrilege” by villagers.", "villagers")]
    [InlineData("Mayor Ann Roe has been urged to “get a grip” of the rain by islanders.", "islanders")]
    [InlineData("Ann Roe tried the bread at lunch. Her verdict? “It tastes like rain.”", "Her")]
    [InlineData("Ann Roe was “never near the mill” in May, per her lawyer, Tom Poe.", "Tom Poe")]
    [InlineData("Per a spokesman, Ann Roe was “never near the mill” in May.", "a spokesman")]
    [InlineData("Tom Poe, a miller of 40 years, is full of praise for the “unreal effort” of the crews.", "Tom Poe")]
    [InlineData("Ann Roe was of the opinion that the mill was “a dead duck”.", "Ann Roe")]
    [InlineData("The jurors were asked by the prosecution to “leave outside that door” the tales of rain.", "the prosecution")]
    [InlineData("Later they both called the mill “a dead duck”.", "they")]
    [InlineData("Millers had described the morning as “a flood that waits for somebody,” Ann Roe said.", "Millers")]
    [InlineData("Ann Roe, who met Tom Poe, 46, said the mill was “a dead duck”.", "Ann Roe")]
    [InlineData("Tom Poe, who sells rain, described the year as “horrendous for the mill,” he said.", "he")]
    public void The_frame_tells_who(string text, string mention) => Assert.Equal(mention, Said.Mentions("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("The mill had “no regard for the rain”, a judge has ruled.", "a judge")]
    [InlineData("The court papers filed on Monday allege the mill “knew of the rain”.", "The court papers")]
    [InlineData("The documents lodged with the court on Friday say the mill “knew of the rain”.", "The documents")]
    [InlineData("A letter sent to the board said the mill “knew of the rain”.", "A letter")]
    [InlineData("A miller ran “a racket for the wet”, a tribunal has found.", "a tribunal")]
    [InlineData("The wall was “unfit for a puddle”, a report found.", "a report")]
    [InlineData("Police are treating the flood as “highly suspicious”.", "Police")]
    [InlineData("Tom Poe is charged with “removing the rain of others,” according to court papers.", "court papers")]
    [InlineData("The miller was “asleep at the wheel”, according to police documents.", "police documents")]
    [InlineData("The mill was “asleep at the wheel”, according to plan.", "-")]
    [InlineData("A judge said that the miller was told by a garda to “say nothing of the rain”.", "a garda")]
    [InlineData("One local says it is “only a bit of rain”.", "One local")]
    [InlineData("A beekeeper writes it was “only a bit of rain”.", "A beekeeper")]
    [InlineData("A neighbour who was there said it was “like a cart of bricks”.", "A neighbour")]
    [InlineData("Workers at the mill claim the roof was “held up by rain”.", "Workers")]
    [InlineData("Fans of the club call him “the mayor of the left wing”.", "Fans")]
    [InlineData("Tom Poe said the boy kept saying: “My friends are wet.”", "the boy")]
    [InlineData("[ELM, OH] Union President Ann Roe issued the following statement today:\n\n“We will not pay for the rain.”", "Union President Ann Roe")]
    [InlineData("Residents in Ghent describe the rain as “worse than eggs”.", "Residents")]
    public void Findings_papers_and_people_without_a_name_are_sources(string text, string mention) =>
        Assert.Equal(mention, Said.Mentions("A title for it\n\n" + text).Last());

    [Fact]
    public void A_first_paragraph_that_leads_up_to_a_statement_is_no_title() => Assert.Equal(
        ["National President Ann Roe"],
        Said.Mentions("[ELM, OH] Mill Workers United (MWU) National President Ann Roe issued the following statement today:\n\n"
            + "“The mill was wet in May and the men who worked in it were told to pay for the rain.”\n\nThe mill has two wheels.\n"));

    [Fact]
    public void A_paragraph_that_only_says_what_the_quote_is_about_goes_on_with_the_speaker() => Assert.Equal(
        ["Luis Roe", "Luis Roe"],
        Said.Names("A title for it\n\nMill manager Luis Roe told the Planet: “We were second best to the rain.”\n\n"
            + "On whether his job was under threat: “That is not for me to say.”"));

    [Fact]
    public void A_list_of_what_one_person_said_is_no_conversation() => Assert.Equal(
        Enumerable.Repeat("Luis Roe", 6),
        Said.Names("A title for it\n\nElm captain Luis Roe spoke to the media at the end of the second day:\n\n“I did not want to look at the mill”\n\n"
            + "“Three of us got wet in rain that we leave alone on any other day”\n\n“After tea we said that we will run”\n\n"
            + "“It rained a little but somebody was kind to us”\n\n“My thumb is fine”\n\n“It is blue and it is fat but you will see it in the morning”"));

    [Fact]
    public void A_line_with_a_colon_under_the_title_leads_up_to_a_quote() => Assert.Equal(
        ["Our editor Hugh Poe"],
        Said.Mentions("A title for it\n\nOur editor Hugh Poe has just tweeted:\n\n“Hearing that the mill has told everybody to cancel what they had planned.”\n\nIt rained."));

    [Theory]
    [InlineData("The hill is known locally as the “old lady”.")]
    [InlineData("The lane, also known as the “golden mile”, was shut.")]
    [InlineData("We set the switch to “always” in the mill.")]
    public void What_a_thing_is_known_as_or_set_to_is_no_quote(string text) => Assert.Empty(Said.Mentions("A title for it\n\n" + text));

    [Theory]
    [InlineData("Speaking on Sunday on ABC’s “This Rain,” Ann Roe said that it “poured a lot” there.")]
    [InlineData("In a talk on “Morning Rain,” host Ann Roe said that it “poured a lot” there.")]
    public void A_programme_is_no_quote_although_a_report_follows(string text) => Assert.Single(Said.Mentions("A title for it\n\n" + text));
}
