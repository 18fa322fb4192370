using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Where hardly anybody speaks but the writer, as in essays, manuals and encyclopedias, a word or two in marks are mostly the writer's own.</summary>
public class QuietTextTests
{
    const string Essay = """
        Whoever keeps bees learns to wait. You open the hive in spring, you look for eggs, and you close it again before the brood gets cold.
        You will make mistakes, and the bees will forgive most of them. I lost my first swarm to a cherry tree and my second to my own hurry.

        """;

    const string News = """
        The town council voted on Monday to close the old baths, and the mayor, Ann Roe, said that nobody had wanted it. “We had no choice,” she said.
        Tom Poe, who swims there, told reporters that he would miss the place. Poe said the vote was a mistake, and Maria Corbin agreed.
        Corbin said the baths had been full each week. “They were a second home,” she said.

        """;

    [Theory]
    [InlineData("Your “winter” feed should be thick.")]
    [InlineData("A “cheap” smoker costs more in the end, because you will buy two.")]
    [InlineData("You do not need the “system” that the shops want to sell you.")]
    [InlineData("When they are ready, the bees will “dance” on the comb.")]
    [InlineData("There is no “right way” to lift a frame.")]
    [InlineData("I would not trust a “gentle” hive in the rain.")]
    [InlineData("A keeper who makes the “usual” mistakes loses a third of the hives.")]
    [InlineData("Some of them turn into “robbers,” and then you have to move the hive.")]
    public void A_word_or_two_are_terms(string sentence) => Assert.Empty(Said.Quotes($"{Essay}{sentence}\n"));

    [Theory]
    [InlineData("Ann Roe, who taught me, called it “the art of sitting down.”", "Ann Roe")]
    [InlineData("My neighbour Tom Poe said that his hives were “rather angry” last year.", "My neighbour Tom Poe")]
    [InlineData("Maria Corbin describes her bees as “furry rain.”", "Maria Corbin")]
    public void What_somebody_is_said_to_say_is_a_quote(string sentence, string source) => Assert.Equal([source], Said.Mentions($"{Essay}{sentence}\n"));

    [Theory]
    [InlineData("My neighbour found it “damp.”")]
    [InlineData("The mayor ruled it “inadmissible.”")]
    [InlineData("It was “a pity” (as my aunt put it).")]
    [InlineData("The hive is “a sink,” as Poe has it.")]
    [InlineData("They are “drifters” (Poe 2015: 203).")]
    [InlineData("I asked whether the bees would come back. “Never.” The word “never” is a long one.")]
    public void A_word_or_two_of_somebody_are_a_quote(string sentence) => Assert.NotEmpty(Said.Quotes($"{Essay}{sentence}\n"));

    [Theory]
    [InlineData("The council said the baths had become a “burden” for the town.")]
    [InlineData("Poe blamed the “greedy” plans of the council for it.")]
    [InlineData("Roe promised a “short” closing.")]
    [InlineData("The “sad” vote came late.")]
    public void Where_people_speak_it_is_a_quote(string sentence) => Assert.Equal(3, Said.Quotes($"{News}{sentence}\n").Count());

    [Fact]
    public void What_is_called_out_is_a_quote() => Assert.Single(Said.Quotes($"{Essay}At the fair we were met with chants of “more honey” again.\n"));

    [Fact]
    public void Few_words_do_not_tell_that_nobody_speaks() => Assert.Single(Said.Quotes("The “sad” vote came late.\n"));

    [Theory]
    [InlineData("The town paid for the “Wet. We like it.” safety campaign.")]
    [InlineData("The town paid for the “Wet. We like it” campaign.")]
    [InlineData("Roe promised more money for the prevention campaign “Wet is good.”")]
    [InlineData("Roe showed us a small tool, named “make your own rain”, and left.")]
    [InlineData("Roe came to see a show called, “rain talk.”")]
    public void The_name_of_a_campaign_or_a_thing_is_a_term(string sentence) => Assert.Equal(2, Said.Quotes($"{News}{sentence}\n").Count());

    [Fact]
    public void A_term_is_one_wherever_nobody_says_it() =>
        Assert.Equal(2, Said.Quotes($"{News}Roe paid for the “Wet. We like it.” campaign.\n\n“Wet. We like it.” was seen on every bus.\n").Count());

    [Fact]
    public void A_term_that_somebody_says_is_a_quote() =>
        Assert.Equal(3, Said.Quotes($"{News}Roe paid for the “Wet. We like it.” campaign.\n\n“Wet. We like it,” Roe said.\n").Count());
}
