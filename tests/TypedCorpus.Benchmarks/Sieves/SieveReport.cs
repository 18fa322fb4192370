using System.Globalization;
using System.Text.Json;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Benchmarks.Sieves;

/// <summary>
/// What each attribution sieve brings on gold data: how many quotes with an annotated source it gave to a mention, and how many of these overlap
/// the source. The gold is JSONL: in each line a <c>text</c> and <c>quotes</c> with <c>start</c>, <c>end</c> and <c>sources</c>, a list of
/// [start, end], all in UTF-16 units.
/// </summary>
static class SieveReport
{
    const double SameQuote = 0.8;

    /// <summary>Writes a row for each sieve, in the order in which they are tried.</summary>
    public static void Write(string goldPath, TextWriter output)
    {
        int gold = 0;
        Dictionary<IAttributionSieve, (int Given, int Right)> counts = AttributionSieves.InOrder.ToDictionary(sieve => sieve, _ => (0, 0));
        foreach (string line in File.ReadLines(goldPath))
        {
            JsonElement article = JsonDocument.Parse(line).RootElement;
            Scene scene = Read(article.GetProperty("text").GetString()!);
            foreach (JsonElement quote in article.GetProperty("quotes").EnumerateArray().Where(quote => quote.GetProperty("sources").GetArrayLength() > 0))
            {
                gold++;
                if (Find(scene, quote) is { } index && scene.SourceOf(index) is { } source && scene.SieveOf(index) is { } sieve)
                {
                    (int given, int right) = counts[sieve];
                    counts[sieve] = (given + 1, right + (IsRight(scene, source, quote) ? 1 : 0));
                }
            }
        }

        output.WriteLine("| sieve | quotes | precision % | recall % |");
        output.WriteLine("|---|---|---|---|");
        foreach (IAttributionSieve sieve in AttributionSieves.InOrder)
            WriteRow(output, sieve.GetType().Name, counts[sieve], gold);
        WriteRow(output, "all", (counts.Values.Sum(count => count.Given), counts.Values.Sum(count => count.Right)), gold);
    }

    static Scene Read(string text)
    {
        StructuredText structure = StructureReader.Read(text);
        Scene scene = new(text, structure.Blocks, QuoteFinder.Find(text, structure.Blocks).Quotes, CancellationToken.None);
        AttributionSieves.Run(scene, CancellationToken.None);
        return scene;
    }

    static int? Find(Scene scene, JsonElement quote)
    {
        TextSpan gold = TextSpan.FromBounds(quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32());
        for (int i = 0; i < scene.Quotes.Count; i++)
        {
            TextSpan found = scene.Quotes[i].Words;
            int shared = Math.Min(gold.End, found.End) - Math.Max(gold.Start, found.Start);
            if (shared > SameQuote * (gold.Length + found.Length - shared))
                return i;
        }

        return null;
    }

    static bool IsRight(Scene scene, QuoteSource source, JsonElement quote)
    {
        Mention mention = scene.Mentions[source.Mention];
        TextSpan words = TextSpan.FromBounds(scene.Tokens[mention.First].Start, scene.Tokens[mention.Last].End);
        return quote.GetProperty("sources").EnumerateArray()
            .Any(gold => words.Overlaps(TextSpan.FromBounds(gold[0].GetInt32(), gold[1].GetInt32())));
    }

    static void WriteRow(TextWriter output, string name, (int Given, int Right) count, int gold) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {count.Given} | {(count.Given == 0 ? 0 : 100.0 * count.Right / count.Given):0.0} | {100.0 * count.Right / Math.Max(1, gold):0.0} |"));
}
