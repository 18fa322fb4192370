using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>A sentence behind a quote that points back at it says whose words it holds.</summary>
public class PointedBackTests
{
    const string Lead = "The mill was built by the town long ago, and many people from the town have worked there since then.\n\n";

    static readonly string[] Quotes = ["“It rains and we get wet, and then it is dry again.”", "The mill will bring a “wet and happy” time to the town and its people."];

    [Theory]
    [InlineData("That’s the view of {0}.")]
    [InlineData("That is the bright view held by {0}.")]
    [InlineData("That, at least, is the view of {0}.")]
    [InlineData("That’s what {0} used to say.")]
    [InlineData("That was something {0} used to say to me.")]
    [InlineData("That’s how {0} put it.")]
    [InlineData("That is how {0} describes the mill.")]
    [InlineData("Those were the words of {0} in May.")]
    [InlineData("So said {0}.")]
    [InlineData("That’s the message from {0}.")]
    [InlineData("That’s according to {0}.")]
    [InlineData("At least, that’s what {0} says.")]
    public void The_sentence_behind_names_the_source(string behind)
    {
        foreach (string quote in Quotes)
        {
            foreach (string gap in new[] { " ", "\n\n" })
            {
                Assert.Equal(["Ann Roe"], Said.Mentions(Text(quote, gap, string.Format(null, behind, "Ann Roe"))));
                Assert.Equal(["my mother"], Said.Mentions(Text(quote, gap, string.Format(null, behind, "my mother"))));
            }
        }
    }

    [Theory]
    [InlineData("That’s Ann Roe’s verdict.")]
    [InlineData("This was Ann Roe’s first reaction.")]
    public void The_owner_of_what_is_pointed_at_is_the_source(string behind) => Assert.Equal(["Ann Roe"], Said.Names(Text(Quotes[0], "\n\n", behind)));

    [Theory]
    [InlineData("That’s the view of the river from the road.")]
    [InlineData("That is not what Ann Roe said.")]
    [InlineData("That is the road to Ann Roe’s mill.")]
    [InlineData("So Ann Roe went home.")]
    public void Other_sentences_behind_a_quote_name_nobody(string behind) => Assert.DoesNotContain("Ann Roe", Said.Names(Text(Quotes[1], " ", behind)));

    [Fact]
    public void What_points_at_the_next_quote_is_its_source_alone() =>
        Assert.Equal("Ann Roe", Said.Names(Text(Quotes[0], " ", "That’s what Ann Roe said next: “We are dry again.”"))[^1]);

    static string Text(string quote, string gap, string behind) => $"{Lead}{quote}{gap}{behind} The mill is old, and the road to it is long.\n";
}
