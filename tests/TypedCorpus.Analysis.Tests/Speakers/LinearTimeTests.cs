using System.Diagnostics;
using System.Text;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class LinearTimeTests
{
    // Each takes a fraction of a second; a search that is quadratic takes minutes.
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("«")]
    [InlineData("'a ")]
    [InlineData("\"a\" ")]
    [InlineData("\"It is so.\"\n\n")]
    [InlineData("\"It is so\n\n")]
    [InlineData("Anna ")]
    [InlineData("Roe, a man, ")]
    [InlineData("Roe, said ")]
    [InlineData("said ")]
    [InlineData("he said \"so it is\" and ")]
    [InlineData("the mayor of the town that ")]
    [InlineData("In the ")]
    [InlineData("( ")]
    [InlineData("word")]
    public void A_long_line_of_anything_is_read_in_linear_time(string unit)
    {
        string text = "A title\n\n" + new StringBuilder().Insert(0, unit, 300_000 / unit.Length) + "\n\n\"It is so,\" said Ann Roe.\n";
        Stopwatch watch = Stopwatch.StartNew();

        DocumentReader.Read(text, TestContext.Current.CancellationToken);

        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed}");
    }

    [Fact]
    public void Twenty_thousand_names_are_read_in_linear_time()
    {
        string text = "A title\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Q{(char)('a' + (i % 26))}x{i} Roe said, \"It is.\" "));
        Stopwatch watch = Stopwatch.StartNew();

        DocumentReader.Read(text, TestContext.Current.CancellationToken);

        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed}");
    }
}
