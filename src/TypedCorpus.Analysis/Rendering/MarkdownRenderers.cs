using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Analysis.Rendering;

/// <summary>Writes links and pictures as Markdig does, and notes the addresses that are in the text, relative to it or to the root of its site.</summary>
sealed class LinkRenderer(StringBuilder html, bool keepsRaw) : LinkInlineRenderer
{
    /// <summary>The addresses so far, in order.</summary>
    public List<HtmlAddress> Addresses { get; } = [];

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        string url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        bool isRelative = url.Length > 0 && !url.StartsWith("//", StringComparison.Ordinal) && !KnownKeys.IsAbsolute(url) && (keepsRaw || HtmlText.WithoutCode(url) == url);
        // That of a link comes before those of the pictures in it
        int place = Addresses.Count;
        int start = html.Length + (link.IsImage ? "<img src=\"" : "<a href=\"").Length;
        base.Write(renderer, link);
        if (!isRelative || !renderer.EnableHtmlForInline)
            return;
        int end = start;
        while (html[end] != '"')
            end++;
        Addresses.Insert(place, new HtmlAddress(TextSpan.FromBounds(start, end), url));
    }
}

/// <summary>Writes block quotes, and the alerts that GitHub makes of those that begin with <c>[!NOTE]</c>.</summary>
sealed class AlertRenderer : QuoteBlockRenderer
{
    static readonly string[] Kinds = ["Note", "Tip", "Important", "Warning", "Caution"];

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock { Inline: not null } paragraph || TakeKind(paragraph) is not { } kind)
        {
            base.Write(renderer, quote);
            return;
        }

        renderer.EnsureLine();
        renderer.Write($"<div class=\"markdown-alert markdown-alert-{kind.ToLowerInvariant()}\">\n<p class=\"markdown-alert-title\">{kind}</p>\n");
        renderer.WriteChildren(quote);
        renderer.EnsureLine();
        renderer.Write("</div>\n");
    }

    // Leaves the first line out
    static string? TakeKind(ParagraphBlock paragraph)
    {
        string line = "";
        List<Inline> taken = [];
        Inline? next = paragraph.Inline!.FirstChild;
        for (; next is LiteralInline literal && line.Length < 20; next = next.NextSibling)
        {
            line += literal.Content.ToString();
            taken.Add(next);
        }

        string? kind = Kinds.FirstOrDefault(kind => string.Equals(line.Trim(), $"[!{kind}]", StringComparison.OrdinalIgnoreCase));
        if (kind is null || next is not (null or LineBreakInline))
            return null;
        next?.Remove();
        foreach (Inline part in taken)
            part.Remove();
        return kind;
    }
}

/// <summary>Drops blocks of HTML.</summary>
sealed class NoHtmlBlock : HtmlObjectRenderer<HtmlBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
    }
}

/// <summary>Drops tags of HTML between words.</summary>
sealed class NoHtmlInline : HtmlObjectRenderer<HtmlInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
    }
}
