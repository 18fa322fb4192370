using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Reading.Characters;
using TypedCorpus.Analysis.Reading.Markup;
using TypedCorpus.Analysis.Reading.Sites;
using TypedCorpus.Analysis.Structure;
using MarkdigBlock = Markdig.Syntax.Block;

namespace TypedCorpus.Analysis.Rendering;

/// <summary>Renders Markdown, with the extensions that sites and GitHub have.</summary>
sealed class MarkdownPage
{
    // The most bare addresses in a text: beyond, Markdig's time grows with their square
    const int MostAddresses = 2048;

    static readonly string[] StartsOfAddresses = ["://", "www.", "mailto:", "tel:"];

    // Without those that take words of ordinary prose for markup: mathematics ("$5 and $6"), lists by letters ("A. Smith"), smart marks
    static readonly MarkdownPipeline WithoutAddresses = Common().Build();

    static readonly MarkdownPipeline WithAddresses = Common().UseAutoLinks().Build();

    static MarkdownPipelineBuilder Common() => new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseGridTables()
        .UseEmphasisExtras()
        .UseTaskMarks()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseCustomContainers()
        .UseGenericAttributes()
        .UseSiteBoxes()
        .UseCancellation();

    readonly Document document;
    readonly MarkdownDocument tree;
    readonly StringBuilder html = new();
    readonly TextSpan[] blocks;
    readonly TextSpan[] outer;
    readonly ContainerBlock?[] parents;
    readonly HashSet<ParagraphBlock> captions = [];
    readonly Stack<int> starts = new();
    readonly int offset;

    MarkdownPage(Document document, MarkdownDocument tree, int offset)
    {
        this.document = document;
        this.tree = tree;
        this.offset = offset;
        blocks = new TextSpan[document.Blocks.Count];
        outer = new TextSpan[document.Blocks.Count];
        parents = new ContainerBlock?[document.Blocks.Count];
    }

    /// <summary>The page; null when the text's markup is beyond what anybody writes.</summary>
    public static HtmlPage? Render(
        Document document, TextFormat format, HtmlOptions options, List<QuoteElement> quotes, CancellationToken cancellation)
    {
        int offset = FrontMatter.Find(document.Source.Text, format, cancellation) is { } head ? head.Block.End : 0;
        string body = document.Source.Text.Substring(offset);
        if (format == TextFormat.Mdx)
            body = WithoutJsx(body, cancellation);
        body = SiteMarkup.ForPage(body, cancellation);
        int addresses = StartsOfAddresses.Sum(start => CountOf(start, body));
        MarkdownPipeline pipeline = addresses is > 0 and <= MostAddresses ? WithAddresses : WithoutAddresses;
        return MarkdownReader.Parse(body, pipeline, cancellation) is { } tree
            ? new MarkdownPage(document, tree, offset).Render(pipeline, options, quotes, cancellation)
            : null;
    }

    static int CountOf(string mark, string text)
    {
        int count = 0;
        for (int i = text.IndexOf(mark, StringComparison.Ordinal); i >= 0; i = text.IndexOf(mark, i + 1, StringComparison.Ordinal))
            count++;
        return count;
    }

    // White space of the same length stands for it, so that all else keeps its place
    static string WithoutJsx(string body, CancellationToken cancellation)
    {
        List<Edit> code = [];
        JsxCode.AddTo(code, body, cancellation);
        char[] characters = body.ToCharArray();
        foreach (Edit edit in code)
        {
            for (int i = edit.Span.Start; i < edit.Span.End; i++)
            {
                if (characters[i] != '\n')
                    characters[i] = ' ';
            }
        }

        return new string(characters);
    }

