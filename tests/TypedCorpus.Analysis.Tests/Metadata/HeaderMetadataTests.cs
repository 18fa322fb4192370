using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
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

    [Theory]
    [InlineData("By Ann Lee\n\nMarch 3, 2024\n\nUpdated 4:15 p.m.", "2024-03-03")]
    [InlineData("By Ann Lee\nMarch 3, 2024\nUpdated 4:15 p.m.", "2024-03-03")]
    [InlineData("By Ann Lee\n\nFriday, May 31, 2024", "2024-05-31")]
    [InlineData("By Ann Lee\n\n31 May 2024", "2024-05-31")]
    [InlineData("By Ann Lee\n\nSept. 5, 2023", "2023-09-05")]
    [InlineData("May 31, 2024", "2024-05-31")]
    [InlineData("By Ann Lee\n\nFebruary 30, 2024", null)]
    [InlineData("By Ann Lee\n\nMarch 3", null)]
    [InlineData("By Ann Lee\n\n3/4/2024", null)]
    public void A_line_with_the_day_below_the_title_dates_the_article(string lines, string? date)
    {
        Assert.Equal(date, DocumentReader.Read($"The Harbour Opens\n\n{lines}" + Body).Metadata.TextOf("date"));
        Assert.Equal(date, DocumentReader.Read($"# The Harbour Opens\n\n{lines.Replace("\n", "\n\n", StringComparison.Ordinal)}" + Body, sidecar: null, TextFormat.Markdown).Metadata.TextOf("date"));
        Assert.Equal("2020-01-01", DocumentReader.Read($"The Harbour Opens\n\n{lines}" + Body, sidecar: "date: 2020-01-01\n").Metadata.TextOf("date"));
    }

    [Theory]
    [InlineData("By Jane Doe | The Harbour Post", "Jane Doe", null)]
    [InlineData("By Jane Doe and Tom Ek | Updated 3:45 p.m. ET, Mon June 12, 2023", "Jane Doe and Tom Ek", "2023-06-12")]
    [InlineData("By Jane Doe • June 3, 2022", "Jane Doe", "2022-06-03")]
    [InlineData("By Jane Doe, June 3, 2022", "Jane Doe", "2022-06-03")]
    [InlineData("By Jane Doe, Harbour Post, 3 June 2022", "Jane Doe, Harbour Post", "2022-06-03")]
    [InlineData("By Jane Doe, Harbour Post", "Jane Doe, Harbour Post", null)]
    [InlineData("By Jane Doe (@janedoe) | June 3, 2022\n\nUpdated June 5, 2022", "Jane Doe (@janedoe)", "2022-06-03")]
    [InlineData("JANE DOE\nStaff Writer\nPublished: June 12, 2023 at 4:15 PM", "JANE DOE", "2023-06-12")]
    [InlineData("Jane Doe\n\nSenior Correspondent", "Jane Doe", null)]
    public void A_byline_names_the_author_apart_from_the_day(string lines, string author, string? date)
    {
        Document document = DocumentReader.Read($"The Harbour Opens\n\n{lines}" + Body);
        Assert.Equal((author, date), (document.Metadata.TextOf("author"), document.Metadata.TextOf("date")));
    }

    [Theory]
    [InlineData("Published March 3rd, 2024, 4:15 p.m. | Updated March 5, 2024", "2024-03-03")]
    [InlineData("Friday, 2024-05-31", "2024-05-31")]
    [InlineData("LONDON, 3 Mar. 2024 (AP) -", "2024-03-03")]
    [InlineData("KYIV, Ukraine (Reuters) -", null)]
    [InlineData("May 1234567, 2024", null)]
    [InlineData("Ma 3, 2024", null)]
    public void The_first_day_of_a_line_is_found(string line, string? day) => Assert.Equal(day, LineDate.Find(line));

    [Theory]
    [InlineData("Date: Mon, 3 Mar 2025 10:00:00 +0000", "2025-03-03T10:00:00+00:00")]
    [InlineData("Date: Mon, 03 Mar 2025 10:00:05 -0500 (EST)", "2025-03-03T10:00:05-05:00")]
    [InlineData("Date: 3 Mar 2025 10:00 +0530", "2025-03-03T10:00:00+05:30")]
    [InlineData("Date: Mon, 3 Mar 2025 10:00:00 GMT", "2025-03-03T10:00:00+00:00")]
    [InlineData("Date: Mon, 3 Mar 2025 10:00:00 UTC", "2025-03-03T10:00:00+00:00")]
    [InlineData("Date: Monday, March 3, 2025 10:00 AM", "2025-03-03T10:00:00+00:00")]
    [InlineData("Date: Monday, March 03, 2025 at 10:00 PM", "2025-03-03T22:00:00+00:00")]
    [InlineData("Sent: Monday, March 3, 2025 10:00:30 AM", "2025-03-03T10:00:30+00:00")]
    [InlineData("Date: Mon, 3 Mar 2025 10:00:00 +9900", null)]
    public void The_date_of_a_mail_is_the_articles(string line, string? date) =>
        Assert.Equal(date, DocumentReader.Read($"From: Ann Roe\n{line}\nTo: Tom Poe\nSubject: The harbour opens" + Body).Metadata.TextOf("date"));

    [Fact]
    public void Header_lines_that_go_on_in_indented_ones_are_whole()
    {
        Document document = DocumentReader.Read("From: Ann Roe\nTo: Tom Poe,\n  Maria: Lindqvist\n\tEdda\nReceived: from a\n    by b; Mon, 3 Mar 2025 10:00:05 +0000\nSubject: It opens" + Body);

        Assert.Equal(
            ["from: Ann Roe", "to: Tom Poe, Maria: Lindqvist Edda", "received: from a by b; Mon, 3 Mar 2025 10:00:05 +0000"],
            document.Metadata.Entries.Select(entry => $"{entry.Key}: {entry.Value.Text}"));
    }

    [Theory]
    [InlineData("By Jane Doe, Monday, March 4, 2024")]
    [InlineData("By Jane Doe, Mon., March 4, 2024, 4:15 p.m.")]
    public void A_byline_may_have_a_weekday_before_the_day(string byline)
    {
        Document document = DocumentReader.Read("The harbour opens\n\n" + byline + "\n" + Body);

        Assert.Equal(("Jane Doe", "2024-03-04"), (document.Metadata.TextOf("author"), document.Metadata.TextOf("date")));
    }

    [Fact]
    public void A_byline_in_a_header_names_the_author() =>
        Assert.Equal("ANN ROE", DocumentReader.Read("Headline: The harbour opens\nByline: By ANN ROE" + Body).Metadata.TextOf("author"));

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
