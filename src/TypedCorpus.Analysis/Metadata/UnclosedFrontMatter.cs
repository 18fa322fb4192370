namespace TypedCorpus.Analysis.Metadata;

/// <summary>
/// Front matter that nothing closes: the lines behind its first one that are unmistakably keys, one of which every article may have.
/// </summary>
static class UnclosedFrontMatter
{
    const int LongestKey = 40;

    /// <summary>The front matter; null when the text starts with a rule over words.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">The offset behind its first line.</param>
    /// <param name="format">What it is written in.</param>
    /// <param name="fence">Its first line.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static FrontMatter? Find(string source, int start, DataFormat format, string fence, CancellationToken cancellation)
    {
        char sign = format == DataFormat.Toml ? '=' : ':';
        bool hasKnownKey = false;
        int end = start;
        int lines = 0;
        for (int next; end < source.Length; end = next)
        {
            cancellation.ThrowIfRequestedAt(lines++);
            int feed = source.IndexOf('\n', end);
            next = feed < 0 ? source.Length : feed + 1;
            ReadOnlySpan<char> line = source.AsSpan(end, next - end).TrimEnd();
            ReadOnlySpan<char> key = KeyOf(line, sign);
            hasKnownKey |= key.Length > 0 && KnownKeys.Contains(key.ToString());
            if (key.Length == 0 && !(hasKnownKey && GoesOn(line)))
                break;
        }

        if (!hasKnownKey)
            return null;
        int block = Math.Max(EndOfRule(source, end, fence[0]), LastCharacter(source, end));
        return new FrontMatter(new TextSpan(0, block), TextSpan.FromBounds(start, end), format, Unclosed: fence);
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
