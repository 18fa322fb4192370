using TypedCorpus.Analysis.Structure;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class SeedStructureTests
{
    static readonly string Seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "000_56e8f5d5f01bd1e7.txt"));
    static readonly StructuredText Structure = StructureReader.Read(Seed);

    [Fact]
    public void The_article_is_told_from_its_page()
    {
        Assert.Equal(24, Structure.Blocks.Count(block => block.IsParagraph));
        Assert.Equal(
            "Biden and Putin diplomacy in regards to the Russian and Ukraine battle not prone to occur quickly",
            Assert.Single(Texts(BlockKind.Title)));
        Assert.Equal(
            [
                "Biden’s feedback level towards solidarity with the West",
                "Keeping a channel with Russia open is essential, however don’t anticipate peace talks quickly",
            ],
            Texts(BlockKind.Heading));
        Assert.Equal(
            [
                "0",
                "158",
                "Biden and Putin diplomacy in regards to the Russian and Ukraine battle not prone to occur quickly",
                "LEAVE A REPLY",
                "Please enter your comment!",
                "Please enter your name here",
            ],
            Texts(BlockKind.Boilerplate));
    }

    [Fact]
    public void Every_line_taken_for_boilerplate_has_a_reason() =>
        Assert.All(Structure.Blocks, block => Assert.Equal(block.Kind == BlockKind.Boilerplate, block.Reason is not null));

    [Fact]
    public void Its_sentences_start_and_end_where_a_person_would_say()
    {
        string[] sentences = Structure.Sentences.Select(sentence => sentence.Of(Seed)).ToArray();
        Assert.Contains("“They see everything.", sentences);
        Assert.Contains("It’s sick what he’s doing.”", sentences);
        Assert.Contains("“That’s really more reflective of where we are now than something Biden said.”", sentences);
    }

    static IEnumerable<string> Texts(BlockKind kind) =>
        Structure.Blocks.Where(block => block.Kind == kind).Select(block => block.Span.Of(Seed));
}
