namespace TypedCorpus.Analysis.Structure;

/// <summary>
/// Finds the column at which the few lines of a short text were broken where it is that of a mail or of a column of print. Lines as short as
/// these are those of verse and lists, too, so each of a paragraph but the last has to be full, and small words at their ends or sentences that end
/// within them have to tell that they are prose.
/// </summary>
static class NarrowWrap
{
    const int Narrowest = 30;
    const int Widest = 48;
    const int FewestBreaks = 2;

    /// <summary>The column, in UTF-16 units; <see cref="WrapWidth.None"/> when the lines are not known to be wrapped.</summary>
    public static int Find(string source, List<Line> lines, CancellationToken cancellation)
    {
        int width = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            width = Math.Max(width, lines[i].Right);
            if (width > Widest || LineMarker.Of(source, lines[i]).Kind != LineMarkerKind.None)
                return WrapWidth.None;
        }

        if (width < Narrowest)
            return WrapWidth.None;

        int breaks = 0;
        int going = 0;
        int ofProse = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (lines[i + 1].AfterBlank)
                continue;
            if (!WrapWidth.IsFull(source, lines[i], lines[i + 1], width))
                return WrapWidth.None;
            breaks++;
            going += WrapWidth.GoesOn(source, lines, i) ? 1 : 0;
            ofProse += LineEnd.IsStopWord(source, lines[i]) || EndsSentenceWithin(source, lines[i]) ? 1 : 0;
        }

        return breaks >= FewestBreaks && going * 2 >= breaks && ofProse * 3 >= breaks ? width : WrapWidth.None;
    }

    // "king. Nora Pell keeps it now, and"
    static bool EndsSentenceWithin(string source, Line line)
    {
        for (int i = line.Start + 1; i + 2 < line.End; i++)
        {
            if (source[i] is '.' or '?' or '!' && char.IsLower(source[i - 1]) && source[i + 1] == ' ' && char.IsUpper(source[i + 2]))
                return true;
        }

        return false;
    }
}
