using System.Text;
using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests;

/// <summary>Texts made to be slow. How long they take is measured by <c>TypedCorpus.Benchmarks -- shapes</c>; here they only have to be read whole.</summary>
public class HostileShapeTests
{
    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("«")]
    [InlineData("''")]
    [InlineData("''a ")]
    [InlineData("'''a ")]
    [InlineData("''a'' ")]
    [InlineData("'a ")]
    [InlineData("\"a\" ")]
    [InlineData("\"It is so.\"\n\n")]
    [InlineData("\"It is so\n\n")]
    [InlineData("Anna ")]
    [InlineData("Roe, a man, ")]
    [InlineData("Roe, said ")]
    [InlineData("said ")]
    [InlineData("he said \"so it is\" and ")]
    [InlineData("he said \"It is so,\" and ")]
    [InlineData("\"It is so,\" said Ann Roe and Tom Poe. ")]
    [InlineData("the mayor of the town that ")]
    [InlineData("In the ")]
    [InlineData("( ")]
    [InlineData("word")]
    [InlineData("a\n")]
    public void A_long_run_of_anything_is_read_whole(string unit) => IsReadWhole(
        "A title\n\n" + new StringBuilder().Insert(0, unit, 300_000 / unit.Length) + "\n\n\"It is so,\" said Ann Roe.\n");

    [Fact]
    public void Twenty_thousand_names_are_read_whole() => IsReadWhole(
        "A title\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Q{(char)('a' + (i % 26))}x{i} Roe said, \"It is.\" ")));

    static void IsReadWhole(string text)
    {
        IsReadWhole(text, DocumentReader.Read(text));
        if (text.Contains("''", StringComparison.Ordinal))
            IsReadWhole(text, DocumentReader.Read(text, sidecar: null, TextFormat.PlainText, readsDoubledApostrophes: true));
    }

    static void IsReadWhole(string text, Document document)
    {
        int end = 0;
        foreach (Block block in document.Blocks)
        {
            Assert.True(string.IsNullOrWhiteSpace(text[end..block.Span.Start]));
            end = block.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
        Assert.All(document.Quotes, quote => Assert.InRange(quote.Span.End, quote.Span.Start, text.Length));
    }
}
