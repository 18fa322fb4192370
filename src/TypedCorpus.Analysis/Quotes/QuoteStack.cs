namespace TypedCorpus.Analysis.Quotes;

/// <summary>The quotes that are open while a text is read, mark by mark; collects the closed ones.</summary>
sealed class QuoteStack(string text)
{
    // Nobody nests deeper; the bound keeps the tree of quotes flat on hostile texts.
    const int MaxDepth = 4;

    readonly List<Frame> open = [];

    /// <summary>The outermost quotes so far, in order.</summary>
    public List<QuotedSpan> Quotes { get; } = [];

    /// <summary>The opening marks that nothing closed, in order.</summary>
    public List<TextSpan> Unclosed { get; } = [];

    TextSpan block;

    /// <summary>Starts a paragraph.</summary>
    public void Enter(TextSpan paragraph) => block = paragraph;

    /// <summary>Takes the next mark of the paragraph.</summary>
    public void Read(QuotationMark mark)
    {
        int frame = FrameOf(mark.Family);
        if (mark.Role == MarkRole.Open || (mark.Role == MarkRole.Either && frame < 0))
        {
            if (open.Count < MaxDepth)
                open.Add(new Frame(mark));
            else
                Unclosed.Add(new TextSpan(mark.Start, mark.Length));
        }
        else if (frame >= 0 && (mark.Family != MarkFamily.Single || frame == open.Count - 1))
        {
            CloseAbove(frame);
            Close(frame, mark.Start, mark.End);
        }
    }

    /// <summary>Ends the paragraph, which closes what is open; that is in order when the next paragraph reopens it.</summary>
    public void Leave(TextSpan? next)
    {
        if (open.Count == 0)
            return;

        // "Words "he said: the second mark stood for a closing one
        if (open.Count == 2 && open[1].Family == open[0].Family && open[1].Children is null && open[1].Mark.Start > open[0].Mark.End + 1)
        {
            QuotationMark closing = open[1].Mark;
            open.RemoveAt(1);
            Close(0, closing.Start, closing.End);
            return;
        }

        CloseAbove(0);
        Frame frame = open[0];
        bool goesOn = next is { } paragraph && Reopens(paragraph);
        if (!goesOn)
            Unclosed.Add(new TextSpan(frame.Mark.Start, frame.Mark.Length));
        if (frame.Family == MarkFamily.Single || frame.HasChildOfItsFamily)
            Abandon(0);
        else
            Close(0, block.End, block.End);
    }

    bool Reopens(TextSpan paragraph)
    {
        Frame frame = open[0];
        if (frame.Family == MarkFamily.Single || frame.HasChildOfItsFamily)
            return false;

        // Only the same mark reopens; another one starts a quote of its own.
        return text[paragraph.Start] == text[frame.Mark.Start]
            && MarkReader.Read(text, paragraph, paragraph.Start).Role is MarkRole.Open or MarkRole.Either;
    }

    int FrameOf(MarkFamily family)
    {
        int i = open.Count - 1;
        while (i >= 0 && open[i].Family != family)
            i--;
        return i;
    }

    // What opened inside and was never closed is given up; its own quotes move out.
    void CloseAbove(int frame)
    {
        while (open.Count > frame + 1)
        {
            QuotationMark mark = open[open.Count - 1].Mark;
            if (mark.Family != MarkFamily.Single)
                Unclosed.Add(new TextSpan(mark.Start, mark.Length));
            Abandon(open.Count - 1);
        }
    }

    void Abandon(int frame)
    {
        List<QuotedSpan>? children = open[frame].Children;
        open.RemoveAt(frame);
        foreach (QuotedSpan child in children ?? [])
            Add(child);
    }

    void Close(int frame, int wordsEnd, int outerEnd)
    {
        Frame closed = open[frame];
        open.RemoveAt(frame);

        int start = closed.Mark.End;
        while (start < wordsEnd && char.IsWhiteSpace(text[start]))
            start++;
        while (wordsEnd > start && char.IsWhiteSpace(text[wordsEnd - 1]))
            wordsEnd--;
        if (wordsEnd == start)
            return;

        TextSpan words = TextSpan.FromBounds(start, wordsEnd);
        TextSpan outer = TextSpan.FromBounds(closed.Mark.Start, outerEnd);
        Add(new QuotedSpan(words, outer, QuoteKinds.Of(text, words), closed.Children?.ToEquatableArray() ?? default), closed.Family);
    }

    void Add(QuotedSpan quote, MarkFamily? family = null)
    {
        if (open.Count == 0)
        {
            Quotes.Add(quote);
            return;
        }

        Frame parent = open[open.Count - 1];
        (parent.Children ??= []).Add(quote);
        parent.HasChildOfItsFamily |= family == parent.Family;
    }

    sealed class Frame(QuotationMark mark)
    {
        public QuotationMark Mark => mark;

        public MarkFamily Family => mark.Family;

        public List<QuotedSpan>? Children { get; set; }

        public bool HasChildOfItsFamily { get; set; }
    }
}
