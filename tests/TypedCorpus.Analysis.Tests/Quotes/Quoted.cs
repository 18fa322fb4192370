using TypedCorpus.Analysis.Quotes;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

/// <summary>Reads the quotes of a text whose paragraphs are its lines, and writes them as a person would: <c>outer{nested}</c>.</summary>
static class Quoted
{
    public static (EquatableArray<QuotedSpan> Quotes, EquatableArray<TextSpan> Unclosed) Find(string text) => Find(text, doubled: null);

    /// <summary>The same with quotes between two apostrophes on either side.</summary>
    public static (EquatableArray<QuotedSpan> Quotes, EquatableArray<TextSpan> Unclosed) FindDoubled(string text) =>
        Find(text, new DoubledMarkReader(text, code: default));

    static (EquatableArray<QuotedSpan> Quotes, EquatableArray<TextSpan> Unclosed) Find(string text, DoubledMarkReader? doubled)
    {
        List<Block> blocks = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0)
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, line.Length)));
            start += line.Length + 1;
        }

        return QuoteFinder.Find(text, blocks.ToEquatableArray(), default, doubled, TestContext.Current.CancellationToken);
    }

    public static string[] Words(string text) => [.. Find(text).Quotes.Select(quote => Write(quote, text))];

    public static string[] DoubledWords(string text) => [.. FindDoubled(text).Quotes.Select(quote => Write(quote, text))];

    static string Write(QuotedSpan quote, string text) =>
        quote.Words.Of(text) + string.Concat(quote.Nested.Select(nested => "{" + Write(nested, text) + "}"));
}
