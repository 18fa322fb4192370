using System.Globalization;
using System.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Rendering;

/// <summary>Renders plain text: paragraphs, headings, block quotes and lists.</summary>
sealed class PlainTextPage(Document document, List<QuoteElement> quotes, CancellationToken cancellation)
{
    readonly StringBuilder html = new();
    readonly TextSpan[] blocks = new TextSpan[document.Blocks.Count];
    readonly TextSpan[] outer = new TextSpan[document.Blocks.Count];
    readonly string?[] slugs = Slugs.Of(document);
    int nextQuote;

    /// <summary>The page.</summary>
    public HtmlPage Render()
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (document.Blocks[i].Kind == BlockKind.ListItem)
                i = WriteList(i) - 1;
            else
                outer[i] = blocks[i] = Write(i);
        }

        return new HtmlPage(html.ToString(), blocks.ToEquatableArray(), outer.ToEquatableArray(), default);
    }

    TextSpan Write(int i)
    {
        Block block = document.Blocks[i];
        int start = html.Length;
        switch (block.Kind)
        {
            case BlockKind.Heading:
                string level = "h" + Math.Min(6, block.Level + 1).ToString(CultureInfo.InvariantCulture);
                WriteElement($"<{level} id=\"{HtmlText.Escape(slugs[i]!)}\">", block.Span, $"</{level}>");
                break;
            case BlockKind.Paragraph:
                WriteElement("<p>", block.Span, "</p>");
                break;
            case BlockKind.BlockQuote:
                WriteElement("<blockquote>\n<p>", block.Span, "</p>\n</blockquote>");
                break;
            case BlockKind.Caption:
                WriteElement("<figure><figcaption>", block.Span, "</figcaption></figure>");
                break;
            case BlockKind.Code:
                html.Append("<pre><code>").Append(HtmlText.Escape(document.TextOf(block.Span))).Append("\n</code></pre>");
                break;
            case BlockKind.Subtitle or BlockKind.Byline or BlockKind.Dateline:
                WriteElement($"<p class=\"{block.Kind.ToString().ToLowerInvariant()}\">", block.Span, "</p>");
                break;
            default:
                return default;
        }

        TextSpan written = TextSpan.FromBounds(start, html.Length);
        html.Append('\n');
        return written;
    }

    // Behind the last item
    int WriteList(int first)
    {
        int start = html.Length;
        bool isNumbered = char.IsDigit(document.Blocks[first].Span.Of(document.Source.Text)[0]);
        html.Append(isNumbered ? "<ol>\n" : "<ul>\n");
        int next = first;
        for (; next < blocks.Length && document.Blocks[next].Kind == BlockKind.ListItem; next++)
        {
            int item = html.Length;
            WriteElement("<li>", WithoutMark(document.Blocks[next].Span), "</li>");
            blocks[next] = TextSpan.FromBounds(item, html.Length);
            html.Append('\n');
        }

        html.Append(isNumbered ? "</ol>" : "</ul>");
        for (int i = first; i < next; i++)
            outer[i] = TextSpan.FromBounds(start, html.Length);
        html.Append('\n');
        return next;
    }

    TextSpan WithoutMark(TextSpan item)
    {
        string source = document.Source.Text;
        int start = item.Start;
        if (source[start] is '-' or '*' or '+' or '•' or '–' or '—' or '·')
        {
            start++;
        }
        else
        {
            while (start < item.End && char.IsDigit(source[start]))
                start++;
            start = start > item.Start && start < item.End && source[start] is '.' or ')' ? start + 1 : item.Start;
        }

        int words = start;
        while (words < item.End && char.IsWhiteSpace(source[words]))
            words++;
        return words > start ? TextSpan.FromBounds(words, item.End) : item;
    }

    void WriteElement(string open, TextSpan span, string close)
    {
        html.Append(open);
        Stack<QuoteElement> inside = new();
        int written = span.Start;
        while (nextQuote < quotes.Count && quotes[nextQuote].Span.Start < span.Start)
            nextQuote++;
        for (; nextQuote < quotes.Count && span.Contains(quotes[nextQuote].Span); nextQuote++)
        {
            CloseUpTo(quotes[nextQuote].Span.Start);
            WriteWords(quotes[nextQuote].Span.Start);
            html.Append(quotes[nextQuote].Start);
            inside.Push(quotes[nextQuote]);
        }

        CloseUpTo(span.End);
        WriteWords(span.End);
        html.Append(close);

        void CloseUpTo(int offset)
        {
            while (inside.Count > 0 && inside.Peek().Span.End <= offset)
            {
                WriteWords(inside.Pop().Span.End);
                html.Append(QuoteElement.End);
            }
        }

        void WriteWords(int end)
        {
            html.Append(HtmlText.Escape(document.TextOf(TextSpan.FromBounds(written, end))).Replace("\n", "<br />\n"));
            written = end;
        }
    }
}
