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

    [Theory]
    [InlineData("Pell", "Nora Pell")]
    [InlineData("pell", "Nora Pell")]
    [InlineData("Roe", null)]
    [InlineData("Ek", "Tom Ek")]
    [InlineData("Nora", null)]
    [InlineData("", null)]
    public void A_surname_leads_to_its_only_bearer(string word, string? nearest) =>
        Assert.Equal(nearest, Spelling.Nearest(word, ["Nora Pell", "Ann Roe", "Mary Roe", "Dr. Tom Ek", "Tom Ek"]));
}
