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
        List<LinkInline> titled = PictureCaption.TitledIn(obj);
        List<Inline> lines = [];
        while (inline is not null && (titled.Count > 0 || inline is LineBreakInline || PictureCaption.PictureIn(inline) is not null))
        {
            if (inline is LinkInline)
                renderer.Write(inline);
            if (titled.Count > 0 && PictureCaption.IsLineOfEmphasis(inline))
                lines.Add(inline);
            inline = inline.NextSibling;
        }

        renderer.Write("<figcaption>");
        for (int i = 0; i < titled.Count; i++)
            renderer.Write(i > 0 ? "<br />" : "").WriteEscape(titled[i].Title);
        foreach (Inline line in lines)
        {
            renderer.Write("<br />");
            renderer.Write(line);
        }

        for (; inline is not null; inline = inline.NextSibling)
            renderer.Write(inline);
        renderer.Write("</figcaption></figure>");
        renderer.EnsureLine();
    }
}
