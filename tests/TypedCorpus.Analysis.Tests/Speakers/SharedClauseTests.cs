using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Who says a quote whose verb stands in a frame, hangs on another verb or shares its subject.</summary>
public class SharedClauseTests
{
    [Theory]
    [InlineData("As House Speaker Ann Roe has pointed out, it is the “textbook definition” of rain.", "Ann Roe")]
    [InlineData("Ann Roe also is reported to have called the farmers “free riders” on Monday.", "Ann Roe")]
    [InlineData("The issue is that Ann Roe also misjudged Tom Poe, having referred to him as a “reformer.”", "Ann Roe")]
    [InlineData("As the crowd began to chant, Ann Roe was joined by Tom Poe and joked, “You are all being wet today.”", "Ann Roe")]
    [InlineData("Ann Roe responds to Tom Poe with, “Why now?” Tom Poe then leaves the hall.", "Ann Roe")]
    [InlineData("The Planet notes that Lea Moe tweeted about it, and Tom Poe later called Ann Roe “very weak” in May.", "Tom Poe")]
    [InlineData("One of Tom Poe’s friends who still backs him, former Ohio Rep. Pat Doe, lives here and wrote that it was “tragic” then.", "Pat Doe")]
    [InlineData("The day was long, Tom Poe said. Instead, “he just acts like a tired man.”", "Tom Poe")]
    public void The_subject_is_found(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).First());

    [Theory]
    [InlineData("Officials left the hall on Monday, with Ann Roe warning of “a slow flood” and Tom Poe calling it “a wet joke.”")]
    [InlineData("Ann Roe warned of “a slow flood” and Tom Poe called it “a wet joke.”")]
    [InlineData("Ann Roe said it had rained on the mill, with Tom Poe calling that “dry luck,” while Tom Poe himself called it “a wet joke.”")]
    public void The_second_of_two_who_report_in_one_sentence_has_the_second_quote(string text) =>
        Assert.Equal("Tom Poe", Said.Names("A title for it\n\n" + text)[^1]);

    [Fact]
    public void Quoted_paragraphs_of_one_speaker_go_on_with_the_speaker() => Assert.All(
        Said.Names(
            "A title for it\n\n“It rained,” Ann Roe said.\n\n“We had to leave the mill,” Roe said.\n\n\"Nobody stayed in the town that day.\"\n\n"
            + "“The road was wet,” Roe said.\n\n\"Nobody came to help us out.\"\n\n“We walked all night,” Roe said.\n\n“It was late,” Roe said."),
        name => Assert.Equal("Ann Roe", name));
}
