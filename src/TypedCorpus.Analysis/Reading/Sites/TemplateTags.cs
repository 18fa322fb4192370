using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Reading.Sites;

/// <summary>
/// Finds tags of templates in lines of Markdown (<c>{% include %}</c>, <c>{{ site.url }}</c>, <c>{{&lt; figure >}}</c>), attributes in braces
/// (<c>{: .lead}</c>, <c>{#id}</c>) and links of wikis (<c>[[page|words]]</c>).
/// </summary>
sealed class TemplateTags(string text, List<SiteMark> marks, CancellationToken cancellation)
{
    const int LongestTag = 4000;
    const int LongestAddress = 1000;
    const int LongestAttributes = 300;
    const int LongestWikiLink = 200;
    const string Fence = "~~~~~~";

    /// <summary>The most tags and regions that nothing closes: the text is looked through for each.</summary>
    const int MostUnclosed = 1000;
    const int MostOpenRegions = 20;

    // Between them stands code
    static readonly HashSet<string> CodeTags = ["highlight", "codeblock", "code", "mermaid", "prism"];

    // Up to there nothing is a tag
    int rawEnd = -1;
    int addressEnd;
    int unclosed;
    int openRegions;
    int steps;

    /// <summary>Whether an offset is in a stretch that a template takes as it stands.</summary>
    public bool IsRaw(int offset) => offset < rawEnd;

    /// <summary>Adds the marks of a line, and those of the lines that its last tag goes on in.</summary>
    /// <param name="first">The first character that is no blank.</param>
    /// <param name="end">The end of the line.</param>
    /// <returns>The end of the line that the last mark ends in.</returns>
    public int Read(int first, int end)
    {
        int line = first;
        for (int i = first; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(steps++);
            int behind = text[i] switch
            {
                '\\' => i + 2,
                '`' => CodeSpan.End(text.AsSpan(), i),
                '{' when i >= rawEnd => ReadBrace(i, line, end),
                '[' when i >= rawEnd => ReadWikiLink(i, end),
                _ => 0,
            };
            if (behind <= i)
                continue;
            i = behind - 1;
            if (behind <= end)
                continue;
            end = TextLines.EndOf(text, behind);
            line = text.LastIndexOf('\n', Math.Min(behind, text.Length - 1)) + 1;
        }

        return end;
    }

    // Behind what starts with a brace; 0 when it is no mark
    int ReadBrace(int start, int line, int end)
    {
        char next = start + 1 < text.Length ? text[start + 1] : '\0';
        return next switch
        {
            '%' => ReadTag(start, line),
            '{' => ReadExpression(start, line),
            '#' when start + 2 < text.Length && char.IsWhiteSpace(text[start + 2]) => HideUpTo(start, CloseOf(start, "#}"), line),
            _ => ReadAttributes(start, line, end),
        };
    }

    // {% tag %}
    int ReadTag(int start, int line)
    {
        int close = CloseOf(start, "%}");
        if (close == 0)
            return 0;
        string name = NameAt(start + 2);
        if (name == "comment" && RegionEnd(close, "{%", "endcomment") is { } comment)
            return HideUpTo(start, comment.End, line);
        if (name == "raw" && RegionEnd(close, "{%", "endraw") is { } raw)
            rawEnd = raw.Start;
        return CodeTags.Contains(name) && ReadCode(start, close, line, name, "{%", "end" + name) is > 0 and int code ? code : HideUpTo(start, close, line);
    }

    // {{ value }}, {{< code >}}, {{% code %}}
    int ReadExpression(int start, int line)
    {
        char third = start + 2 < text.Length ? text[start + 2] : '\0';
        if (third is '<' or '%')
        {
            int close = CloseOf(start, third == '<' ? ">}}" : "%}}");
            string name = NameAt(start + 3);
            return close > 0 && CodeTags.Contains(name) && ReadCode(start, close, line, name, "{{", "/" + name) is > 0 and int code
                ? code
                : HideUpTo(start, close, line);
        }

        // Formulas have braces in braces: x_{{a}}, \frac{{a}}{b}
        char before = start > 0 ? text[start - 1] : '\n';
        bool isOfFormula = before is '_' or '^' or '{' or '}' or '\\' or '$' || (char.IsLetter(before) && !char.IsWhiteSpace(third));
        bool isTag = char.IsWhiteSpace(third) || char.IsLetter(third) || third is '-' or '#' or '/' or '>' or '!' or '$' or '\'' or '"';
        return isOfFormula || !isTag ? 0 : HideUpTo(start, CloseOf(start, "}}"), line);
    }

