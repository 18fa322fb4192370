using System.Text;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Reading.Characters;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Reading.Characters;

public class DecodedTextTests
{
    const string Opening = "The Bridge Opens\n\nThe bridge opened on Monday.\n\n";

    [Theory]
    [InlineData("&#8220;It was worth the wait,&#8221; said Maria Roe.", "It was worth the wait,")]
    [InlineData("&ldquo;It was &#x201C;worth&#x201D; it,&rdquo; said Maria Roe.", "It was “worth” it,")]
    [InlineData("&quot;It was worth the wait &amp; more,&quot; said Maria Roe.", "It was worth the wait & more,")]
    [InlineData("&laquo;It was caf&eacute; weather,&raquo; said Maria Roe.", "It was café weather,")]
    [InlineData("&#147;We don&#146;t miss it,&#148; said Maria Roe.", "We don’t miss it,")]
    [InlineData("\u0093We don\u0092t miss it,\u0094 said Maria Roe.", "We don’t miss it,")]
    [InlineData("â€œWe donâ€™t miss the cafÃ©,â€\u009D said Maria Roe.", "We don’t miss the café,")]
    [InlineData("â€œWe donâ€™t miss it,â€ said Maria Roe.", "We don’t miss it,")]
    [InlineData("â€˜We donâ€™t miss itÂ\u00A0â€” no,â€™ said Maria Roe.", "We don’t miss it\u00A0— no,")]
    public void References_and_misread_characters_are_read_as_what_they_stand_for(string text, string words)
    {
        foreach (string ends in (string[])["\n", "\r\n"])
        {
            Document document = DocumentReader.Read((Opening + text).ReplaceLineEndings(ends));
            Quote quote = Assert.Single(document.Quotes);
            Assert.Equal(words, document.TextOf(quote.Span));
            Assert.Equal("Maria Roe", Assert.Single(document.Speakers).Name);
            Assert.Equal((Opening + text).ReplaceLineEndings("\n"), document.Source.Text);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Characters_that_were_misread_again_and_again_are_read_as_what_they_stand_for(int times)
    {
        const string Said = "“We don’t miss the café – no,” said Maria Roe, 5° north of Łódź.";
        string misread = Said;
        for (int i = 0; i < times; i++)
            misread = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes(misread));

        Document document = DocumentReader.Read(Opening + misread);

        Assert.Equal(Said, document.TextOf(document.Blocks[^1].Span));
        Assert.Equal("We don’t miss the café – no,", document.TextOf(Assert.Single(document.Quotes).Span));
        Misreading first = Misreading.First(Opening + misread)!;
        Assert.Equal(("“", Opening.Length), (first.Meant, first.Span.Start));
        Assert.Equal(misread.IndexOf('W'), first.Span.End - Opening.Length);
    }

    [Fact]
    public void Misread_characters_of_Markdown_are_read_beside_its_markup()
    {
        Document document = DocumentReader.Read(
            "# The Bridge\n\nâ€œIt was *worth* the [waitâ€¦](a.md)â€\u009D said Maria Roe.", null, TextFormat.Markdown, TestContext.Current.CancellationToken);
        Assert.Equal("It was worth the wait…", document.TextOf(Assert.Single(document.Quotes).Span));
    }

    [Theory]
    [InlineData("Write &nbsp; for a space and &lt; for a bracket.")]
    [InlineData("AT&T; and R&D; are no references, nor is &unknown;.")]
    [InlineData("Er sagte „Spaß“ und «CAFÉ».")]
    public void What_names_itself_and_what_is_none_stays(string text)
    {
        Document document = DocumentReader.Read(Opening + text);
        Assert.Empty(document.Edits);
    }

    [Fact]
    public void References_to_spaces_belong_to_a_block_and_a_sentence()
    {
        Document document = DocumentReader.Read("The Bridge Opens\n\n&nbsp;\n\n&nbsp;It opened on Monday.&nbsp;It is high &amp; wide.&nbsp;\n\n&nbsp;");
        int read = 0;
        foreach (Block block in document.Blocks)
        {
            Assert.True(string.IsNullOrWhiteSpace(document.Source.Text[read..block.Span.Start]));
            read = block.Span.End;
        }

        Assert.Equal(document.Source.Text.Length, read);
        Assert.Equal(2, document.Sentences.Count);
    }

    [Theory]
    [InlineData("A cafÃ© opens", 5, MisreadingKind.Utf8AsWindows1252, "é")]
    [InlineData("It\u0092s late", 2, MisreadingKind.Windows1252AsLatin1, "’")]
    [InlineData("ðŸ˜€ and â€“", 0, MisreadingKind.Utf8AsWindows1252, "😀")]
    public void The_first_misreading_tells_how_it_came_about(string text, int start, MisreadingKind kind, string meant)
    {
        Misreading first = Misreading.First(text, TestContext.Current.CancellationToken)!;
        Assert.Equal((start, kind, meant), (first.Span.Start, first.Kind, first.Meant));
    }

    [Theory]
    [InlineData("Ein Café in São Paulo, „Spaß“, Â, â and Ã.")]
    [InlineData("Line\u0085Line")]
    public void Letters_that_only_look_alike_are_no_misreading(string text) => Assert.Null(Misreading.First(text, TestContext.Current.CancellationToken));
}
