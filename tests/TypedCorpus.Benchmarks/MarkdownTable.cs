namespace TypedCorpus.Benchmarks;

/// <summary>Writes the rows of a report as a Markdown table.</summary>
sealed class MarkdownTable
{
    readonly TextWriter output;

    /// <summary>A table with its head written.</summary>
    public MarkdownTable(TextWriter output, params string[] columns)
    {
        this.output = output;
        Write(columns);
        Write(columns.Select(_ => "---"));
    }

    /// <summary>Writes a row, numbers in the same way everywhere.</summary>
    public void Row(params FormattableString[] cells) => Write(cells.Select(FormattableString.Invariant));

    void Write(IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
