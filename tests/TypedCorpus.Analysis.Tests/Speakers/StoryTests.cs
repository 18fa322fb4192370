using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Who speaks in stories, whose people are called by titles and speak in turns.</summary>
public class StoryTests
{
    // Paragraphs that open with a quote behind one another make a story
    const string Talk = "“Is it late?” asked Harker.\n\n“It is.”\n\n“Shall we go?”\n\n“We shall.”\n\n“Now?”\n\n“Now.”\n\n";

    [Fact]
    public void Titles_tell_the_members_of_a_family_apart_and_belong_to_their_names() => Assert.Equal(
        ["Mrs. Roe", "Miss Roe", "Mr. Roe"],
        Story("“It rained,” said Mrs. Roe.\n\n“It poured,” said Miss Roe.\n\n“It is over,” said Mr. Roe.").TakeLast(3));

    [Fact]
    public void A_daughter_with_a_given_name_is_not_her_mother() => Assert.Equal(
        ["Mrs. Roe", "Ann Roe", "Ann Roe"],
        Story("Ann Roe came in with her mother.\n\n“It rained,” said Mrs. Roe.\n\n“It poured,” said Miss Roe.\n\n“It is over,” said Ann.").TakeLast(3));

    [Fact]
    public void A_surname_without_a_title_is_the_man_of_a_family() => Assert.Equal(
        ["Mrs. Roe", "Newland Roe", "Newland Roe"],
        Story("Newland Roe came in with his mother.\n\n“It rained,” said Mrs. Roe.\n\n“It poured,” said Roe.\n\n“It is over,” Roe said.").TakeLast(3));

    [Theory]
    [InlineData("“It rained,” said Lady Catherine.", "Lady Catherine")]
    [InlineData("“It rained,” said Sir Walter Roe.", "Sir Walter Roe")]
    [InlineData("“It rained,” said Captain Roe.", "Captain Roe")]
    [InlineData("“It rained,” said Miss Marianne. Marianne left. Marianne came back. Marianne smiled.", "Marianne")]
    public void A_title_belongs_to_a_name_that_mostly_has_it_and_to_those_of_nobles(string text, string name) =>
        Assert.Equal(name, Story(text)[6]);

    [Fact]
    public void Neither_pity_nor_a_heading_in_capitals_makes_a_name_fuller() => Assert.Equal(
        ["Harker", "Harker"],
        Story("THE FALL OF HARKER\n\nHarker was late. Poor Harker! He ran.\n\n“It rained,” said Harker.").Where(name => name != "-").Take(2));

    [Fact]
    public void The_turns_of_who_tells_the_story_are_nobody_elses() => Assert.Equal(
        ["-", "Roe", "-", "Roe"],
        Narrated("Roe looked at me.\n\n“Is it late?” I asked.\n\n“It is,” said Roe.\n\n“Shall we go?”\n\n“We shall.”", "").TakeLast(4));

    [Fact]
    public void Who_tells_the_story_has_the_name_that_others_call() => Assert.Equal(
        "Jake",
        Narrated("Roe looked at me.\n\n“Is it late?” I asked.\n\n“It is, Jake,” said Roe.", ", Jake")[^2]);

    [Fact]
    public void A_story_of_seven_paragraphs_in_which_people_speak_to_each_other_has_turns() => Assert.Equal(
        ["Lady Margaret", "Sir Hugh", "Lady Margaret", "Sir Hugh", "Lady Margaret"],
        Said.Names("“You are late again,” said Lady Margaret.\n\nSir Hugh took off his hat.\n\n“My horse was lame, madam,” said Sir Hugh.\n\n“Your horse is always lame.”\n\n"
            + "The clock struck nine. Nobody spoke.\n\n“It may be the road,” said Sir Hugh.\n\n“It may be the rider.”"));

    static string[] Story(string text) => Said.Names("A title for it\n\n" + Talk + text);

    static string[] Narrated(string text, string call) => Said.Names(
        "A title for it\n\n" + string.Concat(Enumerable.Repeat($"“Come,” I said.\n\n“No{call},” said Roe.\n\nI left. I sat. I slept.\n\n", 5)) + text);
}
