namespace TypedCorpus.Generator.Emission;

/// <summary>A table of constant data, in the form that the model's <c>StoredTables</c> reads.</summary>
/// <param name="Numbers">The records, coded, and their form.</param>
/// <param name="Notes">What a reader of the code sees of the records: a line for each, in words; empty where nobody is to read them.</param>
sealed record StoredTable(string Numbers, string Notes)
{
    /// <summary>A table without a record.</summary>
    public static readonly StoredTable Empty = new(Numbers: "", Notes: "");
}
