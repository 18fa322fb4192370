using Xunit;

namespace TypedCorpus.Analysis.Tests.Corrections;

/// <summary>Corrections made of a text's own words in any combination: whatever they say, the quotes stay in order, in their paragraphs.</summary>
public class AnyQuoteCorrectionTests
{
    const int Rounds = 3000;

    static readonly string[] Texts =
    [
        "The Bridge\n\n“It was late, he said, and we went home. No? No. It was late,” said Ann Doe. “It was late.”\n\n“No,” said Tom Okafor. “No. She told me ‘go home now, he said,’ and ‘no’ again.”\n\n“It was late. No, she said.\n\n“It was over,” he said of the “old” and the “late” one.\n",
        "ANN ROE: How late was it? It was late.\n\nTOM POE: No. It was “late,” and no.\n\nANN ROE: Thank you. It was late.\n\nTOM POE: No.\n",
        "# The Mill\n\n- “It was *late*, he said, and `no`,” said Ann Doe.\n- “It was late.”\n\n> “No,” said Tom.\n\nThe “no” of the ‘late “old” mill’ was “late.\n",
    ];

    [Fact]
    public void Quotes_stay_in_order_within_their_paragraphs()
    {
        Random random = new(20240531);
        for (int round = 0; round < Rounds; round++)
        {
            string text = Texts[round % Texts.Length];
            string sidecar = "quotes:\n" + string.Concat(Enumerable.Range(0, 1 + random.Next(4)).Select(i => $"  \"{Words(random, text)}{new string('…', i)}\": {Value(random, text)}\n"));
            Document document = DocumentReader.Read(text, sidecar, round % 3 == 2 ? Analysis.Reading.TextFormat.Markdown : Analysis.Reading.TextFormat.PlainText);
            Check(document, sidecar);
        }
    }

    static void Check(Document document, string sidecar)
    {
        int end = 0;
        for (int i = 0; i < document.Quotes.Count; i++)
        {
            Quote quote = document.Quotes[i];
            Assert.True(quote.Span.Start >= end && quote.Span.Length > 0, sidecar);
            Assert.True(document.Blocks.Any(block => block.IsParagraph && block.Span.Contains(quote.Span)), sidecar);
            Assert.True(quote.Continues is null || (quote.Continues >= 0 && quote.Continues < i), sidecar);
            Assert.True(quote.Kind != QuoteKind.Term || quote.Attribution is null, sidecar);
            Assert.True(quote.Attribution?.Speaker is not { } speaker || speaker < document.Speakers.Count, sidecar);
            int inside = quote.Span.Start;
            foreach (Quote nested in quote.Nested)
            {
                Assert.True(nested.Span.Start >= inside && nested.Span.End <= quote.Span.End, sidecar);
                inside = nested.Span.End;
            }

            end = quote.Span.End;
        }

        Assert.Equal(document.Speakers.Count, document.Speakers.Select(one => one.Name).Distinct().Count());
    }

    static string Value(Random random, string text)
    {
        List<string> keys = [];
        Add("speaker", () => random.Next(3) switch { 0 => "null", 1 => "Eva Roe", _ => "Ann Doe" });
        Add("paragraph", () => random.Next(2) == 0 ? $"{random.Next(4)}" : $"\"{Words(random, text)}\"");
        Add("occurrence", () => $"{1 + random.Next(3)}");
        Add("split", () => $"[\"{Words(random, text)}\", \"{Words(random, text)}\"]");
        Add("omit", () => $"[\"{Words(random, text)}\", \"{Words(random, text)}\"]");
        Add("join", () => $"\"{Words(random, text)}\"");
        return $"{{ {string.Join(", ", keys)} }}";

        void Add(string key, Func<string> value)
        {
            if (random.Next(2) == 0)
                keys.Add($"{key}: {value()}");
        }
    }

    static string Words(Random random, string text)
    {
        string[] words = text.Split((char[])[' ', '\n', '“', '”', '‘', '’', '*', '`', '"'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words.Skip(random.Next(words.Length)).Take(1 + random.Next(3)));
    }
}
