using System.Text;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Writing;

/// <summary>Words as Markdown carries them: what would be markup has a backslash.</summary>
static class MarkdownText
{
    const int LongestReference = 40;
    const int LongestAttributes = 300;

    // What stands behind the text is not known: it may go on in another part of the page
    const char End = '\0';

    public static void AppendEscaped(StringBuilder to, string text)
    {
        StringBuilder words = new(text.Length);
        if (to.Length > 0 && to[^1] is not (' ' or '\n'))
            words.Append('x');
        int skip = words.Length;
        WhiteSpace.AppendCollapsed(words, text);
        for (int i = skip; i < words.Length; i++)
        {
            char c = words[i];
            if (c == ' ' && (to.Length == 0 || to[^1] is ' ' or '\n'))
                continue;
            char next = i + 1 < words.Length ? words[i + 1] : End;
            bool isMarkup = c is '\\' or '`' or '*' or '[' or ']'
                || (c == '_' && !(i > skip && char.IsLetterOrDigit(words[i - 1]) && char.IsLetterOrDigit(next)))
                || (c == '<' && (char.IsAsciiLetter(next) || next is '/' or '!' or '?' or End))
                || (c == '&' && IsReference(words, i + 1))
                || (c == '{' && IsOfSite(words, i + 1))
                || (c == '~' && next == '~');
            if (isMarkup)
                to.Append('\\');
            to.Append(c == '\0' ? '\uFFFD' : c);
        }
    }

    // lt; and #60; and what may become one
    static bool IsReference(StringBuilder words, int start)
    {
        int end = start;
        while (end < words.Length && end - start < LongestReference && (char.IsAsciiLetterOrDigit(words[end]) || words[end] == '#'))
            end++;
        return end == words.Length || (end > start && words[end] == ';');
    }

    // Generators of sites take {{ and {% for tags, and {: .lead}, {.lead}, {#id} and {a=b} for attributes
    static bool IsOfSite(StringBuilder words, int start)
    {
        if (start == words.Length || words[start] is '{' or '%' or ':' or '!' or '*' or '.' or '#')
            return true;
        for (int i = start; i - start < LongestAttributes && i < words.Length && words[i] != '}'; i++)
        {
            if (words[i] is '=' or '.' or '#')
                return true;
        }

        return false;
    }
}
