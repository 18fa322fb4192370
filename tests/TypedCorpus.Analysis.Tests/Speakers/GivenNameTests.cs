using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>People whom a text calls by the given name alone.</summary>
public class GivenNameTests
{
    [Theory]
    [InlineData("Tom has a mill. Tom bakes.")]
    [InlineData("Tom lives in the village. Tom works at the mill.")]
    [InlineData("Tom has two children.")]
    [InlineData("Tom was born in Ghent.")]
    public void A_given_name_that_only_opens_sentences_is_a_person(string introduction)
    {
        Assert.Equal(["Tom"], Said.Names($"{introduction} “It rained,” he said."));
        Assert.Equal(["Tom"], Said.Names($"{introduction}\n\nHe said, “It rained.”"));
    }
}
