using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>Finds the links and the pictures of a Markdown text, and references and notes that nothing defines.</summary>
static class LinkFinder
{
    const int LongestLabel = 200;

    /// <summary>The links, in order of their places.</summary>
    /// <param name="source">The text as it was parsed, without the marks of notes.</param>
    /// <param name="written">The text as it stands, as long as that.</param>
    /// <param name="document">Its syntax tree.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static EquatableArray<Link> Find(string source, string written, MarkdownDocument document, CancellationToken cancellation)
    {
        List<Link> links = [];
        HashSet<string> notes = NoteMarks.Defined(written, cancellation);
        int leaves = 0;
        foreach (LeafBlock leaf in document.Descendants<LeafBlock>())
        {
            cancellation.ThrowIfRequestedAt(leaves++);
            if (leaf.Inline is null)
                continue;
            bool isInTable = MarkdownReader.IsInTable(leaf);
            List<TextSpan> taken = [];
            foreach (Inline inline in leaf.Inline.Descendants())
            {
                TextSpan span = new(inline.Span.Start, inline.Span.Length);
                if (inline is LinkInline link)
                    links.Add(isInTable && !link.IsImage ? LinkOf(link, span) with { Span = WordsOf(link) ?? span } : LinkOf(link, span));
                if (inline is AutolinkInline address)
                    links.Add(new Link(isInTable ? InlineText.SpanOf(address) : span, span, (address.IsEmail ? "mailto:" : "") + address.Url, IsDefined: true));
                if (inline is HtmlInline && NoteMarks.NameOf(span.Of(written)) is { } note && !notes.Contains(note))
                    links.Add(new Link(span, span, "^" + note, IsDefined: false));
                if (inline is LinkInline or CodeInline or AutolinkInline or HtmlInline)
                    taken.Add(span);
            }

            AddUndefined(source, TextSpan.FromBounds(leaf.Span.Start, Math.Min(leaf.Span.End + 1, source.Length)), leaf.Parent is ListItemBlock, taken, links);
        }

        return links.OrderBy(link => link.Span.Start).ToEquatableArray();
    }

    static Link LinkOf(LinkInline link, TextSpan span)
    {
        TextSpan place = link.UrlSpan is { IsEmpty: false } url ? new TextSpan(url.Start, url.Length) : span;
        return new Link(span, span.Contains(place) ? place : span, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", IsDefined: true, link.IsImage)
        {
            Alt = link.IsImage ? string.Concat(link.Descendants<Inline>().Select(InlineText.TextOf)) : "",
        };
    }

    // Without marks around all of them; null for none
    static TextSpan? WordsOf(ContainerInline inline) => (inline.FirstChild, inline.LastChild) switch
    {
        (ContainerInline and not LinkInline and { NextSibling: null } only, _) => WordsOf((ContainerInline)only),
        ({ } first, { } last) => TextSpan.FromBounds(InlineText.SpanOf(first).Start, InlineText.SpanOf(last).End),
        _ => null,
    };

    // "[words][label]": the only form that nobody writes by chance
    static void AddUndefined(string source, TextSpan leaf, bool isItem, List<TextSpan> taken, List<Link> links)
    {
        for (int middle = leaf.Start; (middle = source.IndexOf("][", middle, leaf.End - middle, StringComparison.Ordinal)) >= 0; middle += 2)
        {
            if (middle == leaf.Start)
                continue;
            int from = Math.Max(leaf.Start, middle - LongestLabel);
            int open = source.LastIndexOf('[', middle - 1, middle - from);
            int close = source.IndexOf(']', middle + 2, Math.Min(LongestLabel, leaf.End - middle - 2));
            if (open < 0 || close < 0 || (open > 0 && (char.IsLetterOrDigit(source[open - 1]) || source[open - 1] is ']' or '\\')))
                continue;
            TextSpan words = TextSpan.FromBounds(open + 1, middle);
            TextSpan label = TextSpan.FromBounds(middle + 2, close);
            TextSpan whole = TextSpan.FromBounds(open, close + 1);
            if (isItem && open == leaf.Start && AreTags(words.Of(source), label.Of(source)))
                continue;
            if (IsLabel(label.Of(source)) && IsLabel(words.Of(source)) && !taken.Exists(whole.Overlaps))
                links.Add(new Link(whole, TextSpan.FromBounds(middle + 1, close + 1), label.Of(source), IsDefined: false));
        }
    }

    // "- [docs][parser] Fix a typo", where a reference mostly is its words: "- [parser][parser]"
    static bool AreTags(string words, string label) =>
        words.IndexOf(' ') < 0 && label.IndexOf(' ') < 0 && !words.Equals(label, StringComparison.OrdinalIgnoreCase);

    static bool IsLabel(string text) => text.Length > 0 && text[0] != '^' && text.IndexOf(']') < 0 && text.IndexOf('[') < 0 && text.Any(char.IsLetter);
}
