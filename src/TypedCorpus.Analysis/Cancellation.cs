using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis;

/// <summary>Asks inside of long loops whether the reading was cancelled.</summary>
static class Cancellation
{
    const int StepsBetween = 4096;

    /// <summary>Asks at the first step of a loop and at every 4,096th after it, so that asking costs nothing that could be measured.</summary>
    /// <param name="cancellation">Whom to ask.</param>
    /// <param name="step">The number of the step, which counts by one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfRequestedAt(this CancellationToken cancellation, int step)
    {
        if (step % StepsBetween == 0)
            cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The elements of a list, each turned into another one.</summary>
    public static EquatableArray<TResult> ConvertAll<T, TResult>(
        this EquatableArray<T> items, Func<T, TResult> convert, CancellationToken cancellation)
        where T : IEquatable<T>
        where TResult : IEquatable<TResult>
    {
        TResult[] converted = new TResult[items.Count];
        for (int i = 0; i < converted.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            converted[i] = convert(items[i]);
        }

        return new EquatableArray<TResult>(converted);
    }
}
