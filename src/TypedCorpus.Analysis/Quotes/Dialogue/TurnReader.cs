namespace TypedCorpus.Analysis.Quotes.Dialogue;

/// <summary>Makes quotes of the turns of a dialogue in a paragraph.</summary>
static class TurnReader
{
    /// <summary>Adds the turns of a paragraph to its quotes, which become nested in them where they stand inside.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="startsWithTurn">Whether the paragraph starts with the dash of a turn.</param>
    /// <param name="dialogue">The dialogue that the text has.</param>
    /// <param name="quotes">The quotes of the text up to the paragraph's end.</param>
    /// <param name="first">The index of the paragraph's first quote.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static void Read(
        string text, TextSpan block, bool startsWithTurn, DialogueText dialogue, List<QuotedSpan> quotes, int first, CancellationToken cancellation)
    {
        List<QuotedSpan> turns = [];
        int start = startsWithTurn ? Dash.TurnStart(text, block, out _) : -1;
        int outer = block.Start;
        if (dialogue.HasTurnsInside || start >= 0)
        {
            for (int i = Math.Max(start, block.Start) + 1; i < block.End; i++)
            {
                cancellation.ThrowIfRequestedAt(i - block.Start);
                if (!Dash.PartsTurns(text, i, block) || (dialogue is { HasTurnsInside: false, IsEnglish: true } && text[i - 1] != '\n'))
                    continue;
                if (start >= 0)
                    Add(text, outer, start, i, dialogue.IsEnglish, turns, cancellation);
                outer = i;
                start = Dash.SkipSpace(text, i + 1, block.End);
            }
        }

        if (start >= 0)
            Add(text, outer, start, block.End, dialogue.IsEnglish, turns, cancellation);
        Merge(quotes, first, turns);
    }

    /// <summary>Parts the quotes in guillemets from an index on where the narrator speaks in them: « Et voilà, dit-il, pourquoi. »</summary>
    public static void PartGuillemets(string text, List<QuotedSpan> quotes, int first, CancellationToken cancellation)
    {
        if (!HasGuillemets(text, quotes, first))
            return;

        List<QuotedSpan> whole = quotes.GetRange(first, quotes.Count - first);
        quotes.RemoveRange(first, whole.Count);
        foreach (QuotedSpan quote in whole)
        {
            List<QuotedSpan> parts = [];
            if (text[quote.Outer.Start] == '«')
                Add(text, quote.Outer.Start, quote.Words.Start, quote.Words.End, isEnglish: false, parts, cancellation);
            if (parts.Count == 0 || (parts.Count == 1 && parts[0].Words == quote.Words))
            {
                quotes.Add(quote);
                continue;
            }

            QuotedSpan last = parts[parts.Count - 1];
            if (last.Words.End == quote.Words.End)
                parts[parts.Count - 1] = last with { Outer = TextSpan.FromBounds(last.Outer.Start, quote.Outer.End), IsTurn = false };
            int next = 0;
            foreach (QuotedSpan part in parts)
                quotes.Add(part with { Nested = TakeInside(part.Words, quote.Nested, ref next) });
        }
    }

    static bool HasGuillemets(string text, List<QuotedSpan> quotes, int first)
    {
        for (int i = first; i < quotes.Count; i++)
        {
            if (text[quotes[i].Outer.Start] == '«')
                return true;
        }

        return false;
    }

    // The words of a turn, without the narration inside
    static void Add(string text, int outer, int start, int end, bool isEnglish, List<QuotedSpan> turns, CancellationToken cancellation)
    {
        while (start < end)
        {
            TextSpan? narration = Narration.Find(text, start, end, isEnglish, cancellation);
            int stop = narration?.Start ?? end;
            while (stop > start && (char.IsWhiteSpace(text[stop - 1]) || (stop == end && text[stop - 1] == '»')))
                stop--;
            if (stop > start)
            {
                TextSpan words = TextSpan.FromBounds(start, stop);
                turns.Add(new QuotedSpan(words, TextSpan.FromBounds(outer, stop), QuoteKind.Direct, default, IsTurn: true));
            }

            start = Dash.SkipSpace(text, narration?.End ?? end, end);
            outer = start;
        }
    }

    static void Merge(List<QuotedSpan> quotes, int first, List<QuotedSpan> turns)
    {
        if (turns.Count == 0)
            return;
        EquatableArray<QuotedSpan> marked = quotes.GetRange(first, quotes.Count - first).ToEquatableArray();
        quotes.RemoveRange(first, marked.Count);
        int next = 0;
        foreach (QuotedSpan turn in turns)
        {
            for (; next < marked.Count && marked[next].Outer.End <= turn.Outer.Start; next++)
                quotes.Add(marked[next]);
            quotes.Add(turn with { Nested = TakeInside(turn.Words, marked, ref next) });
        }

        for (; next < marked.Count; next++)
            quotes.Add(marked[next]);
    }

    // The quotes inside of some words; those that only overlap with them are gone
    static EquatableArray<QuotedSpan> TakeInside(TextSpan words, EquatableArray<QuotedSpan> quotes, ref int next)
    {
        List<QuotedSpan> inside = [];
        for (; next < quotes.Count && quotes[next].Outer.Start < words.End; next++)
        {
            if (words.Contains(quotes[next].Outer) && quotes[next].Words != words)
                inside.Add(quotes[next]);
        }

        return inside.ToEquatableArray();
    }
}
