namespace TypedCorpus.Analysis.Reading.Sites;

/// <summary>What a line of Markdown is to a generator of sites.</summary>
enum SiteLine
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>A command: a table of contents, a file that is to stand here, a comment.</summary>
    Command,

    /// <summary>An abbreviation, which what renders pages knows.</summary>
    Abbreviation,

    /// <summary>The start or the end of a container, which what renders pages knows: <c>:::note</c>, <c>:::</c>.</summary>
    Container,

    /// <summary>The start of a block of another form: <c>::note{icon="x"}</c>, <c>/// note | Title</c>.</summary>
    BlockStart,

    /// <summary>The end of such a block, where one is open.</summary>
    BlockEnd,

    /// <summary>The head of a box whose content is indented: <c>!!! note "Title"</c>, <c>=== "Tab"</c>.</summary>
    Box,

    /// <summary>The first line of a quote that is a box: <c>> [!NOTE]</c>, <c>> [!tip]- Title</c>.</summary>
    Alert,
}

/// <summary>Tells lines of Markdown that a generator of sites takes for itself.</summary>
static class SiteLines
{
    static readonly string[] Contents = ["[toc]", "[[toc]]", "[[_toc_]]", "${toc}", "@[toc]"];
    static readonly string[] Includes = ["--8<--", "<<< @/", "<<< ./", "<<< ../", "@[code", "@include:"];
    static readonly string[] Boxes = ["!!!", "???+", "???"];

    /// <summary>What a line is.</summary>
    /// <param name="line">The line, without white space around it.</param>
    public static SiteLine Of(ReadOnlySpan<char> line) => line[0] switch
    {
        ':' => OfColons(line),
        '/' => OfSlashes(line),
        '!' or '?' or '=' => IsBox(line) ? SiteLine.Box : SiteLine.Text,
        '[' or '$' or '@' or '-' or '<' or '%' or '{' => IsCommand(line) ? SiteLine.Command : SiteLine.Text,
        '>' => MarkOfAlert(line).End > 0 ? SiteLine.Alert : SiteLine.Text,
        '*' => IsAbbreviation(line) ? SiteLine.Abbreviation : SiteLine.Text,
        _ => SiteLine.Text,
    };

    static SiteLine OfColons(ReadOnlySpan<char> line)
    {
        int colons = CountOf(':', line);
        ReadOnlySpan<char> rest = line.Slice(colons);
        ReadOnlySpan<char> name = rest.TrimStart();
        if (colons >= 3)
            return name.Length == 0 || char.IsLetter(name[0]) || name[0] is '{' or '[' ? SiteLine.Container : SiteLine.Text;
        if (colons < 2)
            return SiteLine.Text;
        if (rest.Length == 0)
            return SiteLine.BlockEnd;
        int end = 0;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] is '-' or '_'))
            end++;
        bool isAttributed = end < rest.Length && ((rest[end] == '{' && rest[rest.Length - 1] == '}') || (rest[end] == '[' && rest[rest.Length - 1] is ']' or '}'));
        return end > 0 && char.IsLetter(rest[0]) && (end == rest.Length || isAttributed) ? SiteLine.BlockStart : SiteLine.Text;
    }

    static SiteLine OfSlashes(ReadOnlySpan<char> line)
    {
        int slashes = CountOf('/', line);
        if (slashes < 3)
            return SiteLine.Text;
        if (slashes == line.Length)
            return SiteLine.BlockEnd;
        return line.Length > slashes + 1 && line[slashes] == ' ' && char.IsLetter(line[slashes + 1]) ? SiteLine.BlockStart : SiteLine.Text;
    }

    /// <summary>Where the mark of an alert starts and ends in the first line of a quote, <c>> [!NOTE]</c>; twice 0 for none.</summary>
    public static (int Start, int End) MarkOfAlert(ReadOnlySpan<char> line)
    {
        int start = 1;
        while (start < line.Length && line[start] == ' ')
            start++;
        if (start + 2 >= line.Length || line[start] != '[' || line[start + 1] != '!')
            return (0, 0);
        int end = start + 2;
        while (end < line.Length && (char.IsLetter(line[end]) || (end > start + 2 && line[end] is '-' or '_')))
            end++;
        if (end == start + 2 || end == line.Length || line[end] != ']')
            return (0, 0);
        end += end + 1 < line.Length && line[end + 1] is '+' or '-' ? 2 : 1;
        return end >= line.Length || line[end] == ' ' ? (start, end) : (0, 0);
    }

    // !!! note, ???+ tip "Title", === "Tab", ===! 'Tab'
    static bool IsBox(ReadOnlySpan<char> line)
    {
        foreach (string mark in Boxes)
        {
            if (line.StartsWith(mark.AsSpan(), StringComparison.Ordinal))
                return line.Length > mark.Length + 1 && line[mark.Length] == ' ' && (char.IsLetter(line[mark.Length + 1]) || line[mark.Length + 1] == '"');
        }

        if (!line.StartsWith("===".AsSpan(), StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> name = line.Slice("===".Length).TrimStart("!+ ".AsSpan());
        return name.Length > 2 && name[0] is '"' or '\'' && name[name.Length - 1] == name[0];
    }

    static bool IsCommand(ReadOnlySpan<char> line)
    {
        foreach (string contents in Contents)
        {
            if (line.Equals(contents.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (string include in Includes)
        {
            if (line.StartsWith(include.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return IsBetween(line, "%%", "%%") || IsBetween(line, "{!", "!}") || IsBetween(line, "{* ", " *}");
    }

    static bool IsBetween(ReadOnlySpan<char> line, string open, string close) =>
        line.Length >= open.Length + close.Length
        && line.StartsWith(open.AsSpan(), StringComparison.Ordinal)
        && line.EndsWith(close.AsSpan(), StringComparison.Ordinal);

    // *[HTML]: Hypertext Markup Language
    static bool IsAbbreviation(ReadOnlySpan<char> line)
    {
        int close = line.Length > 2 && line[1] == '[' ? line.IndexOf(']') : -1;
        return close > 2 && close + 1 < line.Length && line[close + 1] == ':';
    }

    static int CountOf(char mark, ReadOnlySpan<char> line)
    {
        int count = 0;
        while (count < line.Length && line[count] == mark)
            count++;
        return count;
    }
}
