namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>
/// A list that is written in one line: "1. The first 2. The second", "a) the first b) the second". Its items count up from the one that the
/// text starts with.
/// </summary>
ref struct InlineList
{
    readonly ReadOnlySpan<char> text;
    readonly char closing;
    readonly bool isLetter;
    int last;

    InlineList(ReadOnlySpan<char> text, int first, bool isLetter, char closing)
    {
        this.text = text;
        last = first;
        this.isLetter = isLetter;
        this.closing = closing;
    }

    /// <summary>Whether the text starts with an item, so that others may follow.</summary>
    public readonly bool Exists => closing != '\0';

    /// <summary>Reads the marker that a text starts with.</summary>
    public static InlineList Start(ReadOnlySpan<char> text)
    {
        int start = SkipBullet(text, 0);
        int value = ReadValue(text, start, out int end, out bool isLetter);
        return value >= 0 && IsClosed(text, end, out _)
            ? new InlineList(text, value, isLetter, text[end])
            : default;
    }

    /// <summary>Whether the next item starts at an offset behind white space; then the one after it is looked for.</summary>
    public bool TryTake(int start)
    {
        int value = ReadValue(text, SkipBullet(text, start), out int end, out bool isLetterHere);
        if (value != last + 1 || isLetterHere != isLetter || end >= text.Length || text[end] != closing)
            return false;
        if (!IsClosed(text, end, out int content) || content >= text.Length || char.IsDigit(text[content]))
            return false;
        last = value;
        return true;
    }

    /// <summary>Whether the marker of the text's own first item ends at an offset behind its point.</summary>
    public static int FirstMarkerLength(ReadOnlySpan<char> text)
    {
        int start = SkipBullet(text, 0);
        return ReadValue(text, start, out int end, out _) >= 0 && IsClosed(text, end, out int content) ? content : 0;
    }

    static int SkipBullet(ReadOnlySpan<char> text, int i)
    {
        if (i < text.Length && text[i] is '•' or '⁃' or '◦' or '▪' or '‣')
        {
            i++;
            while (i < text.Length && text[i] == ' ')
                i++;
        }

        return i;
    }

    /// <summary>The number, or the place in the alphabet of the letter, at an offset; -1 for none.</summary>
    static int ReadValue(ReadOnlySpan<char> text, int start, out int end, out bool isLetter)
    {
        end = start;
        isLetter = false;
        int value = 0;
        while (end < text.Length && end - start < 3 && text[end] is >= '0' and <= '9')
            value = (value * 10) + text[end++] - '0';
        if (end > start)
            return value;

        isLetter = true;
        if (end >= text.Length || text[end] is < 'a' or > 'z')
            return -1;
        end++;
        return text[start] - 'a';
    }

    /// <summary>
    /// Whether a marker is closed at an offset (".", ")", ".)") and white space follows; <paramref name="content"/> is behind that.
    /// </summary>
    static bool IsClosed(ReadOnlySpan<char> text, int end, out int content)
    {
        content = end;
        if (content >= text.Length || text[content] is not ('.' or ')'))
            return false;
        content++;
        if (content < text.Length && text[content] == ')')
            content++;
        int space = content;
        while (content < text.Length && char.IsWhiteSpace(text[content]))
            content++;
        return content > space;
    }
}
