using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Structure;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class SlugTests
{
    [Theory]
    [InlineData("Getting Started", "getting-started")]
    [InlineData("What's new?", "whats-new")]
    [InlineData("C# & F#", "c--f")]
    [InlineData("snake_case and-hyphen", "snake_case-and-hyphen")]
    [InlineData("1.2 Über uns", "12-über-uns")]
    [InlineData("日本語 テスト", "日本語-テスト")]
    [InlineData("!?", "")]
    public void It_is_made_as_GitHub_makes_it(string heading, string expected) => Assert.Equal(expected, Slugs.Of(heading));

    [Fact]
    public void The_same_heading_twice_has_a_number_and_one_may_name_its_own() => Assert.Equal(
        "a b b-1 b-2 b-1-1 mine ",
        string.Join(" ", Slugs.Of(DocumentReader.Read("# A\n\n## B\n\n## B\n\n## B\n\n## B 1\n\n## C {#mine}\n\nWords.\n", null, TextFormat.Markdown))));
}
