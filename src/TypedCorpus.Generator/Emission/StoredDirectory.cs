namespace TypedCorpus.Generator.Emission;

/// <summary>The end of constant data: where each table starts.</summary>
static class StoredDirectory
{
    /// <summary>Writes it.</summary>
    /// <param name="tables">The tables, in their order.</param>
    /// <param name="start">How many characters stand before the first of them.</param>
    public static string Of(IReadOnlyList<StoredTable> tables, int start)
    {
        // The reader knows its end, so the first table comes last
        NumberWriter numbers = new();
        int end = start + tables.Sum(table => table.Numbers.Length);
        numbers.Pair(end);
        for (int i = tables.Count - 1; i >= 0; i--)
            numbers.Pair(end -= tables[i].Numbers.Length);
        return numbers.ToString();
    }
}
