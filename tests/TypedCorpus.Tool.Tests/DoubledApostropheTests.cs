using System.Text;
using TypedCorpus.Tool.Export;
using TypedCorpus.Tool.Report;
using TypedCorpus.Tool.Review;

namespace TypedCorpus.Tool.Tests;

public class DoubledApostropheTests
{
    const string Flood = "The Flood\n\n''It rained for days,'' said Ann Roe. ''Nobody told us when it would stop.''\n";

    [Theory]
    [InlineData(false, "TC0019")]
    [InlineData(true, "")]
    public void Check_tells_of_the_option_where_it_is_not_given(bool reads, string ids)
    {
        using WorkFolder folder = new();
        folder.Save("seeds/flood.txt", Flood);
        using MemoryStream output = new();

        Assert.Equal(0, CheckCommand.Run([folder["seeds"]], Options(reads), "text", output, TextWriter.Null, WorkProgress.None));
        Assert.Equal(ids, string.Join(' ', Lines(output).Select(line => line.Split("info ")[1].Split(':')[0])));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 2)]
    public void Export_has_the_quotes_where_it_is_given(bool reads, int quotes)
    {
        using WorkFolder folder = new();
        folder.Save("seeds/flood.txt", Flood);
        using MemoryStream output = new();

        Assert.Equal(0, ExportCommand.Run([folder["seeds"]], Options(reads), "csv", hasText: false, output, TextWriter.Null, WorkProgress.None));
        Assert.Equal(quotes, Lines(output).Count(line => line.Contains(",Ann Roe,", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_report_shows_what_is_read_and_what_a_build_says_with_it()
    {
        using WorkFolder folder = new();
        folder.Save("seeds/flood.txt", Flood);

        Assert.Equal(0, ReportCommand.Run([folder["seeds"]], Options(true), folder["out"], TextWriter.Null, TextWriter.Null, WorkProgress.None));
        string page = File.ReadAllText(folder["out/articles/flood.html"]);
        Assert.Contains("Ann Roe", page, StringComparison.Ordinal);
        Assert.DoesNotContain("TC0019", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_reads_them_too()
    {
        using WorkFolder folder = new();
        folder.Save("seeds/flood.txt", Flood);

        ReviewSession session = new(SeedArguments.Expand([folder["seeds"]], TextWriter.Null, out _), Options(true), TextWriter.Null);
        Assert.Equal(2, Assert.Single(session.Corpus.Articles).Document.Quotes.Count);
    }

    static SeedOptions Options(bool reads) => new() { ReadsDoubledApostrophes = reads };

    static string[] Lines(MemoryStream output) => Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
