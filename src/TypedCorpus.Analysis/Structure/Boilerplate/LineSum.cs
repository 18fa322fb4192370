namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>A number of each line of a page, summed up, so that the sum over any lines takes one step.</summary>
sealed class LineSum
{
    // One more than there are lines
    readonly int[] before;

    public LineSum(Evidence[] lines, Func<Evidence, int> number, CancellationToken cancellation)
    {
        before = new int[lines.Length + 1];
        for (int i = 0; i < lines.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            before[i + 1] = before[i] + number(lines[i]);
        }
    }

    /// <summary>The sum over all lines.</summary>
    public int All => before[before.Length - 1];

    /// <summary>The sum over the lines from a first to before a last; both may lie outside of the page.</summary>
    public int Between(int first, int last) => before[Clamp(last)] - before[Clamp(first)];

    /// <summary>The sum over the lines before one.</summary>
    public int Before(int line) => before[Clamp(line)];

    /// <summary>The sum over the lines behind one.</summary>
    public int Behind(int line) => All - before[Clamp(line + 1)];

    int Clamp(int line) => Math.Max(0, Math.Min(before.Length - 1, line));
}
