namespace TypedCorpus.Analysis;

/// <summary>What a block is to the reader.</summary>
public enum BlockKind
{
    /// <summary>The article's title.</summary>
    Title,

    /// <summary>A line under the title that goes on with it.</summary>
    Subtitle,

    /// <summary>The line that names the author.</summary>
    Byline,

    /// <summary>A line with the place or the time of writing.</summary>
    Dateline,

    /// <summary>A heading; it opens a section.</summary>
    Heading,

    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph that is set off as quoted.</summary>
    BlockQuote,

    /// <summary>Code, kept as it stands.</summary>
    Code,

    /// <summary>What a picture shows, and who took it.</summary>
    Caption,

    /// <summary>Front matter and header lines.</summary>
    Metadata,

    /// <summary>What stands around the article: menus, counters, forms.</summary>
    Boilerplate,
}

/// <summary>A block of the text. The blocks of a document are in order and, with the white space between them, make up its source.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Where it stands, without white space at its ends.</param>
/// <param name="Level">The depth of a heading or of an item of a list, from 1; 0 for every other block.</param>
/// <param name="Reason">Why the block was taken for boilerplate, as a phrase for a message; null for every other block.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, int Level = 0, string? Reason = null)
{
    /// <summary>The number of an item of an ordered list; null for every other block.</summary>
    public int? Number { get; init; }

    /// <summary>Whether what an item of a list of tasks asks for is done; null for every other block.</summary>
    public bool? IsDone { get; init; }

    /// <summary>The language that fenced code says it is in; null for every other block.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the block holds running text of the article's body: a paragraph, a list item or a block quote.</summary>
    public bool IsParagraph => Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote;

    /// <summary>Whether the block is a caption.</summary>
    public bool IsCaption => Kind == BlockKind.Caption;
}
