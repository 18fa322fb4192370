using System.Globalization;

namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>What may stand behind a passage's last sentence: closing marks, an agency, a note's number, an address, a smiley.</summary>
static class SentenceTail
{
    const int LongestBracket = 40;
    const int LongestAddress = 500;

    static readonly HashSet<string> Agencies =
        ["AP", "AFP", "Reuters", "UPI", "dpa", "DPA", "PA", "CP", "ANI", "PTI", "IANS", "EFE", "ANSA", "TASS", "Xinhua", "Bloomberg", "APA", "SDA", "sda", "Belga"];

    /// <summary>Whether a passage ends as a sentence does, whatever stands behind the mark that ends it.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> sentence = Without(text);
        return sentence.Length > 0 && sentence[sentence.Length - 1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }

    /// <summary>A passage without what stands behind its last sentence; with nothing left, the first character.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        for (int next = end; next > 0; next = StartOfLast(text.Slice(0, end)))
            end = next;
        return text.Slice(0, end);
    }

    /// <summary>Where the last part of a tail starts; 0 when the text does not end in one.</summary>
    static int StartOfLast(ReadOnlySpan<char> text)
    {
        int last = text.Length - 1;
        char c = text[last];
        if (c is ')' or ']' && StartOfNote(text, c == ')' ? '(' : '[') is > 0 and int note)
            return note;
        if (char.IsWhiteSpace(c) || IsClosing(c) || IsSign(text, last))
            return last;
        return Math.Max(StartOfAddress(text), StartOfTag(text));
    }

    // Words in brackets behind the end of a sentence; those that belong to it, or are one, stay
    static int StartOfNote(ReadOnlySpan<char> text, char bracket)
    {
        int looked = Math.Max(0, text.Length - LongestBracket);
        int open = looked + text.Slice(looked).LastIndexOf(bracket);
        ReadOnlySpan<char> before = text.Slice(0, Math.Max(open, 0)).TrimEnd();
        if (open < looked || before.Length == 0 || text[text.Length - 2] is '.' or '!' or '?')
            return 0;
        char last = before[before.Length - 1];
        return last is '.' or '!' or '?' or '…' || IsClosing(last) ? open : 0;
    }

    /// <summary>Where the address that a passage ends with starts; 0 when none ends it, or nothing stands before it.</summary>
    public static int StartOfAddress(ReadOnlySpan<char> text)
    {
        int start = StartOfLastWord(text);
        return WebAddress.StartsOne(text.Slice(start)) ? start : 0;
    }

    /// <summary>Whether a passage ends with the number of a note or the name of an agency, which stand behind sentences.</summary>
    public static bool EndsWithNote(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> passage = text.TrimEnd();
        if (passage.Length < 3 || passage[passage.Length - 1] is not (')' or ']'))
            return false;
        int looked = Math.Max(0, passage.Length - LongestBracket);
        int open = passage.Slice(looked).LastIndexOfAny('(', '[') + looked;
        if (open <= looked)
            return false;
        ReadOnlySpan<char> note = passage.Slice(open + 1, passage.Length - open - 2);
        return passage[open] == '[' ? IsNumber(note) : Agencies.Contains(note.ToString());
    }

    /// <summary>Whether a passage ends with an emoji or another sign.</summary>
    public static bool EndsWithSign(ReadOnlySpan<char> text) => text.Length > 0 && IsSign(text, text.Length - 1);

    static bool IsNumber(ReadOnlySpan<char> note)
    {
        foreach (char c in note)
        {
            if (!char.IsDigit(c) && c is not (',' or ' ' or '-' or '–'))
                return false;
        }

        return note.Length > 0;
    }

    static int StartOfTag(ReadOnlySpan<char> text)
    {
        int start = StartOfLastWord(text);
        return text.Length - start > 1 && text[start] is '#' or '@' && char.IsLetter(text[start + 1]) ? start : 0;
    }

    static int StartOfLastWord(ReadOnlySpan<char> text)
    {
        int looked = Math.Max(0, text.Length - LongestAddress);
        return looked + text.Slice(looked).LastIndexOfAny(' ', '\n', '\t') + 1;
    }

    static bool IsClosing(char c) => c is '"' or '″' or '\'' or '”' or '’' or '»' or '›' or '«' or '“' or ')' or ']' or '」' or '』' or '*' or '†' or '‡' or '>';

    // Pictures of the emoji kind, the marks that join them, and raised numbers
    static bool IsSign(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is '\u200D' or '\uFE0E' or '\uFE0F' or '\u20E3')
            return true;
        UnicodeCategory category = text[i] switch
        {
            >= '\uD800' and <= '\uDBFF' => UnicodeCategory.OtherSymbol,
            >= '\uDC00' and <= '\uDFFF' when i > 0 && char.IsHighSurrogate(text[i - 1]) =>
                CharUnicodeInfo.GetUnicodeCategory(text.Slice(i - 1, 2).ToString(), 0),
            var c => char.GetUnicodeCategory(c),
        };
        return category is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherNumber;
    }
}
