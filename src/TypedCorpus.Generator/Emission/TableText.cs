namespace TypedCorpus.Generator.Emission;

/// <summary>Writes a text into a row of a table.</summary>
static class TableText
{
    /// <summary>The text with line feeds as <c>\n</c> and backslashes doubled, as the model's <c>TableCursor</c> reads it.</summary>
    public static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\n", "\\n");
}
