using Xunit;

namespace TypedCorpus.Analysis.Tests.Reading;

public class CharacterSearchTests
{
    static readonly CharacterSet Marks = new(".!?", "。！");

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("Rain", 0, 4)]
    [InlineData("Regen fällt", 0, 7)]
    [InlineData("Regen fällt", 8, 11)]
    [InlineData("“Rain", 0, 0)]
    [InlineData("It rained all day, and all night: “Rain!”", 0, 34)]
    [InlineData("\u007F\u0080", 0, 1)]
    public void The_first_character_beyond_ASCII_is_found_wherever_it_stands(string text, int from, int expected) =>
        Assert.Equal(expected, Ascii.End(text.AsSpan(), from, CancellationToken.None));

    [Theory]
    [InlineData("It rained. It snowed.", 0, 9)]
    [InlineData("It rained. It snowed.", 10, 20)]
    [InlineData("It rained", 0, -1)]
    [InlineData("It rained.", 10, -1)]
    public void Both_searches_find_the_same_mark_in_a_text_without_rare_ones(string text, int from, int expected)
    {
        Assert.False(Marks.HasRare(text.AsSpan()));
        Assert.Equal(expected, Marks.NextFrequent(text.AsSpan(), from));
        Assert.Equal(expected, Marks.Next(text.AsSpan(), from));
    }

    [Fact]
    public void A_rare_mark_is_found_where_a_text_has_one()
    {
        const string text = "雨。Rain.";

        Assert.True(Marks.HasRare(text.AsSpan()));
        Assert.Equal(1, Marks.Next(text.AsSpan(), 0));
    }
}
