using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Quotes;

/// <summary>Tells what a character that may be a quotation mark does at its place. It looks at most a few characters around.</summary>
static class MarkReader
{
    static readonly CharacterSet Candidates = new("\"“”’'", "„‟‘‚`«»‹›「」『』＂″");

    // How far behind a possessive its quote's closing mark is looked for.
    const int LongestClause = 300;

    // ’em, ’til
    static readonly string[] Elided = ["em", "til", "tis", "twas", "cause", "round", "n", "bout", "t"];

    // +=, !==
    const int LongestOperator = 4;

    /// <summary>Whether a text has marks that most texts have none of.</summary>
    public static bool HasRare(string text) => Candidates.HasRare(text.AsSpan());

    /// <summary>The offset of the next character that may be a mark; -1 for none before <paramref name="end"/>.</summary>
    public static int Next(string text, int from, int end, bool hasRare) =>
        hasRare ? Candidates.Next(text.AsSpan(0, end), from) : Candidates.NextFrequent(text.AsSpan(0, end), from);

    /// <summary>The mark at an offset of a block; its role is <see cref="MarkRole.None"/> when the character is something else
    /// there.</summary>
    public static QuotationMark Read(string text, TextSpan block, int at)
    {
        char before = Beside(text, block, at, step: -1);
        char after = Beside(text, block, at, step: 1);
        switch (text[at])
        {
            case '"' or '＂':
                return Mark(
                    MarkFamily.Double,
                    IsMeasure(text, block, at) || IsAttribute(text, block, at) ? MarkRole.None : Straight(text, block, at, before, after));
            case '″':
                return Mark(MarkFamily.Double, char.IsDigit(before) ? MarkRole.None : Straight(text, block, at, before, after));
            case '“' or '‟':
                return Mark(MarkFamily.Double, ClosesOnly(before, after) || IsAlone(before, after) ? MarkRole.Either : MarkRole.Open);
            case '”':
                return Mark(MarkFamily.Double, OpensOnly(before, after) || IsGlued(before, after) ? MarkRole.Either : MarkRole.Close);
            case '„':
                return Mark(MarkFamily.Double, MarkRole.Open);
            case '`':
                return after == '`'
                    ? Mark(MarkFamily.Tex, MarkRole.Open, 2)
                    : Mark(MarkFamily.Single, Backquotes.Opens(text, block, at) ? MarkRole.Open : MarkRole.None);
            case '\'' when after == '\'':
                return Mark(MarkFamily.Tex, MarkRole.Close, 2);
            case '‘' or '‚':
                return Mark(
                    MarkFamily.Single,
                    IsElision(text, block, at) ? MarkRole.None
                        : text[at] == '‘' && (ClosesOnly(before, after) || IsAlone(before, after)) ? MarkRole.Either : MarkRole.Open);
            case '’' or '\'':
                return Mark(MarkFamily.Single, Apostrophe(text, block, at, before, after));
            case '«' or '»' or '‹' or '›':
                return Mark(MarkFamily.Guillemet, Guillemet(text[at], before, after));
            case '「' or '『':
                return Mark(MarkFamily.Corner, MarkRole.Open);
            default:
                return Mark(MarkFamily.Corner, MarkRole.Close);
        }

        QuotationMark Mark(MarkFamily family, MarkRole role, int length = 1) => new(at, length, family, role);
    }

    // What stands beside a mark; pages from the web have spaces of no width there, at which a line may be broken
    static char Beside(string text, TextSpan block, int at, int step)
    {
        int i = at + step;
        if (i >= block.Start && i < block.End && text[i] is '\u200B' or '\u2060' or '\uFEFF')
            i += step;
        return i >= block.Start && i < block.End ? text[i] : ' ';
    }

    // „Es regnet. “ Sie ging
    static bool IsAlone(char before, char after) => before == ' ' && after == ' ';

    // The hall was full.”Nobody left,” she said
    static bool IsGlued(char before, char after) => before is '.' or '?' or '!' && char.IsUpper(after);

    static MarkRole Straight(string text, TextSpan block, int at, char before, char after)
    {
        if (OpensOnly(before, after))
            return MarkRole.Open;
        if (ClosesOnly(before, after))
            return MarkRole.Close;

        // 24"x36", 24"H, 24"steel, 6"+: behind a number nothing opens
        if (!Measures.StandsBefore(text, block, at))
            return MarkRole.Either;
        return at + 1 < block.End && Measures.IsDimension(text, block, at + 1) ? MarkRole.None : MarkRole.Close;
    }

    // name="value", x != "value"; but the mark "="
    static bool IsAttribute(string text, TextSpan block, int at)
    {
        int i = at - 1;
        if (i < block.Start || text[i] != '=')
            return false;
        int floor = Math.Max(block.Start, at - LongestOperator);
        while (i >= floor && text[i] is '=' or '!' or '<' or '>' or '+' or '-' or '*' or '~' or '|')
            i--;
        return i < floor || text[i] != '"';
    }

