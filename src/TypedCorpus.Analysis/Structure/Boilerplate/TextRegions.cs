namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>The regions of a page's running text: lines of it with few other lines between two of them.</summary>
sealed class TextRegions
{
    /// <summary>The most words of a line that count, so that no single line makes a region.</summary>
    const int MostWords = 150;

    // The words of the region that a line stands in, and of the nearest ones above and below
    readonly int[] own;
    readonly int[] above;
    readonly int[] below;
    (int First, int Last) largest;

    /// <summary>Finds the regions.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="gap">The most lines that may part two lines of running text of a region.</param>
    /// <param name="cancellation">Stops the search.</param>
    public TextRegions(Evidence[] lines, int gap, CancellationToken cancellation)
    {
        own = new int[lines.Length];
        above = new int[lines.Length];
        below = new int[lines.Length];
        (int First, int Last, int Words) region = (0, -1, 0);
        for (int i = 0; i < lines.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!lines[i].IsRunningText)
                continue;
            if (region.Words > 0 && i - region.Last - 1 > gap)
            {
                Close(region);
                region = default;
            }

            region = (region.Words > 0 ? region.First : i, i, region.Words + Math.Min(lines[i].Words, MostWords));
        }

        if (region.Words > 0)
            Close(region);
        for (int i = 0, last = 0; i < own.Length; i++)
            (above[i], last) = (last, own[i] > 0 ? own[i] : last);
        for (int i = own.Length - 1, next = 0; i >= 0; i--)
            (below[i], next) = (next, own[i] > 0 ? own[i] : next);
    }

    /// <summary>The number of regions.</summary>
    public int Count { get; private set; }

    /// <summary>The words of the largest region.</summary>
    public int Largest { get; private set; }

    /// <summary>The words of the region that a line stands in; 0 for none.</summary>
    public int Of(int line) => own[line];

    /// <summary>The words of the last region that a line above stands in; 0 for none.</summary>
    public int Above(int line) => above[line];

    /// <summary>The words of the first region that a line below stands in; 0 for none.</summary>
    public int Below(int line) => below[line];

    /// <summary>The lines from the largest region to a line: less than 0 before it, 0 inside of it.</summary>
    public int FromLargest(int line) => Largest == 0 ? 0 : line < largest.First ? line - largest.First : Math.Max(0, line - largest.Last);

    void Close((int First, int Last, int Words) region)
    {
        Count++;
        for (int i = region.First; i <= region.Last; i++)
            own[i] = region.Words;
        if (region.Words > Largest)
            (Largest, largest) = (region.Words, (region.First, region.Last));
    }
}
