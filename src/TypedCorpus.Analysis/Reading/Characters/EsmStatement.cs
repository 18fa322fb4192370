namespace TypedCorpus.Analysis.Reading.Characters;

/// <summary>
/// Tells the import and export statements of MDX from words that start with the same: what follows must be what the language has there.
/// </summary>
static class EsmStatement
{
    const int Longest = 1 << 15;
    const string GoesOnBehind = "=,(+?:&|>";
    const string From = " from ";

    static readonly string[] Declarations = ["const", "let", "var", "function", "class", "async", "type", "interface", "enum"];

    /// <summary>Whether a statement begins at the start of a line.</summary>
    public static bool StartsAt(string text, int line)
    {
        if (string.CompareOrdinal(text, line, "import", 0, 6) != 0 && string.CompareOrdinal(text, line, "export", 0, 6) != 0)
            return false;
        string first = Line(text, line);
        return first.StartsWith("import", StringComparison.Ordinal) ? IsImport(first.Substring("import".Length))
            : first.StartsWith("export", StringComparison.Ordinal) && IsExport(first.Substring("export".Length));
    }

    /// <summary>
    /// Behind a statement: at the end of the first line at which its brackets are closed and nothing is left open; -1 when nothing closes them.
    /// </summary>
    public static int EndOf(string text, int start)
    {
        int depth = 0;
        int limit = Math.Min(text.Length, start + Longest);
        for (int i = start; i < limit; i++)
        {
            char c = text[i];
            if (c is '"' or '\'' or '`')
                i = EndOfText(text, i, limit);
            else if (c == '/' && i + 1 < limit && text[i + 1] is '/' or '*')
                i = EndOfComment(text, i, limit);
            else if (c is '{' or '(' or '[')
                depth++;
            else if (c is '}' or ')' or ']')
                depth--;
            else if (c == '\n' && depth <= 0 && !GoesOn(text, start, i))
                return i;
        }

        return depth <= 0 && limit == text.Length ? text.TrimEnd().Length : -1;
    }

    // import "x", import X from "x", import { A, B } from "x", import * as X from "x"
    static bool IsImport(string rest)
    {
        string words = rest.TrimStart();
        if (words.Length == 0 || (words.Length == rest.Length && words[0] is not ('{' or '"' or '\'')))
            return false;
        if (words[0] is '{' or '"' or '\'' || words.StartsWith("* as ", StringComparison.Ordinal))
            return true;
        if (words.IndexOf(", {", StringComparison.Ordinal) > 0)
            return true;
        int from = words.IndexOf(From, StringComparison.Ordinal);
        string path = from < 0 ? "" : words.Substring(from + From.Length).TrimStart();
        return path.Length > 0 && path[0] is '"' or '\'';
    }

    static bool IsExport(string rest)
    {
        string words = rest.TrimStart();
        if (words.Length == 0 || words[0] is '{' or '*')
            return words.Length > 0;
        if (words.Length == rest.Length)
            return false;
        int end = words.IndexOf(' ');
        string first = end < 0 ? words : words.Substring(0, end);
        string behind = end < 0 ? "" : words.Substring(end);
        return first == "default" ? IsExpression(behind.Trim()) : Array.IndexOf(Declarations, first) >= 0 && behind.IndexOfAny(['=', '(', '{']) > 0;
    }

    static bool IsExpression(string words) =>
        words.Length > 0 && (words.IndexOf(' ') < 0 || words.IndexOfAny(['(', '{', '[']) >= 0 || words[words.Length - 1] == ';');

    // A line that an operator ends, or below which the next one is indented
    static bool GoesOn(string text, int start, int feed)
    {
        int last = feed - 1;
        while (last > start && text[last] is ' ' or '\t')
            last--;
        int next = feed + 1;
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        return GoesOnBehind.IndexOf(text[last]) >= 0 || (next > feed + 1 && next < text.Length && text[next] != '\n');
    }

    // Where a text in marks ends; that in ' or " within its line, or it is no text
    static int EndOfText(string text, int start, int limit)
    {
        for (int i = start + 1; i < limit && (text[i] != '\n' || text[start] == '`'); i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == text[start])
                return i;
        }

        return start;
    }

    static int EndOfComment(string text, int start, int limit)
    {
        int end = text[start + 1] == '/'
            ? text.IndexOf('\n', start, limit - start) - 1
            : text.IndexOf("*/", start + 2, limit - start - 2, StringComparison.Ordinal) + 1;
        return end > start ? end : start;
    }

    static string Line(string text, int line) => text.Substring(line, Math.Min(TextLines.EndOf(text, line) - line, 300)).TrimEnd();
}
