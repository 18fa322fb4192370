using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Tool.Markup;

namespace TypedCorpus.Tool.Export;

/// <summary>
/// An article as a <c>TEI</c>: quotes are <c>said</c> with <c>who</c>, mentions <c>rs</c>, cues <c>seg</c>, terms <c>soCalled</c>; sections are
/// <c>div</c>, one inside the other as their headings are; captions are the heads of a <c>figure</c>; boilerplate is kept as notes.
/// </summary>
/// <param name="document">What was read.</param>
/// <param name="prefix">What the ids of its parts start with.</param>
sealed class TeiArticle(Document document, string prefix)
{
    // Of a hundred speakers that are said to be so sure as many are right
    const int High = 90;

    readonly MarkupText xml = new();
    readonly Stack<int> levels = new();
    readonly Queue<Mark> marks = new(Marks(document, prefix).OrderBy(mark => mark.Span.Start));
    bool hasContent;
    bool isInList;

    /// <summary>The whole of it.</summary>
    public MarkupText Write(string path, string id)
    {
        xml.Add($"<TEI>\n");
        WriteHeader(path, id);
        xml.Add($"<text><body>\n");
        foreach (Block block in document.Blocks)
            WriteBlock(block);
        EndList();
        while (levels.Count > 0)
            EndSection();
        if (!hasContent)
            xml.Add($"<p/>\n");
        return xml.Add($"</body></text>\n</TEI>\n");
    }

    void WriteHeader(string path, string id)
    {
        xml.Add($"<teiHeader>\n<fileDesc>\n<titleStmt><title>{document.Title ?? id}</title>");
        if (document.Metadata.TextOf(KnownKeys.Author) is { } author)
            xml.Add($"<author>{author}</author>");
        xml.Add($"</titleStmt>\n<publicationStmt><p>{id}</p></publicationStmt>\n<sourceDesc><bibl><title>{document.Title ?? id}</title>");
        if (document.Metadata.ValueOf(KnownKeys.Date)?.Day is { } day)
            xml.Add($"<date when=\"{day}\">{day}</date>");
        if (document.Metadata.TextOf(KnownKeys.Url) is { } url)
            xml.Add($"<idno type=\"URI\">{url}</idno>");
        xml.Add($"<idno type=\"file\">{path}</idno></bibl></sourceDesc>\n</fileDesc>\n");
        if (document.Speakers.Count > 0)
        {
            xml.Add($"<profileDesc><particDesc><listPerson>\n");
            for (int i = 0; i < document.Speakers.Count; i++)
                WriteSpeaker(document.Speakers[i], i);
            xml.Add($"</listPerson></particDesc></profileDesc>\n");
        }

        xml.Add($"</teiHeader>\n");
    }

    void WriteSpeaker(Speaker speaker, int index)
    {
        xml.Add($"<person xml:id=\"{prefix}.s{index + 1}\"><persName>{speaker.Name}</persName>");
        foreach (string alias in speaker.Aliases)
            xml.Add($"<persName type=\"alias\">{alias}</persName>");
        if (speaker.Description is not null)
            xml.Add($"<note>{speaker.Description}</note>");
        xml.Add($"</person>\n");
    }

