namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>For each line of a page the nearest lines of a kind above and below it.</summary>
sealed class NearestLines
{
    readonly int[] above;
    readonly int[] below;

    public NearestLines(int count, Func<int, bool> isOne, CancellationToken cancellation)
    {
        above = new int[count];
        below = new int[count];
        for (int i = 0, last = -1; i < count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            above[i] = last;
            if (isOne(i))
                last = i;
        }

        for (int i = count - 1, next = count; i >= 0; i--)
        {
            cancellation.ThrowIfRequestedAt(i);
            below[i] = next;
            if (isOne(i))
                next = i;
        }
    }

    /// <summary>The last one above a line; -1 for none.</summary>
    public int Above(int line) => above[line];

    /// <summary>The next one below a line; the number of lines for none.</summary>
    public int Below(int line) => below[line];
}
