using TypedCorpus.Analysis.Corrections;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Corrections;

public class OpeningWordsTests
{
    [Theory]
    [InlineData("We will build it", "we will")]
    [InlineData("We will build it", "We will build it")]
    [InlineData("We will build it", "We will…")]
    [InlineData("We will build it", "We will ...")]
    [InlineData("  We\n   will build it", "We will build")]
    [InlineData("It’s “done”", "It's \"done\"")]
    public void Words_as_a_person_types_them_fit(string text, string words) => Assert.True(OpeningWords.Start(text, words));

    [Theory]
    [InlineData("We will build it", "will build")]
    [InlineData("We will", "We will build")]
    [InlineData("Wewill", "We will")]
    [InlineData("We will build it", "…")]
    [InlineData("We will build it", "")]
    [InlineData("", "We")]
    public void Words_that_stand_further_on_that_go_on_longer_or_that_are_none_do_not_fit(string text, string words) => Assert.False(OpeningWords.Start(text, words));
}
