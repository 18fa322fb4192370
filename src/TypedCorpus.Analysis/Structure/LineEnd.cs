using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Structure;

/// <summary>What the end of a line says of the next one.</summary>
static class LineEnd
{
    /// <summary>Whether a line ends as a sentence does.</summary>
    public static bool EndsSentence(string source, Line line) => SentenceTail.EndsSentence(source.AsSpan(line.Start, line.Length));

    /// <summary>Whether a line ends with what stands before a number, and the next begins with one: "at Mill Lane No." / "14. She baked".</summary>
    public static bool IsBeforeNumber(string source, Line line, Line next)
    {
        ReadOnlySpan<char> text = source.AsSpan(line.Start, line.Length);
        int last = text.LastIndexOf(' ') + 1;
        return last > 0
            && text[text.Length - 1] == '.'
            && char.IsDigit(source[next.Start])
            && Abbreviations.KindOf(text.Slice(last, text.Length - last - 1)) == AbbreviationKind.BeforeNumber;
    }

    /// <summary>
    /// Whether a line can be one of wrapped prose that goes on in the next: as long as those are, without a sentence's end or a colon.
    /// </summary>
    public static bool CanBeWithin(string source, Line line) =>
        line.Length is >= WrapWidth.Narrowest and <= WrapWidth.Widest && source[line.End - 1] != ':' && !EndsSentence(source, line);

    /// <summary>Whether a line ends where a thought may: with a mark rather than with a word.</summary>
    public static bool IsThoughts(string source, Line line) => !char.IsLetterOrDigit(source[line.End - 1]);

    /// <summary>Whether a comma stands at the end, before closing marks or without.</summary>
    public static bool IsComma(string source, Line line) =>
        source.AsSpan(line.Start, line.Length).TrimEnd("”\"’'»)".AsSpan()) is { Length: > 0 } words && words[words.Length - 1] == ',';

    /// <summary>Whether the last word holds sentences together ("the", "of"), so that another one follows.</summary>
    public static bool IsStopWord(string source, Line line)
    {
        ReadOnlySpan<char> text = source.AsSpan(line.Start, line.Length);
        ReadOnlySpan<char> last = text.Slice(text.LastIndexOf(' ') + 1).TrimStart("([“\"‘".AsSpan());
        return last.Length > 0 && char.IsLower(last[0]) && (WordUses.Of(WordHash.Of(last)) & WordUse.Stop) != 0;
    }

    /// <summary>
    /// Whether a line, whose words have no capitals for being words of a headline, ends in the middle of a name: "said the old Nora" / "Pell, the
    /// miller".
    /// </summary>
    public static bool IsWithinName(string source, Line line, Line next)
    {
        ReadOnlySpan<char> text = source.AsSpan(line.Start, line.Length);
        int last = text.LastIndexOf(' ') + 1;
        int before = last > 0 ? text.Slice(0, last - 1).LastIndexOf(' ') + 1 : 0;
        if (!char.IsUpper(text[last]) || !char.IsLower(text[before]))
            return false;

        ReadOnlySpan<char> following = source.AsSpan(next.Start, next.Length);
        int end = Word.End(following, 0, out _);
        return end > 0
            && end + 1 < following.Length
            && char.IsUpper(following[0])
            && (WordUses.Of(WordHash.Of(following.Slice(0, end))) & WordUse.Stop) == 0
            && (following[end] == ',' || (following[end] == ' ' && char.IsLower(following[end + 1])));
    }
}
