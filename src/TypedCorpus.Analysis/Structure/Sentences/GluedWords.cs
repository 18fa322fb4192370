namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>Tells two sentences without a space between them ("the world.Today is") from an address, a name or a number.</summary>
static class GluedWords
{
    const int LongestWord = 40;

    /// <summary>Whether one sentence ends at the marks and the next one starts right behind them.</summary>
    public static bool AreApart(ReadOnlySpan<char> text, Terminator terminator)
    {
        int next = terminator.End;
        if (terminator.Start < 2 || next + 1 >= text.Length || !char.IsUpper(text[next]) || terminator.IsSpaced)
            return false;

        int nextEnd = next + 1;
        while (nextEnd < text.Length && nextEnd - next < LongestWord && char.IsLower(text[nextEnd]))
            nextEnd++;
        if (nextEnd < text.Length && !IsWordEnd(text, nextEnd))
            return false;

        if (IsIdentifier(text, terminator.Start, text.Slice(next, nextEnd - next)))
            return false;

        int start = terminator.Start;
        while (start > 0 && terminator.Start - start < LongestWord && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
            if (text[start] is '/' or '@' or '_' or '\\' or '<' or '>')
                return false;
        }

        return char.IsDigit(text[terminator.Start - 1])
            ? nextEnd - next > 1
            : char.IsLower(text[terminator.Start - 1]) && char.IsLower(text[terminator.Start - 2]);
    }

    // Task.Run, System.Text.Json: a word with a capital before the point, and behind it one that begins no sentence
    static bool IsIdentifier(ReadOnlySpan<char> text, int point, ReadOnlySpan<char> next)
    {
        if (text[point] != '.')
            return false;
        int start = point;
        while (start > 0 && point - start < LongestWord && char.IsLetterOrDigit(text[start - 1]))
            start--;
        if (start > 0 && text[start - 1] is '.' or '_' or '`')
            return true;
        return start < point && char.IsUpper(text[start]) && !SentenceEnd.Starts(next) && Abbreviations.KindOf(next) == AbbreviationKind.None;
    }

    /// <summary>Whether a word ends at an offset as one in a sentence does: a space, or a mark with a space behind.</summary>
    static bool IsWordEnd(ReadOnlySpan<char> text, int i)
    {
        if (char.IsWhiteSpace(text[i]) || WordHash.IsApostrophe(text[i]))
            return true;
        return text[i] is ',' or '.' or ';' or ':' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
    }
}
