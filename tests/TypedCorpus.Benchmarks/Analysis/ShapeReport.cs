using System.Diagnostics;
using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Analysis;

/// <summary>
/// What reading costs for each character, from ten thousand characters to ten million: the same where the time is linear. It is processor time,
/// which other programs of the machine have little say in.
/// </summary>
static class ShapeReport
{
    const int FewestRounds = 5;

    /// <summary>Writes a row for each shape: the median of the rounds at each of four sizes.</summary>
    /// <param name="largest">The largest size, in characters; each other is a tenth of the next.</param>
    /// <param name="timePerSize">A short text is read more often, up to this time.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Write(int largest, TimeSpan timePerSize, TextWriter output)
    {
        int[] sizes = [largest / 1000, largest / 100, largest / 10, largest];
        foreach (TextShape shape in TextShape.All)
            NanosecondsPerCharacter(shape, sizes[0], timePerSize);

        MarkdownTable table = new(
            output, ["shape, ns per character", .. sizes.Select(Column), "last to the one before", "largest to smallest"]);
        foreach (TextShape shape in TextShape.All)
        {
            double[] costs = [.. sizes.Select(size => NanosecondsPerCharacter(shape, size, timePerSize))];
            table.Row(
                $"{shape.Name}", $"{costs[0]:0.0}", $"{costs[1]:0.0}", $"{costs[2]:0.0}", $"{costs[3]:0.0}",
                $"{costs[3] / costs[2]:0.0}", $"{costs.Max() / costs.Min():0.0}");
        }
    }

    static string Column(int size) => FormattableString.Invariant($"{size:#,0} characters");

    static double NanosecondsPerCharacter(TextShape shape, int size, TimeSpan timePerSize)
    {
        string text = shape.Make(size);
        List<double> rounds = [];
        GC.Collect();
        for (Stopwatch all = Stopwatch.StartNew(); rounds.Count < FewestRounds || all.Elapsed < timePerSize;)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            DocumentReader.Read(text, sidecar: null, shape.Format);
            rounds.Add((Environment.CpuUsage.TotalTime - before).TotalNanoseconds / text.Length);
        }

        return Median.Of(rounds);
    }
}
