using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class UnclosedQuoteTests
{
    [Fact]
    public void A_quote_that_each_paragraph_reopens_has_a_part_in_each_and_lacks_no_mark()
    {
        const string Text = "She said: “It rained.\n“It rained all day.\n“It stopped.”\nShe left.";

        Assert.Equal(["It rained.", "It rained all day.", "It stopped."], Quoted.Words(Text));
        Assert.Empty(Quoted.Find(Text).Unclosed);
    }

    [Fact]
    public void Another_mark_does_not_reopen() =>
        Assert.Equal([new TextSpan(0, 1)], Quoted.Find("\"It rained.\n“It stopped.”").Unclosed);

    [Theory]
    [InlineData("She said: “It rained.\nShe left.", 10)]
    [InlineData("\"It rained.\nShe left.", 0)]
    public void The_end_of_its_paragraph_closes_an_unclosed_quote(string text, int mark)
    {
        Assert.Equal(["It rained."], Quoted.Words(text));
        Assert.Equal([new TextSpan(mark, 1)], Quoted.Find(text).Unclosed);
    }

    [Fact]
    public void A_mark_that_nothing_closes_does_not_swallow_the_quotes_behind_it()
    {
        const string Text = "He wrote “Rain and she said, “It rained.” Then “It stopped.”";

        Assert.Equal(["It rained.", "It stopped."], Quoted.Words(Text));
        Assert.Equal([new TextSpan(9, 1)], Quoted.Find(Text).Unclosed);
    }

    [Fact]
    public void A_closing_mark_on_the_wrong_side_of_the_space_closes() =>
        Assert.Equal(["It rained,"], Quoted.Words("\"It rained, \"he said."));

    [Fact]
    public void An_empty_quote_is_none() => Assert.Empty(Quoted.Words("She wrote \"\" and “ ”."));
}
