using System.Globalization;
using System.Text;
using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>Writes documents as Consumers/CorpusDump.cs writes the corpus that was generated from them.</summary>
static class DocumentDump
{
    /// <summary>The dump of a corpus.</summary>
    public static string Write(IEnumerable<(string Id, Document Document)> documents)
    {
        (string Id, Document Document)[] sorted = [.. documents.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        StringBuilder text = new();
        foreach ((string id, Document document) in sorted)
            Write(text, id, document);

        foreach (IGrouping<string, (Document In, Speaker Speaker, int Index)> same in sorted
            .SelectMany(entry => entry.Document.Speakers.Select((speaker, index) => (In: entry.Document, Speaker: speaker, Index: index)))
            .GroupBy(entry => entry.Speaker.Name)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string? description = same.Select(entry => entry.Speaker.Description).FirstOrDefault(known => known is not null);
            IEnumerable<string> aliases = same.SelectMany(entry => entry.Speaker.Aliases).Distinct();
            IEnumerable<string> quotes = same.SelectMany(entry => entry.In.Quotes
                .Where(quote => quote.Kind != QuoteKind.Term && quote.Attribution?.Speaker == entry.Index)
                .Select(quote => Place(quote.Span)));
            text.Append(CultureInfo.InvariantCulture, $"corpus speaker {same.Key}|{description}|{string.Join(',', aliases)}|{string.Join(',', quotes)}\n");
        }

        return text.ToString();
    }

    static void Write(StringBuilder text, string id, Document document)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        text.Append(invariant, $"article {id}\ntitle {document.Title ?? id}\nsource {document.Source.Text}\n");
        text.Append(invariant, $"text {document.TextOf(new TextSpan(0, document.Source.Text.Length))}\n");
        text.Append(invariant, $"body {Body(document)}\n");
        foreach (Block block in document.Blocks)
            text.Append(invariant, $"block {block.Kind} {block.Level} {block.Number} {block.IsDone} {block.Language} {Words(document, block.Span)}\n");
        foreach (Block block in document.Blocks.Where(block => block.Kind == BlockKind.Boilerplate))
            text.Append(invariant, $"boilerplate {Words(document, block.Span)}\n");

        Block[] paragraphs = [.. document.Blocks.Where(block => block.IsParagraph)];
        (string Heading, Block[] Paragraphs)[] sections = [.. Sections(document)];
        foreach ((string heading, Block[] inside) in sections)
            text.Append(invariant, $"section {heading}: {inside.Length}\n");

        for (int i = 0; i < paragraphs.Length; i++)
        {
            TextSpan span = paragraphs[i].Span;
            string section = sections.Single(section => section.Paragraphs.Contains(paragraphs[i])).Heading;
            text.Append(invariant, $"paragraph {i} {paragraphs[i].Kind} in {section}: {Words(document, span)}\n");
            foreach (TextSpan sentence in document.Sentences.Where(span.Contains))
                text.Append(invariant, $"sentence {i} {Words(document, sentence)}\n");
            foreach (Quote quote in document.Quotes.Where(quote => quote.Kind != QuoteKind.Term && span.Contains(quote.Span.Start)))
                text.Append(invariant, $"here {Place(quote.Span)}\n");
        }

        foreach (Quote quote in document.Quotes.Where(quote => quote.Kind != QuoteKind.Term))
            Write(text, document, "quote", quote, paragraphs);
        foreach (Quote term in document.Quotes.Where(quote => quote.Kind == QuoteKind.Term))
            Write(text, document, "term", term, paragraphs);
        foreach (Speaker speaker in document.Speakers)
            text.Append(invariant, $"speaker {speaker.Name}\n");
    }

    static string Body(Document document)
    {
        string body = "";
        bool isBehindItem = false;
        foreach (Block block in document.Blocks.Where(block => block.IsParagraph || block.Kind is BlockKind.Heading or BlockKind.Code))
        {
            string words = document.TextOf(block.Span);
            if (words.Length == 0)
                continue;
            bool isItem = block.Kind == BlockKind.ListItem;
            body += (body.Length == 0 ? "" : isItem && isBehindItem ? "\n" : "\n\n") + words;
            isBehindItem = isItem;
        }

        return body;
    }

    static IEnumerable<(string Heading, Block[] Paragraphs)> Sections(Document document)
    {
        string? heading = null;
        List<Block> inside = [];
        foreach (Block block in document.Blocks)
        {
            if (block.IsParagraph)
                inside.Add(block);
            if (block.Kind != BlockKind.Heading)
                continue;
            if (heading is not null || inside.Count > 0)
                yield return (heading ?? "", [.. inside]);
            heading = document.TextOf(block.Span);
            inside = [];
        }

        if (heading is not null || inside.Count > 0)
            yield return (heading ?? "", [.. inside]);
    }

    static void Write(StringBuilder text, Document document, string depth, Quote quote, Block[] paragraphs)
    {
        int paragraph = Array.FindLastIndex(paragraphs, paragraph => paragraph.Span.Start <= quote.Span.Start);
        string? speaker = quote.Attribution?.Speaker is { } index ? document.Speakers[index].Name : null;
        string continued = quote.Continues is { } other ? Place(document.Quotes[other].Span) : "-";
        text.Append(CultureInfo.InvariantCulture, $"{depth} {quote.Kind} {Words(document, quote.Span)} in {paragraph}")
            .Append(CultureInfo.InvariantCulture, $" mention {Words(document, quote.Attribution?.Mention)} cue {Words(document, quote.Attribution?.Cue)}")
            .Append(CultureInfo.InvariantCulture, $" speaker {speaker} sure {quote.Attribution?.Confidence ?? 0} continues {continued}\n");
        foreach (Quote nested in quote.Nested)
            Write(text, document, depth + ">", nested, paragraphs);
    }

    static string Words(Document document, TextSpan? span) => span is { } found ? $"{Place(found)} {document.TextOf(found)}" : "-";

    static string Place(TextSpan span) => $"{span.Start}+{span.Length}";
}
