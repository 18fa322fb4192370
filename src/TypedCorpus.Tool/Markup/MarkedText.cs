using TypedCorpus.Analysis;

namespace TypedCorpus.Tool.Markup;

/// <summary>Writes words of an article with marks around some of them. Marks may cross: the one that starts later is then written in parts.</summary>
sealed class MarkedText
{
    readonly Document document;
    readonly MarkupText markup = new();
    readonly PriorityQueue<Mark, (int Start, int MinusEnd, int Order)> pending = new();
    readonly Stack<Mark> open = new();
    readonly Queue<Insertion> insertions;
    int written;
    int order;

    MarkedText(Document document, TextSpan span, IEnumerable<Insertion> insertions)
    {
        this.document = document;
        written = span.Start;
        this.insertions = new Queue<Insertion>(insertions);
    }

    /// <summary>What a person reads in a span, with marks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span.</param>
    /// <param name="marks">The marks; the parts of them that lie in the span are written.</param>
    /// <param name="insertions">What stands between, in order of the offsets; what belongs behind the span's end stands at its end.</param>
    public static MarkupText Of(Document document, TextSpan span, IEnumerable<Mark> marks, IEnumerable<Insertion>? insertions = null)
    {
        MarkedText text = new(document, span, insertions ?? []);
        foreach (Mark mark in marks.Where(mark => mark.Span.Overlaps(span)))
            text.Expect(mark with { Span = TextSpan.FromBounds(Math.Max(mark.Span.Start, span.Start), Math.Min(mark.Span.End, span.End)) });
        text.WriteAll(span.End);
        return text.markup;
    }

    void Expect(Mark mark) => pending.Enqueue(mark, (mark.Span.Start, -mark.Span.End, order++));

    void WriteAll(int end)
    {
        while (pending.Count > 0 || open.Count > 0)
        {
            if (open.Count > 0 && (pending.Count == 0 || open.Peek().Span.End <= pending.Peek().Span.Start))
                Close();
            else
                Open(pending.Dequeue());
        }

        WriteTo(end);
        while (insertions.TryDequeue(out Insertion? last))
            markup.Add($"{last.Content}");
    }

    void Open(Mark mark)
    {
        WriteTo(mark.Span.Start);
        if (open.TryPeek(out Mark? around) && around.Span.End < mark.Span.End)
        {
            Expect(mark with { Span = TextSpan.FromBounds(around.Span.End, mark.Span.End), Anchor = null });
            mark = mark with { Span = TextSpan.FromBounds(mark.Span.Start, around.Span.End) };
        }

        markup.Add($"<{mark.Element}{mark.Attributes}{mark.Anchor}>");
        open.Push(mark);
    }

    void Close()
    {
        WriteTo(open.Peek().Span.End, hasInsertionsThere: false);
        markup.Add($"</{open.Pop().Element}>");
    }

    // What is inserted where a mark ends stands behind it
    void WriteTo(int offset, bool hasInsertionsThere = true)
    {
        while (insertions.TryPeek(out Insertion? next) && (next.Offset < offset || (hasInsertionsThere && next.Offset == offset)))
        {
            WriteWords(Math.Max(written, next.Offset));
            markup.Add($"{insertions.Dequeue().Content}");
        }

        WriteWords(offset);
    }

    void WriteWords(int offset)
    {
        if (offset > written)
            markup.AddWords(document.TextOf(TextSpan.FromBounds(written, offset)));
        written = Math.Max(written, offset);
    }
}
