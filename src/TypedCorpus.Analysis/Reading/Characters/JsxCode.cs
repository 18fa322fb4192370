namespace TypedCorpus.Analysis.Reading.Characters;

/// <summary>
/// Finds the code in MDX: import and export statements, tags of components and expressions that stand on lines of their own. What stands between
/// tags is text.
/// </summary>
static class JsxCode
{
    const string Fences = "`~";
    const int FenceLength = 3;

    // Of a tag or an expression
    const int LongestCode = 4096;

    /// <summary>Adds an edit for each stretch of code, which leaves it out; in order.</summary>
    public static void AddTo(List<Edit> edits, string text, CancellationToken cancellation)
    {
        bool isAfterBlank = true;
        char fence = '\0';
        int lines = 0;
        for (int line = 0; line < text.Length;)
        {
            cancellation.ThrowIfRequestedAt(lines++);
            int first = SkipBlanks(text, line);
            int end = EndOfLine(text, line);
            char opened = FenceAt(text, first);
            if (fence != '\0' || opened != '\0')
            {
                fence = fence == '\0' ? opened : opened == fence ? '\0' : fence;
                isAfterBlank = false;
                line = end + 1;
                continue;
            }

            int code = isAfterBlank && IsStatement(text, line) ? EndOfStatement(text, line)
                : StartsTag(text, first) ? EndOfBalanced(text, first)
                : first < end && text[first] == '{' ? EndOfBalanced(text, first)
                : -1;
            // An expression within a line of words is one of them
            if (code < 0 || (text[first] == '{' && SkipBlanks(text, code) < EndOfLine(text, code)))
            {
                isAfterBlank = first == end;
                line = end + 1;
                continue;
            }

            edits.Add(new Edit(TextSpan.FromBounds(first, code), ""));
            // A tag may stand before words, and before another tag
            line = SkipBlanks(text, code) < EndOfLine(text, code) ? code : EndOfLine(text, code) + 1;
            isAfterBlank = true;
        }
    }

    static bool IsStatement(string text, int line) => StartsWith(text, line, "import ") || StartsWith(text, line, "export ") || StartsWith(text, line, "import{");

    // To the blank line behind it
    static int EndOfStatement(string text, int line)
    {
        int end = text.IndexOf("\n\n", line, StringComparison.Ordinal);
        return end < 0 ? text.TrimEnd().Length : end;
    }

    // "<Card", "</Card", "<>", "</>": components have a capital or a dot in their names
    static bool StartsTag(string text, int i)
    {
        if (i >= text.Length || text[i] != '<')
            return false;
        int name = i + 1 < text.Length && text[i + 1] == '/' ? i + 2 : i + 1;
        return name < text.Length && (text[name] == '>' || text[name] is >= 'A' and <= 'Z');
    }

    // Behind the bracket that closes the one at the start, with braces, brackets and texts between them; -1 when nothing does before a blank line
    static int EndOfBalanced(string text, int start)
    {
        char close = text[start] == '<' ? '>' : '}';
        int braces = 0;
        int limit = Math.Min(text.Length, start + LongestCode);
        for (int i = start + 1; i < limit; i++)
        {
            char c = text[i];
            if (c == '\n' && i + 1 < limit && text[i + 1] == '\n')
                return -1;
            if (c is '"' or '\'' or '`' && (close == '>' || c == '`'))
                i = text.IndexOf(c, i + 1, limit - i - 1) is > 0 and int end ? end : i;
            else if (braces == 0 && c == close && !(c == '>' && text[i - 1] == '='))
                return i + 1;
            else if (c == '{')
                braces++;
            else if (c == '}')
                braces = Math.Max(0, braces - 1);
        }

        return -1;
    }

    static char FenceAt(string text, int i)
    {
        if (i + FenceLength > text.Length || Fences.IndexOf(text[i]) < 0)
            return '\0';
        return text[i + 1] == text[i] && text[i + 2] == text[i] ? text[i] : '\0';
    }

    static bool StartsWith(string text, int i, string word) => string.CompareOrdinal(text, i, word, 0, word.Length) == 0;

    static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\t')
            i++;
        return i;
    }

    static int EndOfLine(string text, int i) => i < text.Length && text.IndexOf('\n', i) is >= 0 and int end ? end : text.Length;
}
