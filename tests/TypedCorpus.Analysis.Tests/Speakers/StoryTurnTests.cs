using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Who speaks in the turns of a story, as what people do beside them and the order of the turns tell.</summary>
public class StoryTurnTests
{
    const string Opening = "Ann Roe and Tom Poe had been in the kitchen since the morning, and the rain ran down the window.";

    [Theory]
    [InlineData("Ann looked up. {0}")]
    [InlineData("Ann looked at Tom. {0}")]
    [InlineData("Then Ann spoke. {0}")]
    [InlineData("Ann shook her head. The clock struck nine. {0}")]
    [InlineData("Ann’s voice was low. {0}")]
    [InlineData("{0} Ann put down the cup.")]
    [InlineData("{0} Ann laughed and sat down. “We have no bread.”")]
    public void Who_acts_beside_a_turn_says_it_and_the_turns_around_are_the_others(string beat)
    {
        string turn = string.Format(System.Globalization.CultureInfo.InvariantCulture, beat, "“It is late.”");
        string text = $"{Opening}\n\n“Where is the bread?” asked Tom.\n\n{turn}\n\n“You did not answer me.”\n\n“It is in the box.”\n\n“Thank you.”\n\n“Eat it all,” said Ann.";
        string[] names = Said.Names(text);
        Assert.Equal(["Tom Poe", "Ann Roe"], names.Take(2));
        Assert.Equal(["Tom Poe", "Ann Roe", "Tom Poe", "Ann Roe"], names.TakeLast(4));
    }

    [Fact]
    public void Whoever_is_named_behind_a_turn_has_not_said_it() => Assert.Equal(
        ["Ben", "Ann", "Ben", "Ann", "Ben"],
        Said.Names("Ann and Ben had been in the kitchen since the morning. It rained, and nobody came up the road to the house on that day.\n\n"
            + "“Now the road is gone,” said Ben.\n\n“But if the road—”\n\n“The road is gone,” said Ben.\n\n“All night?” Ann asked.\n\n“All night.”"));

    [Fact]
    public void The_paragraphs_of_one_who_speaks_at_length_are_one_turn() => Assert.Equal(
        ["Ben", "Ann", "Ann", "Ann", "Ann", "Ben", "Ann", "Ben"],
        Said.Names("Ann and Ben had been in the kitchen since the morning. It rained, and nobody came up the road to the house on that day.\n\n"
            + "“Tell me about the house,” said Ben.\n\n“My father built it,” Ann said. “He came over the hills with a saw.\n\n“He was not a builder.\n\n"
            + "“He began with the floor.”\n\n“For a year?”\n\n“For a year. Then he built the walls.”\n\n“And the roof?” asked Ben."));

    [Theory]
    [InlineData("Grandma", "she")]
    [InlineData("Father", "he")]
    [InlineData("Ann", "she")]
    public void A_given_name_and_a_noun_that_stands_alone_name_somebody_whom_pronouns_mean(string name, string pronoun) => Assert.Equal(
        [name, "Mr. Poe", name, "Mr. Poe"],
        Said.Names($"{name} came to the kitchen in the morning. It rained, and nobody came up the road to the house on that day.\n\n{name} turned to the window.\n\n"
            + $"“We cannot get out,” {pronoun} said.\n\n“Then we stay here,” said Mr. Poe.\n\n“All night?”\n\n“All night,” Mr. Poe said."));

    [Fact]
    public void Turns_behind_words_about_the_people_make_a_story_as_well() => Assert.Equal(
        ["Ann", "Ben", "Ann", "Ben", "Ann", "Ben"],
        Said.Names("Ann stood at the window. It had been raining since the morning. Ben came in from the yard and took off his boots.\n\n"
            + "Ann said, “We cannot get out.”\n\nBen sat down at the table. “Then we stay here.”\n\nAnn asked, “All night?”\n\n"
            + "And Ben replied: “All night.”\n\nThen Ann laughed and said, “There are no beds.”\n\n“There is a chair.”"));

    [Fact]
    public void A_lone_given_name_tells_whom_pronouns_mean_before_the_pronouns_behind_it_do() => Assert.Equal(
        ["Ann", "Ben", "Ann", "Ben"],
        Said.Names("Ann stood at the window. It had been raining since the morning. Ben came in from the yard.\n\n“We cannot get out,” she said.\n\n"
            + "“Then we stay here,” he said.\n\n“All night?” she asked.\n\n“All night,” he said.\n\nThe clock struck nine, and the rain ran down the window."));
}
