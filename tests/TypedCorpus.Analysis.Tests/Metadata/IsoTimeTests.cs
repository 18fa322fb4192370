using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Metadata;

public class IsoTimeTests
{
    [Theory]
    [InlineData("2024-05-31", "2024-05-31")]
    [InlineData("2024-5-1", "2024-05-01")]
    [InlineData("2014-03-12 09:30:00 -0400", "2014-03-12T09:30:00-04:00")]
    [InlineData("2014-03-12 9:30:00 -04:00", "2014-03-12T09:30:00-04:00")]
    [InlineData("2014-03-12   09:30 +2", "2014-03-12T09:30:00+02:00")]
    [InlineData("2014-03-12 09:30:00 -04", "2014-03-12T09:30:00-04:00")]
    [InlineData("2024-5-1 1:10:43 -0400", "2024-05-01T01:10:43-04:00")]
    [InlineData("2021-06-02T08:00:00.000Z", "2021-06-02T08:00:00+00:00")]
    [InlineData("2021-06-02T08:00:00.1234567890Z", "2021-06-02T08:00:00.1234567+00:00")]
    [InlineData("2021-06-02t08:00:00,5+05:30", "2021-06-02T08:00:00.5+05:30")]
    [InlineData("2021-06-02T08:00", "2021-06-02T08:00:00+00:00")]
    [InlineData("2021-06-02 08:00:00 UTC", "2021-06-02T08:00:00+00:00")]
    [InlineData("2024-13-01", null)]
    [InlineData("2023-02-29", null)]
    [InlineData("2024-05-31 24:00", null)]
    [InlineData("2024-05-31 10:60", null)]
    [InlineData("2024-05-31 10:00 +15:00", null)]
    [InlineData("2024-05-31 10:00 +02:60", null)]
    [InlineData("2024-05-31 10:00 EST", null)]
    [InlineData("2024-05-31x", null)]
    [InlineData("2024-05-31 ", null)]
    [InlineData("2024-05-31 10:00:", null)]
    [InlineData("2024-05-31 10:00:00.", null)]
    [InlineData("24-05-31", null)]
    [InlineData("0001-01-01 00:00 +01:00", null)]
    [InlineData("9999-12-31 23:59 -01:00", null)]
    [InlineData("0000-01-01", null)]
    [InlineData("", null)]
    public void A_day_and_a_moment_are_read_as_sites_write_them(string text, string? expected) => Assert.Equal(expected, IsoTime.TryRead(text)?.Value);

    [Theory]
    [InlineData("2024/05/31", "2024-05-31")]
    [InlineData("2024.5.31 10:00", "2024-05-31T10:00:00+00:00")]
    [InlineData("May 31, 2024", "2024-05-31")]
    [InlineData("31 May 2024", "2024-05-31")]
    [InlineData("May 31 2024 10:30", "2024-05-31T10:30:00+00:00")]
    [InlineData("Fri, 31 May 2024 10:30:00 GMT", "2024-05-31T10:30:00+00:00")]
    [InlineData("20240531", "2024-05-31")]
    [InlineData("31/05/2024", null)]
    [InlineData("soon", null)]
    public void The_date_of_an_article_may_be_written_in_other_ways(string text, string? expected)
    {
        MetadataValue? date = DocumentReader.Read($"---\ndate: \"{text}\"\n---\nWords.").Metadata.ValueOf("date");

        Assert.Equal(expected, date?.Text);
        Assert.Equal(expected?[..10], date?.Day);
    }
}
