namespace TypedCorpus.Analysis.Quotes.Dialogue;

/// <summary>The dashes in front of the turns of a dialogue.</summary>
static class Dash
{
    /// <summary>The number of kinds.</summary>
    public const int Kinds = 3;

    /// <summary>A dash that begins an item of a list as often as a turn: "-".</summary>
    public const int Hyphen = 2;

    /// <summary>The kind of a dash, from that of dialogue to that of lists: 0 for — and ―, 1 for –, 2 for -; -1 for another character.</summary>
    public static int KindOf(char c) => c switch
    {
        '—' or '―' => 0,
        '–' => 1,
        '-' => Hyphen,
        _ => -1,
    };

    /// <summary>The offset of the first word of a turn behind the dash that a block starts with; -1 when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The block.</param>
    /// <param name="kind">The kind of the dash.</param>
    public static int TurnStart(string text, TextSpan block, out int kind)
    {
        int i = block.Start;
        if (text[i] == '«')
            i = SkipSpace(text, i + 1, block.End);
        kind = i < block.End ? KindOf(text[i]) : -1;
        if (kind < 0)
            return -1;
        int start = SkipSpace(text, i + 1, block.End);
        return start < block.End && (start > i + 1 || kind < Hyphen) && BeginsTurn(text, start, block.End) ? start : -1;
    }

    /// <summary>Whether the words at an offset can be the first of a turn: a capital, or a mark that stands before one.</summary>
    public static bool BeginsTurn(string text, int at, int end)
    {
        for (int i = at; i < end && i < at + 4; i++)
        {
            if (char.IsLetter(text[i]))
                return !char.IsLower(text[i]);
            if (text[i] is not ('¿' or '¡' or '«' or '“' or '„' or '"' or '‘' or '\'' or '…' or '.' or ' ' or '\u00A0' or '('))
                return false;
        }

        return false;
    }

    /// <summary>Whether a dash inside a paragraph stands between two turns: "Et noble ! — Bah !".</summary>
    public static bool PartsTurns(string text, int at, TextSpan block)
    {
        if (KindOf(text[at]) is not (0 or 1) || at - 2 < block.Start || at + 2 >= block.End || !char.IsWhiteSpace(text[at - 1]))
            return false;
        int before = at - 1;
        while (before > block.Start && char.IsWhiteSpace(text[before]))
            before--;
        return text[before] is '.' or '?' or '!' or '…' or '»' && BeginsTurn(text, SkipSpace(text, at + 1, block.End), block.End);
    }

    /// <summary>The offset of the first character from an offset on that is no white space; the end when there is none.</summary>
    public static int SkipSpace(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
