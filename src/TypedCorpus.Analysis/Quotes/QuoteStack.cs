namespace TypedCorpus.Analysis.Quotes;

/// <summary>The quotes that are open while a text is read, mark by mark; collects the closed ones.</summary>
/// <param name="text">The text.</param>
/// <param name="doubled">Reads quotes between two apostrophes on either side; null when they are not read.</param>
sealed class QuoteStack(string text, DoubledMarkReader? doubled)
{
    // Nobody nests deeper; the bound keeps the tree of quotes flat on hostile texts.
    const int MaxDepth = 4;

    // The most characters before a closing mark that lacks its opening one.
    const int LongestWithoutMark = 400;

    // Fewer characters before a closing mark, with an open quote above, sign that quote or are a line of verse.
    const int FewestToGoOn = 80;

    // The most characters of words that a single mark closes for a double one.
    const int LongestBeforeSingle = 60;

    // The most brackets and marks before a quote's first letter.
    const int LongestOpening = 4;

    readonly List<Frame> open = [];

    /// <summary>The outermost quotes so far, in order.</summary>
    public List<QuotedSpan> Quotes { get; } = [];

    /// <summary>The opening marks that nothing closed, in order.</summary>
    public List<TextSpan> Unclosed { get; } = [];

    TextSpan block;
    bool goesOn;
    bool sawDouble;

    // Whether the paragraph before is a quote in double marks that nothing closed or reopened
    bool leftOpen;

    /// <summary>Starts a paragraph.</summary>
    public void Enter(TextSpan paragraph)
    {
        // Without an empty line the two may be the lines of one
        leftOpen = leftOpen && text.IndexOf("\n\n", block.End, paragraph.Start - block.End, StringComparison.Ordinal) >= 0;
        block = paragraph;
        sawDouble = false;
    }

    /// <summary>Takes the next mark of the paragraph.</summary>
    public void Read(QuotationMark mark)
    {
        int frame = FrameOf(mark.Family);
        if (frame < 0 && mark.Role == MarkRole.Close)
            frame = FrameOfMixed(mark);
        if (mark.Role == MarkRole.Open || (mark.Role == MarkRole.Either && frame < 0))
        {
            // One mark reopens the quote again and again
            if (open.Count == MaxDepth && IsSame(open[1].Mark.Start, open[0].Mark.Start) && IsReopening(open[1].Mark.Start))
                ClosePart(new Part(open[1].Mark.Start, open[1].Mark.Start, IsReopened: true));
            if (open.Count < MaxDepth)
                open.Add(new Frame(mark));
            else
                Unclosed.Add(Span(mark));
        }
        else if (frame >= 0)
        {
            if (mark.Family == MarkFamily.Single && frame < open.Count - 1)
                return;
            CloseAbove(frame);
            Close(frame, mark.Start, mark.End);
        }
        else if (mark.Family == MarkFamily.Double && !sawDouble && open.Count == 0 && LacksOpening(mark))
        {
            Unclosed.Add(Span(mark));
            // What stands in single marks before it is quoted inside
            int inside = Quotes.FindIndex(quote => quote.Outer.Start >= block.Start);
            List<QuotedSpan> nested = inside < 0 ? [] : Quotes.GetRange(inside, Quotes.Count - inside);
            Quotes.RemoveRange(Quotes.Count - nested.Count, nested.Count);
            int start = ReportInQuote.EndOfLead(text, block.Start, mark.Start);
            nested.RemoveAll(quote => quote.Outer.Start < start);
            AddQuote(start, mark.Start, TextSpan.FromBounds(start, mark.End), nested.ToEquatableArray());
        }

        sawDouble |= mark.Family == MarkFamily.Double;
    }

