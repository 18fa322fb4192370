namespace TypedCorpus.Docs;

/// <summary>A code block of a page.</summary>
/// <param name="Page">The page's path in the repository.</param>
/// <param name="Line">The line that opens it, from 1.</param>
/// <param name="Chapter">The heading of the second level that it stands under; empty before the first.</param>
/// <param name="Section">The nearest heading above it, of any level.</param>
/// <param name="Marker">The comment in the line above, which says how the block is tested; empty for none.</param>
/// <param name="Code">What stands in the block; every line with its line feed.</param>
sealed record DocBlock(string Page, int Line, string Chapter, string Section, string Marker, string Code)
{
    /// <summary>What the marker says before its colon.</summary>
    public string Kind => Marker.Split(": ")[0];

    /// <summary>What the marker says behind its colon; empty for nothing.</summary>
    public string Argument => Marker.Contains(": ", StringComparison.Ordinal) ? Marker[(Kind.Length + 2)..] : "";

    /// <summary>The lines.</summary>
    public IReadOnlyList<string> Lines => Code.Split('\n')[..^1];

    /// <summary>The parts between lines that hold nothing but an ellipsis.</summary>
    public IEnumerable<string> Parts
    {
        get
        {
            List<string> part = [];
            foreach (string line in Lines.Append("..."))
            {
                if (line.Trim() is not ("..." or "// ..."))
                {
                    part.Add(line);
                    continue;
                }

                if (part.Count > 0)
                    yield return string.Concat(part.Select(one => one + "\n"));
                part = [];
            }
        }
    }

    /// <summary>Where the block is, for a message.</summary>
    public override string ToString() => $"{Page}({Line}): {Marker}";
}
