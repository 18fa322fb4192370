using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Tells headings from short paragraphs.</summary>
static class HeadingRule
{
    const int MostWords = 20;
    const int MostWordsOfQuestion = 14;
    const int MostWordsOfAmount = 2;
    const int LongestNumeral = 8;
    const string ClosingMarks = "”\"’'»›“«」』 ";

    /// <summary>Whether a passage can be a heading by its own look: a short line that does not end as a sentence.</summary>
    public static bool LooksLikeHeading(ReadOnlySpan<char> text, Evidence evidence)
    {
        if (IsNumeral(text))
            return true;
        if (evidence.Words is 0 or > MostWords || evidence.BreaksOff || text.IndexOf('\n') >= 0)
            return false;
        if (!IsHeadingStart(text[0]) || IsDirection(text) || IsEntry(text))
            return false;
        return text.TrimEnd(ClosingMarks.AsSpan()) is { Length: > 0 } words && CanEnd(words[words.Length - 1], text, evidence) && !IsTold(text);
    }

    static bool CanEnd(char last, ReadOnlySpan<char> text, Evidence evidence)
    {
        return last switch
        {
            // A question in running text is a paragraph; one with a number or in capitals is a heading
            '?' => evidence.Words <= MostWordsOfQuestion && (char.IsDigit(text[0]) || evidence.Capitalized == evidence.Words),
            ':' or ',' or ';' or '-' or '–' or '—' => false,
            _ => !evidence.EndsSentence,
        };
    }

    /// <summary>
    /// The depth of a heading, from 1: by its number ("2.1 Methods" is one deeper than "2 Methods"), or by its capitals in a text whose
    /// headings have both looks.
    /// </summary>
    public static int LevelOf(ReadOnlySpan<char> text, bool capitalsAreTop)
    {
        int depth = NumberDepth(text);
        if (depth > 0)
            return depth;
        return capitalsAreTop && !IsCapitals(text) ? 2 : 1;
    }

    /// <summary>Whether a line is nothing but a Roman numeral, with a point or without: "IV", "XII.".</summary>
    public static bool IsNumeral(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> numeral = text.TrimEnd('.');
        if (numeral.Length is 0 or > LongestNumeral || text.Length - numeral.Length > 1)
            return false;
        int before = int.MaxValue;
        foreach (char c in numeral)
        {
            int value = "IVXLC".IndexOf(c);

            // A smaller number stands before the next two greater ones only
            if (value < 0 || (value > before && (value - before > 2 || before % 2 == 1)))
                return false;
            before = value;
        }

        return true;
    }

    /// <summary>Whether a text has letters and all of them are capitals.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        bool any = false;
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return false;
            any |= char.IsUpper(c);
        }

        return any;
    }

    /// <summary>The number of numbers, parted by points, that a heading starts with; 0 for none.</summary>
    static int NumberDepth(ReadOnlySpan<char> text)
    {
        int depth = 0;
        int i = 0;
        while (i < text.Length && char.IsDigit(text[i]))
        {
            while (i < text.Length && char.IsDigit(text[i]))
                i++;
            depth++;
            if (i < text.Length && text[i] == '.')
                i++;
        }

        return i < text.Length && char.IsWhiteSpace(text[i]) && (depth > 1 || (i > 0 && text[i - 1] == '.')) ? depth : 0;
    }

    // What is heard in a recording: "[LAUGHTER]"
    static bool IsDirection(ReadOnlySpan<char> text) => text[0] == '[' && text[text.Length - 1] == ']';

    /// <summary>Whether a line is an amount behind what it is of: "Serves: 8", "Prep time: 10 minutes", "Ann Roe: 1,769".</summary>
    public static bool IsEntry(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        if (colon <= 0 || colon + 2 >= text.Length || text[colon + 1] != ' ')
            return false;
        ReadOnlySpan<char> amount = text.Slice(colon + 2).TrimStart();
        ReadOnlySpan<char> label = text.Slice(0, colon);
        return amount.Length > 0 && char.IsDigit(amount[0]) && CountOfWords(amount) <= MostWordsOfAmount
            && CountOfWords(label) <= MostWordsOfAmount && label.IndexOfAny("0123456789".AsSpan()) < 0
            && text[text.Length - 1] is not ('.' or '!' or '?' or '…' or '"' or '”');
    }

    static int CountOfWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        for (int i = 0; i < text.Length; i++)
            words += text[i] != ' ' && (i == 0 || text[i - 1] == ' ') ? 1 : 0;
        return words;
    }

    static bool IsHeadingStart(char c) => !char.IsLower(c) && c is not ('(' or '—' or '–' or '-' or '@');

    /// <summary>
    /// Whether a line, short as it may be, is told as a part of the text: it names the source of a quote, a note, an agency or an address.
    /// </summary>
    public static bool IsPartOfText(ReadOnlySpan<char> text) =>
        Dateline.NamesAgency(text) || SentenceTail.StartOfAddress(text) > 0 || SentenceTail.EndsWithNote(text) || SourcedQuote.IsIn(text);

    // A line that starts with a quotation mark is somebody's words, and one with "Dear" opens a letter
    static bool IsTold(ReadOnlySpan<char> text) =>
        text[0] is '"' or '″' or '“' or '„' or '«' || text.StartsWith("Dear ".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || IsPartOfText(text) || (SourcedQuote.IsOpening(text) && !IsInSingleMarks(text));

    // 'We waited for years', as British papers write their headings; what is said in a novel has its stop within the marks
    static bool IsInSingleMarks(ReadOnlySpan<char> text) =>
        text.Length > 3 && text[0] is '‘' or '\'' && text[text.Length - 1] is '’' or '\'' && char.IsLetterOrDigit(text[text.Length - 2])
        && text.Slice(1).IndexOfAny("‘“\"″".AsSpan()) < 0;
}
