namespace TypedCorpus.Analysis.Reading.Characters;

/// <summary>
/// Finds the code in MDX: import and export statements, tags, comments, and expressions that stand on lines of their own. What stands between tags
/// is text.
/// </summary>
sealed class JsxCode
{
    const string Fences = "`~";
    const int FenceLength = 3;
    const string CommentEnd = "*/}";

    // Of a tag or an expression
    const int LongestCode = 4096;

    /// <summary>The most statements that nothing closes: the text is looked through for each.</summary>
    const int MostUnclosed = 20;

    /// <summary>The most tags and expressions that nothing closes.</summary>
    const int MostUnclosedTags = 1000;

    static readonly char[] TextMarks = ['"', '\'', '`'];

    // Tags of HTML around text, between which Markdown reads nothing where they start a line
    static readonly HashSet<string> Containers =
    [
        "div", "section", "article", "aside", "main", "figure", "figcaption", "header", "footer", "nav", "details", "summary", "p", "center",
        "blockquote",
    ];

    readonly List<Edit> edits;
    readonly string text;
    readonly CancellationToken cancellation;
    int unclosed;
    int unclosedTags;
    int steps;

    JsxCode(List<Edit> edits, string text, CancellationToken cancellation)
    {
        this.edits = edits;
        this.text = text;
        this.cancellation = cancellation;
    }

    /// <summary>Adds an edit for each stretch of code, which leaves it out; in order.</summary>
    public static void AddTo(List<Edit> edits, string text, CancellationToken cancellation) => new JsxCode(edits, text, cancellation).Read();

    void Read()
    {
        bool isAfterBlank = true;
        char fence = '\0';
        for (int line = 0; line < text.Length;)
        {
            cancellation.ThrowIfRequestedAt(steps++);
            int first = SkipBlanks(line);
            int end = TextLines.EndOf(text, line);
            char opened = FenceAt(first);
            if (fence != '\0' || opened != '\0')
            {
                fence = fence == '\0' ? opened : opened == fence ? '\0' : fence;
                isAfterBlank = false;
                line = end + 1;
                continue;
            }

            int code = isAfterBlank && EsmStatement.StartsAt(text, line) ? EndOfStatement(line) : EndOfBlockCode(first, end);
            if (code < 0)
            {
                isAfterBlank = first == end;
                line = ReadInline(first, end) + 1;
                continue;
            }

            LeaveOut(first, code);
            // A tag may stand before words, and before another tag
            line = SkipBlanks(code) < TextLines.EndOf(text, code) ? code : TextLines.EndOf(text, code) + 1;
            isAfterBlank = true;
        }
    }

    // To the line at which its brackets are closed, or to the blank line behind it
    int EndOfStatement(int line)
    {
        int end = unclosed < MostUnclosed ? EsmStatement.EndOf(text, line) : -1;
        if (end >= 0)
            return end;
        unclosed++;
        int blank = text.IndexOf("\n\n", line, StringComparison.Ordinal);
        return blank < 0 ? text.TrimEnd().Length : blank;
    }

    // Behind a tag that starts a line, or an expression that has lines of its own; -1 for none
    int EndOfBlockCode(int first, int end)
    {
        if (StartsTag(first) || StartsContainer(first))
            return EndOfBalanced(first);
        if (first == end || text[first] != '{')
            return -1;

        // An expression within a line of words is one of them
        int code = EndOfComment(first) is > 0 and int comment ? comment : EndOfBalanced(first);
        return code > 0 && SkipBlanks(code) == TextLines.EndOf(text, code) ? code : -1;
    }

    /// <summary>Leaves the tags and comments within a line out; gives back the end of the line that the last of them ends in.</summary>
    int ReadInline(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(steps++);
            if (text[i] == '`')
            {
                i = EndOfCodeSpan(i, end) - 1;
                continue;
            }

            int code = text[i] == '{' ? EndOfInlineCode(i) : StartsTag(i) ? EndOfBalanced(i) : -1;
            if (code < 0)
                continue;
            if (IsText(i, code))
            {
                LeaveOut(i, i + 2);
                LeaveOut(code - 2, code);
            }
            else
            {
                LeaveOut(i, code);
            }

            end = TextLines.EndOf(text, code);
            i = code - 1;
        }

