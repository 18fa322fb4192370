using System.Text;
using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Metadata;

public class MetadataErrorTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *y", "*y", "Nothing before this is called '&y'")]
    [InlineData("a: [x\nb: 1", "[x", "Nothing closes this bracket: write ']' behind its last value")]
    [InlineData("a: {b: [x]\nc: 1", "{b", "Nothing closes this bracket: write '}' behind its last value")]
    [InlineData("a: !mine 1", "!mine 1", "YAML tags of one's own are not read: write the value without one")]
    [InlineData("speakers: {Roe: baker}", "baker", "'name', 'aliases' or 'description' is expected for 'Roe', like \"Roe: {description: baker}\"")]
    public void What_cannot_be_read_is_told_at_its_place(string yaml, string place, string message) =>
        Expect(yaml, place, message, MetadataFault.Unreadable);

    [Theory]
    [InlineData("date: tomorrow", "tomorrow", "A date is expected here, like 2024-05-31")]
    [InlineData("date: 2024", "2024", "A date is expected here, like 2024-05-31")]
    [InlineData("date: 7-10-2012", "7-10-2012", "A date is expected here, like 2024-05-31: for '7-10-2012' write 2012-10-07 or 2012-07-10")]
    [InlineData("date: 7/25/2012", "7/25/2012", "A date is expected here, like 2024-05-31: for '7/25/2012' write 2012-07-25")]
    [InlineData("date: 31.12.2012", "31.12.2012", "A date is expected here, like 2024-05-31: for '31.12.2012' write 2012-12-31")]
    [InlineData("date: 31.13.2012", "31.13.2012", "A date is expected here, like 2024-05-31, and no day is '31.13.2012'")]
    [InlineData("date: 2020-13-01", "2020-13-01", "A date is expected here, like 2024-05-31, and no day is '2020-13-01'")]
    [InlineData("date: 30/2/24", "30/2/24", "A date is expected here, like 2024-05-31: write the year first, with four digits")]
    [InlineData("date: [2024-05-31]", "[2024-05-31]", "A date is expected here, like 2024-05-31")]
    [InlineData("url: 'https://'", "'https://'", "An address is expected here, like https://example.org/story or /story")]
    [InlineData("id: [a, b]", "[a, b]", "A single value is expected for 'id', not a list")]
    [InlineData("name: {first: a}", "{first: a}", "A single value is expected for 'name', not keys with values")]
    [InlineData("title: {en: a}", "{en: a}", "A text is expected for 'title'")]
    [InlineData("draft: yes", "yes", "true or false is expected here: 'yes' is a text, so the article is no draft; write true to leave it out")]
    [InlineData("Draft: ON", "ON", "true or false is expected here: 'ON' is a text, so the article is no draft; write true to leave it out")]
    [InlineData("published: no", "no", "true or false is expected here: 'no' is a text, so the article is no draft; write false to leave it out")]
    [InlineData("a: 1\nA: 2", "A", "The key 'A' comes twice: this value counts, and the one before it is left out")]
    [InlineData("a:\n  b: 1\n  b: 2", "b: 2", "The key 'b' comes twice: this value counts, and the one before it is left out")]
    [InlineData("id: |\n  a\n  b", "|", "A single line is expected for 'id'")]
    [InlineData("id: \"a\\0b\"", "\"a", "A single line is expected for 'id'")]
    public void What_can_be_read_and_is_not_what_was_meant_is_told_at_its_place_and_no_error(string yaml, string place, string message) =>
        Expect(yaml, place, message, MetadataFault.Doubtful);

    static void Expect(string yaml, string place, string message, MetadataFault fault)
    {
        string source = $"---\n{yaml}\n---\nWords.";

        MetadataError error = Assert.Single(DocumentReader.Read(source).Metadata.Errors);

        Assert.Equal((message, fault), (error.Message, error.Fault));
        Assert.False(error.Place.InSidecar);
        Assert.StartsWith(place, source[error.Place.Span.Start..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: {{ date }}")]
    [InlineData("date: '{{ .Date }}'")]
    [InlineData("date: <% tp.date.now() %>")]
    [InlineData("date: ${date}")]
    public void A_date_that_a_template_puts_in_is_no_fault(string yaml) => Assert.Empty(DocumentReader.Read($"---\n{yaml}\n---\nWords.").Metadata.Errors);

    [Fact]
    public void A_date_of_TOML_that_is_none_is_told_as_it_stands_there() => Assert.Equal(
        "This is not TOML: '2020-13-01' is no number, date or time",
        Assert.Single(DocumentReader.Read("+++\ntitle = \"The mill\"\ndate = 2020-13-01\n+++\nWords.").Metadata.Errors).Message);

    [Theory]
    [InlineData("draft: true")]
    [InlineData("draft: no")]
    [InlineData("draft: 2")]
    [InlineData("draft: [yes]")]
    [InlineData("published: yes")]
    [InlineData("published: 2024-05-31")]
    [InlineData("drafted: yes")]
    public void What_means_no_draft_or_is_one_is_no_fault(string yaml) => Assert.Empty(DocumentReader.Read($"---\n{yaml}\n---\nWords.").Metadata.Errors);

    [Fact]
    public void A_text_where_a_draft_is_meant_stays_and_is_no_error_in_a_sidecar_either()
    {
        Document document = DocumentReader.Read("Words.", "draft: yes");

        Assert.Equal(MetadataFault.Doubtful, Assert.Single(document.Metadata.Errors).Fault);
        Assert.Equal("yes", document.Metadata.TextOf("draft"));
    }

    [Fact]
    public void In_a_sidecar_a_value_that_is_not_what_its_key_asks_for_is_an_error() => Assert.Equal(
        (MetadataFault.Unreadable, true),
        DocumentReader.Read("Words.", "date: tomorrow").Metadata.Errors.Select(error => (error.Fault, error.Place.InSidecar)).Single());

    [Fact]
    public void What_is_not_yaml_is_told_at_its_line()
    {
        MetadataError error = Assert.Single(DocumentReader.Read("Words.", "author: Jane\ntitle: [\n").Metadata.Errors);

        Assert.StartsWith("Nothing closes this bracket: ", error.Message, StringComparison.Ordinal);
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
    [InlineData("a: {b: &b [x, x, x, x, x, x, x, x, x, x], c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b], d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c], e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]}", "The aliases make too many values: write fewer of them out")]
    [InlineData("a: &a [*a]", "What '&a' stands for could not be read before this")]
    [InlineData("a: 1\nb: &b [*c]\nd: *b", "Nothing before this is called '&c'", "What '&b' stands for could not be read before this")]
    [InlineData("- just\n- a list", "Keys with values are expected here, like")]
    [InlineData("only words", "Keys with values are expected here, like")]
    [InlineData("a: \"never closed", "Nothing closes this quotation mark: write")]
    [InlineData("? [a, b]\n: c", "A key must be a word")]
    [InlineData("a: 1\n---\nb: 2", "A second YAML document is not read")]
    [InlineData("...\nb: 2", "A second YAML document is not read")]
    [InlineData("a: 1\n...\nb: 2", "A second YAML document is not read")]
    [InlineData("%YAML 1.1\n%YAML 1.2\n---\na: 1", "This is not YAML: ")]
    [InlineData("a: !include /etc/hostname", "YAML tags of one's own are not read: write the value without one")]
    [InlineData("<<: *base", "Nothing before this is called '&base'")]
    [InlineData("a: {<<: [*b, *c]}", "Nothing before this is called '&b'")]
    public void What_a_sidecar_may_not_have_is_told_and_nothing_is_thrown(string yaml, params string[] messages) =>
        Assert.All(messages.Zip(Messages(yaml)), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));

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
        Assert.Equal(["The YAML is nested too deeply"], Messages("a:\n  " + new StringBuilder().Insert(0, piece, 100_000)));

    [Fact]
    public void Nesting_by_indentation_is_bounded()
    {
        Document document = DocumentReader.Read("Words.", string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth) + "a:\n")));

        Assert.Equal("The YAML is nested too deeply", Assert.Single(document.Metadata.Errors).Message);
        Assert.Empty(document.Metadata.Entries);
    }

    [Fact]
    public void Aliases_of_aliases_over_several_keys_are_not_written_out()
    {
        Document document = DocumentReader.Read(
            "Words.",
            "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n"
            + "d: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: *a");

        Assert.Equal("The aliases make too many values: write fewer of them out", Assert.Single(document.Metadata.Errors).Message);
        Assert.Equal(["a", "b", "c", "e"], document.Metadata.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void Great_length_is_bounded() => Assert.Equal(["The YAML is longer than a million characters"], Messages("a: " + new string('x', 2_000_000)));

    static string[] Messages(string yaml) => [.. DocumentReader.Read("Words.", yaml).Metadata.Errors.Select(error => error.Message)];

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
