namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>
/// Makes YAML that other parsers read readable to this one, character by character, so that every place stays where it is: a quoted text or a
/// bracket that goes on at the left margin, tabs in lines that say nothing, line separators inside of a line.
/// </summary>
sealed class YamlMending
{
    /// <summary>The most brackets that nothing closes: the rest of the text is looked through for each.</summary>
    const int MostUnclosed = 20;

    readonly char[] text;
    readonly CancellationToken cancellation;

    // Lines that are indented further belong to a block of text
    int blockIndent = int.MaxValue;
    int unclosed;
    int steps;

    YamlMending(string yaml, CancellationToken cancellation)
    {
        text = yaml.ToCharArray();
        this.cancellation = cancellation;
    }

    /// <summary>The YAML with what is mended in it, as long as it was.</summary>
    public static string Mend(string yaml, CancellationToken cancellation)
    {
        YamlMending mending = new(yaml, cancellation);
        for (int line = 0; line < yaml.Length;)
            line = mending.MendLine(line);
        return new string(mending.text);
    }

    // Mends a line, and those that its value goes on in; gives back the start of the next
    int MendLine(int line)
    {
        cancellation.ThrowIfRequestedAt(steps++);
        int end = EndOfLine(line);
        for (int i = line; i < end; i++)
        {
            if (text[i] is '\u0085' or '\u2028' or '\u2029')
                text[i] = ' ';
        }

        int first = SkipBlanks(line, end);
        if (first < end && first - line > blockIndent)
            return end + 1;
        for (int i = line; i < first; i++)
            text[i] = ' ';
        if (first == end || text[first] == '#')
            return end + 1;

        blockIndent = int.MaxValue;
        while (first + 1 < end && text[first] == '-' && text[first + 1] is ' ' or '\t')
            first = SkipBlanks(first + 1, end);
        int value = first < end ? ValueStart(first, end) : end;
        if (value >= end)
            return end + 1;
        if (text[value] is '|' or '>')
            blockIndent = first - line;
        int close = text[value] is '"' or '\'' ? EndOfQuoted(value) : text[value] is '[' or '{' ? EndOfBrackets(value) : -1;
        if (close <= end || !EndsLine(close))
            return end + 1;
        Indent(end, close, first - line);
        return EndOfLine(close) + 1;
    }

    // Where the value behind a key begins, or the line's own value where there is no key
    int ValueStart(int first, int end)
    {
        int colon = first;
        if (text[first] is '"' or '\'')
        {
            colon = EndOfQuoted(first);
            if (colon < 0 || colon >= end || text[colon] != ':')
                return first;
        }
        else if (text[first] is '[' or '{')
        {
            return first;
        }

        while (colon < end && !(text[colon] == ':' && (colon + 1 == end || text[colon + 1] is ' ' or '\t')))
            colon++;
        int value = SkipBlanks(Math.Min(colon + 1, end), end);
        while (value < end && text[value] is '&' or '!')
        {
            while (value < end && text[value] is not (' ' or '\t'))
                value++;
            value = SkipBlanks(value, end);
        }

        return value;
    }

    // Behind the mark that closes a quoted text; -1 when nothing does
    int EndOfQuoted(int start)
    {
        char mark = text[start];
        for (int i = start + 1; i < text.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(steps++);
            if (text[i] == '\\' && mark == '"')
                i++;
            else if (text[i] == mark && mark == '\'' && i + 1 < text.Length && text[i + 1] == mark)
                i++;
            else if (text[i] == mark)
                return i + 1;
        }

        return -1;
    }

    // Behind the bracket that closes the one at the start, with comments left out; -1 when nothing does
    int EndOfBrackets(int start)
    {
        int depth = 0;
        List<TextSpan> comments = [];
        for (int i = start; i < text.Length && unclosed < MostUnclosed; i++)
        {
            cancellation.ThrowIfRequestedAt(steps++);
            switch (text[i])
            {
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}':
                    if (--depth > 0)
                        break;
                    Blank(comments);
                    return i + 1;
                case '"' or '\'' when text[i - 1] is ' ' or '\t' or '\n' or ',' or '[' or '{' or ':':
                    int close = EndOfQuoted(i);
                    i = close < 0 ? text.Length : close - 1;
                    break;
                case '#' when text[i - 1] is ' ' or '\t' or '\n':
                    comments.Add(TextSpan.FromBounds(i, EndOfLine(i)));
                    i = EndOfLine(i) - 1;
                    break;
            }
        }

        unclosed++;
        return -1;
    }

    void Blank(List<TextSpan> spans)
    {
        foreach (TextSpan span in spans)
        {
            for (int i = span.Start; i < span.End; i++)
                text[i] = ' ';
        }
    }

    // A line that is not indented enough is joined with the one before
    void Indent(int from, int to, int indent)
    {
        for (int feed = from; feed >= 0 && feed < to; feed = Array.IndexOf(text, '\n', feed + 1))
        {
            int first = SkipBlanks(feed + 1, text.Length);
            if (first < text.Length && text[first] != '\n' && first - feed - 1 <= indent)
                text[feed] = ' ';
        }
    }

    int EndOfLine(int i)
    {
        int end = i < text.Length ? Array.IndexOf(text, '\n', i) : -1;
        return end < 0 ? text.Length : end;
    }

    // Words behind a closing mark say that it closes something else
    bool EndsLine(int i)
    {
        int next = SkipBlanks(i, text.Length);
        return next == text.Length || text[next] is '\n' or '#';
    }

    int SkipBlanks(int i, int end)
    {
        while (i < end && text[i] is ' ' or '\t')
            i++;
        return i;
    }
}
