namespace TypedCorpus.Generator.Emission;

/// <summary>A table of constant data: records of equal width, in the form that the model's <c>StoredTables</c> reads.</summary>
/// <param name="Fields">How many numbers a record has.</param>
/// <param name="Numbers">The numbers, coded.</param>
/// <param name="Notes">What a reader of the code sees of the records: a line for each, in words; empty where nobody is to read them.</param>
sealed record StoredTable(int Fields, string Numbers, string Notes)
{
    /// <summary>A table without a record.</summary>
    public static readonly StoredTable Empty = new(Fields: 1, Numbers: "", Notes: "");
}
