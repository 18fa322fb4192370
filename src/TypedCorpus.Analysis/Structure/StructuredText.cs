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
    /// <summary>The links, in order.</summary>
    public EquatableArray<Link> Links { get; init; }

    /// <summary>Code within paragraphs, in order.</summary>
    public EquatableArray<TextSpan> Code { get; init; }

    /// <summary>The structure of a source whose tail is <see cref="Source"/> and whose beginning is a block of its own.</summary>
    /// <param name="first">The block.</param>
    /// <param name="source">The source.</param>
    /// <param name="cancellation">Stops it.</param>
    public StructuredText Behind(Block first, string source, CancellationToken cancellation = default)
    {
        int offset = source.Length - Source.Length;
        TextSpan Moved(TextSpan span) => span with { Start = span.Start + offset };
        return new StructuredText(
            source,
            Blocks.ConvertAll(block => block with { Span = Moved(block.Span) }, cancellation).Prepend(first).ToEquatableArray(),
            Edits.ConvertAll(edit => edit with { Span = Moved(edit.Span) }, cancellation),
            Sentences.ConvertAll(Moved, cancellation))
        {
            Code = Code.ConvertAll(Moved, cancellation),
            Links = Links.ConvertAll(link => link with { Span = Moved(link.Span), Place = Moved(link.Place) }, cancellation),
        };
    }
}
