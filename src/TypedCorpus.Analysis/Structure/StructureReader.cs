namespace TypedCorpus.Analysis.Structure;

/// <summary>Reads the structure of a plain text.</summary>
public static class StructureReader
{
    /// <summary>The blocks and sentences of a text.</summary>
    public static StructuredText Read(string source, CancellationToken cancellation = default)
    {
        List<Block> blocks = [];
        int start = 0;
        for (int i = 0; i <= source.Length; i++)
        {
            if (i < source.Length && source[i] != '\n')
                continue;
            cancellation.ThrowIfCancellationRequested();
            int end = i;
            while (end > start && char.IsWhiteSpace(source[end - 1]))
                end--;
            while (start < end && char.IsWhiteSpace(source[start]))
                start++;
            if (end > start)
                blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end)));
            start = i + 1;
        }

        return new StructuredText(source, blocks.ToEquatableArray(), default, default);
    }
}
