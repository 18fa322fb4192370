using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Tells a title from the first sentence of a text.</summary>
static class TitleRule
{
    const int LongestTitle = 250;
    const int MostWords = 48;

    /// <summary>The most words of a title that ends as a sentence does.</summary>
    const int MostWordsOfSentence = 18;

    // With fewer, a line that ends in a colon is a label: "This week in the mill:"
    const int FewestWordsOfLead = 8;

    /// <summary>Smaller words than these have no capital in a title whose words have one.</summary>
    const int LongestSmallWord = 4;

    /// <summary>Whether a first passage is short enough for a title.</summary>
    public static bool IsShortEnough(int length, Evidence evidence) =>
        length <= LongestTitle
        && evidence.Words is > 0 and <= MostWords
        && evidence.SentenceEnds <= 2
        && !(evidence is { EndsSentence: true, Words: > MostWordsOfSentence });

    /// <summary>
    /// Whether a first passage is told as a part of the text: a sentence with its full stop, a line that goes on behind its comma, leads up to what
    /// follows or has an address behind it, the number of a part, or somebody's words with their source.
    /// </summary>
    public static bool IsTold(ReadOnlySpan<char> line) =>
        line[line.Length - 1] == ','
        || LeadsUp(line)
        || HeadingRule.IsNumeral(line)
        || EndsWithStop(line)
        || SentenceTail.StartOfAddress(line) > 0
        || SourcedQuote.IsInFirst(line);

    // "Ann Roe, head of the mill, issued this statement today:"
    static bool LeadsUp(ReadOnlySpan<char> line)
    {
        if (line[line.Length - 1] != ':')
            return false;
        int spaces = 0;
        foreach (char character in line)
            spaces += character == ' ' ? 1 : 0;
        return spaces + 1 >= FewestWordsOfLead;
    }

    /// <summary>
    /// Whether a line ends with a full stop as sentences do. Some papers write one behind their headlines, whose words have capitals, or which quote
    /// in single marks.
    /// </summary>
    static bool EndsWithStop(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> sentence = SentenceTail.Without(line);
        if (sentence.Length < 2 || sentence[sentence.Length - 1] is not ('.' or '。') || sentence[sentence.Length - 2] == '.')
            return false;
        ReadOnlySpan<char> last = sentence.Slice(sentence.LastIndexOf(' ') + 1);
        bool isAbbreviation = last.Slice(0, last.Length - 1).IndexOf('.') > 0
            || Abbreviations.KindOf(last.Slice(0, last.Length - 1)) != AbbreviationKind.None;
        return !isAbbreviation && !HeadingRule.IsCapitals(line) && !HasCapitals(line) && !SourcedQuote.HasSingleMarks(line);
    }

    static bool HasCapitals(ReadOnlySpan<char> line)
    {
        int words = 0;
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < line.Length;)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                i++;
                continue;
            }

            int end = Word.End(line, i, out _);
            words++;
            capitals += char.IsLower(line[i]) ? 0 : 1;
            if (char.IsLower(line[i]) && end - i > LongestSmallWord)
                small++;
            i = end;
        }

        // "Ann sat in the sun all day." has short words, and is told
        return words > 2 && small * 8 <= words && 2 * capitals >= words;
    }
}
