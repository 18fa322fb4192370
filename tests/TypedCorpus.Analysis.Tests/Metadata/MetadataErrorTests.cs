using System.Text;
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
    [InlineData("id: |\n  a\n  b", "|", "A single line is expected for 'id'")]
    [InlineData("id: \"a\\0b\"", "\"a", "A single line is expected for 'id'")]
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
    [InlineData("...\nb: 2")]
    [InlineData("a: 1\n...\nb: 2")]
    [InlineData("%YAML 1.1\n%YAML 1.2\n---\na: 1")]
    [InlineData("a: !<tag:yaml.org,2002:binary> aGk=")]
    [InlineData("a: !include /etc/hostname")]
    [InlineData("<<: *base")]
    [InlineData("a: {<<: [*b, *c]}")]
    public void Nothing_else_gets_through_or_throws(string yaml) =>
        Assert.NotEmpty(DocumentReader.Read("Words.", yaml).Metadata.Errors);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{? ")]
    [InlineData("[{a: ")]
    [InlineData("&a [")]
    [InlineData("!a [")]
    public void Deep_nesting_is_bounded(string piece) =>
        Assert.NotEmpty(DocumentReader.Read("Words.", "a:\n  " + new StringBuilder().Insert(0, piece, 100_000)).Metadata.Errors);

    [Fact]
    public void Nesting_by_indentation_is_bounded() => Assert.NotEmpty(
        DocumentReader.Read("Words.", string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth) + "a:\n"))).Metadata.Errors);

    [Fact]
    public void Great_length_is_bounded() => Assert.NotEmpty(DocumentReader.Read("Words.", "a: " + new string('x', 2_000_000)).Metadata.Errors);

    // As much as the bound lets through, in the shapes that a reader of YAML may take long for; how long is for `Benchmarks -- shapes` to say
    [Theory]
    [InlineData("a: ", "x", "")]
    [InlineData("a: \"", "x\\n", "\"")]
    [InlineData("a: \"", "x\n\n  ", "\"")]
    [InlineData("a: '", "''", "'")]
    [InlineData("a: |\n", "  line\n", "")]
    [InlineData("a: >\n", "  line\n\n", "")]
    [InlineData("a: [", "x, ", "x]")]
    [InlineData("a:\n", "  - x\n", "")]
    [InlineData("", "# comment\n", "a: 1")]
    [InlineData("a: 1\n", "\n", "b: 2")]
    public void A_value_as_long_as_may_be_is_read(string start, string piece, string end)
    {
        string yaml = start + new StringBuilder().Insert(0, piece, 500_000 / piece.Length) + end;

        Document document = DocumentReader.Read("Words.", yaml);

        Assert.Empty(document.Metadata.Errors);
        Assert.Equal("a", document.Metadata.Entries[0].Key);
    }
}
