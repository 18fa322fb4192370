using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>A list of what many people replied is the words of the replies, and of nobody else in the sentence above it.</summary>
public class RepliesListTests
{
    [Theory]
    [InlineData("The replies were of the following kinds:", "The replies", "-")]
    [InlineData("The replies we got:", "The replies", "-")]
    [InlineData("The complaints came in by the dozen:", "The complaints", "-")]
    [InlineData("The excuses were many:", "The excuses", "-")]
    [InlineData("Ann Roe’s answers were these:", "Ann Roe", "Ann Roe")]
    public void The_list_has_one_source(string intro, string mention, string name)
    {
        string text = $"The mill was built by the town long ago, and many people have worked there since then.\n\n{intro}\n\n“It rains and we get wet every day.”\n\n"
            + "“You are all wrong about the mill.”\n\nThe mill is old, and the road to it is long.\n";

        Assert.All(Said.Mentions(text), said => Assert.StartsWith(mention, said, StringComparison.Ordinal));
        Assert.Equal([name, name], Said.Names(text));
    }
}
