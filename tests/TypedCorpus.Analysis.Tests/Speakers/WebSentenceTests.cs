using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Sentences of reviews, columns and reports, whose sources stand where news seldom have them.</summary>
public class WebSentenceTests
{
    [Theory]
    [InlineData("And 24% described the stations as “bleak all year round.”", "24%")]
    [InlineData("Fifty-one percent say that “it rains too much” in town.", "Fifty-one percent")]
    [InlineData("Reviews describe it as “too slow to cook with,” and few bought it.", "Reviews")]
    [InlineData("When Liberal inquisitors are reduced to telling the nation that “it will rain,” nobody wins.", "Liberal inquisitors")]
    [InlineData("Some people reacted with fear, going so far as to call it the “stew of the devil.”", "Some people")]
    [InlineData("Two kind people reacted and called it “a stew of the devil.”", "Two kind people")]
    [InlineData("The huge loans Renk asked for, loans “bigger than any in our time,” were denied.", "Renk")]
    [InlineData("The sports reporter Ann Roe asked for “a bigger hall than this one.”", "The sports reporter Ann Roe")]
    public void The_mention_is_the_whole_phrase_and_no_more(string text, string mention) => Assert.Equal([mention], Said.Mentions(text));

    [Theory]
    [InlineData("The port was sold, since the “new Harbourline,” as Renk dubbed it, will run nine ferries.", "Renk")]
    [InlineData("It was a “walking dictionary,” as Renk described it, for the child.", "Renk")]
    [InlineData("Since she at least says “legend has it,” the words are not hers.", "she")]
    [InlineData("The first results were “sobering,” according to a May report by the Harbour Institute.", "the Harbour Institute")]
    [InlineData("The courts have held that rain is “vital in kind and in number.”", "The courts")]
    [InlineData("The rule, per the Courier: “There was nothing to show for it.”", "the Courier")]
    [InlineData("The Northern Journal of Surgery editorializes, “The debate can't go on for ever.”", "The Northern Journal of Surgery")]
    public void A_report_of_an_uncommon_shape_has_its_source(string text, string mention) => Assert.Equal([mention], Said.Mentions(text));

    [Theory]
    [InlineData("Your sister comes before the Committee and says, “This fee is too high.”", "Your sister")]
    [InlineData("A good coach will not be content when the runner gives the right answer, but will say, “How did you find that out?”", "A good coach")]
    [InlineData("It was late: so Ann Roe helped herself to tea, then turned to the mayor, and said, “It rained.”", "Ann Roe")]
    [InlineData("Two coastal states, Norland and Oss, criticised it, with Foreign Minister Amal Sadek warning of “grave times for all.”", "Foreign Minister Amal Sadek")]
    [InlineData("“It rained all day,” commented Brightline founder and CTO, Dr Simon Ward.", "Dr Simon Ward")]
    [InlineData("One of the guests, Salvi, who stands in for him, says that it is “a wet town at heart” now.", "Salvi")]
    [InlineData("The mayor of Ghent, Oost, says that it is “a wet town at heart” now.", "The mayor")]
    public void Of_several_nouns_the_one_that_speaks_is_the_source(string text, string mention) => Assert.Equal([mention], Said.Mentions(text));

    [Fact]
    public void What_is_counted_per_person_says_nothing() =>
        Assert.Equal(["-"], Said.Mentions("The fee, ten per guest: “There was nothing to show for it.”"));
}
