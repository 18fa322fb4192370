using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Metadata.Formats;

public class TomlTests
{
    [Theory]
    [InlineData("a = \"x\"", "Text:x")]
    [InlineData("a = 'c:\\x'", "Text:c:\\x")]
    [InlineData("a = \"\"\"\nx\n\"y\" \\\n   z\"\"\"", "Text:x\n\"y\" z")]
    [InlineData("a = '''\nx'y\n'''", "Text:x'y\n")]
    [InlineData("a = \"\\u00e9\\U0001F600\\t\"", "Text:é😀\t")]
    [InlineData("a = 1_000", "WholeNumber:1000")]
    [InlineData("a = -0x1F", null)]
    [InlineData("a = 0x1F # hex", "WholeNumber:31")]
    [InlineData("a = 6.5e-3", "Number:6.5e-3")]
    [InlineData("a = true", "Boolean:true")]
    [InlineData("a = 2024-05-31", "Date:2024-05-31")]
    [InlineData("a = 2024-05-31T07:00:00-04:00", "Moment:2024-05-31T07:00:00-04:00")]
    [InlineData("a = 2024-05-31 07:00:00", "Moment:2024-05-31T07:00:00+00:00")]
    [InlineData("a = 07:32:00", "Text:07:32:00")]
    [InlineData("a = \"2024-05-31\"", "Date:2024-05-31")]
    [InlineData("a = \"\"\"x", null)]
    [InlineData("a = 1 2", null)]
    public void A_value_is_what_its_spelling_says(string toml, string? expected)
    {
        Document document = Read(toml);

        Assert.Equal(expected, document.Metadata.ValueOf("a") is { } value ? $"{value.Kind}:{value.Text}" : null);
        Assert.Equal(expected is null, document.Metadata.Errors.Count > 0);
    }

    [Fact]
    public void A_quotation_mark_that_nothing_closes_is_said_and_left_out()
    {
        Document document = Read("a = \"x\nb = 1");

        Assert.Equal("x", document.Metadata.TextOf("a"));
        Assert.Equal("Nothing closes this quotation mark: write \"x\"", Assert.Single(document.Metadata.Errors).Message);
    }

    [Theory]
    [InlineData("[a]\nb = 1\n[a.c]\nd = 2", "b=1 c={d=2}")]
    [InlineData("a.b = 1\na.\"c d\" = 2", "b=1 c d=2")]
    [InlineData("a = {b = 1, c = {d = 2}}", "b=1 c={d=2}")]
    public void Tables_are_records(string toml, string expected) => Assert.Equal(expected, Members(Read(toml).Metadata.ValueOf("a")!));

    [Fact]
    public void Arrays_of_tables_and_of_values_are_lists()
    {
        ArticleMetadata metadata = Read("tags = [\n  \"x\", # one\n  \"y\",\n]\n[[images]]\nsrc = \"a\"\n[[images]]\nsrc = \"b\"\n[images.size]\nwidth = 2").Metadata;

        Assert.Equal(["x", "y"], metadata.ValueOf("tags")!.Items.Select(tag => tag.Text));
        Assert.Equal(["src=a", "src=b size={width=2}"], metadata.ValueOf("images")!.Items.Select(Members));
    }

    [Fact]
    public void A_line_that_cannot_be_read_costs_no_other()
    {
        Document document = Read("title = \"The ford\"\nrating = 4 of 5\nplace = \"Bergen\"\nplace = \"Oslo\"");

        Assert.Equal(["title", "place"], document.Metadata.Entries.Select(entry => entry.Key));
        Assert.Equal("Oslo", document.Metadata.TextOf("place"));
        Assert.Equal(
            [("4 of", "This is not TOML: '4 of 5' is no number, date or time"), ("plac", "The key 'place' comes twice: this value counts, and the one before it is left out")],
            document.Metadata.Errors.Select(error => (document.Source.Text.Substring(error.Place.Span.Start, 4), error.Message)));
    }

    [Fact]
    public void What_a_template_makes_is_a_text()
    {
        Document document = Read("title = \"{{ replace .Name \"-\" \" \" }}\"\nplace = {{ .Place }}\nsize = 4");

        Assert.Equal(("\"{{ replace .Name \"-\" \" \" }}\"", "{{ .Place }}", "4"), (document.Title, document.Metadata.TextOf("place"), document.Metadata.TextOf("size")));
        Assert.All(document.Metadata.Errors, error => Assert.Equal(MetadataFault.Doubtful, error.Fault));
    }

    [Theory]
    [InlineData("The ford: a story", "The ford: a story")]
    [InlineData("The ford # floods", "The ford")]
    public void A_text_without_quotation_marks_is_read_and_said_at_its_place(string value, string text)
    {
        Document document = Read($"title = {value}\nplace = \"Bergen\"");

        Assert.Equal((text, "Bergen"), (document.Title, document.Metadata.TextOf("place")));
        MetadataError error = Assert.Single(document.Metadata.Errors);
        Assert.Equal(($"This text needs quotation marks: write \"{text}\"", MetadataFault.Doubtful), (error.Message, error.Fault));
        Assert.StartsWith("The ford", document.Source.Text[error.Place.Span.Start..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a = [")]
    [InlineData("a = {b = ")]
    [InlineData("a.b.c.d.e.f.g.h.i.j = 1\n")]
    [InlineData("[a]\nb = \"\"\"")]
    public void Hostile_texts_are_given_up_soon(string piece) =>
        Assert.InRange(Read(string.Concat(Enumerable.Repeat(piece, 50_000))).Metadata.Errors.Count, 1, 20);

    [Fact]
    public void It_stands_between_lines_of_plus_signs_and_is_a_block_of_metadata()
    {
        Document document = DocumentReader.Read("+++\ntitle = \"The ford floods\"\n+++\n\nEvery spring it does, and nobody minds.\n");

        Assert.Equal([BlockKind.Metadata, BlockKind.Paragraph], document.Blocks.Select(block => block.Kind));
        Assert.Equal("The ford floods", document.Title);
    }

    static Document Read(string toml) => DocumentReader.Read($"+++\n{toml}\n+++\nWords.");

    static string Members(MetadataValue value) => string.Join(
        " ",
        value.Members.Select(member => $"{member.Key}={(member.Value.Kind == MetadataKind.Record ? "{" + Members(member.Value) + "}" : member.Value.Text)}"));
}
