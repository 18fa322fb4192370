using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Tests.Compilation;

public class IdentityTests
{
    static readonly CompiledProject Program = new ConsumerProject(
        [new("lamps.txt", AwkwardTexts.Article), new("other.txt", "Another\n\nShort, and without a quote.")])
    {
        Code = ["Identity.cs"],
    }.Compile().HasNoWarnings();

    [Theory]
    [InlineData("MemberFirst")]
    [InlineData("PlaceFirst")]
    [InlineData("IdFirst")]
    [InlineData("WalkFirst")]
    [InlineData("PartFirst")]
    public void An_article_and_its_parts_are_the_same_on_every_way_to_them(string way) => Assert.True(Program.Call<bool>("Identity", way));

    [Fact]
    public void Different_articles_differ() => Assert.True(Program.Call<bool>("Identity", "ArticlesDiffer"));

    [Fact]
    public void Many_threads_at_the_first_touch_see_one_of_each()
    {
        int quotes = DocumentReader.Read(AwkwardTexts.Article).Quotes.Count(quote => quote.Kind != QuoteKind.Term);
        for (int i = 0; i < 20; i++)
            Assert.Equal([1, 1, 1, quotes], Program.Call<int[]>("Identity", "ManyThreadsAtOnce"));
    }

    [Fact]
    public void What_was_read_once_is_read_again_without_an_allocation() => Assert.Equal(0, Program.Call<long>("Identity", "SecondWalk"));
}
