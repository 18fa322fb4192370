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
    [InlineData("Save Our Rivers ")]
    [InlineData("Roe, a man, ")]
    [InlineData("Roe, said ")]
    [InlineData("said ")]
    [InlineData("back ")]
    [InlineData("he said \"so it is\" and ")]
    [InlineData("he said \"It is so,\" and ")]
    [InlineData("\"It is so,\" said Ann Roe and Tom Poe. ")]
    [InlineData("the mayor of the town that ")]
    [InlineData("In the ")]
    [InlineData("( ")]
    [InlineData("word")]
    [InlineData("a\n")]
    public void A_long_run_of_anything_is_read_whole_and_the_quote_below_it_is_found(string unit)
    {
        string text = "A title\n\n" + new StringBuilder().Insert(0, unit, 300_000 / unit.Length) + "\n\n\"It is so,\" said Ann Roe.\n";
        IsReadWhole(text, DocumentReader.Read(text));
        if (unit.Contains("''", StringComparison.Ordinal))
            IsReadWhole(text, DocumentReader.Read(text, sidecar: null, TextFormat.PlainText, readsDoubledApostrophes: true));
    }

    [Fact]
    public void A_paragraph_of_twenty_thousand_people_is_read_whole_with_a_quote_of_each()
    {
        string text = "A title\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Q{(char)('a' + (i % 26))}x{i} Roe said, \"It is.\" "));
        Document document = DocumentReader.Read(text);

        ReadWhole.Check(text, document.Blocks);
        Assert.Equal(20_000, document.Quotes.Count);
    }

    [Theory]
    [InlineData("\"A\"R should")]
    [InlineData("asked \" called ”by Roadas")]
    [InlineData(")\n\nANN 10th\n\n.described quotesprosecution\n\n- \" -> ELM thequoted prosecutionboth-")]
    [InlineData("mayor said “ became who) retired says they prosecution , both : of as— -‘\n\n“ Circuit Mayor ( (at near ")]
    [InlineData("Ann Roe was elected mayor. A retired nurse, Roe said \"it rained\". Roe became")]
    [InlineData("The owners, Ann Roe and Tom Poe, said: “It rained.” The Duke of Elm, of the 10th Circuit, has also been named")]
    [InlineData("Her.\n\n“I try,” she told Ann Roe.")]
    [InlineData("Her, a farmer for Ann Roe.\n\n“I try,” she told us.")]
    [InlineData("On Elm Street Zorin Roe, 46, (D-Elm) told AFP, quoting Ben Ek, a farmer, saying")]
    [InlineData("PORT ELM: It rained.\n\nOn the mill:\n\n“It is late.”\n\n“Is it?”\n\nANN ROE: Yes, Forward Zorin Roe said.\n\nTOM EK: He, now a judge, has")]
    public void A_text_that_stops_anywhere_is_read_whole(string text)
    {
        for (int end = 0; end <= text.Length; end++)
            ReadWhole.Check(text[..end], DocumentReader.Read(text[..end]).Blocks);
    }

    static void IsReadWhole(string text, Document document)
    {
        ReadWhole.Check(text, document.Blocks);
        Quote last = document.Quotes[^1];
        Assert.Equal("It is so,", document.TextOf(last.Span));
        Assert.Equal("Ann Roe", document.TextOf(last.Attribution!.Mention!.Value));
    }
}
