namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>
/// Collects edits in order. Of those that touch it makes one, unless both have something to read: a sentence may end between the two.
/// </summary>
sealed class EditWriter
{
    readonly List<Edit> edits = [];

    // Of the block at hand
    int first;

    /// <summary>Begins a block, which has its own edits even where it touches the block before.</summary>
    public void StartBlock() => first = edits.Count;

    /// <summary>The edits so far.</summary>
    public EquatableArray<Edit> ToEquatableArray() => edits.ToEquatableArray();

    /// <summary>Leaves out the last character that a person reads of what ends at a place.</summary>
    public void RemoveLast(int end)
    {
        if (edits.Count > first && edits[edits.Count - 1] is { Replacement: { Length: > 0 } replacement } last && last.Span.End == end)
            edits[edits.Count - 1] = last with { Replacement = replacement.Substring(0, replacement.Length - 1) };
        else
            Replace(new TextSpan(end - 1, 1), "");
    }

    /// <summary>Notes what a person reads instead of some characters; without characters there is nothing to note.</summary>
    public void Replace(TextSpan span, string replacement)
    {
        if (span.Length <= 0)
            return;
        if (edits.Count > first && edits[edits.Count - 1] is { } last && last.Span.End == span.Start
            && (replacement.Length == 0 || last.Replacement.Length == 0))
            edits[edits.Count - 1] = new Edit(TextSpan.FromBounds(last.Span.Start, span.End), last.Replacement + replacement);
        else
            edits.Add(new Edit(span, replacement));
    }
}
