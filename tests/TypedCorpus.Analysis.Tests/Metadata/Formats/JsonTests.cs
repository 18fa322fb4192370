using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Metadata.Formats;

public class JsonTests
{
    [Fact]
    public void An_object_at_the_start_is_front_matter()
    {
        Document document = DocumentReader.Read(
            "{\n\t\"title\": \"The \\\"weir\\\"\",\n\t\"rating\": 4,\n\t\"share\": -1.5e3,\n\t\"draft\": false,\n\t\"none\": null,\n\t\"tags\": [\"a\", \"b\"],\n"
            + "\t\"author\": {\"name\": \"Nora \\u00e9\", \"links\": []}\n}\n\nIt holds.\n");

        Assert.Equal("The \"weir\"", document.Title);
        Assert.Equal(
            ["title Text", "rating WholeNumber", "share Number", "draft Boolean", "tags Text", "author Record"],
            document.Metadata.Entries.Select(entry => $"{entry.Key} {entry.Value.Kind}"));
        Assert.Equal("Nora é", document.Metadata.TextOf("author"));
        Assert.Equal(["Metadata", "Paragraph"], document.Blocks.Select(block => block.Kind.ToString()));
        Assert.Empty(document.Metadata.Errors);
    }

    [Theory]
    [InlineData("{\"a\": 1}\n\nWords.", 1)]
    [InlineData("{a: 1}\n\nWords.", 0)]
    [InlineData("{\"a\": 1} and words.", 0)]
    [InlineData("{\"a\": 1\n\nWords.", 0)]
    [InlineData("{ \"a\" }\n\nWords.", 0)]
    public void Braces_alone_make_none(string text, int entries) => Assert.Equal(entries, DocumentReader.Read(text).Metadata.Entries.Count);

    [Theory]
    [InlineData("{\"a\": 1,\n\"b\": oops,\n\"c\": 2}", "oops", "This is not JSON: a value is expected here")]
    [InlineData("{\"a\": 1,\n\"b\" 2}", "2}", "This is not JSON: ':' is expected here")]
    [InlineData("{\"a\": 1,\n\"b\": [1 2]}", "2]", "This is not JSON: ',' or ']' is expected here")]
    [InlineData("{\"a\": 1,\n\"b\": \"\\q\"}", "\\q", "This is not JSON: there is no such escape")]
    public void A_fault_ends_it_and_what_was_read_stays(string json, string place, string message)
    {
        Document document = DocumentReader.Read(json + "\n\nWords.");

        MetadataError error = Assert.Single(document.Metadata.Errors);
        Assert.Equal((message, MetadataFault.Unreadable), (error.Message, error.Fault));
        Assert.StartsWith(place, document.Source.Text[error.Place.Span.Start..], StringComparison.Ordinal);
        Assert.Equal(["a"], document.Metadata.Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("98765432109876543210")]
    [InlineData("-98765432109876543210")]
    [InlineData("2E500")]
    [InlineData("-2.5e+500")]
    public void A_number_beyond_64_bits_is_a_text(string number)
    {
        Document document = DocumentReader.Read($"{{\"title\": \"The weir\", \"flow\": {number}, \"share\": 0.5}}\n\nIt holds.\n");

        Assert.Empty(document.Metadata.Errors);
        Assert.Equal(
            [("title", MetadataKind.Text), ("flow", MetadataKind.Text), ("share", MetadataKind.Number)],
            document.Metadata.Entries.Select(entry => (entry.Key, entry.Value.Kind)));
        Assert.Equal(number, document.Metadata.TextOf("flow"));
    }

    [Theory]
    [InlineData("0123456789012345678901")]
    [InlineData("2.E500")]
    [InlineData("2E")]
    [InlineData("-")]
    [InlineData("98765432109876543210x")]
    public void What_only_looks_like_a_number_is_a_fault(string word) =>
        Assert.Single(DocumentReader.Read($"{{\"title\": \"The weir\", \"flow\": {word}}}\n\nIt holds.\n").Metadata.Errors);

    [Fact]
    public void Deep_nesting_is_bounded() => Assert.Single(
        DocumentReader.Read("{\"a\": " + new string('[', 100_000) + new string(']', 100_000) + "}\n").Metadata.Errors);
}
