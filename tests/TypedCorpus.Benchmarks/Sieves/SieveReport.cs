using System.Globalization;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Sieves;

/// <summary>
/// What each attribution sieve brings on gold data: how many quotes with an annotated source it gave to a mention, and how many of these overlap
/// the source.
/// </summary>
static class SieveReport
{
    /// <summary>Writes a row for each sieve, in the order in which they are tried.</summary>
    public static void Write(string goldPath, TextWriter output)
    {
        int gold = 0;
        Dictionary<IAttributionSieve, (int Given, int Right)> counts = AttributionSieves.InOrder.ToDictionary(sieve => sieve, _ => (0, 0));
        foreach (GoldArticle article in GoldArticle.ReadAll(goldPath))
        {
            Scene scene = Read(article.Text);
            foreach (GoldQuote quote in article.Quotes.Where(quote => quote.Sources.Count > 0))
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

    static int? Find(Scene scene, GoldQuote quote)
    {
        for (int i = 0; i < scene.Quotes.Count; i++)
        {
            if (quote.IsAt(scene.Quotes[i].Words))
                return i;
        }

        return null;
    }

    static bool IsRight(Scene scene, QuoteSource source, GoldQuote quote)
    {
        Mention mention = scene.Mentions[source.Mention];
        TextSpan words = TextSpan.FromBounds(scene.Tokens[mention.First].Start, scene.Tokens[mention.Last].End);
        return quote.Sources.Any(words.Overlaps);
    }

    static void WriteRow(TextWriter output, string name, (int Given, int Right) count, int gold) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {count.Given} | {(count.Given == 0 ? 0 : 100.0 * count.Right / count.Given):0.0} | {100.0 * count.Right / Math.Max(1, gold):0.0} |"));
}
