using TypedCorpus.Analysis.Reading.Sites;

namespace TypedCorpus.Import.Writing;

/// <summary>Words at the start of a line that Markdown would take for a heading, a list, a quote or a rule, and a generator of sites for a mark of its own.</summary>
static class LineStart
{
    public static string Escape(string lines) =>
        lines.Contains('\n') ? string.Join('\n', lines.Split('\n').Select(EscapeLine)) : EscapeLine(lines);

    static string EscapeLine(string line)
    {
        line = line.TrimStart();
        if (line.Length == 0)
            return line;
        if (line[0] is '>' or '#' or '=' or '~' or '|' || (line[0] is '-' or '+' && (line.Length == 1 || line[1] is ' ' or '-')))
            return "\\" + line;
        if (SiteLines.Of(line.AsSpan().TrimEnd()) != SiteLine.Text)
            return "\\" + line;
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        bool isNumbered = digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] == ' ');
        return isNumbered && digits > 0 ? line.Insert(digits, "\\") : line;
    }
}