        return end;
    }

    // Behind a comment, or an expression with a text in it; the others are words that stand for something
    int EndOfInlineCode(int start)
    {
        if (EndOfComment(start) is > 0 and int comment)
            return comment;
        int end = EndOfBalanced(start);
        return end > 0 && text.IndexOfAny(TextMarks, start, end - start) >= 0 ? end : -1;
    }

    // {"words"}
    bool IsText(int start, int end) =>
        end - start > 4
        && text[start] == '{'
        && Array.IndexOf(TextMarks, text[start + 1]) >= 0
        && text.IndexOf(text[start + 1], start + 2, end - start - 2) == end - 2;

    void LeaveOut(int start, int end) => edits.Add(new Edit(TextSpan.FromBounds(start, end), ""));

    // Behind the same number of backticks in the line; behind the first ones when nothing closes them
    int EndOfCodeSpan(int start, int end)
    {
        int open = start;
        while (open < end && text[open] == '`')
            open++;
        int limit = Math.Min(end, open + LongestCode);
        for (int i = open; i < limit; i++)
        {
            int close = i;
            while (close < end && text[close] == '`')
                close++;
            if (close - i == open - start)
                return close;
            i = Math.Max(i, close - 1);
        }

        return open;
    }

    // Behind "{/* … */}", blank lines in it or not; -1 for anything else
    int EndOfComment(int start)
    {
        if (string.CompareOrdinal(text, start, "{/*", 0, CommentEnd.Length) != 0)
            return -1;
        int end = text.IndexOf(CommentEnd, start, Math.Min(LongestCode, text.Length - start), StringComparison.Ordinal);
        return end < 0 ? -1 : end + CommentEnd.Length;
    }

    // "<Card", "</Card", "<>", "</>": components have a capital or a dot in their names
    bool StartsTag(int i)
    {
        if (i >= text.Length || text[i] != '<')
            return false;
        int name = NameOf(i);
        return name < text.Length && (text[name] == '>' || text[name] is >= 'A' and <= 'Z');
    }

    bool StartsContainer(int i)
    {
        if (i >= text.Length || text[i] != '<')
            return false;
        int name = NameOf(i);
        int end = name;
        while (end < text.Length && end - name < 12 && text[end] is >= 'a' and <= 'z')
            end++;
        return Containers.Contains(text.Substring(name, end - name)) && end < text.Length && text[end] is '>' or ' ' or '/' or '\n';
    }

    int NameOf(int tag) => tag + 1 < text.Length && text[tag + 1] == '/' ? tag + 2 : tag + 1;

    // Behind the bracket that closes the one at the start, with braces, brackets and texts between them; -1 when nothing does: before a blank line,
    // or, where the attributes of a tag go on behind one, before the next
    int EndOfBalanced(int start)
    {
        char close = text[start] == '<' ? '>' : '}';
        int braces = 0;
        int limit = unclosedTags < MostUnclosedTags ? Math.Min(text.Length, start + LongestCode) : start;
        unclosedTags++;
        for (int i = start + 1; i < limit; i++)
        {
            char c = text[i];
            if (c == '\n' && i + 1 < limit && text[i + 1] == '\n' && !(braces > 0 || GoesOnAsTag(i + 2, close)))
                return -1;
            if (c is '"' or '\'' or '`' && (close == '>' || c == '`'))
            {
                i = text.IndexOf(c, i + 1, limit - i - 1) is > 0 and int end ? end : i;
            }
            else if (braces == 0 && c == close && !(c == '>' && text[i - 1] == '='))
            {
                unclosedTags--;
                return i + 1;
            }
            else if (c is '{' or '}')
            {
                braces = Math.Max(0, braces + (c == '{' ? 1 : -1));
            }
        }

        return -1;
    }

    // Whether a line is an attribute: 'title="…"', 'items={…}'
    bool GoesOnAsTag(int line, char close)
    {
        int name = SkipBlanks(line);
        int end = name;
        while (end < text.Length && end - name < 60 && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            end++;
        return close == '>' && end > name && end + 1 < text.Length && text[end] == '=' && text[end + 1] is '"' or '\'' or '{';
    }

    char FenceAt(int i)
    {
        if (i + FenceLength > text.Length || Fences.IndexOf(text[i]) < 0)
            return '\0';
        return text[i + 1] == text[i] && text[i + 2] == text[i] ? text[i] : '\0';
    }

    int SkipBlanks(int i)
    {
        while (i < text.Length && text[i] is ' ' or '\t')
            i++;
        return i;
    }
}