    static MarkRole Guillemet(char mark, char before, char after)
    {
        // French writes «words» and « words », German »words«: the mark's own direction counts only where the surroundings are silent.
        if (IsOpeningContext(before) && !char.IsWhiteSpace(after) && !IsClosingPunctuation(after))
            return MarkRole.Open;
        if (!IsOpeningContext(before) && (char.IsWhiteSpace(after) || IsClosingPunctuation(after)) && mark is '»' or '›')
            return MarkRole.Close;
        return mark is '«' or '‹' ? MarkRole.Either : MarkRole.Close;
    }

    static MarkRole Apostrophe(string text, TextSpan block, int at, char before, char after)
    {
        bool wordBefore = char.IsLetterOrDigit(before);
        bool wordAfter = char.IsLetterOrDigit(after);
        if (wordBefore && wordAfter)
            return MarkRole.None;
        if (wordAfter || after is '[' or '(' or '“' or '"')
            return text[at] == '’' || !IsOpeningContext(before) || IsElision(text, block, at) ? MarkRole.None : MarkRole.Open;
        if (char.IsWhiteSpace(before) || IsBehindLoneN(text, block, at))
            return MarkRole.None;
        return before is 's' or 'S' && IsPluralPossessive(text, block, at) ? MarkRole.None : MarkRole.Close;
    }

    // rock ’n’ roll, Roses n’ Thorns
    static bool IsBehindLoneN(string text, TextSpan block, int at)
    {
        int n = at - 1;
        if (n <= block.Start || text[n] is not ('n' or 'N') || at + 2 >= block.End || text[at + 1] != ' ' || !char.IsLetter(text[at + 2]))
            return false;
        int before = text[n - 1] is '’' or '‘' or '\'' ? n - 2 : n - 1;
        return before > block.Start && text[before] == ' ' && char.IsLetter(text[before - 1]);
    }

    // ‘The voters’ choice,’ he said: the mark in front of a word is no closing one when the next mark closes behind punctuation
    static bool IsPluralPossessive(string text, TextSpan block, int at)
    {
        if (!IsBehindPlural(text, block, at))
            return false;
        int end = Math.Min(block.End, at + LongestClause);
        for (int i = at + 2; i < end; i++)
        {
            if (text[i] is '‘' or '“' or '”' or '"')
                return false;
            if (text[i] is '’' or '\'' && (i + 1 == block.End || !char.IsLetterOrDigit(text[i + 1])) && !IsBehindPlural(text, block, i))
                return text[i - 1] is ',' or '.' or '?' or '!';
        }

        return false;
    }

    static bool IsBehindPlural(string text, TextSpan block, int at) =>
        text[at - 1] is 's' or 'S' && at + 2 < block.End && text[at + 1] == ' ' && char.IsLower(text[at + 2]);

    /// <summary>Whether a mark stands for letters that are left out: ’90s, ’em, ’til.</summary>
    internal static bool IsElision(string text, TextSpan block, int at)
    {
        int end = at + 1;
        while (end < block.End && end - at < 7 && char.IsLetterOrDigit(text[end]))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(at + 1, end - at - 1);
        if (word.Length >= 2 && char.IsDigit(word[0]) && char.IsDigit(word[1]))
            return word.Length == 2 || (word.Length == 3 && word[2] is 's');
        return Word.IsOneOf(word, Elided);
    }

    /// <summary>Whether a mark is that of inches behind feet: 6'2" and 5' 10". A digit alone before the mark does not tell: "about $200,000".</summary>
    internal static bool IsMeasure(string text, TextSpan block, int at)
    {
        int i = at - 1;
        while (i >= block.Start && at - i < 4 && (char.IsDigit(text[i]) || text[i] is '½' or '¼' or '¾'))
            i--;
        if (i == at - 1)
            return false;
        while (i >= block.Start && at - i < 6 && text[i] == ' ')
            i--;
        return i > block.Start && text[i] is '\'' or '’' or '′' && char.IsDigit(text[i - 1]);
    }

    /// <summary>Whether a mark between two characters can only open.</summary>
    internal static bool OpensOnly(char before, char after) =>
        IsOpeningContext(before) && !char.IsWhiteSpace(after) && !IsClosingPunctuation(after);

    /// <summary>Whether a mark between two characters can only close.</summary>
    internal static bool ClosesOnly(char before, char after) =>
        !IsOpeningContext(before) && (char.IsWhiteSpace(after) || IsClosingPunctuation(after));

    /// <summary>Whether a mark behind a character can open.</summary>
    internal static bool IsOpeningContext(char before) =>
        char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '‘' or '"' or '\'' or '>' or ':';

    static bool IsClosingPunctuation(char after) =>
        after is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '—' or '–' or '-' or '…' or '”' or '’' or '"' or '\''
            or '<' or '/';
}
