using System.Numerics;
using TypedCorpus.Analysis.Speakers.Resolution;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>
/// Fits the weights of a group to its samples: those under which what is right is likeliest, where each candidate is as likely as e to the power of
/// its weight, and nobody weighs nothing. Whatever leads away from the start costs, so that few samples change little.
/// </summary>
sealed class WeightFitter
{
    // What a step away from the start costs; chosen by the samples of left-out folds.
    const double Stiffness = 4;

    const int Steps = 300;

    readonly IReadOnlyList<WeightSample> samples;
    readonly double[] start;
    readonly double stiffness;

    /// <summary>A fitter that starts from weights.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="start">The weights at the start.</param>
    /// <param name="rounds">How many samples there are of each mention.</param>
    public WeightFitter(IReadOnlyList<WeightSample> samples, double[] start, int rounds)
    {
        this.samples = samples;
        this.start = start;
        stiffness = Stiffness * rounds;
    }

    /// <summary>The weights, by the number of the clue's bit.</summary>
    public double[] Fit()
    {
        // The slope changes no faster than this, so that no step leads too far
        double curvature = stiffness + samples.Sum(sample => sample.Candidates.Select(clues => BitOperations.PopCount((ulong)clues)).DefaultIfEmpty().Max());
        double momentum = (Math.Sqrt(curvature) - Math.Sqrt(stiffness)) / (Math.Sqrt(curvature) + Math.Sqrt(stiffness));
        double[] weights = [.. start];
        double[] ahead = [.. start];
        for (int step = 0; step < Steps; step++)
        {
            double[] slope = SlopeAt(ahead);
            for (int kind = 0; kind < weights.Length; kind++)
            {
                double next = ahead[kind] + (slope[kind] / curvature);
                ahead[kind] = next + (momentum * (next - weights[kind]));
                weights[kind] = next;
            }
        }

        return weights;
    }

    // Where the likelihood grows
    double[] SlopeAt(double[] weights)
    {
        double[] slope = new double[weights.Length];
        for (int kind = 0; kind < slope.Length; kind++)
            slope[kind] = stiffness * (start[kind] - weights[kind]);
        foreach (WeightSample sample in samples)
            AddSlope(sample, weights, slope);
        return slope;
    }

    static void AddSlope(WeightSample sample, double[] weights, double[] slope)
    {
        double[] sums = [.. sample.Candidates.Select(clues => WeightOf(clues, weights))];
        double most = Math.Max(0, sums.DefaultIfEmpty().Max());
        double[] likely = [.. sums.Select(sum => Math.Exp(sum - most))];
        double all = likely.Sum() + Math.Exp(-most);
        double right = sample.IsNobody ? 1 : likely.Where((_, i) => sample.IsRight[i]).Sum();
        for (int i = 0; i < likely.Length; i++)
        {
            double pull = (sample.IsRight[i] ? likely[i] / right : 0) - (likely[i] / all);
            for (ulong bits = (ulong)sample.Candidates[i]; bits != 0; bits &= bits - 1)
                slope[BitOperations.TrailingZeroCount(bits)] += pull;
        }
    }

    static double WeightOf(Clues clues, double[] weights)
    {
        double sum = 0;
        for (ulong bits = (ulong)clues; bits != 0; bits &= bits - 1)
            sum += weights[BitOperations.TrailingZeroCount(bits)];
        return sum;
    }
}
