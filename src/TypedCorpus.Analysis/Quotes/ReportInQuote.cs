using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Quotes;

/// <summary>
/// Finds a report by its words alone, where a mark is missing: "We knew, said Edda Marsh. The judge looked up. Words of saying are those that
/// also tell where a sentence ends.
/// </summary>
static class ReportInQuote
{
    // A name with its title: Mayor Ann van der Roe
    const int MaxName = 5;

    // Prof., Capt.
    const int LongestTitle = 4;

    // But Councillor Tom Ek, a farmer from the valley, said
    const int MaxLead = 14;
    const int LongestLead = 120;

    static readonly char[] Before = [',', '?', '!'];

    static readonly WordSet Verbs = WordSet.Load("speech-tags.txt");

    /// <summary>
    /// The offset behind the mark before the first report in a stretch of text, as in "We knew, said Edda Marsh."; -1 for none.
    /// </summary>
    public static int Find(string text, int start, int end, CancellationToken cancellation)
    {
        for (int i = start, step = 0; i < end && (i = text.IndexOfAny(Before, i, end - i)) >= 0; i++, step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            if (i + 1 < end && text[i + 1] == ' ' && i > start && Follows(text, i + 1, end, whole: true))
                return i + 1;
        }

        return -1;
    }

    /// <summary>Whether a verb of saying stands behind an offset with a name or a pronoun on either side: "said Edda Marsh", "she said".</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="whole">Whether a mark must stand behind the two, so that they say nothing else.</param>
    public static bool Follows(string text, int at, int end, bool whole)
    {
        bool hasVerb = false;
        bool hasName = false;
        bool needsNoun = false;
        bool hasNoun = false;
        for (int words = 0; words < MaxName; words++)
        {
            while (at < end && text[at] is ' ' or '\u00A0' or '\n')
                at++;
            int stop = Word.End(text.AsSpan(0, end), at, out _);
            ReadOnlySpan<char> word = text.AsSpan(at, stop - at);
            if (word.Length == 0)
                return false;

            bool isSmall = char.IsLower(word[0]);
            if (!hasVerb && isSmall && !needsNoun && Verbs.Contains(word) && (hasName || !IsAddressing(word)))
                hasVerb = true;
            else if (isSmall && (hasNoun || needsNoun))
                (hasNoun, needsNoun) = (true, false);
            else if (!isSmall || (!hasName && IsSubject(word)))
                (hasName, needsNoun) = (true, word.Equals("the".AsSpan(), StringComparison.Ordinal));
            else
                return false;

            at = stop;
            bool ends = at >= end || text[at] is '.' or ',' or ';' or ':';
            if (hasVerb && hasName && !needsNoun && (ends || !whole))
                return true;
            if (ends && (isSmall || word.Length > LongestTitle || at >= end || text[at] != '.'))
                return false;
            at += ends ? 1 : 0;
        }

        return false;
    }

    /// <summary>
    /// Where a sentence starts that leads up to a quote with somebody's name: "We waited. Tom Ek said: "I did."; the offset behind the sentence
    /// before it, -1 when none does.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the words before the sentence start.</param>
    /// <param name="mark">The offset of the mark that opens the quote.</param>
    /// <param name="named">Whether a pronoun is too little.</param>
    public static int LeadsUp(string text, int start, int mark, bool named)
    {
        int end = mark;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        bool isLed = end > start && text[end - 1] is ':' or ',';
        bool hasColon = end > start && text[end - 1] == ':';
        int sentence = SentenceStart(text, Math.Max(start + 1, end - LongestLead), end);
        if (sentence < 0 || !char.IsUpper(text[sentence]))
            return -1;

        bool hasName = false;
        int names = 0;
        int words = 0;
        for (int at = sentence; at < end && words < MaxLead; words++)
        {
            int stop = Word.End(text.AsSpan(0, end), at, out _);
            ReadOnlySpan<char> word = text.AsSpan(at, stop - at);
            if (word.Length > 0 && char.IsLower(word[0]) && words > 0 && (hasColon || SayingVerbs.Contains(WordHash.Of(word))))
                return (hasName || !named) && (isLed || stop == end || IsThat(text, stop, end)) ? EndBefore(text, sentence) : -1;
            bool isCapital = word.Length > 0 && char.IsUpper(word[0]);
            hasName |= isCapital && (words > 0 || !IsNoName(word));
            names += isCapital ? 1 : 0;
            for (at = stop; at < end && !char.IsLetterOrDigit(text[at]); at++)
            {
            }
        }

        // Tom Ek: "..."
        return hasColon && names == words && words is > 1 and <= MaxName ? EndBefore(text, sentence) : -1;
    }

    /// <summary>The offset behind the words that lead up to a quote without its opening mark, as in Ann Roe said: We waited."; the start when
    /// none do.</summary>
    public static int EndOfLead(string text, int start, int end)
    {
        int colon = text.IndexOf(':', start, Math.Min(LongestLead, end - start));
        if (colon < 0 || colon + 2 >= end || text[colon + 1] != ' ')
            return start;
        for (int at = start; at < colon;)
        {
            int stop = Word.End(text.AsSpan(0, colon), at, out _);
            if (char.IsLower(text[at]) && Verbs.Contains(text.AsSpan(at, stop - at)))
                return colon + 2;
            at = Math.Max(stop, at + 1);
        }

        return start;
    }

    // Where the sentence starts that ends at an offset; -1 for one that starts before the floor
    static int SentenceStart(string text, int floor, int end)
    {
        for (int i = end - 1; i > floor; i--)
        {
            if (text[i - 1] != ' ' || !char.IsUpper(text[i]))
                continue;
            int before = i - 1;
            while (before > floor && text[before - 1] is ' ' or '’' or '\'' or ')')
                before--;
            if (text[before - 1] is '.' or '?' or '!' or '…' && !EndsTitle(text, floor, before - 1))
                return i;
        }

        return -1;
    }

    // Mr. Ek, T. Ek
    static bool EndsTitle(string text, int floor, int stop)
    {
        int start = stop;
        while (start > floor && char.IsLetter(text[start - 1]))
            start--;
        return text[stop] == '.' && stop - start is > 0 and <= LongestTitle && char.IsUpper(text[start])
            && (stop - start == 1 || !IsNoName(text.AsSpan(start, stop - start)));
    }

    static int EndBefore(string text, int sentence)
    {
        while (char.IsWhiteSpace(text[sentence - 1]))
            sentence--;
        return sentence;
    }

    // told the council
    static bool IsAddressing(ReadOnlySpan<char> verb) =>
        verb.Equals("told".AsSpan(), StringComparison.Ordinal) || verb.Equals("tells".AsSpan(), StringComparison.Ordinal);

    static bool IsThat(string text, int at, int end) => end - at == 5 && string.CompareOrdinal(text, at, " that", 0, 5) == 0;

    // What opens a sentence with a capital and names nobody
    static bool IsNoName(ReadOnlySpan<char> word)
    {
        foreach (string small in (ReadOnlySpan<string>)["He", "She", "They", "I", "We", "It", "But", "And", "Then", "The"])
        {
            if (word.Equals(small.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    static bool IsSubject(ReadOnlySpan<char> word)
    {
        foreach (string subject in (ReadOnlySpan<string>)["he", "she", "they", "I", "we", "the"])
        {
            if (word.Equals(subject.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
