using System.Diagnostics;
using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Analysis;

/// <summary>How long the reading of a long text goes on behind the moment at which it is cancelled.</summary>
static class CancelReport
{
    const int Rounds = 3;

    // Of the time that the whole text takes
    static readonly double[] Moments = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98];

    /// <summary>Writes a row for each shape at its full size: the median and the longest of what was waited.</summary>
    public static void Write(TextWriter output)
    {
        MarkdownTable table = new(
            output, "shape", "whole, ms", "cancelled", "median, ms", "longest, ms", "at % of the whole");
        foreach (TextShape shape in TextShape.All)
        {
            string text = shape.Make(TextShape.Full);
            double whole = Enumerable.Range(0, Rounds + 1).Min(_ => Read(shape, text, CancellationToken.None).Elapsed.TotalMilliseconds);
            (double Moment, double Wait)[] waits =
            [
                .. from moment in Moments
                   from round in Enumerable.Range(0, Rounds)
                   let wait = WaitedFor(shape, text, moment * whole)
                   where wait is not null
                   select (moment, wait.Value),
            ];
            (double at, double longest) = waits.MaxBy(one => one.Wait);
            table.Row(
                $"{shape.Name}", $"{whole:0}", $"{waits.Length} of {Moments.Length * Rounds}",
                $"{Median.Of(waits.Select(one => one.Wait)):0.0}", $"{longest:0.0}", $"{100 * at:0}");
        }
    }

    // In milliseconds; null when the text was read before the moment came
    static double? WaitedFor(TextShape shape, string text, double moment)
    {
        using CancellationTokenSource source = new();
        GC.Collect();
        Task<(bool IsCancelled, long End, TimeSpan Elapsed)> reading = Task.Factory.StartNew(
            () => Read(shape, text, source.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Thread.Sleep(TimeSpan.FromMilliseconds(moment));
        long cancelled = Stopwatch.GetTimestamp();
        source.Cancel();
        (bool isCancelled, long end, _) = reading.GetAwaiter().GetResult();
        return isCancelled && end > cancelled ? Stopwatch.GetElapsedTime(cancelled, end).TotalMilliseconds : null;
    }

    static (bool IsCancelled, long End, TimeSpan Elapsed) Read(TextShape shape, string text, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        bool isCancelled = false;
        try
        {
            DocumentReader.Read(text, sidecar: null, shape.Format, cancellation);
        }
        catch (OperationCanceledException)
        {
            isCancelled = true;
        }

        long end = Stopwatch.GetTimestamp();
        return (isCancelled, end, Stopwatch.GetElapsedTime(start, end));
    }
}
