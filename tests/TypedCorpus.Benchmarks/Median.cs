namespace TypedCorpus.Benchmarks;

/// <summary>The middle of what was measured.</summary>
static class Median
{
    /// <summary>The value in the middle; the mean of the two in the middle of an even number.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
