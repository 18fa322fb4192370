using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedCorpus.Analysis.Structure;
using MarkdigBlock = Markdig.Syntax.Block;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>
/// Reads the structure of Markdown. Every leaf of Markdig's tree becomes a block, and every table; the marks before it (of a list, of a
/// quote) belong to its span, and edits leave them and the markup inside out of what a person reads.
/// </summary>
sealed class MarkdownReader
{
    /// <summary>The most brackets that open in a paragraph: beyond, Markdig's time grows with their square.</summary>
    const int MostBrackets = 4096;

    const string Picture = "a picture";

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseTaskMarks()
        .UseCancellation()
        .Build();

    readonly string source;
    readonly List<Block> blocks = [];
    readonly EditWriter edits = new();
    readonly ListItems items = new();
    readonly CancellationToken cancellation;

    MarkdownReader(string source, CancellationToken cancellation)
    {
        this.source = source;
        this.cancellation = cancellation;
    }

    /// <summary>The blocks and sentences of a Markdown text; those of plain text when its markup is beyond what anybody writes.</summary>
    /// <param name="source">The characters of the file, with line feeds as line ends.</param>
    /// <param name="title">The title that the metadata give; null for none. A heading is the title only if it says the same.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static StructuredText Read(string source, string? title, CancellationToken cancellation) =>
        ReadMasked(NoteMarks.Mask(source, cancellation), source, title, cancellation) with { Source = source };

    static StructuredText ReadMasked(string source, string unmasked, string? title, CancellationToken cancellation)
    {
        if (Parse(source, Pipeline, cancellation) is not { } document)
            return StructureReader.Read(source, title, cancellation);

        MarkdownReader reader = new(source, cancellation);
        foreach (MarkdigBlock part in PartsOf(document, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Add(part);
        }

        reader.AddRest();
        StructuredText structured = new(source, default, reader.edits.ToEquatableArray(), default)
        {
            Links = LinkFinder.Find(source, unmasked, document, cancellation),
            Code = document.Descendants<CodeInline>()
                .Select(code => new TextSpan(code.Span.Start, code.Span.Length))
                .OrderBy(span => span.Start)
                .ToEquatableArray(),
        };
        ReadingText reading = ReadingText.Of(source, structured.Edits, cancellation);
        MarkdownTitle.Settle(reader.blocks, unmasked, reading, title, cancellation);
        PictureCaption.Settle(reader.blocks, reading, cancellation);
        return StructureReader.WithBlocks(structured, reader.blocks.ToEquatableArray(), cancellation);
    }

    /// <summary>The links in a line.</summary>
    public static EquatableArray<Link> LinksIn(string line, CancellationToken cancellation) =>
        Parse(line, Pipeline, cancellation) is { } document ? LinkFinder.Find(line, line, document, cancellation) : default;

    /// <summary>The syntax tree of a text; null when its markup is beyond what anybody writes.</summary>
    /// <param name="source">The characters, with line feeds as line ends.</param>
    /// <param name="pipeline">What reads them.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static MarkdownDocument? Parse(string source, MarkdownPipeline pipeline, CancellationToken cancellation)
    {
        if (HasCrowdedParagraph(source))
            return null;
        try
        {
            return CancellableMarkdown.Parse(source, pipeline, cancellation);
        }
        catch (ArgumentException)
        {
            // Markdig's limit of depth
            return null;
        }
    }

    /// <summary>The tables and the leaves outside of them, in the order of the text.</summary>
    static IEnumerable<MarkdigBlock> PartsOf(MarkdownDocument document, CancellationToken cancellation)
    {
        List<MarkdigBlock> parts = [];
        bool isInOrder = true;
        foreach (MarkdigBlock block in document.Descendants<MarkdigBlock>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (block is not (Table or LeafBlock) || IsInTable(block))
                continue;
            isInOrder &= parts.Count == 0 || parts[parts.Count - 1].Span.Start <= block.Span.Start;
            parts.Add(block);
        }

        // As a rule they are in order, and sorting can't be cancelled
        return isInOrder ? parts : parts.OrderBy(part => part.Span.Start);
    }

    static bool HasCrowdedParagraph(string source)
    {
        int brackets = 0;
        for (int i = 0; i < source.Length; i++)
        {
            if (source[i] == '[' && ++brackets > MostBrackets)
                return true;
            if (source[i] == '\n' && i + 1 < source.Length && source[i + 1] == '\n')
                brackets = 0;
        }

        return false;
    }

    /// <summary>Whether a block stands in a cell of a table.</summary>
    public static bool IsInTable(MarkdigBlock block)
    {
        for (ContainerBlock? parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is Table)
                return true;
        }

        return false;
    }

    bool IsBehindPicture => blocks.Count > 0 && blocks[blocks.Count - 1].Reason == Picture;

    int Written => blocks.Count == 0 ? 0 : blocks[blocks.Count - 1].Span.End;

    void Add(MarkdigBlock part)
    {
        // A table's span starts and ends at its cells, that of a definition ends too early where its lines are indented
        int start = Math.Max(part is Table ? TextLines.StartOf(source, part.Span.Start) : part.Span.Start, SkipSpace(Written));
        int end = part is Table or LinkReferenceDefinition ? TextLines.EndOf(source, part.Span.End) : Math.Min(part.Span.End + 1, source.Length);
        if (part is FencedCodeBlock fenced)
            end = Math.Max(end, EndOfCode(fenced));
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        if (end <= start)
            return;

        TextSpan words = TextSpan.FromBounds(start, end);
        TextSpan span = TextSpan.FromBounds(Math.Min(start, SkipSpace(Written)), end);
        if (part is HtmlBlock html && AddHtml(html, words, span.Start))
            return;
        edits.StartBlock();
        edits.Replace(TextSpan.FromBounds(span.Start, start), "");
        blocks.Add(BlockOf(part, span, words));
    }

