using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Metadata;

public class MetadataTypeTests
{
    [Theory]
    [InlineData("1", "2", "a whole number")]
    [InlineData("1", "2.5", "a number")]
    [InlineData("2024-05-31", "2024-05-31T10:00:00Z", "a moment")]
    [InlineData("'2024-05-31'", "2024-06-01", "a day")]
    [InlineData("a", "[b, c]", "a list of texts")]
    [InlineData("1", "[2, 2.5]", "a list of numbers")]
    [InlineData("[]", "[1]", "a list of whole numbers")]
    [InlineData("[]", "1", "a list of whole numbers")]
    [InlineData("{a: 1}", "{b: 2}", "keys with values (a, b)")]
    [InlineData("{a: 1}", "[{b: 2}]", "a list of keys with values (a, b)")]
    public void Values_that_go_together_have_one_type(string one, string other, string expected)
    {
        List<string> clashes = [];

        Assert.Equal(expected, TypeOf(one).With(TypeOf(other), clashes).ToString());
        Assert.Equal(expected, TypeOf(other).With(TypeOf(one), clashes).ToString());
        Assert.Empty(clashes);
    }

    [Theory]
    [InlineData("1", "false", "a text", "")]
    [InlineData("1", "word", "a text", "")]
    [InlineData("2024-05-31", "1", "a text", "")]
    [InlineData("{a: 1}", "word", "a text", "")]
    [InlineData("word", "[1, 2]", "a list of texts", "")]
    [InlineData("{a: 1}", "{a: word}", "keys with values (a)", "a")]
    [InlineData("{a: {b: 1}}", "{a: {b: word}}", "keys with values (a)", "a.b")]
    public void Values_that_do_not_are_text_and_the_place_is_known(string one, string other, string expected, string place)
    {
        List<string> clashes = [];

        Assert.Equal(expected, TypeOf(one).With(TypeOf(other), clashes).ToString());
        Assert.Equal(place, Assert.Single(clashes));
        Assert.Equal("a text", TypeOf(one).With(TypeOf(other)).At(place) with { IsList = false } is var type ? type.ToString() : "");
    }

    [Theory]
    [InlineData("3", "3.5", "3")]
    [InlineData("2024-05-31", "2024-05-31T10:00:00Z", "2024-05-31T00:00:00+00:00")]
    [InlineData("1.10", "word", "1.10")]
    [InlineData("FALSE", "1", "FALSE")]
    [InlineData("[a, {b: 1}]", "word", "a|{b: 1}")]
    public void A_value_of_a_narrower_type_becomes_one_of_the_wider(string narrow, string wide, string expected)
    {
        MetadataValue value = ValueOf(narrow);
        MetadataValue wider = value.As(value.Type.With(TypeOf(wide)));

        Assert.Equal(expected, wider.IsList ? string.Join("|", wider.Items.Select(item => item.Text)) : wider.Text);
    }

    static MetadataType TypeOf(string yaml) => ValueOf(yaml).Type;

    static MetadataValue ValueOf(string yaml) => DocumentReader.Read($"---\nkey: {yaml}\n---\nWords.").Metadata.ValueOf("key")!;
}
