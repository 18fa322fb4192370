namespace TypedCorpus.Analysis.Quotes.Dialogue;

/// <summary>Tells whether the lines of a text that start with a dash are the turns of a dialogue, as in most languages, or items of a list.</summary>
/// <param name="IsTurn">For each block whether it is a turn.</param>
/// <param name="HasTurnsInside">Whether dashes part turns inside of paragraphs, too.</param>
/// <param name="IsEnglish">Whether the text is in English.</param>
sealed record DialogueText(bool[] IsTurn, bool HasTurnsInside, bool IsEnglish)
{
    // In English every 120th character or so starts the word "the".
    const int CharactersForThe = 600;

    const int LongestHyphenTurn = 160;

    // One dash alone between two sentences is no dialogue.
    const int FewestInside = 2;

    static readonly char[] InsideDashes = ['—', '―', '–'];

    /// <summary>The dialogue of a text; null when there is none.</summary>
    public static DialogueText? Find(string text, IReadOnlyList<Block> blocks, CancellationToken cancellation)
    {
        bool hasDash = text.IndexOfAny(InsideDashes) >= 0;
        if (!hasDash && text.IndexOf('-') < 0)
            return null;

        int[] kinds = new int[blocks.Count];
        Counts counts = new();
        int inside = 0;
        for (int i = 0; i < kinds.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            kinds[i] = -1;
            // A paragraph of which a person reads nothing is no turn
            if (!blocks[i].IsParagraph || blocks[i].Span.Length == 0)
                continue;
            kinds[i] = counts.Add(text, blocks[i].Span, i > 0 ? blocks[i - 1].Span : null, cancellation);
            if (hasDash && inside < FewestInside)
                inside += CountInside(text, blocks[i].Span, cancellation);
        }

        if (!counts.Any && inside < FewestInside)
            return null;

        bool isEnglish = IsInEnglish(text, cancellation);
        bool[] isTurn = new bool[kinds.Length];
        bool any = false;
        for (int i = 0; i < kinds.Length; i++)
        {
            isTurn[i] = kinds[i] >= 0 && counts.AreTurns(kinds[i], isEnglish);
            any |= isTurn[i];
        }

        bool hasInside = !isEnglish && inside >= FewestInside;
        return any || hasInside ? new DialogueText(isTurn, hasInside, isEnglish) : null;
    }

    static int CountInside(string text, TextSpan block, CancellationToken cancellation)
    {
        int count = 0;
        for (int i = block.Start, step = 0; i < block.End && (i = text.IndexOfAny(InsideDashes, i, block.End - i)) >= 0; i++, step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            count += Dash.PartsTurns(text, i, block) ? 1 : 0;
        }

        return count;
    }

    static bool IsInEnglish(string text, CancellationToken cancellation)
    {
        int count = 0;
        for (int i = 0, step = 0; (i = text.IndexOf(" the ", i, StringComparison.Ordinal)) >= 0; i += 4, step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            count++;
        }

        return count > 0 && (long)count * CharactersForThe >= text.Length;
    }

    /// <summary>What the lines that start with a dash look like, by the kind of the dash.</summary>
    sealed class Counts
    {
        readonly int[] lines = new int[Dash.Kinds];
        readonly int[] turns = new int[Dash.Kinds];
        readonly int[] lively = new int[Dash.Kinds];

        public bool Any { get; private set; }

        /// <summary>Counts a block; the kind of its dash when it may be a turn, else -1.</summary>
        public int Add(string text, TextSpan block, TextSpan? before, CancellationToken cancellation)
        {
            int start = Dash.TurnStart(text, block, out int kind);
            if (kind < 0)
                return -1;
            lines[kind]++;
            if (start < 0 || !EndsSentence(text, block) || IsSignature(text, start, block, before))
                return -1;

            turns[kind]++;
            Any = true;
            if (IsLively(text, start, block, before, kind) || Narration.Find(text, start, block.End, isEnglish: true, cancellation) is not null)
                lively[kind]++;
            return kind;
        }

        /// <summary>Whether the lines with a kind of dash are turns, rather than items of a list, which ask and call less.</summary>
        public bool AreTurns(int kind, bool isEnglish)
        {
            if (kind == 0 && !isEnglish)
                return turns[kind] * 2 >= lines[kind];
            if (kind == Dash.Hyphen)
                return turns[kind] > 1 && turns[kind] * 10 >= lines[kind] * 9 && lively[kind] * 3 >= turns[kind];
            return turns[kind] * 5 >= lines[kind] * 4 && lively[kind] * (isEnglish ? 2 : 4) >= turns[kind] && (turns[kind] > 1 || !isEnglish);
        }

        // With hyphens, a list has long items that ask or call as well, or asks with each of them, which is no answer to the one before
        static bool IsLively(string text, int start, TextSpan block, TextSpan? before, int kind) =>
            text.IndexOfAny(['?', '!'], start, block.End - start) >= 0 && (kind != Dash.Hyphen
                || (block.Length <= LongestHyphenTurn && !(before is { Length: > 0 } last && text[last.End - 1] == '?' && text[block.End - 1] == '?'
                    && Dash.TurnStart(text, last, out int lastKind) >= 0 && lastKind == kind)));

        static bool EndsSentence(string text, TextSpan block) =>
            Dash.KindOf(text[block.End - 2]) < 0
            && text[block.End - 1] is '.' or '?' or '!' or '…' or '»' or '”' or '"' or ':' or ',' or '—' or '–' or ')' or ']' or '。';

        // “It rained.” / — Ann Roe, The Planet.
        static bool IsSignature(string text, int start, TextSpan block, TextSpan? before) =>
            before is { Length: > 0 } quote && text[quote.End - 1] is '”' or '"' or '»' or '’' or '\''
            && QuoteKinds.Of(text, TextSpan.FromBounds(start, block.End)) == QuoteKind.Term;
    }
}
