using TypedCorpus.Analysis.Quotes;

namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>A key with a text that needs quotation marks and has none: <c>title: The mill: a story</c>.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The text as it was meant.</param>
readonly record struct BareText(DataScalar Key, DataScalar Value)
{
    const int LongestKey = 60;

    /// <summary>The longest text that is written out in a message.</summary>
    const int LongestQuoted = 80;

    /// <summary>What is wrong with it, and what to write instead.</summary>
    public DataFault Fault => UnclosedBy is { } mark
        ? new DataFault(Value.Span with { Length = 1 }, "Nothing closes this quotation mark" + (Value.Text.Length > LongestQuoted ? "" : $": write {mark}{Value.Text}{mark}"), IsRead: true)
        : NeedsMarks(Value.Span, Value.Text);

    /// <summary>The quotation mark that opens the text and is missing behind it; null where none is.</summary>
    char? UnclosedBy { get; init; }

    /// <summary>Says that a text needs quotation marks, and what to write instead.</summary>
    public static DataFault NeedsMarks(TextSpan span, string text) => new(
        span, text.Length > LongestQuoted ? "This text needs quotation marks" : "This text needs quotation marks: write " + Quoted(text), IsRead: true);

    /// <summary>The key and the text that stand at a place of data; null when something else does.</summary>
    /// <param name="data">The data.</param>
    /// <param name="place">The line of the key, with the lines that the text goes on in.</param>
    /// <param name="sign">What stands behind a key.</param>
    public static BareText? Find(string data, TextSpan place, char sign)
    {
        TextSpan line = Trim(data, place);
        int end = line.Start;
        while (end < line.End && end - line.Start <= LongestKey && IsOfKey(data[end]))
            end++;
        TextSpan key = Trim(data, TextSpan.FromBounds(line.Start, end));
        bool isKey = key.Length > 0 && data[key.Start] is not ('-' or '.') && end + 1 < line.End && data[end] == sign;
        if (!isKey || (sign == ':' && data[end + 1] is not (' ' or '\t')))
            return null;

        TextSpan value = Trim(data, TextSpan.FromBounds(end + 1, line.End));
        string text = WithoutComment(value.Of(data));
        if (!CanBeText(text))
            return null;
        bool isUnclosed = IsUnclosed(text);
        string meant = isUnclosed ? OneLine.OfLines(text.Substring(1)) : Meant(text);
        return new BareText(new DataScalar(key, key.Of(data), IsPlain: true), new DataScalar(value with { Length = text.Length }, meant, IsPlain: false))
        {
            UnclosedBy = isUnclosed ? text[0] : null,
        };
    }

    /// <summary>Whether a line is a key, with a value or without.</summary>
    public static bool IsKey(string data, int line)
    {
        int end = line;
        while (end < data.Length && end - line <= LongestKey && IsOfKey(data[end]))
            end++;
        return end > line
            && data[line] is not ('-' or '.' or ' ')
            && end < data.Length
            && data[end] == ':'
            && (end + 1 == data.Length || data[end + 1] is ' ' or '\t' or '\n');
    }

    static bool IsOfKey(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ' ';

    // What begins as something else of YAML or TOML does is no text: a block, a tag, an anchor, an alias, brackets that nothing stands behind
    static bool CanBeText(string text) => text.Length > 0 && text[0] switch
    {
        '|' or '>' or '!' or '&' => false,
        '*' => IsStarred(text),
        '[' => text.IndexOf(']') > 0 && (text[text.Length - 1] != ']' || text.IndexOf("], [", StringComparison.Ordinal) > 0),
        '{' => text.StartsWith("{{", StringComparison.Ordinal) || (text[text.Length - 1] != '}' && text.IndexOf('}') > 0),
        _ => true,
    };

    // "Broken; 'tis is no mark
    static bool IsUnclosed(string text) =>
        text.Length > 1
        && (text[0] == '"' || (text[0] == '\'' && !MarkReader.IsElision(text, new TextSpan(0, text.Length), 0)))
        && text.IndexOf(text[0], 1) < 0;

    // The marks around a text in which another one stands: 'It's open'
    static string Meant(string text)
    {
        bool isQuoted = text.Length > 2 && text[0] is '"' or '\'' && text[text.Length - 1] == text[0];
        string inner = isQuoted ? text.Substring(1, text.Length - 2) : text;
        bool isWord = isQuoted && Array.TrueForAll(inner.Split(text[0]), part => part.Length > 0 && part[0] != ' ' && part[part.Length - 1] != ' ');
        return OneLine.OfLines(isWord ? inner : text);
    }

    /// <summary>Whether a text starts with a star and is no alias of YAML's: <c>*</c>, <c>*star* of the day</c>.</summary>
    public static bool IsStarred(string text) => text.Length > 0 && text[0] == '*' && (text.Length == 1 || text.IndexOf(' ') > 0);

    /// <summary>The text before a comment.</summary>
    public static string WithoutComment(string text)
    {
        int comment = text.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? text : text.Substring(0, comment).TrimEnd();
    }

    static string Quoted(string text) =>
        text.IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? $"\"{text}\"" : "'" + text.Replace("'", "''") + "'";

    static TextSpan Trim(string data, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && char.IsWhiteSpace(data[start]))
            start++;
        while (end > start && char.IsWhiteSpace(data[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
