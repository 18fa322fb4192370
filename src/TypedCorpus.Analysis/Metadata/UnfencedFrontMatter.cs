namespace TypedCorpus.Analysis.Metadata;

/// <summary>
/// Front matter whose first or last line is missing: lines that are unmistakably keys, among them one that every article may have, or two where
/// nothing opens it.
/// </summary>
static class UnfencedFrontMatter
{
    const int LongestKey = 40;
    const string Rule = "---";

    /// <summary>Front matter that nothing closes; null when the text starts with a rule over words.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">The offset behind its first line.</param>
    /// <param name="format">What it is written in.</param>
    /// <param name="fence">Its first line.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static FrontMatter? FindUnclosed(string source, int start, DataFormat format, string fence, CancellationToken cancellation)
    {
        string fault = $"Nothing closes this front matter: write '{fence}' on a line of its own behind its last key";
        return Find(source, start, format, fence, knownKeys: 1, cancellation) is { } found ? found with { Fault = fault } : null;
    }

    /// <summary>An object of JSON that nothing closes, up to the first blank line; null when its first key is none that every article may have.</summary>
    /// <param name="source">The source.</param>
    /// <param name="key">The offset of the mark before the first key.</param>
    public static FrontMatter? FindUnclosedJson(string source, int key)
    {
        int close = source.IndexOf('"', key + 1, Math.Min(LongestKey, source.Length - key - 1));
        if (close < 0 || !KnownKeys.Contains(source.Substring(key + 1, close - key - 1)))
            return null;
        int blank = source.IndexOf("\n\n", close, StringComparison.Ordinal);
        TextSpan block = TextSpan.FromBounds(0, LastCharacter(source, blank < 0 ? source.Length : blank));
        return new FrontMatter(block, block, DataFormat.Json, "Nothing closes this front matter: write '}' behind its last value");
    }

    /// <summary>Front matter that nothing opens, at the start of a text in Markdown, where it would be a paragraph; null for none.</summary>
    public static FrontMatter? FindUnopened(string source, CancellationToken cancellation)
    {
        const string Fault = $"Nothing opens this front matter: write '{Rule}' on lines of their own above its first key and behind its last";
        if (Find(source, 0, DataFormat.Yaml, Rule, knownKeys: 2, cancellation) is not { } found)
            return null;
        // As Pelican, MultiMarkdown and Hexo have it
        bool startsWithTitle = source.StartsWith(KnownKeys.Title + ":", StringComparison.OrdinalIgnoreCase);
        return startsWithTitle ? found : found with { Fault = Fault };
    }

    /// <summary>Whether the lines of some data that say something are keys, and one of them is a key that every article may have.</summary>
    public static bool HasKnownKey(string data, DataFormat format, CancellationToken cancellation)
    {
        string lines = string.Join("\n", data.Split('\n').Where(line => line.Trim() is { Length: > 0 } said && said[0] != '#'));
        return Find(lines, 0, format, Rule, knownKeys: 1, cancellation) is { } found && found.Data.End == lines.Length;
    }

    static FrontMatter? Find(string source, int start, DataFormat format, string fence, int knownKeys, CancellationToken cancellation)
    {
        char sign = format == DataFormat.Toml ? '=' : ':';
        int known = 0;
        int end = start;
        int lines = 0;
        for (int next; end < source.Length; end = next)
        {
            cancellation.ThrowIfRequestedAt(lines++);
            next = TextLines.Next(source, end);
            ReadOnlySpan<char> line = source.AsSpan(end, next - end).TrimEnd();
            ReadOnlySpan<char> key = KeyOf(line, sign);
            known += key.Length > 0 && KnownKeys.Contains(key.ToString()) ? 1 : 0;
            if (key.Length == 0 && !(known > 0 && GoesOn(line)))
                break;
        }

        if (known < knownKeys)
            return null;
        int block = Math.Max(EndOfRule(source, end, fence[0]), LastCharacter(source, end));
        return new FrontMatter(new TextSpan(0, block), TextSpan.FromBounds(start, end), format);
    }

    static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> line, char sign)
    {
        int end = 0;
        while (end < line.Length && end < LongestKey && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-' or '.'))
            end++;
        int behind = end;
        while (sign == '=' && behind < line.Length && line[behind] == ' ')
            behind++;
        bool isKey = behind < line.Length && line[behind] == sign && (sign == '=' || behind + 1 == line.Length || line[behind + 1] is ' ' or '\t');
        return isKey ? line.Slice(0, end) : default;
    }

    // A line of the value of the key above
    static bool GoesOn(ReadOnlySpan<char> line) => line.Length > 1 && (line[0] is ' ' or '\t' || line.StartsWith("- ".AsSpan()));

    // Behind a line of dashes (or pluses) that was meant to close it; 0 for any other line
    static int EndOfRule(string source, int line, char fence)
    {
        int end = line;
        while (end < source.Length && (source[end] == fence || (fence == '-' && source[end] is '–' or '—')))
            end++;
        return end - line > 1 && (end == source.Length || source[end] == '\n') ? end : 0;
    }

    static int LastCharacter(string source, int end)
    {
        while (end > 0 && char.IsWhiteSpace(source[end - 1]))
            end--;
        return end;
    }
}
