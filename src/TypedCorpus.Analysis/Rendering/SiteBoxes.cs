using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedCorpus.Analysis.Reading.Sites;
using MarkdigBlock = Markdig.Syntax.Block;

namespace TypedCorpus.Analysis.Rendering;

/// <summary>Renders the boxes of MkDocs, whose content is indented: <c>!!! note "Title"</c>, <c>??? tip</c>, which can be folded, and <c>=== "Tab"</c>.</summary>
static class SiteBoxes
{
    const int Indent = 4;

    /// <summary>Renders boxes.</summary>
    public static MarkdownPipelineBuilder UseSiteBoxes(this MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new Parser());
        pipeline.Extensions.Add(new WithRenderer());
        return pipeline;
    }

    /// <summary>A box, whose title, if it has one, is its first child.</summary>
    sealed class Box(BlockParser parser, string head) : ContainerBlock(parser)
    {
        public string Head => head;

        public string[] Kinds { get; init; } = [];
    }

    /// <summary>The words of a title, which may have marks and links.</summary>
    sealed class Title : LeafBlock
    {
        public Title(BlockParser parser, string words)
            : base(parser)
        {
            // It stands in no block of the document
            Span = SourceSpan.Empty;
            ProcessInlines = true;
            Lines = new StringLineGroup(words);
        }
    }

    sealed class Parser : BlockParser
    {
        public Parser() => OpeningCharacters = ['!', '?', '='];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            string head = processor.Line.ToString().Trim();
            if (processor.IsCodeIndent || SiteLines.Of(head.AsSpan()) != SiteLine.Box || !HasContent(processor))
                return BlockState.None;
            string words = head.TrimStart('!', '?', '=', '+', ' ');
            int quote = words.IndexOfAny(['"', '\'']);
            string[] kinds = [.. (quote < 0 ? words : words.Substring(0, quote)).Split([' '], StringSplitOptions.RemoveEmptyEntries).Where(IsName)];
            Box box = new(this, head)
            {
                Kinds = kinds, Line = processor.LineIndex, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End),
            };
            string title = quote >= 0 ? words.Substring(quote).Trim(words[quote]) : kinds.Length > 0 ? char.ToUpperInvariant(kinds[0][0]) + kinds[0].Substring(1) : "";
            if (title.Length > 0)
                box.Add(new Title(this, title));
            processor.NewBlocks.Push(box);
            return BlockState.ContinueDiscard;
        }

        public override BlockState TryContinue(BlockProcessor processor, MarkdigBlock block)
        {
            if (processor.IsBlankLine)
                return BlockState.Continue;
            if (!processor.IsCodeIndent)
                return BlockState.None;
            processor.GoToCodeIndent();
            block.UpdateSpanEnd(processor.Line.End);
            return BlockState.Continue;
        }

        static bool IsName(string word) => word.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');

        // Whether the next line of text is indented
        static bool HasContent(BlockProcessor processor)
        {
            string text = processor.Line.Text;
            int width = 0;
            for (int i = processor.Line.End + 1; i < text.Length && text[i] is ' ' or '\t' or '\n'; i++)
                width = text[i] == '\n' ? 0 : text[i] == '\t' ? CharHelper.AddTab(width) : width + 1;
            return width >= processor.Column + Indent;
        }
    }

    sealed class Renderer : HtmlObjectRenderer<Box>
    {
        protected override void Write(HtmlRenderer renderer, Box box)
        {
            bool isTab = box.Head[0] == '=';
            bool isFolded = box.Head[0] == '?';
            string names = string.Join(" ", isTab ? ["tab"] : isFolded ? box.Kinds : box.Kinds.Prepend("admonition"));

            renderer.EnsureLine();
            renderer.Write(isFolded ? "<details" : "<div");
            renderer.Write(names.Length > 0 ? $" class=\"{names}\"" : "").Write(box.Head.StartsWith("???+", StringComparison.Ordinal) ? " open>" : ">").WriteLine();
            if (box.Count > 0 && box[0] is Title title)
            {
                renderer.Write(isFolded ? "<summary>" : isTab ? "<p class=\"tab-title\">" : "<p class=\"admonition-title\">");
                foreach (HtmlInline tag in title.Inline!.Descendants<HtmlInline>().ToList())
                    tag.ReplaceBy(new LiteralInline(tag.Tag));
                renderer.WriteLeafInline(title);
                renderer.Write(isFolded ? "</summary>" : "</p>").WriteLine();
            }

            renderer.WriteChildren(box);
            renderer.EnsureLine();
            renderer.Write(isFolded ? "</details>" : "</div>").WriteLine();
        }
    }

    /// <summary>Writes nothing, as the box writes its title.</summary>
    sealed class NoTitle : HtmlObjectRenderer<Title>
    {
        protected override void Write(HtmlRenderer renderer, Title title)
        {
        }
    }

    sealed class WithRenderer : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => ((HtmlRenderer)renderer).ObjectRenderers.InsertRange(0, [new Renderer(), new NoTitle()]);
    }
}