    /// <summary>Makes a fence of each of the two tags around code; gives back where the second one ends, 0 when they are no such tags.</summary>
    int ReadCode(int start, int close, int line, string name, string open, string closing)
    {
        int end = TextLines.EndOf(text, close);
        int next = SkipSpace(close);
        bool isAlone = start == line && IsBlank(close, end);
        bool holdsFence = next + 2 < text.Length && text[next] is '`' or '~' && text[next + 1] == text[next] && text[next + 2] == text[next];
        if (!isAlone || holdsFence || RegionEnd(close, open, closing) is not { } tag)
            return 0;
        int language = text.IndexOf(name, start, StringComparison.Ordinal) + name.Length;
        string fence = Fence + NameAt(SkipSpace(language));
        marks.Add(new SiteMark(TextSpan.FromBounds(start, close), fence, fence));
        string last = (IsBlank(TextLines.StartOf(text, tag.Start), tag.Start) ? "" : "\n") + Fence + (IsBlank(tag.End, TextLines.EndOf(text, tag.End)) ? "" : "\n");
        marks.Add(new SiteMark(tag, last, last));
        return tag.End;
    }

    // {: .class}, {::comment}; {#id} behind a heading, {.class} behind a link or an emphasis, or in a line of its own
    int ReadAttributes(int start, int line, int end)
    {
        int close = text.IndexOf('}', start, Math.Min(end - start, LongestAttributes));
        if (close < 0)
            return 0;
        bool hasColon = text[start + 1] == ':';
        ReadOnlySpan<char> inner = text.AsSpan(start + 1, close - start - 1).TrimStart(':').Trim();
        bool isEmpty = inner.Length == 0 || inner.IndexOf('{') >= 0;
        bool areAttributes = !isEmpty && (inner[0] is '.' or '#' || IsAssignment(inner));
        if (hasColon)
            return !isEmpty && (areAttributes || char.IsLetter(inner[0]) || inner[0] is '/' or ':') && inner.IndexOf("=>".AsSpan()) < 0 ? HideUpTo(start, close + 1, line) : 0;

        char before = start > line ? text[start - 1] : '\n';
        bool endsHeading = (text[line] == '#' || IsUnderlined(end)) && inner.Length > 0 && inner[0] is '.' or '#' && IsBlank(close + 1, end);
        bool isAlone = start == line && IsBlank(close + 1, end);
        if (!areAttributes || !(endsHeading || isAlone || before is ')' or '*' or '_' or '`' or ']'))
            return 0;
        HideUpTo(start, close + 1, line);
        marks[marks.Count - 1] = marks[marks.Count - 1] with { Page = null };
        return close + 1;
    }

    // Whether the line that ends here is a heading by the one below it, of "===" or "---"
    bool IsUnderlined(int end)
    {
        string below = end < text.Length ? text.Substring(end + 1, TextLines.EndOf(text, end + 1) - end - 1) : "";
        string mark = below.TrimEnd().TrimStart(' ');
        return mark.Length > 0 && mark[0] is '=' or '-' && mark.TrimEnd(mark[0]).Length == 0 && below.IndexOf(mark, StringComparison.Ordinal) < 4;
    }

    static bool IsAssignment(ReadOnlySpan<char> inner)
    {
        int sign = inner.IndexOf('=');
        for (int i = 0; i < sign; i++)
        {
            if (!char.IsLetterOrDigit(inner[i]) && inner[i] is not ('-' or '_'))
                return false;
        }

        return sign > 0 && sign + 1 < inner.Length && !char.IsWhiteSpace(inner[sign + 1]);
    }

