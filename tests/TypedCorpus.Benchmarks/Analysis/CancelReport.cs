using System.Diagnostics;
using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Analysis;

/// <summary>How long the reading of a long text goes on behind the moment at which it is cancelled.</summary>
static class CancelReport
{
    // Of the time that the whole text takes
    static readonly double[] Moments = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    /// <summary>
    /// Writes a row for each shape: the median and the longest wait, and the most processor time that was used behind a
    /// cancellation, which other programs of the machine have no say in.
    /// </summary>
    /// <param name="size">The size of the texts, in characters.</param>
    /// <param name="rounds">How often each is cancelled at each moment.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Write(int size, int rounds, TextWriter output)
    {
        MarkdownTable table = new(
            output, "shape", "whole, ms", "cancelled", "median, ms", "longest, ms", "longest at % of the whole", "most processor time, ms");
        foreach (TextShape shape in TextShape.All)
        {
            string text = shape.Make(size);
            double whole = Enumerable.Range(0, rounds + 1).Min(_ => Read(shape, text, CancellationToken.None).Elapsed.TotalMilliseconds);
            (double Moment, Waiting Wait)[] waits =
            [
                .. from moment in Moments
                   from round in Enumerable.Range(0, rounds)
                   let wait = WaitedFor(shape, text, moment * whole)
                   where wait is not null
                   select (moment, wait.Value),
            ];
            if (waits.Length == 0)
            {
                table.Row($"{shape.Name}", $"{whole:0}", $"0 of {Moments.Length * rounds}", $"-", $"-", $"-", $"-");
                continue;
            }

            (double at, Waiting longest) = waits.MaxBy(one => one.Wait.Clock);
            table.Row(
                $"{shape.Name}", $"{whole:0}", $"{waits.Length} of {Moments.Length * rounds}",
                $"{Median.Of(waits.Select(one => one.Wait.Clock)):0.0}", $"{longest.Clock:0.0}", $"{100 * at:0}",
                $"{waits.Max(one => one.Wait.Processor):0.0}");
        }
    }

    // Null when the text was read before the moment came
    static Waiting? WaitedFor(TextShape shape, string text, double moment)
    {
        using CancellationTokenSource source = new();
        GC.Collect();
        Task<(bool IsCancelled, long End, TimeSpan Elapsed)> reading = Task.Factory.StartNew(
            () => Read(shape, text, source.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Thread.Sleep(TimeSpan.FromMilliseconds(moment));
        long cancelled = Stopwatch.GetTimestamp();
        TimeSpan used = Environment.CpuUsage.TotalTime;
        source.Cancel();
        (bool isCancelled, long end, _) = reading.GetAwaiter().GetResult();
        used = Environment.CpuUsage.TotalTime - used;
        return isCancelled && end > cancelled
            ? new Waiting(Stopwatch.GetElapsedTime(cancelled, end).TotalMilliseconds, used.TotalMilliseconds)
            : null;
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

    /// <summary>What was waited for, in milliseconds.</summary>
    /// <param name="Clock">From the cancellation to the end of the reading.</param>
    /// <param name="Processor">The time of processors that the program took in it.</param>
    readonly record struct Waiting(double Clock, double Processor);
}
