using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The reading of a seed, done once: by whoever asks first, or ahead of that together with others. Equal when the seeds are, and what the project file says of how they are read.</summary>
sealed class SeedReading(Seed seed, ReadingOptions options) : IEquatable<SeedReading>
{
    readonly Seed seed = seed;
    readonly ReadingOptions options = options;
    ReadSeed? result;

    /// <summary>What was read.</summary>
    public ReadSeed Result(CancellationToken cancellation) =>
        result ?? Interlocked.CompareExchange(ref result, ReadSeed.Read(seed, options, cancellation), null) ?? result;

    /// <summary>Reads what is not read yet, on all processors: the steps ask for one after the other. Emits nothing.</summary>
    public static void ReadAhead(SourceProductionContext context, ImmutableArray<SeedReading> readings) => ReadAhead(readings, context.CancellationToken);

    /// <summary>Reads what is not read yet, on all processors.</summary>
    public static void ReadAhead(ImmutableArray<SeedReading> readings, CancellationToken cancellation) => Parallel.ForEach(
        readings.Where(reading => reading.result is null),
        new ParallelOptions { CancellationToken = cancellation },
        reading => reading.Result(cancellation));

    /// <inheritdoc/>
    public bool Equals(SeedReading? other) => other is not null && options == other.options && seed.Equals(other.seed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SeedReading);

    /// <inheritdoc/>
    public override int GetHashCode() => seed.GetHashCode();
}
