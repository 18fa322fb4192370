using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whoever somebody heard, had or got a letter from says it, and not the one who tells of it.</summary>
public class HeardSourceTests
{
    [Theory]
    [InlineData("I have heard many people saying “it is ours to keep” over the years.", "many people")]
    [InlineData("I remember Ann Roe telling me, “it is ours to keep.”", "Ann Roe")]
    [InlineData("I remember my mother saying, “it is ours to keep.”", "my mother")]
    [InlineData("I am tired of people saying “it is ours to keep” all day.", "people")]
    [InlineData("I got an email from a reader saying “it is ours to keep.”", "a reader")]
    [InlineData("I can still hear Ann Roe say, “it is ours to keep.”", "Ann Roe")]
    [InlineData("I had a friend say “it is ours to keep.”", "a friend")]
    [InlineData("We heard him tell Ann Roe, “it is ours to keep.”", "him")]
    public void Whoever_is_heard_says_it(string sentence, string mention) =>
        Assert.Equal([mention], Said.Mentions("On the harbour\n\nI live by the harbour, and I have had a boat for years. " + sentence));

    [Fact]
    public void Whoever_leads_what_is_behind_of_says_it() =>
        Assert.Equal(["Ann Roe"], Said.Mentions("On the harbour\n\nAnn Roe spoke for a group of people, saying “it is ours to keep” again."));
}
