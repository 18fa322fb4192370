using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedCorpus.Analysis.Reading.Markup;

namespace TypedCorpus.Analysis.Rendering;

/// <summary>Renders the captions among the paragraphs of Markdown as figures, each with the pictures of its paragraph.</summary>
sealed class FigureRenderer(HashSet<ParagraphBlock> captions) : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (!captions.Contains(obj))
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(obj).Write(">");
        Inline? inline = obj.Inline?.FirstChild;
        for (; inline is LineBreakInline || PictureCaption.PictureIn(inline) is not null; inline = inline!.NextSibling)
        {
            if (inline is LinkInline)
                renderer.Write(inline);
        }

        renderer.Write("<figcaption>");
        if (PictureCaption.TitledIn(obj) is { } picture)
            renderer.WriteEscape(picture.Title);
        for (; inline is not null; inline = inline.NextSibling)
            renderer.Write(inline);
        renderer.Write("</figcaption></figure>");
        renderer.EnsureLine();
    }
}
