using System.Diagnostics;
using System.Globalization;
using System.Text;
using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>Counts what was read, and keeps the seeds that took longest for their size.</summary>
sealed class ReadingReport
{
    // Below this, the time of a reading is mostly that of the clock and of the memory
    const int ShortestMeasured = 500;
    const int Kept = 200;

    readonly Lock gate = new();
    readonly SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
    readonly PriorityQueue<int, double> slowest = new();
    long characters;
    long quotes;
    long speakers;
    long faults;
    int longest;

    /// <summary>Reads a seed, and counts it.</summary>
    public Document Read(int number, AnySeed seed)
    {
        long start = Stopwatch.GetTimestamp();
        Document document = seed.Read();
        double perCharacter = Stopwatch.GetElapsedTime(start).TotalMicroseconds / seed.Characters.Length;
        lock (gate)
        {
            kinds[seed.Kind] = kinds.GetValueOrDefault(seed.Kind) + 1;
            characters += seed.Characters.Length;
            longest = Math.Max(longest, seed.Characters.Length);
            quotes += document.Quotes.Count;
            speakers += document.Speakers.Count;
            faults += document.Metadata.Errors.Count;
            if (seed.Characters.Length >= ShortestMeasured)
            {
                slowest.Enqueue(number, perCharacter);
                if (slowest.Count > Kept)
                    slowest.Dequeue();
            }
        }

        return document;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        StringBuilder text = new();
        text.Append(invariant, $"{kinds.Values.Sum():N0} seeds read, cut out of {SeedPool.Description}: {characters:N0} characters, the longest {longest:N0}; ")
            .Append(invariant, $"{quotes:N0} quotes, {speakers:N0} speakers, {faults:N0} faults of metadata\n");
        foreach ((string kind, int count) in kinds)
            text.Append(invariant, $"  {kind}: {count:N0}\n");

        // What took long while all processors were busy is read again alone
        foreach ((int number, AnySeed seed, double time) in slowest.UnorderedItems
            .Select(entry => (Number: entry.Element, Seed: AnySeeds.Of(entry.Element)))
            .Select(entry => (entry.Number, entry.Seed, Time: TimeAlone(entry.Seed)))
            .OrderByDescending(entry => entry.Time)
            .Take(3))
        {
            text.Append(invariant, $"  among the slowest: seed {number} ({seed.Kind}), {seed.Characters.Length:N0} characters, ")
                .Append(invariant, $"{time:0.00} microseconds a character\n");
        }

        return text.ToString();
    }

    static double TimeAlone(AnySeed seed) => Enumerable.Range(0, 10).Min(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        seed.Read();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / seed.Characters.Length;
    });
}
