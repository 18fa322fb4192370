using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Words whose capital is the sentence's and not a name's.</summary>
public class SentenceStartTests
{
    const string Lead = "The hall has been open since the spring, and it is full on most days.\n\n";

    [Theory]
    [InlineData("Guests left us these notes over the last few weeks.\n\n“The concert was lovely. We will come again.”")]
    [InlineData("Cut through the noise of the street with an alert. “Someone is at your garden gate.”")]
    [InlineData("(Oddly, all of these letters used green ink.)\n\n“If you don't like it, brew it yourself.”")]
    [InlineData("Staggers, but goes bravely on, to the next of them. “The rain has a name in many towns.”")]
    [InlineData("Lamps and tables stand by the door of it. “Please take a seat and wait for us.”")]
    public void A_word_that_only_opens_a_sentence_is_nobody(string text) => Assert.Equal(["-"], Said.Names(Lead + text));

    [Theory]
    [InlineData("Tiaan left the hall. “It rained all day and all night.”", "Tiaan")]
    [InlineData("Tiaan, who leads the hall, came in. “It rained all day and all night.”", "Tiaan")]
    [InlineData("Vosper openly said it. “It rained all day and all night.”", "Vosper")]
    [InlineData("Ann Vosper came in. Vosper praised the rain. “It rained all day and all night.”", "Ann Vosper")]
    [InlineData("The hall belongs to Vosper. Vosper, too, came in. “It rained all day and all night.”", "Vosper")]
    public void A_name_that_something_shows_is_one(string text, string name) => Assert.Equal([name], Said.Names(Lead + text));
}
