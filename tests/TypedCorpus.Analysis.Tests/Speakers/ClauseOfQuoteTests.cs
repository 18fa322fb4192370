using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Which of several reports in a sentence a quote belongs to.</summary>
public class ClauseOfQuoteTests
{
    [Theory]
    [InlineData("Ann Roe said that the claim, which some have argued is old, was an “insult” to the mill.", "Ann Roe")]
    [InlineData("After Ann Roe said that the farmers might do better at “less wet places,” Tom Poe said: “I don’t like it.”", "Ann Roe")]
    [InlineData("One man wrote: “You look wet today”, while another shouted: “It rains!”", "One man")]
    [InlineData("Una Moe hailed the vote as “a victory for reason”, while her Irish rival Tom Poe warned that it was “too wet”.", "Una Moe")]
    [InlineData("The band has announced what the promoter is calling “the last tour, honestly” this week.", "the promoter")]
    [InlineData("A man who police say robbed a mill was caught after what one detective called “the slowest chase in history.”", "one detective")]
    [InlineData("Critics have noted that Mayor Ann Roe once called the mill “a waste of rain” in June.", "Mayor Ann Roe")]
    [InlineData("Tom Poe said that once the mill goes on leave, “I intend to do as much as I can.”", "Tom Poe")]
    [InlineData("Ann Roe pointed out that Tom Poe refers to it as “rain for all,” and left.", "Ann Roe")]
    [InlineData("Ann Roe said more than 1,300 Poe emails were wet, but most were just “damp” by June.", "Ann Roe")]
    [InlineData("Tom Poe said the “wet words” by Ann Roe last week stood in contrast to the welcome at the mill.", "Tom Poe")]
    [InlineData("Ann Roe was profiled in the Daily Planet, which called her the “wet voice” of the valley.", "the Daily Planet")]
    [InlineData("He was a cook, a driver who wrote in pencil and, as the singer Ann Roe put it last week, “a man of rain.”", "the singer Ann Roe")]
    [InlineData("Ann Roe has called the Rain Party “long on songs”, after the party said that her plan was wet.", "Ann Roe")]
    [InlineData("Ann Roe called the vote “a sham”, because the board said it could not be held twice.", "Ann Roe")]
    [InlineData("Tom Poe on Monday blamed the press for making much of Ann Roe’s claim that the mayor “sold the rain,” which he did not.", "Ann Roe")]
    [InlineData("Tom Poe rejected Ann Roe’s assertion that the mill was “a sieve.”", "Ann Roe")]
    [InlineData("He shrugged off his rival’s accusation that he had “sold the river.”", "his rival")]
    [InlineData("“I am no clerk,” he said in reply to the former mayor’s remark that he was “quick to draw”.", "he", "the former mayor")]
    [InlineData("Tom Poe dismissed Ann Roe’s claim that it rained as “pure mist.”", "Tom Poe")]
    [InlineData("Tom Poe called Ann Roe’s claim that it rained “absurd.”", "Tom Poe")]
    [InlineData("Tom Poe said Ann Roe’s claim that it rained was “wet nonsense.”", "Tom Poe")]
    [InlineData("While Tom Poe spoke of rain, Ann Roe called it “a black day” for the mill.", "Ann Roe")]
    public void The_clause_of_the_quote_goes_before_others(string text, params string[] mentions) =>
        Assert.Equal(mentions, Said.Mentions("A title for it\n\n" + text)[..mentions.Length]);

    [Theory]
    [InlineData("She praised the mill as “kind” on Monday. (That said, she also noted, “When it rains, it is wet here.”)", "She", "she")]
    [InlineData("“Tell her it rained,” Ann Roe said, and her husband cut in. “Don’t forget that it was wet.”", "Ann Roe", "her husband")]
    public void A_sentence_of_its_own_has_its_own_speaker(string text, string first, string last)
    {
        string[] mentions = Said.Mentions("A title for it\n\n" + text);

        Assert.Equal((first, last), (mentions[0], mentions[^1]));
    }

    [Fact]
    public void A_name_behind_a_dash_signs_no_sentence_that_tells_who_said_it() => Assert.Equal(
        ["Ann Roe", "Ann Roe"],
        Said.Mentions("A title for it\n\nAnn Roe said Monday that it “rained a lot” and insisted that it was “still wet.” — Kim Poe."));
}