    /// <summary>Ends the paragraph, which closes what is open; that is in order when the next paragraph reopens it.</summary>
    public void Leave(TextSpan? next, CancellationToken cancellation)
    {
        bool wentOn = goesOn;
        goesOn = false;
        leftOpen = false;
        while (open.Count > 0 && PartOf(open[0], next is { } behind && Reopens(behind), cancellation) is { } part)
            ClosePart(part);
        if (open.Count == 0 || CloseAtMisplaced())
            return;

        CloseAbove(0);
        Frame frame = open[0];
        if (IsLone(frame.Mark))
        {
            Unclosed.Add(Span(frame.Mark));
            Abandon(0);
            return;
        }

        int report = frame.Family == MarkFamily.Single && frame.Mark.Start > block.Start ? -1 : ReportIn(frame, cancellation);
        goesOn = report < 0 && next is { } paragraph && Reopens(paragraph)
            && !QuotedSpan.IsFragmentAt(text, frame.Mark.Start, frame.Mark.End);
        if (!goesOn)
            Unclosed.Add(Span(frame.Mark));
        if (report >= 0)
            Close(0, report, report);
        else if (!goesOn && (frame.Family == MarkFamily.Single
            ? !(wentOn && frame.Mark.Start == block.Start)
            : frame.HasChildOfItsFamily && !HoldsFragments(frame)))
            Abandon(0);
        else if (!goesOn && SingleMarkBehind(frame.Mark) is >= 0 and int single)
            Close(0, single, single + 1);
        else
            CloseAtEnd(frame);
    }

    // Her song "The Mill', which ends in May, is long: where nothing else closes a few words within a sentence, a single mark does; -1 for none
    int SingleMarkBehind(QuotationMark mark)
    {
        if (mark.Family != MarkFamily.Double || mark.Start < block.Start + 2 || text[mark.Start - 1] != ' ' || !char.IsLetter(text[mark.Start - 2]))
            return -1;
        int end = Math.Min(block.End - 1, mark.End + LongestBeforeSingle);
        for (int i = mark.End + 1; i < end; i++)
        {
            if (text[i] is '\'' or '’' && text[i + 1] is ',' or ';' or ')' && char.IsLetterOrDigit(text[i - 1]))
                return i;
        }

        return -1;
    }

    void CloseAtEnd(Frame frame)
    {
        leftOpen = !goesOn && frame.Family == MarkFamily.Double && frame.Mark.Start == block.Start;
        Close(0, block.End, block.End);
    }

    // Roe wrote: “It rained on the “happy few” all day: a sentence goes on behind the words that it quotes
    bool HoldsFragments(Frame frame)
    {
        int before = frame.Mark.Start;
        while (before > block.Start && text[before - 1] == ' ')
            before--;
        return text[frame.Mark.Start] == '“' && frame.Mark.End < block.End && char.IsUpper(text[frame.Mark.End])
            && (before == block.Start || text[before - 1] is '.' or '?' or '!' or ':')
            && (frame.Children ?? []).TrueForAll(child => child.IsClosed && child.IsFragment(text));
    }

    // I'm mad about it," said Melanie Rowe: the paragraph's first mark closes, and the report behind it, or a paragraph before it whose quote is
    // open, shows that it is no slip
    bool LacksOpening(QuotationMark mark) =>
        mark.Start - block.Start > 1
        && text[mark.Start - 1] is ',' or '?' or '!' or '.' or '…' or '-' or '—'
        && (char.IsUpper(text[block.Start]) || text[block.Start] is '[' or '(' or '…' or '.')
        && ((leftOpen && mark.End == block.End && mark.Start - block.Start >= FewestToGoOn)
            || (mark.Start - block.Start <= LongestWithoutMark && ReportInQuote.Follows(text, mark.End, block.End, whole: false)));

    // Where the outermost quote ends before the paragraph does: a later mark reopens it, or opens the next speaker's words; null for nowhere
    Part? PartOf(Frame frame, bool goesOn, CancellationToken cancellation)
    {
        int start = frame.Mark.End;
        bool readsReports = frame.Family != MarkFamily.Single || frame.Mark.Start == block.Start;
        foreach (QuotedSpan child in frame.Children ?? [])
        {
            if (EndBefore(child.Outer.Start, frame, start, goesOn, readsReports, cancellation) is { } part)
                return part;
            start = child.Outer.End;
        }

        return open.Count > 1 ? EndBefore(open[1].Mark.Start, frame, start, goesOn, readsReports, cancellation) : null;
    }

