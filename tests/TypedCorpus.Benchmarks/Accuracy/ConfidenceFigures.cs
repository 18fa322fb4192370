using System.Globalization;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>Holds how sure attributions are said to be against how many of them are right, in articles whose names are annotated.</summary>
sealed class ConfidenceFigures
{
    static readonly int[] Steps = [90, 80, 70, 60, 50, 0];

    readonly int[] right = new int[Steps.Length];
    readonly int[] all = new int[Steps.Length];
    readonly int[] sums = new int[Steps.Length];

    /// <summary>Counts an attribution.</summary>
    public void Count(int confidence, bool right)
    {
        int step = Array.FindIndex(Steps, least => confidence >= least);
        this.right[step] += right ? 1 : 0;
        all[step]++;
        sums[step] += confidence;
    }

    /// <summary>Writes a row for each step that has attributions; nothing when none has.</summary>
    public void Write(TextWriter output)
    {
        if (all.Sum() == 0)
            return;
        output.WriteLine();
        output.WriteLine("| confidence | on average | right % | counts |");
        output.WriteLine("|---|---|---|---|");
        for (int i = 0; i < Steps.Length; i++)
        {
            if (all[i] > 0)
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {Steps[i]} to {(i == 0 ? 100 : Steps[i - 1] - 1)} | {(double)sums[i] / all[i]:0} | {100.0 * right[i] / all[i]:0.0} | {right[i]} of {all[i]} |"));
        }
    }
}
