using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Metadata;

public class MetadataErrorTests
{
    [Theory]
    [InlineData("date: tomorrow", "tomorrow", "A date is expected here, like 2024-05-31")]
    [InlineData("url: somewhere", "somewhere", "An address is expected here, like https://example.org/story")]
    [InlineData("id: [a, b]", "[a, b]", "A single value is expected for 'id', not a list")]
    [InlineData("title: ''", "''", "A value is expected for 'title'")]
    [InlineData("a: {b: c}", "{b: c}", "A value or a list is expected for 'a', not keys with values of their own")]
    [InlineData("a: [[b]]", "[[b]]", "The items of 'a' must be single values")]
    [InlineData("a: 1\nA: 2", "A", "The key 'A' comes twice")]
    [InlineData("a: &x 1", "&x 1", "YAML anchors are not read: write the value out")]
    [InlineData("a: !!str 1", "!!str 1", "YAML tags are not read: write the value without one")]
    public void A_fault_is_told_at_its_place(string yaml, string place, string message)
    {
        string source = $"---\n{yaml}\n---\nWords.";

        MetadataError error = Assert.Single(DocumentReader.Read(source).Metadata.Errors);

        Assert.Equal(message, error.Message);
        Assert.False(error.Place.InSidecar);
        Assert.StartsWith(place, source[error.Place.Span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_yaml_is_told_at_its_line()
    {
        MetadataError error = Assert.Single(DocumentReader.Read("Words.", "author: Jane\ntitle: [\n").Metadata.Errors);

        Assert.StartsWith("This is not YAML: ", error.Message, StringComparison.Ordinal);
        Assert.True(error.Place.InSidecar);
        Assert.InRange(error.Place.Span.Start, "author: Jane\n".Length, "author: Jane\ntitle: [\n".Length);
    }

    [Fact]
    public void The_other_keys_stay()
    {
        Document document = DocumentReader.Read("---\nauthor: Jane Doe\ndate: tomorrow\nlanguage: en\n---\n");

        Assert.Equal(["author", "language"], document.Metadata.Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]")]
    [InlineData("- just\n- a list")]
    [InlineData("only words")]
    [InlineData("a: \"never closed")]
    [InlineData("? [a, b]\n: c")]
    [InlineData("a: 1\n---\nb: 2")]
    public void Nothing_else_gets_through_or_throws(string yaml) =>
        Assert.NotEmpty(DocumentReader.Read("Words.", yaml).Metadata.Errors);

    [Fact]
    public void Deep_nesting_and_great_length_are_bounded()
    {
        Assert.NotEmpty(DocumentReader.Read("Words.", "a: " + new string('[', 100_000)).Metadata.Errors);
        Assert.NotEmpty(DocumentReader.Read("Words.", "a: " + new string('x', 2_000_000)).Metadata.Errors);
    }
}
