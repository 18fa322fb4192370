using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Metadata;

public class FrontMatterTests
{
    const string Body = "\n\nThe harbour opens\n\nThe harbour opened on Monday, and the first ship came in before noon.\n";

    [Fact]
    public void Front_matter_is_a_block_of_metadata_and_the_article_starts_behind_it()
    {
        Document document = DocumentReader.Read("---\nauthor: Jane Doe\n---" + Body);

        Assert.Equal(BlockKind.Metadata, document.Blocks[0].Kind);
        Assert.Equal("---\nauthor: Jane Doe\n---", document.TextOf(document.Blocks[0].Span));
        Assert.Equal("The harbour opens", document.Title);
        Assert.Equal("Jane Doe", document.Metadata.TextOf("author"));
    }

    [Theory]
    [InlineData("\n---\ntitle: Harbour news\ntags:\n- a\n\nmood: calm\n---", 1)]
    [InlineData("\r\n \t\r\n---\r\ntitle: Harbour news\r\n---", 3)]
    [InlineData("\n\n+++\ntitle = \"Harbour news\"\n+++", 2)]
    public void Blank_lines_may_stand_before_it(string head, int start)
    {
        foreach (TextFormat format in new[] { TextFormat.PlainText, TextFormat.Markdown })
        {
            Document document = DocumentReader.Read(head + Body, sidecar: null, format);

            Assert.Equal(("Harbour news", 0), (document.Title, document.Metadata.Errors.Count));
            Assert.Equal((BlockKind.Metadata, start + (head.Contains('\r') ? 1 : 0)), (document.Blocks[0].Kind, document.Blocks[0].Span.Start));
        }
    }

    [Theory]
    [InlineData("{{{\n  \"title\": \"Harbour news\",\n  \"place\": { \"name\": \"Bergen\" }\n}}}", 2, 1)]
    [InlineData("{{{ \"title\": \"Harbour news\", \"place\": {} }}}", 2, 1)]
    [InlineData("---json\n{\n  \"title\": \"Harbour news\"\n}\n---", 8, 4)]
    public void JSON_may_stand_in_three_braces_or_between_rules(string head, int start, int behind)
    {
        FrontMatter found = FrontMatter.Find(head + Body)!.Value;

        Assert.Equal((DataFormat.Json, start, head.Length), (found.Format, found.Data.Start, found.Block.End));
        Assert.True(found.Data.End <= head.Length - behind && (head + Body)[found.Data.End - 1] == '}');
        Assert.Equal(("Harbour news", 0), (DocumentReader.Read(head + Body).Title, DocumentReader.Read(head + Body).Metadata.Errors.Count));
    }

    [Theory]
    [InlineData("{{{ \"title\": 1 } is what he wrote.")]
    [InlineData("{{{\n\"title\": 1\n}\n\nWords.")]
    [InlineData("---json\nwords\n---\n\nMore words.")]
    [InlineData("---json\n{\n\"title\": 1\n}\n\nWords.")]
    public void Braces_and_rules_that_are_not_closed_are_no_front_matter(string text) => Assert.Null(FrontMatter.Find(text));

    [Theory]
    [InlineData("\n---\nmood: calm\n---\n\nNobody slept.")]
    [InlineData("\n---\ntitle: a tale\n\nNobody slept.")]
    [InlineData("\n---\n\ntitle: a tale\n\nNobody slept.\n\n---\n")]
    [InlineData("\n---\ntitle: a tale\nNobody slept.\n\n---\n")]
    [InlineData("\n  ---\ntitle: a tale\n---\n")]
    public void Behind_blank_lines_a_rule_that_may_be_one_stays_one(string text) => Assert.Null(FrontMatter.Find(text));

