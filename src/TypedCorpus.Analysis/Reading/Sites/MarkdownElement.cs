using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Reading.Sites;

/// <summary>Elements of HTML that stand around blocks of Markdown and say so: <c>&lt;div class="grid" markdown&gt;</c>.</summary>
static class MarkdownElement
{
    const string Attribute = " markdown";

    static readonly string[] Names = ["article", "aside", "details", "div", "figure", "section"];
    static readonly string[] Values = ["=\"1\"", "=\"block\"", "=\"span\"", "=1", ""];

    /// <summary>The name of the element that starts on a line of its own; empty for any other line.</summary>
    /// <param name="line">The line, without white space around it.</param>
    public static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> line)
    {
        int end = 1;
        while (end < line.Length && char.IsLetter(line[end]))
            end++;
        ReadOnlySpan<char> name = line.Slice(1, Math.Max(0, end - 1));
        return IsName(name) && line.IndexOf('>') == line.Length - 1 && AttributeIn(line) is not null ? name : default;
    }

    /// <summary>Whether a line is the end tag of an element.</summary>
    public static bool IsEnd(ReadOnlySpan<char> line, string name) =>
        line.Length == name.Length + 3 && line[0] == '<' && line[1] == '/' && line[line.Length - 1] == '>'
        && line.Slice(2, name.Length).Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The start tag with which Markdown renders the content, too: without the attribute, and with a blank line behind it.</summary>
    public static string ForPage(string line) => AttributeIn(line.AsSpan()) is { } attribute
        ? line.Substring(0, attribute.Start) + line.Substring(attribute.End) + "\n\n"
        : line;

    static bool IsName(ReadOnlySpan<char> name) => Word.IsOneOf(name, Names);

    static TextSpan? AttributeIn(ReadOnlySpan<char> tag)
    {
        int start = tag.IndexOf(Attribute.AsSpan(), StringComparison.OrdinalIgnoreCase);
        foreach (string value in start < 0 ? [] : Values)
        {
            int end = start + Attribute.Length + value.Length;
            bool isValue = tag.Slice(start + Attribute.Length).StartsWith(value.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (isValue && end < tag.Length && tag[end] is ' ' or '>')
                return TextSpan.FromBounds(start, end);
        }

        return null;
    }
}
