using Xunit;

namespace TypedCorpus.Analysis.Tests.Metadata;

public class HeaderMetadataTests
{
    const string Body = "\n\nThe harbour opened on Monday, and the first ship came in before noon. Nobody had thought that it would.\n";

    [Fact]
    public void Header_lines_are_metadata()
    {
        Document document = DocumentReader.Read("Headline: The harbour opens\nAuthor: Jane Doe\nDate: May 31, 2024\nPublisher: The Island Post" + Body);

        Assert.Equal("The harbour opens", document.Title);
        Assert.Equal("Jane Doe", document.Metadata.TextOf("author"));
        Assert.Equal("2024-05-31", document.Metadata.TextOf("date"));
        Assert.Equal("The Island Post", document.Metadata.TextOf("publisher"));
    }

    [Fact]
    public void A_byline_names_the_author() =>
        Assert.Equal("Jane Doe", DocumentReader.Read("The Harbour Opens\n\nBy Jane Doe" + Body).Metadata.TextOf("author"));

    [Fact]
    public void A_date_in_words_that_are_no_date_is_left_in_the_text()
    {
        Document document = DocumentReader.Read("Headline: The harbour opens\nDate: the day before yesterday" + Body);

        Assert.Null(document.Metadata.TextOf("date"));
        Assert.Empty(document.Metadata.Errors);
    }

    [Fact]
    public void Header_lines_do_not_name_the_article_and_tags_are_a_list()
    {
        Document document = DocumentReader.Read("Headline: The harbour opens\nID: 4711\nTags: harbour, news" + Body);

        Assert.Null(document.Metadata.TextOf("id"));
        Assert.Equal(["harbour", "news"], document.Metadata.ValueOf("tags")!.Items.Select(tag => tag.Text));
    }

    [Fact]
    public void Front_matter_comes_before_what_the_text_says() =>
        Assert.Equal("John Roe", DocumentReader.Read("---\nauthor: John Roe\n---\nThe Harbour Opens\n\nBy Jane Doe" + Body).Metadata.TextOf("author"));
}
