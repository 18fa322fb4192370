namespace TypedCorpus.Analysis.Structure.Pictures;

/// <summary>Tells credits that say of themselves what they are: "Photo: Jane Roe", "Image courtesy of the museum", "file photo".</summary>
static class CreditLabel
{
    const int MostWords = 12;
    const int MostSmallWords = 2;
    const int MostWordsOfOrigin = 3;

    // The letters that labels start with; so few that the framework searches for all of them at once
    const string Initials = "PICFB";

    /// <summary>Whether one of the labels starts with a letter; asked first, as it costs less than to look the word up.</summary>
    public static bool CanStartWith(char letter) => Initials.IndexOf(letter) >= 0;

    /// <summary>The offset of the first letter from an offset on that a label can start with; -1 for none.</summary>
    public static int NextStart(ReadOnlySpan<char> text, int from)
    {
        int next = text.Slice(from).IndexOfAny(Initials.AsSpan());
        return next < 0 ? -1 : from + next;
    }

    /// <summary>Whether a credit starts at the start of a text: the offset behind its label and the mark or word that follows; 0 for none.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        int end = WordEnd(text, 0);
        if (text.Slice(0, end).Equals("courtesy".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return IsOfName(text, end) ? end : 0;
        if (end == 0 || !CreditWords.IsLabel(text.Slice(0, end)))
            return 0;

        // Photo courtesy of Jane Roe, Image source, Crédit photo :
        bool isLed = false;
        for (int words = 0; words < 3; words++)
        {
            int start = SkipSpace(text, end);
            int next = WordEnd(text, start);
            ReadOnlySpan<char> word = text.Slice(start, next - start);
            if (word.Length == 0 || !(CreditWords.IsBehindLabel(word) || (isLed && CreditWords.IsJoiner(word)) || (words == 0 && CreditWords.IsLabel(word))))
                break;
            isLed |= CreditWords.IsBehindLabel(word);
            end = next;
        }

        int mark = SkipSpace(text, end);
        if (mark < text.Length && (text[mark] is ':' or '…' || (isLed && text[mark] == ',') || IsEllipsis(text, mark)))
            return mark + (IsEllipsis(text, mark) ? 3 : 1);
        return isLed && mark < text.Length && mark > end && (char.IsUpper(text[mark]) || text[mark] == '@') ? end : 0;
    }

    /// <summary>Whether what stands behind a label is the name of a photographer, an agency or a site rather than a sentence.</summary>
    public static bool IsFollowedByName(ReadOnlySpan<char> behind)
    {
        int words = 0;
        int small = 0;
        for (int i = SkipSpace(behind, 0); i < behind.Length; i = SkipSpace(behind, i))
        {
            int end = behind.Slice(i).IndexOf(' ');
            end = end < 0 ? behind.Length : i + end;
            ReadOnlySpan<char> word = behind.Slice(i, end - i);
            words++;
            small += char.IsLower(word[0]) && !CreditWords.IsJoiner(word) && !CreditWords.IsBehindLabel(word) ? 1 : 0;
            i = end;
        }

        return words is > 0 and <= MostWords && small <= MostSmallWords;
    }

    /// <summary>Whether words say of a photo where it comes from: "file photo", "Submitted photo".</summary>
    public static bool IsOrigin(ReadOnlySpan<char> words)
    {
        int first = WordEnd(words, 0);
        int last = words.LastIndexOf(' ') + 1;
        return first > 0 && last > first && CreditWords.IsOrigin(words.Slice(0, first)) && CreditWords.IsLabel(words.Slice(last))
            && words.Slice(first, last - first).Trim().IndexOf(' ') < 0 && words.Length < 16 * MostWordsOfOrigin;
    }

    // Courtesy of the Harbour Museum
    static bool IsOfName(ReadOnlySpan<char> text, int end)
    {
        int next = SkipSpace(text, end);
        if (next >= text.Length || !char.IsUpper(text[0]))
            return false;
        return text[next] == ':' || text.Slice(next).StartsWith("of ".AsSpan(), StringComparison.Ordinal);
    }

    static bool IsEllipsis(ReadOnlySpan<char> text, int i) => text.Slice(i).StartsWith("...".AsSpan(), StringComparison.Ordinal);

    static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && char.IsLetter(text[i]))
            i++;
        return i;
    }

    static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
