namespace TypedCorpus.Generator.Emission;

/// <summary>The end of constant data: where each table starts, and how wide a number is.</summary>
static class StoredDirectory
{
    /// <summary>Writes it.</summary>
    /// <param name="tables">The tables, in their order.</param>
    /// <param name="start">How many characters stand before the first of them.</param>
    /// <param name="width">How many characters a number takes.</param>
    public static string Of(IReadOnlyList<StoredTable> tables, int start, int width)
    {
        int[] starts = new int[tables.Count + 1];
        starts[0] = start;
        for (int i = 0; i < tables.Count; i++)
            starts[i + 1] = starts[i] + tables[i].Numbers.Length;

        // The reader knows its end, so the first table comes last
        NumberWriter numbers = new(width);
        for (int i = tables.Count; i >= 0; i--)
            numbers.Pair(starts[i]).Unit(i < tables.Count ? tables[i].Fields : 0);
        return numbers.Unit(width).ToString();
    }

    /// <summary>How many characters it takes.</summary>
    public static int LengthOf(int tables) => ((tables + 1) * StoredTables.DirectoryEntry) + 1;
}