    void WriteBlock(Block block)
    {
        if (block.Kind == BlockKind.Metadata)
            return;
        if (block.Kind == BlockKind.ListItem)
        {
            StartList();
            xml.Add($"<item>{Text(block)}</item>\n");
            return;
        }

        EndList();
        if (block.Kind == BlockKind.Heading)
        {
            StartSection(block);
            return;
        }

        // A head, a byline and the like stand before the first paragraph only
        bool isAtTop = !hasContent && levels.Count == 0;
        _ = (block.Kind, isAtTop) switch
        {
            (BlockKind.Boilerplate, _) => xml.Add($"<note type=\"boilerplate\">{Text(block)}</note>\n"),
            (BlockKind.Caption, _) => xml.Add($"<figure><head>{Text(block)}</head></figure>\n"),
            (BlockKind.Title, true) => xml.Add($"<head>{Text(block)}</head>\n"),
            (BlockKind.Subtitle, true) => xml.Add($"<head type=\"sub\">{Text(block)}</head>\n"),
            (BlockKind.Byline, true) => xml.Add($"<byline>{Text(block)}</byline>\n"),
            (BlockKind.Dateline, true) => xml.Add($"<dateline>{Text(block)}</dateline>\n"),
            (BlockKind.BlockQuote, _) => xml.Add($"<quote>{Text(block)}</quote>\n"),
            (BlockKind.Code, _) => xml.Add($"<ab type=\"code\" xml:space=\"preserve\">{Text(block)}</ab>\n"),
            _ => xml.Add($"<p>{Text(block)}</p>\n"),
        };
        hasContent |= !isAtTop || block.Kind is not (BlockKind.Boilerplate or BlockKind.Caption or BlockKind.Title or BlockKind.Subtitle or BlockKind.Byline or BlockKind.Dateline);
    }

    void StartSection(Block heading)
    {
        while (levels.Count > 0 && levels.Peek() >= heading.Level)
            EndSection();
        levels.Push(heading.Level);
        hasContent = true;
        xml.Add($"<div><head>{Text(heading)}</head>\n");
    }

    void EndSection()
    {
        levels.Pop();
        xml.Add($"</div>\n");
    }

    void StartList()
    {
        if (!isInList)
            xml.Add($"<list>\n");
        isInList = true;
        hasContent = true;
    }

    void EndList()
    {
        if (isInList)
            xml.Add($"</list>\n");
        isInList = false;
    }

    MarkupText Text(Block block)
    {
        List<Mark> inside = [];
        while (marks.TryPeek(out Mark? next) && next.Span.Start < block.Span.End)
            inside.Add(marks.Dequeue());
        return MarkedText.Of(document, block.Span, inside);
    }

    static List<Mark> Marks(Document document, string prefix)
    {
        List<Mark> marks = [];
        for (int i = 0; i < document.Quotes.Count; i++)
            Add(document.Quotes[i], $"{prefix}.q{i + 1}");

        // Several quotes may be tied to the same words
        return [.. marks.DistinctBy(mark => (mark.Span, mark.Element))];

        void Add(Quote quote, string id)
        {
            marks.Add(quote.Kind == QuoteKind.Term
                ? new Mark(quote.Span, new MarkupText(), Element: "soCalled")
                : new Mark(quote.Span, Said(quote, prefix), new MarkupText().Add($" xml:id=\"{id}\""), "said"));
            if (quote.Attribution?.Mention is { } mention)
            {
                MarkupText reference = new();
                if (quote.Attribution.Speaker is { } speaker)
                    reference.Add($" ref=\"#{prefix}.s{speaker + 1}\"");
                marks.Add(new Mark(mention, reference, Element: "rs"));
            }

            if (quote.Attribution?.Cue is { } cue)
                marks.Add(new Mark(cue, new MarkupText().Add($" type=\"cue\""), Element: "seg"));
            for (int i = 0; i < quote.Nested.Count; i++)
                Add(quote.Nested[i], $"{id}.{i + 1}");
        }
    }

    static MarkupText Said(Quote quote, string prefix)
    {
        MarkupText attributes = new();
        if (quote.Attribution is { } attribution)
        {
            if (attribution.Speaker is { } speaker)
                attributes.Add($" who=\"#{prefix}.s{speaker + 1}\"");
            attributes.Add($" cert=\"{(attribution.IsUnsure ? "low" : attribution.Confidence >= High ? "high" : "medium")}\"");
        }

        if (quote.Continues is { } continued)
            attributes.Add($" prev=\"#{prefix}.q{continued + 1}\"");
        return attributes;
    }
}
