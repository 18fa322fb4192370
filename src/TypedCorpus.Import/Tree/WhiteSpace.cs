using System.Text;

namespace TypedCorpus.Import.Tree;

/// <summary>White space as a browser shows it: any stretch of it is one blank.</summary>
static class WhiteSpace
{
    public static void AppendCollapsed(StringBuilder to, string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                AppendBlank(to);
            else if (c is not ('\u00AD' or '\u200B' or '\uFEFF'))
                to.Append(c);
        }
    }

    public static void AppendBlank(StringBuilder to)
    {
        if (to.Length > 0 && to[^1] is not (' ' or '\n'))
            to.Append(' ');
    }

    /// <summary>The text with single blanks, none at its ends.</summary>
    public static string Collapse(string text)
    {
        StringBuilder collapsed = new(text.Length);
        AppendCollapsed(collapsed, text);
        return collapsed.ToString().Trim();
    }
}
