namespace TypedCorpus.Analysis.Quotes;

/// <summary>Takes out the marks of lines of code in a text that does not set them off as code: they hold nobody's words.</summary>
/// <param name="text">The text.</param>
sealed class CodeMarks(string text)
{
    // The line judged last, and whether it is code
    int start = -1;
    int end = -1;
    bool isCode;

    /// <summary>Takes out such marks of a block.</summary>
    public void Remove(List<QuotationMark> marks, CancellationToken cancellation)
    {
        int kept = 0;
        for (int i = 0; i < marks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!IsInCode(marks[i].Start))
                marks[kept++] = marks[i];
        }

        marks.RemoveRange(kept, marks.Count - kept);
    }

    bool IsInCode(int mark)
    {
        if (start <= mark && mark < end)
            return isCode;
        int first = TextLines.StartOf(text, mark);
        bool isBehindCode = first > 0 && (first == end + 1 ? isCode : CodeLine.Is(LineAt(TextLines.StartOf(text, first - 1))));
        start = first;
        ReadOnlySpan<char> line = LineAt(first);
        end = first + line.Length;
        isCode = CodeLine.Is(line)
            || (isBehindCode && CodeLine.GoesOn(line))
            || (end < text.Length && CodeLine.Is(LineAt(end + 1)) && CodeLine.LeadsUp(line));
        return isCode;
    }

    ReadOnlySpan<char> LineAt(int first) => text.AsSpan(first, TextLines.EndOf(text, first) - first);
}