    Part? EndBefore(int mark, Frame frame, int start, bool goesOn, bool readsReports, CancellationToken cancellation)
    {
        if (readsReports && ReportInQuote.Find(text, start, mark, cancellation) is >= 0 and int report)
            return new Part(report, mark, IsReopened: false);
        if (!IsSame(mark, frame.Mark.Start))
            return null;
        if (IsReopening(mark))
            return new Part(mark, mark, IsReopened: true);
        return ReportInQuote.LeadsUp(text, start, mark, named: goesOn) is >= 0 and int lead ? new Part(lead, mark, IsReopened: false) : null;
    }

    // "We waited. "Nobody told us.": the mark stands behind a sentence and before another one
    bool IsReopening(int mark)
    {
        int before = mark - 1;
        while (before > block.Start && char.IsWhiteSpace(text[before]))
            before--;
        if (before == mark - 1)
            return false;
        if (text[before] is '’' or '\'' or ')' or ']' && before > block.Start)
            before--;
        int after = mark + 1;
        while (after < block.End && !char.IsLetterOrDigit(text[after]) && after - mark < LongestOpening)
            after++;
        return text[before] is '.' or '?' or '!' or '…' && after < block.End && !char.IsLower(text[after])
            && !ReportInQuote.Follows(text, mark + 1, block.End, whole: true);
    }

    // The outermost quote ends; what stands behind its end moves out
    void ClosePart(Part part)
    {
        Frame frame = open[0];
        List<QuotedSpan> children = frame.Children ?? [];
        int inside = children.FindIndex(child => child.Outer.Start >= part.Next);
        List<QuotedSpan> rest = inside < 0 ? [] : children.GetRange(inside, children.Count - inside);
        List<QuotedSpan> nested = inside < 0 ? children : children.GetRange(0, inside);
        open.RemoveAt(0);
        if (WordsOf(frame.Mark.End, part.End) is { Length: > 0 } words)
        {
            TextSpan outer = TextSpan.FromBounds(frame.Mark.Start, words.End);
            Quotes.Add(new QuotedSpan(words, outer, QuoteKinds.Of(text, words), nested.ToEquatableArray()));
        }

        Quotes.AddRange(rest);
        if (!part.IsReopened)
            Unclosed.Add(Span(frame.Mark));
    }

    // "Words "he said: the second mark stood for a closing one
    bool CloseAtMisplaced()
    {
        if (open.Count != 2 || open[1].Family != open[0].Family || open[0].Children is not null || open[1].Mark.Start <= open[0].Mark.End + 1)
            return false;

        QuotationMark closing = open[1].Mark;
        List<QuotedSpan>? behind = open[1].Children;
        open.RemoveAt(1);
        Close(0, closing.Start, closing.End);
        Quotes.AddRange(behind ?? []);
        return true;
    }

    // "We knew, said Edda Marsh. The judge looked up: the offset at which the words end; -1 when nobody is said to say them
    int ReportIn(Frame frame, CancellationToken cancellation)
    {
        int start = frame.Mark.End;
        foreach (QuotedSpan child in frame.Children ?? [])
        {
            if (ReportInQuote.Find(text, start, child.Outer.Start, cancellation) is >= 0 and int report)
                return report;
            start = child.Outer.End;
        }

        return ReportInQuote.Find(text, start, block.End, cancellation);
    }

    // Put a mark " in front: a mark alone among words in small letters stands for itself
    bool IsLone(QuotationMark mark) =>
        text[mark.Start] == '"' && mark.Start > block.Start + 1 && mark.End + 1 < block.End && text[mark.Start - 1] == ' ' && text[mark.End] == ' '
        && char.IsLetterOrDigit(text[mark.Start - 2]) && char.IsLower(text[mark.End + 1]);

