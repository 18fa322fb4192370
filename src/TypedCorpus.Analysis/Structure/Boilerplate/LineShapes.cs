namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>How alike the lines of a page look, whatever they say: the entries of a list have one shape.</summary>
sealed class LineShapes
{
    readonly int[] shapes;
    readonly Dictionary<int, int> uses = [];

    public LineShapes(Evidence[] lines, CancellationToken cancellation)
    {
        shapes = new int[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            shapes[i] = ShapeOf(lines[i]);
            uses.TryGetValue(shapes[i], out int used);
            uses[shapes[i]] = used + 1;
        }
    }

    /// <summary>The number of lines that have the shape of a line, itself included.</summary>
    public int UsesOf(int line) => uses[shapes[line]];

    /// <summary>How many of the two lines that stand a number of lines above and below a line have its shape.</summary>
    public int LikeAt(int line, int distance) => (IsLike(line, line - distance) ? 1 : 0) + (IsLike(line, line + distance) ? 1 : 0);

    bool IsLike(int line, int other) => other >= 0 && other < shapes.Length && shapes[other] == shapes[line];

    static int ShapeOf(Evidence line)
    {
        int length = line.Words switch { <= 4 => 0, <= 11 => 1, <= 30 => 2, _ => 3 };
        int small = line.StopWords * 5 >= 2 * line.Words ? 3 : line.StopWords * 5 >= line.Words ? 2 : line.StopWords > 0 ? 1 : 0;
        return (((length * 8) + LineFeatures.EndOf(line)) * 8) + (small * 2) + (line.Capitalized * 2 > line.Words ? 1 : 0);
    }
}
