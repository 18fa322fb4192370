using TypedCorpus.Storage;

namespace TypedCorpus.Generator.Tests.Usage;

public class SpellingTests
{
    static readonly string[] Ids = ["harbour", "news/ferry", "news/fairy", "a"];

    [Theory]
    [InlineData("harbor", "harbour")]
    [InlineData("HARBOUR", "harbour")]
    [InlineData("new/ferry", "news/ferry")]
    [InlineData("b", "a")]
    [InlineData("quite another", null)]
    public void The_nearest_is_found_while_it_is_near(string word, string? nearest) => Assert.Equal(nearest, Spelling.Nearest(word, Ids));
}
