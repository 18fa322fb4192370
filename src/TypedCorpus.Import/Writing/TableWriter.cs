using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Writing;

/// <summary>Writes a table of data with pipes.</summary>
sealed class TableWriter(InlineWriter inline)
{
    const int LongestCell = 600;

    /// <summary>The table; null when it only lays out the page, or one of its cells holds more than a table can.</summary>
    public string? Write(PageNode table)
    {
        List<PageNode[]> rows = [];
        foreach (PageNode node in table.SelfAndDescendants())
        {
            if (node != table && node.Name == "table")
                return null;
            if (node.Name == "tr" && !node.IsDropped)
                rows.Add([.. node.Children.Where(cell => cell.Name is "td" or "th" && !cell.IsDropped)]);
        }

        rows.RemoveAll(row => row.Length == 0 || row.All(cell => cell.Measure.Letters == 0));
        int columns = rows.Count == 0 ? 0 : rows.Max(row => row.Length);
        if (rows.Count < 2 || columns < 2 || rows.Any(row => row.Any(cell => cell.Measure.Letters > LongestCell)))
            return null;

        List<string> lines = [Line(rows[0], columns), "|" + string.Concat(Enumerable.Repeat(" --- |", columns))];
        lines.AddRange(rows.Skip(1).Select(row => Line(row, columns)));
        return string.Join('\n', lines);
    }

    string Line(PageNode[] cells, int columns) =>
        "|" + string.Concat(Enumerable.Range(0, columns).Select(column => $" {(column < cells.Length ? Cell(cells[column]) : "")} |"));

    string Cell(PageNode cell)
    {
        string text = cell.IsContainer
            ? string.Join(' ', cell.SelfAndDescendants().Where(part => part.IsBlock && !part.IsContainer && !part.IsDropped).Select(part => inline.Write(part)))
            : inline.Write(cell);
        return text.Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace("|", "\\|", StringComparison.Ordinal).Replace("\\\\|", "\\|", StringComparison.Ordinal);
    }
}
