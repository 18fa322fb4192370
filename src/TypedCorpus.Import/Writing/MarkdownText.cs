using System.Text;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Writing;

/// <summary>Words as Markdown carries them: what would be markup has a backslash.</summary>
static class MarkdownText
{
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
            char next = i + 1 < words.Length ? words[i + 1] : ' ';
            bool isMarkup = c is '\\' or '`' or '*' or '[' or ']'
                || (c == '_' && !(i > skip && char.IsLetterOrDigit(words[i - 1]) && char.IsLetterOrDigit(next)))
                || (c == '<' && (char.IsAsciiLetter(next) || next is '/' or '!' or '?'))
                || (c == '&' && (char.IsAsciiLetter(next) || next == '#'))
                || (c == '~' && next == '~');
            if (isMarkup)
                to.Append('\\');
            to.Append(c == '\0' ? '\uFFFD' : c);
        }
    }
}
