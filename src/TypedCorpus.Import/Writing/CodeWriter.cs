using System.Text;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Writing;

/// <summary>Writes code as a fenced block, with its language where the page names it.</summary>
static class CodeWriter
{
    public static string Write(PageNode node)
    {
        StringBuilder code = new();
        foreach (PageNode part in node.SelfAndDescendants())
        {
            if (part.Name == "br")
                code.Append('\n');
            code.Append(part.Text);
        }

        string text = code.Replace("\r\n", "\n").Replace('\r', '\n').ToString().Trim('\n').TrimEnd();
        if (string.IsNullOrWhiteSpace(text))
            return "";
        string fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return $"{fence}{Language(node)}\n{text}\n{fence}";
    }

    static string Language(PageNode node)
    {
        foreach (PageNode part in new[] { node.Parent, node }.OfType<PageNode>().Concat(node.Children))
        {
            foreach (string name in part.Attribute("class").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (string prefix in (string[])["language-", "lang-", "highlight-source-", "brush:"])
                {
                    string language = name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : "";
                    if (language.Length is > 0 and < 20 && language.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '-'))
                        return language;
                }
            }
        }

        return "";
    }
}
