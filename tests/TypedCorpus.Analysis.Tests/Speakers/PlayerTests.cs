using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Players are called by their position and by where they are from.</summary>
public class PlayerTests
{
    [Theory]
    [InlineData("first baseman")]
    [InlineData("left fielder")]
    [InlineData("left back")]
    [InlineData("centre half")]
    [InlineData("right winger")]
    [InlineData("running back")]
    [InlineData("tight end")]
    [InlineData("power forward")]
    [InlineData("opening batsman")]
    [InlineData("rookie")]
    [InlineData("right-hander")]
    public void A_position_is_a_role_and_no_part_of_a_name(string position)
    {
        foreach (string team in new[] { "Rovers", "Mudcats", "Kent" })
        {
            Assert.Equal(["Tom Poe"], Names($"Tom Poe scored twice on Sunday.\n\n“It was a long afternoon for us,” the {team} {position} said."));
            Assert.Equal(["Tom Poe"], Names($"Tom Poe scored twice on Sunday.\n\nThe {team} {position} said it was “a long afternoon”."));
            Assert.Equal(["Tom Poe"], Names($"“It was a long afternoon for us,” said {team} {position} Tom Poe."));
            Assert.Equal(["Tom Poe"], Names($"“It was a long afternoon for us,” the {team} {position}, Tom Poe, said."));
        }
    }

    [Theory]
    [InlineData("Tom Poe left back in May. “It was a long afternoon for us,” Poe said.", "Tom Poe")]
    [InlineData("The door on the left back wall was open. “It was a long afternoon for us,” Tom Poe said.", "Tom Poe")]
    [InlineData("Substitute Tom Poe came on. “It was a long afternoon for us,” Poe said.", "Tom Poe")]
    [InlineData("Right-hander Tom Poe said it was “a long afternoon”.", "Tom Poe")]
    [InlineData("Londoner Tom Poe said it was “a long afternoon”.", "Tom Poe")]
    [InlineData("Texan Zorin Moxley said it was “a long afternoon”.", "Zorin Moxley")]
    public void A_word_in_front_of_a_name_is_cut_off(string text, string name) => Assert.Equal([name], Names(text));

    [Theory]
    [InlineData("The {0}, Jussi Vanhala, shrugged. “It rained all day,” he said.")]
    [InlineData("Jussi Vanhala won.\n\nThe {0} said it was “wet and cold”.")]
    [InlineData("Jussi Vanhala won.\n\n“It rained all day,” the 32-year-old {0} said.")]
    [InlineData("Captain Jussi Vanhala won. “It rained all day,” said the {0}.")]
    [InlineData("Captain Jussi Vanhala will play in Tom Poe’s absence. Asked about it, the {0} shrugged. “It rained all day,” he said.")]
    public void Who_is_from_somewhere_is_the_player_who_was_named(string frame)
    {
        foreach (string from in new[] { "Finn", "Swede", "Londoner", "American" })
            Assert.Equal(["Jussi Vanhala"], Names(string.Format(frame, from)));
    }

    static string[] Names(string text) => Said.Names("The match in the rain\n\n" + text);

    [Theory]
    [InlineData("Mikko Roe crashed. The Finn was leading. “It hurts,” said Roe.\n\nDavide Poe won. The Italian said: “It was his race.”", "Davide Poe")]
    [InlineData("Ann Roe, the British number two, lost to Tereza Poe. The Briton laughed. The Czech said: “It was her race.”", "-")]
    public void Nobody_is_from_two_countries(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text)[^1]);
}
