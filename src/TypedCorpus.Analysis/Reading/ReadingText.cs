using System.Text;

namespace TypedCorpus.Analysis.Reading;

/// <summary>
/// What a person reads: the source with its edits applied. Quotes and speakers are found in this text; <see cref="ToSource(TextSpan)"/>
/// leads back.
/// </summary>
public sealed class ReadingText
{
    readonly EquatableArray<Edit> edits;

    // For each edit, the offset in Text at which its replacement starts
    readonly int[] starts;

    ReadingText(string text, EquatableArray<Edit> edits, int[] starts)
    {
        Text = text;
        this.edits = edits;
        this.starts = starts;
    }

    /// <summary>The characters that a person reads.</summary>
    public string Text { get; }

    /// <summary>Applies edits, which are in order and do not overlap, to a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="edits">The edits.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ReadingText Of(string source, EquatableArray<Edit> edits, CancellationToken cancellation = default)
    {
        if (edits.Count == 0)
            return new ReadingText(source, edits, []);

        StringBuilder text = new(source.Length);
        int[] starts = new int[edits.Count];
        int read = 0;
        for (int i = 0; i < edits.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            text.Append(source, read, edits[i].Span.Start - read);
            starts[i] = text.Length;
            text.Append(edits[i].Replacement);
            read = edits[i].Span.End;
        }

        text.Append(source, read, source.Length - read);
        return new ReadingText(text.ToString(), edits, starts);
    }

    /// <summary>
    /// The span in the source of a span in <see cref="Text"/>; one that starts or ends within an edit takes in the whole edit.
    /// </summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (edits.Count == 0)
            return span;
        int start = ToSource(span.Start, atEnd: false);
        return span.Length == 0 ? new TextSpan(start, 0) : TextSpan.FromBounds(start, ToSource(span.End, atEnd: true));
    }

    /// <summary>
    /// The span in <see cref="Text"/> of a span in the source; one that starts or ends within an edit leaves the edit out.
    /// </summary>
    public TextSpan FromSource(TextSpan span)
    {
        if (edits.Count == 0)
            return span;
        int start = FromSource(span.Start, atEnd: false);
        return TextSpan.FromBounds(start, Math.Max(start, FromSource(span.End, atEnd: true)));
    }

    int ToSource(int offset, bool atEnd)
    {
        // The last edit whose replacement starts before the offset (for a span's start: at it, when the replacement is empty)
        int i = SortedSearch.CountBefore(starts.Length, k => starts[k] < offset || (!atEnd && starts[k] == offset)) - 1;
        if (i < 0)
            return offset;

        int inside = offset - starts[i];
        Edit edit = edits[i];
        if (inside >= edit.Replacement.Length)
            return edit.Span.End + inside - edit.Replacement.Length;
        return atEnd ? edit.Span.End : edit.Span.Start;
    }

    int FromSource(int offset, bool atEnd)
    {
        int i = SortedSearch.CountBefore(starts.Length, k => edits[k].Span.Start < offset || (!atEnd && edits[k].Span.Start == offset)) - 1;
        if (i < 0)
            return offset;

        Edit edit = edits[i];
        if (offset >= edit.Span.End)
            return starts[i] + edit.Replacement.Length + offset - edit.Span.End;
        return atEnd || offset == edit.Span.Start ? starts[i] : starts[i] + edit.Replacement.Length;
    }
}