    [Theory]
    [InlineData("title:Harbour news")]
    [InlineData("title:\u00A0Harbour news")]
    public void A_known_key_without_a_blank_behind_its_colon_is_told_and_no_title(string key)
    {
        Document document = DocumentReader.Read($"---\n{key}\nauthor: Jane Doe\n---{Body}", sidecar: null, TextFormat.Markdown);

        Assert.Equal("Jane Doe", document.Metadata.TextOf("author"));
        Assert.StartsWith("Keys with values are expected here", Assert.Single(document.Metadata.Errors).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("---", document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_title_replaces_the_one_in_the_text() =>
        Assert.Equal("Harbour news", DocumentReader.Read("---\ntitle: Harbour news\n---" + Body).Title);

    [Theory]
    [InlineData("---\n\nA text that starts with a rule.\n\n---\n\nAnd goes on behind another.")]
    [InlineData("---\nkey: value\n\nA text in which nothing closes the front matter.")]
    [InlineData("----\nkey: value\n----\n")]
    [InlineData("A line first.\n---\nkey: value\n---\n")]
    public void A_text_that_merely_has_rules_has_none(string text)
    {
        Assert.Null(FrontMatter.Find(text));
        Assert.DoesNotContain(DocumentReader.Read(text).Metadata.Entries, _ => true);
    }

    [Theory]
    [InlineData("---\ntitle: Harbour news\nauthor: Jane Doe\n\n", "---\ntitle: Harbour news\nauthor: Jane Doe", "'---'")]
    [InlineData("---\ntitle: Harbour news\nauthor: Jane Doe\ntags:\n- a\n- b\n# The harbour opens\n\n", "---\ntitle: Harbour news\nauthor: Jane Doe\ntags:\n- a\n- b", "'---'")]
    [InlineData("---\ntitle: Harbour news\nauthor: Jane Doe\nThe harbour opens.\n\n", "---\ntitle: Harbour news\nauthor: Jane Doe", "'---'")]
    [InlineData("---\ntitle: Harbour news\nauthor: Jane Doe\n--\n\n", "---\ntitle: Harbour news\nauthor: Jane Doe\n--", "'---'")]
    [InlineData("---\ntitle: Harbour news\nauthor: Jane Doe\n-----\n", "---\ntitle: Harbour news\nauthor: Jane Doe\n-----", "'---'")]
    [InlineData("---\ntitle: Harbour news\nauthor: Jane Doe\n———\n", "---\ntitle: Harbour news\nauthor: Jane Doe\n———", "'---'")]
    [InlineData("+++\ntitle = \"Harbour news\"\nauthor = \"Jane Doe\"\n\n", "+++\ntitle = \"Harbour news\"\nauthor = \"Jane Doe\"", "'+++'")]
    [InlineData("+++\ntitle = \"Harbour news\"\nauthor = \"Jane Doe\"\n++++\n", "+++\ntitle = \"Harbour news\"\nauthor = \"Jane Doe\"\n++++", "'+++'")]
    public void Front_matter_that_is_never_closed_is_read_up_to_the_first_line_that_is_no_key(string head, string block, string fence)
    {
        foreach (TextFormat format in new[] { TextFormat.PlainText, TextFormat.Markdown })
        {
            Document document = DocumentReader.Read(head + "The first ship “came in,” said Tom Roe.\n\nNobody slept.", sidecar: null, format);

            Assert.Equal(("Harbour news", "Jane Doe"), (document.Title, document.Metadata.TextOf("author")));
            Assert.Equal((BlockKind.Metadata, block), (document.Blocks[0].Kind, document.TextOf(document.Blocks[0].Span)));
            Assert.Single(document.Quotes);
            MetadataError error = Assert.Single(document.Metadata.Errors);
            Assert.Equal((0, 3, MetadataFault.Doubtful), (error.Place.Span.Start, error.Place.Span.Length, error.Fault));
            Assert.Equal($"Nothing closes this front matter: write {fence} on a line of its own behind its last key", error.Message);
        }
    }

    [Fact]
    public void An_object_of_JSON_that_nothing_closes_is_read_up_to_the_first_blank_line()
    {
        Document document = DocumentReader.Read("{\n\"title\": \"Harbour news\",\n\"author\": \"Jane Doe\"\n\nThe first ship “came in,” said Tom Roe.");

        Assert.Equal(("Harbour news", "Jane Doe"), (document.Title, document.Metadata.TextOf("author")));
        Assert.Single(document.Quotes);
        Assert.Equal("Nothing closes this front matter: write '}' behind its last value", document.Metadata.Errors[0].Message);
        Assert.Null(FrontMatter.Find("{\n\"Words\" of a text that starts with a bracket.\n\nMore."));
    }

    [Theory]
    [InlineData("title: Harbour news\nauthor: Jane Doe\n---\n\n", "title: Harbour news\nauthor: Jane Doe\n---", false)]
    [InlineData("Title: Harbour news\nAuthor: Jane Doe\ntheme: dark\n\n", "Title: Harbour news\nAuthor: Jane Doe\ntheme: dark", false)]
    [InlineData("author: Jane Doe\ntitle: Harbour news\n---\n\n", "author: Jane Doe\ntitle: Harbour news\n---", true)]
    public void In_Markdown_front_matter_that_nothing_opens_is_read_and_said_unless_it_starts_with_the_title(string head, string block, bool isSaid)
    {
        Document document = DocumentReader.Read(head + "The first ship “came in,” said Tom Roe.\n\nNobody slept.", sidecar: null, TextFormat.Markdown);

        Assert.Equal(("Harbour news", "Jane Doe"), (document.Title, document.Metadata.TextOf("author")));
        Assert.Equal((BlockKind.Metadata, block), (document.Blocks[0].Kind, document.TextOf(document.Blocks[0].Span)));
        Assert.Equal(2, document.Blocks.Count(part => part.IsParagraph));
        Assert.Equal(
            isSaid ? [(0, "author: Jane Doe".Length, MetadataFault.Doubtful)] : [],
            document.Metadata.Errors.Select(error => (error.Place.Span.Start, error.Place.Span.Length, error.Fault)));
    }

    [Theory]
    [InlineData("\n  created: 2024-05-31\n  updated: 2024-06-01")]
    [InlineData(" 1717142400000")]
    public void A_date_may_be_those_of_the_first_version_and_the_last_or_in_milliseconds(string date) =>
        Assert.Equal("2024-05-31", DocumentReader.Read($"---\ndate:{date}\n---\nWords.").Metadata.ValueOf("date")?.Day);

    [Theory]
    [InlineData("Author: Jane Doe\n\nIt rained.")]
    [InlineData("Ann: It rained.\nTom: It did.\n\nNobody slept.")]
    [InlineData("From: Ann\nTo: Tom\nSubject: Rain\n\nIt rained.")]
    public void In_Markdown_other_lines_with_colons_are_no_front_matter(string text) =>
        Assert.Empty(DocumentReader.Read(text, sidecar: null, TextFormat.Markdown).Metadata.Errors);

    [Theory]
    [InlineData("---\nAnn: It rained.\nTom: It did.\n\nNobody slept.")]
    [InlineData("---\nAnd this is the title: a tale\n\nNobody slept.")]
    [InlineData("---\nThe date: a tale\n\nNobody slept.")]
    [InlineData("---\n\ntitle: a tale\n\nNobody slept.")]
    [InlineData("---\n# title: a tale\n\nNobody slept.")]
    public void A_rule_over_words_with_colons_opens_no_front_matter(string text)
    {
        Document document = DocumentReader.Read(text);

        Assert.Null(FrontMatter.Find(text));
        Assert.Empty(document.Metadata.Errors);
    }

    [Fact]
    public void Windows_line_ends_and_white_space_behind_the_fences_do_not_matter()
    {
        Document document = DocumentReader.Read("---  \r\nlanguage: en-GB\r\n---\t\r\nWords.");

        Assert.Equal("en-GB", document.Metadata.TextOf("language"));
    }

    [Theory]
    [InlineData("4", MetadataKind.WholeNumber, "4")]
    [InlineData("-12", MetadataKind.WholeNumber, "-12")]
    [InlineData("4.5", MetadataKind.Number, "4.5")]
    [InlineData("1e3", MetadataKind.Number, "1e3")]
    [InlineData("true", MetadataKind.Boolean, "true")]
    [InlineData("False", MetadataKind.Boolean, "false")]
    [InlineData("2024-05-31", MetadataKind.Date, "2024-05-31")]
    [InlineData("2024-05-31T18:30:00Z", MetadataKind.Moment, "2024-05-31T18:30:00+00:00")]
    [InlineData("\"4\"", MetadataKind.Text, "4")]
    [InlineData("'true'", MetadataKind.Text, "true")]
    [InlineData("2024-13-31", MetadataKind.Text, "2024-13-31")]
    [InlineData("yes", MetadataKind.Text, "yes")]
    [InlineData("a few words", MetadataKind.Text, "a few words")]
    public void A_value_is_what_its_spelling_says(string yaml, MetadataKind kind, string value)
    {
        MetadataEntry entry = Assert.Single(DocumentReader.Read($"---\nkey: {yaml}\n---\n").Metadata.Entries);

        Assert.Equal((kind, value, false), (entry.Value.Kind, entry.Value.Text, entry.Value.IsList));
    }

    [Fact]
    public void A_list_has_the_kind_that_all_its_items_fit()
    {
        Document document = DocumentReader.Read("---\nscores: [1, 2.5]\nmixed:\n  - 1\n  - word\nnone: []\n---\n");

        Assert.Equal(
            [("scores", MetadataKind.Number, 2), ("mixed", MetadataKind.Text, 2), ("none", MetadataKind.Missing, 0)],
            document.Metadata.Entries.Select(entry => (entry.Key, entry.Value.Kind, entry.Value.Items.Count)));
    }

    [Fact]
    public void A_key_without_a_value_is_no_key() =>
        Assert.Empty(DocumentReader.Read("---\nauthor:\ndate: ~\nurl: null\n---\n").Metadata.Entries);

    [Fact]
    public void The_sidecar_replaces_what_the_seed_says()
    {
        Document document = DocumentReader.Read("---\nauthor: Jane Doe\nlanguage: en\n---\n", "author: John Roe\n");

        Assert.Equal("John Roe", document.Metadata.TextOf("author"));
        Assert.Equal("en", document.Metadata.TextOf("language"));
    }

    [Fact]
    public void What_the_sidecar_replaces_comes_last_and_what_it_empties_is_gone() => Assert.Equal(
        ["place: Bergen", "Author: John Roe", "pages: 2"],
        DocumentReader.Read("---\nauthor: Jane Doe\nlanguage: en\nplace: Bergen\n---\n", "Author: John Roe\nlanguage:\npages: 2\n")
            .Metadata.Entries.Select(entry => $"{entry.Key}: {entry.Value.Text}"));
}
