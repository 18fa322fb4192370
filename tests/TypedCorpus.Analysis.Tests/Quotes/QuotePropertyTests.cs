using CsCheck;
using TypedCorpus.Analysis.Quotes;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class QuotePropertyTests
{
    static readonly Gen<string> Texts = Gen.Char["abA .,?\n“”\"'‘’«»„`「」69-—–="].Array[0, 60].Select(characters => new string(characters));

    static readonly string[] Parts = ["''", "'''", "'", "``", "\"", "It rained", "a", " ", ", ", ".", "24", "\n"];

    static readonly Gen<string> DoubledTexts = Gen.Int[0, Parts.Length - 1].Array[0, 30].Select(parts => string.Concat(parts.Select(part => Parts[part])));

    [Fact]
    public void Quotes_lie_in_the_text_in_order_and_nested_ones_inside() => Texts.Sample(text => Check(text, Quoted.Find(text)));

    [Fact]
    public void Quotes_between_doubled_apostrophes_do_so_too() => DoubledTexts.Sample(text => Check(text, Quoted.FindDoubled(text)));

    static void Check(string text, (EquatableArray<QuotedSpan> Quotes, EquatableArray<TextSpan> Unclosed) found)
    {
        Check(found.Quotes, new TextSpan(0, text.Length), depth: 0);
        Assert.All(found.Unclosed, mark => Assert.True(mark.Start >= 0 && mark.End <= text.Length));
    }

    static void Check(EquatableArray<QuotedSpan> quotes, TextSpan room, int depth)
    {
        Assert.True(depth < 8);
        int start = room.Start;
        foreach (QuotedSpan quote in quotes)
        {
            Assert.True(quote.Outer.Start >= start && quote.Outer.End <= room.End);
            Assert.True(quote.Outer.Contains(quote.Words));
            Assert.True(quote.Words.Length > 0);
            Check(quote.Nested, quote.Words, depth + 1);
            start = quote.Outer.End;
        }
    }
}