    /// <summary>Adds the blocks of HTML, each with the tags before its words, and the last with those behind them; whether there are any.</summary>
    bool AddHtml(HtmlBlock html, TextSpan words, int start)
    {
        (List<HtmlWords.Part> parts, List<Edit> inside) = HtmlWords.Read(source, words, html.Parent is QuoteBlock, cancellation);
        int next = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            TextSpan part = parts[i].Words;
            edits.StartBlock();
            edits.Replace(TextSpan.FromBounds(start, part.Start), "");
            for (; next < inside.Count && inside[next].Span.End <= part.End; next++)
                edits.Replace(inside[next].Span, inside[next].Replacement);
            int end = i + 1 < parts.Count ? part.End : words.End;
            edits.Replace(TextSpan.FromBounds(part.End, end), "");
            BlockKind kind = parts[i].Kind == BlockKind.Paragraph ? KindOf(html) : parts[i].Kind;
            blocks.Add(new Block(kind, TextSpan.FromBounds(start, end), parts[i].Level) { Number = parts[i].Number });
            start = SkipSpace(end);
        }

        return parts.Count > 0;
    }

    Block BlockOf(MarkdigBlock part, TextSpan span, TextSpan words)
    {
        switch (part)
        {
            case Table:
                return new Block(BlockKind.Code, span);
            case CodeBlock code:
                WriteCode(code, words);
                return new Block(BlockKind.Code, span) { Language = CodeLanguage.Of(code) };
            case LinkReferenceDefinition:
                return new Block(BlockKind.Metadata, span);
            case ParagraphBlock titled when KindOf(titled) != BlockKind.ListItem && PictureCaption.TitledIn(titled) is { Count: > 0 } pictures:
                PictureCaption.WriteEdits(source, titled, pictures, words, edits, cancellation);
                return new Block(BlockKind.Caption, span);
            case HeadingBlock { Level: 1 } logo when PictureCaption.WordsOfLogo(logo) is { } alt:
                edits.Replace(TextSpan.FromBounds(words.Start, alt.Start), "");
                edits.Replace(TextSpan.FromBounds(alt.End, words.End), "");
                return new Block(BlockKind.Heading, span, logo.Level);
            case LeafBlock { Inline: not null } leaf when !InlineText.WriteEdits(source, leaf, words, edits, cancellation):
                bool isPicture = leaf.Inline.Descendants<LinkInline>().Any();
                return new Block(BlockKind.Boilerplate, span, Reason: isPicture ? Picture : "no word");
            case HeadingBlock heading:
                return new Block(BlockKind.Heading, span, heading.Level);
            case ParagraphBlock paragraph when KindOf(paragraph) == BlockKind.Paragraph && PictureCaption.IsBelowPicture(paragraph, IsBehindPicture):
                return new Block(BlockKind.Caption, span);
            case ParagraphBlock paragraph:
                return ListItems.IsOpenedBy(paragraph) ? items.BlockOf(paragraph, span) : new Block(KindOf(paragraph), span);
            default:
                return new Block(BlockKind.Boilerplate, span, Reason: part is HtmlBlock ? "HTML" : "a rule");
        }
    }

    static BlockKind KindOf(LeafBlock leaf) => leaf.Parent switch
    {
        ListItemBlock when ListItems.IsOpenedBy(leaf) => BlockKind.ListItem,
        QuoteBlock => BlockKind.BlockQuote,
        _ => BlockKind.Paragraph,
    };

    // The span of a fence that nothing closes is its first line alone
    int EndOfCode(FencedCodeBlock code)
    {
        int last = code.Lines.Count - 1;
        while (last >= 0 && code.Lines.Lines[last].Slice.IsEmptyOrWhitespace())
            last--;
        return last < 0 ? 0 : TextLines.EndOf(source, code.Lines.Lines[last].Position);
    }

    /// <summary>Leaves out the lines that fence code, and what stands before its own: the marks of a quote, the indent of an item or of code without fence.</summary>
    void WriteCode(CodeBlock code, TextSpan words)
    {
        int read = words.Start;
        for (int i = 0; i < code.Lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            StringLine line = code.Lines.Lines[i];
            if (line.Position >= words.End)
                break;
            int end = TextLines.EndOf(source, line.Position);
            string text = line.Slice.ToString();
            int indent = text.Length - text.TrimStart(' ').Length;
            int start = end - text.Length;
            // A tab that a container takes a part of leaves spaces, which the source has not
            bool isInSource = start >= line.Position && string.CompareOrdinal(source, start, text, 0, indent) == 0;
            if (!isInSource)
                start += indent;
            edits.Replace(TextSpan.FromBounds(i == 0 ? read : read + 1, Math.Min(start, words.End)), isInSource ? "" : text.Substring(0, indent));
            read = Math.Min(end, words.End);
        }

        edits.Replace(TextSpan.FromBounds(read, words.End), "");
    }

    /// <summary>Gives the marks behind the last leaf to its block.</summary>
    void AddRest()
    {
        int start = SkipSpace(Written);
        int end = source.Length;
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        if (end <= start)
            return;
        if (blocks.Count == 0)
        {
            blocks.Add(new Block(BlockKind.Boilerplate, TextSpan.FromBounds(start, end), Reason: "no word"));
            return;
        }

        Block last = blocks[blocks.Count - 1];
        edits.Replace(TextSpan.FromBounds(last.Span.End, end), "");
        blocks[blocks.Count - 1] = last with { Span = TextSpan.FromBounds(last.Span.Start, end) };
    }

    int SkipSpace(int i)
    {
        while (i < source.Length && char.IsWhiteSpace(source[i]))
            i++;
        return i;
    }
}
