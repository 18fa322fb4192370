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
            if (!hasVerb && isSmall && !needsNoun && Verbs.Contains(word))
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