    HtmlPage Render(MarkdownPipeline pipeline, HtmlOptions options, List<QuoteElement> quotes, CancellationToken cancellation)
    {
        Prepare(options, cancellation);
        using StringWriter writer = new(html, CultureInfo.InvariantCulture) { NewLine = "\n" };
        HtmlRenderer renderer = new(writer);
        pipeline.Setup(renderer);
        LinkRenderer links = new(html, options.KeepsRaw);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(links);
        renderer.ObjectRenderers.ReplaceOrAdd<QuoteBlockRenderer>(new AlertRenderer());
        if (captions.Count > 0)
            renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new FigureRenderer(captions));
        if (quotes.Count > 0)
            renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(QuoteRenderer.Of(tree, quotes, offset, cancellation));
        if (!options.KeepsRaw)
        {
            renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new NoHtmlBlock());
            renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new NoHtmlInline());
            renderer.LinkRewriter = HtmlText.WithoutCode;
        }

        renderer.ObjectWriteBefore += (_, written) =>
        {
            cancellation.ThrowIfCancellationRequested();
            if (written is MarkdigBlock)
                starts.Push(html.Length);
        };
        renderer.ObjectWriteAfter += (_, written) => NoteEnd(written);
        renderer.Render(tree);
        string page = html.ToString();
        return new HtmlPage(
            page,
            blocks.Select(span => Trim(page, span)).ToEquatableArray(),
            outer.Select(span => Trim(page, span)).ToEquatableArray(),
            links.Addresses.ToEquatableArray());
    }

    // The title goes, headings get the names that links to them have, and captions are found
    void Prepare(HtmlOptions options, CancellationToken cancellation)
    {
        string?[] slugs = Slugs.Of(document);
        List<LeafBlock> titles = [];
        foreach (MarkdigBlock block in tree.Descendants<MarkdigBlock>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (block is not LeafBlock leaf || BlockAt(leaf) is not { } place)
                continue;
            if (document.Blocks[place].Kind == BlockKind.Title)
                titles.Add(leaf);
            else if (document.Blocks[place].IsCaption && leaf is ParagraphBlock caption)
                captions.Add(caption);
            else if (leaf is HeadingBlock && slugs[place] is { } slug)
                leaf.GetAttributes().Id = slug;
        }

        foreach (LeafBlock title in titles)
            title.Parent?.Remove(title);
        if (options.KeepsRaw)
            return;
        foreach (MarkdownObject part in tree.Descendants())
            part.TryGetAttributes()?.Properties?.Clear();
    }

    void NoteEnd(MarkdownObject written)
    {
        if (written is not MarkdigBlock block)
            return;
        TextSpan span = TextSpan.FromBounds(starts.Pop(), html.Length);
        bool isPart = block is LeafBlock or Markdig.Extensions.Tables.Table;
        if (isPart && span.Length > 0 && BlockAt(block) is { } place)
        {
            // A table comes behind its cells; of several elements those count that stand in one
            if (blocks[place].Length == 0 || block is Markdig.Extensions.Tables.Table)
                (blocks[place], parents[place]) = (span, block.Parent);
            else if (parents[place] == block.Parent)
                blocks[place] = TextSpan.FromBounds(blocks[place].Start, span.End);
        }

        if (block.Parent == tree && block is not FootnoteGroup)
        {
            for (int i = FirstBlockFrom(block.Span.Start + offset); i < blocks.Length && document.Blocks[i].Span.Start <= block.Span.End + offset; i++)
                outer[i] = outer[i].Length == 0 ? span : TextSpan.FromBounds(outer[i].Start, span.End);
        }
    }

    // The block that an element of the tree was made from; null for none
    int? BlockAt(MarkdigBlock block)
    {
        int place = FirstBlockFrom(block.Span.Start + offset);
        return place < document.Blocks.Count && document.Blocks[place].Span.Start <= block.Span.End + offset && block.Span.Length > 0 ? place : null;
    }

    int FirstBlockFrom(int start) => SortedSearch.CountBefore(document.Blocks.Count, i => document.Blocks[i].Span.End <= start);

    static TextSpan Trim(string page, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && page[start] == '\n')
            start++;
        while (end > start && page[end - 1] == '\n')
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
