using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedCorpus.Analysis.Rendering;

/// <summary>
/// Writes the words of Markdown with elements around quotes. A quote that starts inside of an emphasis and ends outside of it gets none, as the two
/// would overlap.
/// </summary>
sealed class QuoteRenderer : HtmlObjectRenderer<LiteralInline>
{
    // By the words that they stand in: where in them, and the tag; in order
    readonly Dictionary<LiteralInline, List<(int Place, string Tag)>> tags = [];

    /// <summary>A renderer for the words of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="quotes">The quotes, in order.</param>
    /// <param name="offset">Where the text of the tree starts in the source.</param>
    /// <param name="cancellation">Stops it.</param>
    public static QuoteRenderer Of(MarkdownDocument tree, List<QuoteElement> quotes, int offset, CancellationToken cancellation)
    {
        QuoteRenderer renderer = new();
        LiteralInline[] words =
        [
            .. tree.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).SelectMany(leaf => leaf.Inline!.Descendants<LiteralInline>())
                .Where(literal => literal.Content.Length > 0 && literal.Span.Length == literal.Content.Length)
                .OrderBy(literal => literal.Span.Start),
        ];

        List<(LiteralInline Words, int Place, bool IsEnd, int Order, string Tag)> found = [];
        for (int i = 0; i < quotes.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            TextSpan span = quotes[i].Span with { Start = quotes[i].Span.Start - offset };
            if (At(words, span.Start) is not { } first || At(words, span.End - 1) is not { } last || first.Parent != last.Parent)
                continue;
            found.Add((first, span.Start - first.Span.Start, IsEnd: false, i, quotes[i].Start));
            found.Add((last, span.End - last.Span.Start, IsEnd: true, -i, QuoteElement.End));
        }

        // Of two that start at one place the longer one is first, and ends last
        foreach ((LiteralInline literal, int place, _, _, string tag) in found
            .OrderBy(tag => tag.Place).ThenByDescending(tag => tag.IsEnd).ThenBy(tag => tag.Order))
        {
            if (!renderer.tags.TryGetValue(literal, out List<(int Place, string Tag)>? own))
                renderer.tags.Add(literal, own = []);
            own.Add((place, tag));
        }

        return renderer;
    }

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        if (!renderer.EnableHtmlForInline || !tags.TryGetValue(literal, out List<(int Place, string Tag)>? own))
        {
            WriteWords(renderer, literal, 0, literal.Content.Length);
            return;
        }

        int written = 0;
        foreach ((int place, string tag) in own)
        {
            WriteWords(renderer, literal, written, place);
            renderer.Write(tag);
            written = place;
        }

        WriteWords(renderer, literal, written, literal.Content.Length);
    }

    static void WriteWords(HtmlRenderer renderer, LiteralInline literal, int from, int to)
    {
        string words = literal.Content.Text.Substring(literal.Content.Start + from, to - from);
        if (renderer.EnableHtmlEscape)
            renderer.WriteEscape(words);
        else
            renderer.Write(words);
    }

    static LiteralInline? At(LiteralInline[] words, int place)
    {
        int before = SortedSearch.CountBefore(words.Length, i => words[i].Span.Start <= place);
        return before > 0 && place <= words[before - 1].Span.End ? words[before - 1] : null;
    }
}
