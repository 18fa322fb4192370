using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>
/// Lets the parsing of Markdown be cancelled, which Markdig has no way for: parsers that are asked at every line and at every stretch of words,
/// and never take one. They also stop it where the nesting is beyond Markdig's limit, which is found at the end only: each line takes longer by then.
/// </summary>
static class CancellableMarkdown
{
    /// <summary>The most containers in one another, with the document.</summary>
    const int MaxDepth = 128;

    static readonly object Key = new();

    /// <summary>Makes a pipeline's parsing stop when the token of <see cref="Parse"/> is cancelled.</summary>
    public static MarkdownPipelineBuilder UseCancellation(this MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new AtLines());
        pipeline.InlineParsers.Insert(0, new AtInlines());
        return pipeline;
    }

    /// <summary>The syntax tree of a text.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ArgumentException">It is nested too deeply.</exception>
    public static MarkdownDocument Parse(string source, MarkdownPipeline pipeline, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        MarkdownParserContext context = new();
        context.Properties.Add(Key, cancellation);
        return Markdown.Parse(source, pipeline, context);
    }

    static void Ask(MarkdownParserContext? context)
    {
        if (context is not null && context.Properties.TryGetValue(Key, out object? cancellation))
            ((CancellationToken)cancellation).ThrowIfCancellationRequested();
    }

    sealed class AtLines : BlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            Ask(processor.Context);
            int depth = 0;
            for (ContainerBlock? container = processor.CurrentContainer; container is not null; container = container.Parent)
            {
                if (++depth > MaxDepth)
                    throw new ArgumentException("The text is nested too deeply");
            }

            return BlockState.None;
        }
    }

    sealed class AtInlines : InlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            Ask(processor.Context);
            return false;
        }
    }
}
