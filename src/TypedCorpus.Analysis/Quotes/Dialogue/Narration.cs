using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Quotes.Dialogue;

/// <summary>Finds the narrator's words inside of a turn: "– Oui, dit le brigand, je viens.", "—No —dijo Marta—. Ven."</summary>
static class Narration
{
    const int LongestWord = 24;

    // lui répondit doucement le brigand
    const int WordsBeforeVerb = 2;

    const int WordsBeforeSubject = 3;
    const int LongestClause = 80;

    static readonly Dictionary<string, WordSet> Words = WordSet.LoadGroups("dialogue-verbs.txt");
    static readonly char[] Before = [',', '?', '!', '…', ';', '»', '.', '—', '–', '―'];
    static readonly char[] Ends = [',', '.', ';', ':', '!', '?', '…'];
    static readonly string[] Subjects = ["-il", "-elle", "-ils", "-elles", "-on", "-je"];

    /// <summary>
    /// The first stretch of narration in a turn, from the mark before it to where the words of the turn go on; null for none.
    /// </summary>
    public static TextSpan? Find(string text, int start, int end, bool isEnglish, CancellationToken cancellation)
    {
        for (int i = start, step = 0; i < end && (i = text.IndexOfAny(Before, i, end - i)) >= 0; i++, step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            if (i == start || i + 2 >= end)
                continue;
            if (Dash.KindOf(text[i]) is 0 or 1)
            {
                if (StartsBehindDash(text, i, start, end))
                    return TextSpan.FromBounds(i, EndByDash(text, i + 1, end));
            }
            else if (char.IsWhiteSpace(text[i + 1]) && (StartsWithVerb(text, i + 2, end) || (isEnglish && StartsWithReport(text, i, end))))
            {
                return TextSpan.FromBounds(i + 1, EndByMark(text, i + 2, end));
            }
        }

        return null;
    }

    /// <summary>Whether a word is a verb of saying in one of the languages of the list.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word) => Words["verbs"].Contains(word);

    static bool StartsWithReport(string text, int i, int end) =>
        text[i] is ',' or '?' or '!' && ReportInQuote.Follows(text, i + 1, end, whole: true);

    // —No —dijo Marta—. Ven.   — Нет, — сказал он. — Иди.
    static bool StartsBehindDash(string text, int dash, int start, int end)
    {
        if (!char.IsWhiteSpace(text[dash - 1]))
            return false;
        if (char.IsLower(text[dash + 1]))
            return true;
        int word = Dash.SkipSpace(text, dash + 1, end);
        if (word >= end || !char.IsLower(text[word]))
            return false;
        int before = dash - 1;
        while (before > start && char.IsWhiteSpace(text[before]))
            before--;
        return text[before] is ',' or '.' or '!' or '?' or '…' || IsShortClause(text, word, end);
    }

    // – Nie – powiedział Jan. – Chodź tu.   But: – Nie – je veux dire si – vraiment.
    static bool IsShortClause(string text, int start, int end)
    {
        int next = text.IndexOfAny(['—', '–', '―'], start, Math.Min(LongestClause, end - start));
        int last = next < 0 ? end : next;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
            last--;
        return last - start < LongestClause && text[last - 1] is '.' or ',' or ':';
    }

    static int EndByDash(string text, int start, int end)
    {
        for (int i = start; i < end && (i = text.IndexOfAny(['—', '–', '―'], i, end - i)) >= 0; i++)
        {
            int after = i + 1;
            while (after < end && text[after] is '.' or ',' or ';' or ':')
                after++;
            if (after == end || char.IsWhiteSpace(text[after]) || char.IsWhiteSpace(text[i - 1]))
                return Math.Min(end, after);
        }

        return end;
    }

    static int EndByMark(string text, int start, int end)
    {
        for (int i = start; i < end && (i = text.IndexOfAny(Ends, i, end - i)) >= 0; i++)
        {
            if (i + 1 == end || (char.IsWhiteSpace(text[i + 1]) && !(text[i] == ',' && StartsWithGerund(text, i + 2, end))))
                return i + 1;
        }

        return end;
    }

    // dit-elle, en tâchant de cacher son visage
    static bool StartsWithGerund(string text, int at, int end)
    {
        if (at + 3 >= end || string.CompareOrdinal(text, at, "en ", 0, 3) != 0)
            return false;
        int stop = WordEnd(text, at + 3, end);
        return text.AsSpan(at + 3, stop - at - 3).EndsWith("ant".AsSpan(), StringComparison.Ordinal);
    }

    // dit-il, s’écria-t-elle, lui demanda Paul, dit le brigand
    static bool StartsWithVerb(string text, int at, int end)
    {
        if (!char.IsLower(text[at]))
            return false;
        for (int words = 0; words <= WordsBeforeVerb; words++)
        {
            int stop = WordEnd(text, at, end);
            ReadOnlySpan<char> word = text.AsSpan(at, stop - at);
            if (word.Length == 0 || !char.IsLower(word[0]))
                return false;
            int hyphen = word.IndexOf('-');
            if (hyphen > 0)
                return EndsWithSubject(word) && !Words["other"].Contains(word.Slice(0, hyphen));
            if (Words["verbs"].Contains(word))
                return HasSubject(text, stop, end);
            if (stop >= end || !char.IsWhiteSpace(text[stop]))
                return false;
            at = Dash.SkipSpace(text, stop, end);
        }

        return false;
    }

    // dit donc résolument la duchesse, dit en riant la vieille
    static bool HasSubject(string text, int at, int end)
    {
        for (int words = 0; words <= WordsBeforeSubject && at < end && char.IsWhiteSpace(text[at]); words++)
        {
            at = Dash.SkipSpace(text, at, end);
            if (IsSubject(text, at, end))
                return true;
            int stop = WordEnd(text, at, end);
            ReadOnlySpan<char> word = text.AsSpan(at, stop - at);
            if (!Words["between"].Contains(word) && !word.EndsWith("ment".AsSpan(), StringComparison.Ordinal) && !word.EndsWith("ant".AsSpan(), StringComparison.Ordinal))
                return false;
            at = stop;
        }

        return false;
    }

    static bool IsSubject(string text, int at, int end)
    {
        if (at >= end)
            return false;
        int stop = at;
        while (stop < end && stop - at < LongestWord && char.IsLetter(text[stop]))
            stop++;
        ReadOnlySpan<char> word = text.AsSpan(at, stop - at);
        return word.Length > 0 && (char.IsUpper(word[0]) || Words["articles"].Contains(word) || word.Equals("er".AsSpan(), StringComparison.Ordinal)
            || word.Equals("sie".AsSpan(), StringComparison.Ordinal) || word.Equals("ich".AsSpan(), StringComparison.Ordinal));
    }

    static bool EndsWithSubject(ReadOnlySpan<char> word)
    {
        foreach (string subject in Subjects)
        {
            if (word.EndsWith(subject.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    static int WordEnd(string text, int at, int end)
    {
        int stop = at;
        while (stop < end && stop - at < LongestWord && (char.IsLetter(text[stop]) || WordHash.IsApostrophe(text[stop]) || text[stop] == '-'))
            stop++;
        return stop;
    }
}
