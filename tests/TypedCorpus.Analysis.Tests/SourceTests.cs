using CsCheck;
using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests;

public class SourceTests
{
    [Theory]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("\uFEFFa\r\n\r\nb\r", "a\n\nb\n")]
    [InlineData("", "")]
    public void Line_ends_become_line_feeds_and_the_mark_goes(string characters, string text) =>
        Assert.Equal(text, Source.Read(characters).Text);

    [Fact]
    public void Every_character_keeps_its_place_in_the_file() =>
        Gen.Char["ab\r\n\uFEFF"].Array[0, 30].Select(characters => new string(characters)).Sample(characters =>
        {
            Source source = Source.Read(characters);
            for (int i = 0; i < source.Text.Length; i++)
            {
                char inFile = characters[source.ToFile(new TextSpan(i, 1)).Start];
                Assert.Equal(source.Text[i], inFile == '\r' ? '\n' : inFile);
            }
        });
}
