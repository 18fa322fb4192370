namespace TypedCorpus.Analysis.Structure;

/// <summary>A source and the structure that was read from it; every span counts units of the source.</summary>
/// <param name="Source">The characters of the file.</param>
/// <param name="Blocks">The blocks, in order; with white space they make up the source.</param>
/// <param name="Edits">Where a person reads something else than the source says, in order and not overlapping.</param>
/// <param name="Sentences">The sentences of the paragraphs, in order.</param>
public sealed record StructuredText(
    string Source,
    EquatableArray<Block> Blocks,
    EquatableArray<Edit> Edits,
    EquatableArray<TextSpan> Sentences)
{
    /// <summary>The structure of a source whose tail is <see cref="Source"/> and whose beginning is a block of its own.</summary>
    public StructuredText Behind(Block first, string source)
    {
        int offset = source.Length - Source.Length;
        TextSpan Moved(TextSpan span) => span with { Start = span.Start + offset };
        return new StructuredText(
            source,
            Blocks.Select(block => block with { Span = Moved(block.Span) }).Prepend(first).ToEquatableArray(),
            Edits.Select(edit => edit with { Span = Moved(edit.Span) }).ToEquatableArray(),
            Sentences.Select(Moved).ToEquatableArray());
    }
}
