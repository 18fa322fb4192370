namespace TypedCorpus.Analysis;

/// <summary>Searches what is in order.</summary>
static class SortedSearch
{
    /// <summary>How many of the first places come before a point: a condition holds for these, and for none behind them.</summary>
    public static int CountBefore(int count, Func<int, bool> isBefore)
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (isBefore(middle))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
