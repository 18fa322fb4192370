namespace TypedCorpus.Analysis.Corrections;

/// <summary>Tells in which paragraph a place of a text is.</summary>
/// <param name="blocks">The blocks of the text, in order.</param>
sealed class ParagraphMap(EquatableArray<Block> blocks)
{
    readonly Block[] paragraphs = [.. blocks.Where(block => block.IsParagraph)];

    /// <summary>The number of the paragraph of an offset, from 1; 0 before the first one.</summary>
    public int NumberAt(int offset) => SortedSearch.CountBefore(paragraphs.Length, i => paragraphs[i].Span.Start <= offset);

    /// <summary>Where a paragraph stands.</summary>
    /// <param name="number">Its number, from 1.</param>
    public TextSpan SpanOf(int number) => number > 0 ? paragraphs[number - 1].Span : default;
}