    bool Reopens(TextSpan paragraph)
    {
        Frame frame = open[0];
        // Only the same mark reopens; another one starts a quote of its own.
        return IsSame(paragraph.Start, frame.Mark.Start)
            && (IsDoubled(paragraph.Start)
                ? doubled!.OpensAt(paragraph)
                : MarkReader.Read(text, paragraph, paragraph.Start).Role is MarkRole.Open or MarkRole.Either);
    }

    // Whether the same mark stands at two offsets
    bool IsSame(int mark, int other) => text[mark] == text[other] && IsDoubled(mark) == IsDoubled(other);

    bool IsDoubled(int mark) => doubled is not null && DoubledMarkReader.IsAt(text, mark);

    int FrameOf(MarkFamily family)
    {
        int i = open.Count - 1;
        while (i >= 0 && open[i].Family != family)
            i--;
        return i;
    }

    // "Words,'' she said, ``Words," she said: what closes stands for the mark of another family, which typewriters had no key for. “Words,' she
    // said: a report behind it shows it too
    int FrameOfMixed(QuotationMark mark)
    {
        bool closes = mark.Start > block.Start && EndsWords(text[mark.Start - 1]) && !Measures.StandsBefore(text, block, mark.Start)
            && (mark.End >= block.End || !char.IsLetterOrDigit(text[mark.End]));
        return !closes ? -1 : mark.Family switch
        {
            MarkFamily.Tex => FrameOf(MarkFamily.Double),
            MarkFamily.Double => FrameOf(MarkFamily.Tex),
            MarkFamily.Single when text[mark.Start - 1] == ',' && ReportInQuote.Follows(text, mark.End, block.End, whole: false)
                => FrameOf(MarkFamily.Double),
            _ => -1,
        };
    }

    static bool EndsWords(char c) => char.IsLetterOrDigit(c) || c is ',' or '.' or '?' or '!' or '…' or '-' or '—' or ')' or ']' or '\'' or '’';

    // What opened inside and was never closed is given up; its own quotes move out.
    void CloseAbove(int frame)
    {
        while (open.Count > frame + 1)
        {
            QuotationMark mark = open[open.Count - 1].Mark;
            if (mark.Family != MarkFamily.Single)
                Unclosed.Add(Span(mark));
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
        if (closed.Children is not { } children)
        {
            AddQuote(closed.Mark.End, wordsEnd, TextSpan.FromBounds(closed.Mark.Start, outerEnd), nested: default, closed.Family);
            return;
        }

        // What stands behind the end was read before the end was known
        List<QuotedSpan> behind = children.FindAll(child => child.Outer.Start >= outerEnd);
        children.RemoveAll(child => child.Outer.Start >= outerEnd);
        AddQuote(closed.Mark.End, wordsEnd, TextSpan.FromBounds(closed.Mark.Start, outerEnd), children.ToEquatableArray(), closed.Family);
        foreach (QuotedSpan child in behind)
            Add(child);
    }

    void AddQuote(int start, int end, TextSpan outer, EquatableArray<QuotedSpan> nested, MarkFamily? family = null)
    {
        if (WordsOf(start, end) is not { Length: > 0 } words)
            return;
        if (outer.End > end)
            words = WithoutEmphasis(words);
        Add(new QuotedSpan(words, outer, QuoteKinds.Of(text, words), nested), family);
    }

    // "_Stop!_", as plain texts emphasize what is said
    TextSpan WithoutEmphasis(TextSpan words) =>
        words.Length > 2 && text[words.Start] == '_' && text.IndexOf('_', words.Start + 1, words.Length - 1) == words.End - 1
            ? new TextSpan(words.Start + 1, words.Length - 2)
            : words;

    // Without the white space at the ends
    TextSpan WordsOf(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    static TextSpan Span(QuotationMark mark) => new(mark.Start, mark.Length);

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

    // Where the words of an unclosed quote end, where the next quote starts, and whether that one goes on with it
    readonly record struct Part(int End, int Next, bool IsReopened);

    sealed class Frame(QuotationMark mark)
    {
        public QuotationMark Mark => mark;

        public MarkFamily Family => mark.Family;

        public List<QuotedSpan>? Children { get; set; }

        public bool HasChildOfItsFamily { get; set; }
    }
}