    // [[page]], [[page|words]], ![[file]]
    int ReadWikiLink(int start, int end)
    {
        if (start + 2 >= end || text[start + 1] != '[')
            return 0;
        int close = text.IndexOf("]]", start, Math.Min(end - start, LongestWikiLink), StringComparison.Ordinal);
        if (close < 0 || (close + 2 < end && text[close + 2] is '(' or '[' or ':' or ']'))
            return 0;
        string inner = text.Substring(start + 2, close - start - 2);
        if (inner.Trim().Length != inner.Length || !inner.Any(char.IsLetter) || inner.IndexOfAny(['[', ']', '{', '}']) >= 0)
            return 0;
        if (start > 0 && text[start - 1] == '!')
        {
            marks.Add(new SiteMark(TextSpan.FromBounds(start - 1, close + 2), Page: null));
            return close + 2;
        }

        int bar = inner.LastIndexOf('|');
        if (bar == inner.Length - 1)
            return 0;
        marks.Add(new SiteMark(TextSpan.FromBounds(start, start + 2 + bar + 1)));
        marks.Add(new SiteMark(new TextSpan(close, 2)));
        return close + 2;
    }

    // Leaves a mark out, with the blank before it where none is wanted; in a link's address it stands for one
    int HideUpTo(int start, int close, int line)
    {
        if (close == 0)
            return 0;
        TextSpan span = TextSpan.FromBounds(start, close);
        if (IsInAddress(start, line))
        {
            addressEnd = close;
            bool isAll = text[start - 1] is '(' or ' ' && close < text.Length && text[close] is ')' or ' ' or '\n';
            marks.Add(new SiteMark(span, new string(span.Of(text).Select(c => char.IsWhiteSpace(c) || "<>()\"'".IndexOf(c) >= 0 ? '-' : c).ToArray()), isAll ? "#" : ""));
            return close;
        }

        bool isBeforeEnd = close == text.Length || char.IsWhiteSpace(text[close]) || text[close] is '.' or ',' or ';' or ':' or '!' or '?' or ')';
        bool isBehindWord = start - 2 >= line && text[start - 1] == ' ' && (char.IsLetterOrDigit(text[start - 2]) || text[start - 2] is '.' or ',' or ')');
        marks.Add(new SiteMark(isBeforeEnd && isBehindWord ? TextSpan.FromBounds(start - 1, close) : span));
        return close;
    }

    // [words](address), [name]: address
    bool IsInAddress(int start, int line)
    {
        int length = Math.Min(start - line, LongestAddress);
        if (length < 2)
            return false;
        int open = text.LastIndexOf("](", start - 1, length, StringComparison.Ordinal);
        int colon = text[line] == '[' && length == start - line ? text.IndexOf("]: ", line, length, StringComparison.Ordinal) + 1 : 0;
        int from = Math.Max(open >= 0 ? open : colon > 0 ? colon : start, line) + 2;
        if (open < 0 && colon <= 0)
            return false;
        for (int i = Math.Max(from, addressEnd); i < start; i++)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] == ')')
                return false;
        }

        return true;
    }

    // Behind the mark that closes a tag; 0 when a blank line or the end comes before it
    int CloseOf(int start, string mark)
    {
        if (unclosed >= MostUnclosed)
            return 0;
        int length = Math.Min(LongestTag, text.Length - start - 2);
        int close = length <= 0 ? -1 : text.IndexOf(mark, start + 2, length, StringComparison.Ordinal);
        if (close >= 0 && text.IndexOf("\n\n", start, close - start, StringComparison.Ordinal) < 0)
            return close + mark.Length;
        unclosed++;
        return 0;
    }

    // The tag of a name that closes a region; null for none
    TextSpan? RegionEnd(int from, string open, string name)
    {
        if (openRegions >= MostOpenRegions)
            return null;
        for (int place = text.IndexOf(name, from, StringComparison.Ordinal); place >= 0; place = text.IndexOf(name, place + 1, StringComparison.Ordinal))
        {
            int start = text.LastIndexOf(open, place, Math.Min(place - from, open.Length + 4), StringComparison.Ordinal);
            if (start < 0 || text.AsSpan(start + open.Length, place - start - open.Length).Trim(" -<%".AsSpan()).Length > 0)
                continue;
            int close = text.IndexOf('}', place);
            if (close < 0)
                break;
            return TextSpan.FromBounds(start, open == "{{" && close + 1 < text.Length && text[close + 1] == '}' ? close + 2 : close + 1);
        }

        openRegions++;
        return null;
    }

    string NameAt(int start)
    {
        int name = start;
        while (name < text.Length && text[name] is ' ' or '-')
            name++;
        int end = name;
        while (end < text.Length && end - name < 30 && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '+' or '#'))
            end++;
        return text.Substring(name, end - name);
    }

    bool IsBlank(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    int SkipSpace(int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
