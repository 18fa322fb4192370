using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>The marks of tasks, <c>[ ]</c> and <c>[x]</c>: those that open an item, with a blank behind; <c>[x](a.md)</c> is a link.</summary>
static class TaskMarks
{
    /// <summary>Reads and renders the marks of tasks.</summary>
    public static MarkdownPipelineBuilder UseTaskMarks(this MarkdownPipelineBuilder pipeline)
    {
        // Markdig's extension adds no parser of its own where there is one
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new AtStartOfItem());
        return pipeline.UseTaskLists();
    }

    sealed class AtStartOfItem : TaskListInlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
            processor.Inline is null
            && processor.Block is ParagraphBlock paragraph && ListItems.IsOpenedBy(paragraph)
            && slice.PeekChar(3) is var behind && (behind == '\0' || behind.IsWhitespace())
            && base.Match(processor, ref slice);
    }
}
