namespace TypedCorpus.Analysis.Quotes;

/// <summary>
/// Finds what two apostrophes in place of each double mark hold, as archives of newspapers write it: ''I said, 'It rained,''' he recalled. Where
/// no <see cref="DoubledMarkReader"/> makes marks of them, single marks between them still set off a quote within a quote, which is none of
/// the text's own.
/// </summary>
static class DoubledApostrophes
{
    /// <summary>Takes out the single marks between doubled apostrophes of a block.</summary>
    public static void RemoveInner(string text, TextSpan block, List<QuotationMark> marks, CancellationToken cancellation)
    {
        bool inside = false;
        bool inTex = false;
        bool any = false;
        for (int i = 0; i < marks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            QuotationMark mark = marks[i];
            if (mark.Family == MarkFamily.Tex)
            {
                // ``It rained'' is a quote that is read
                inside = mark.Role == MarkRole.Close && !inside && !inTex && DoubledMarkReader.CanOpen(text, block, mark.Start);
                inTex = mark.Role == MarkRole.Open;
            }
            else if (inside && mark.Family == MarkFamily.Single)
            {
                marks[i] = mark with { Role = MarkRole.None };
                any = true;
            }
        }

        if (any)
            marks.RemoveAll(mark => mark.Role == MarkRole.None);
    }
}
