namespace TypedCorpus.Analysis.Reading.Sites;

/// <summary>
/// Finds what generators of sites put into Markdown and nobody reads as it stands: tags of templates and short codes, attributes, marks of
/// containers and boxes, commands. What stands between such marks is text. Code is left alone.
/// </summary>
sealed class SiteMarkup
{
    const int TabWidth = 4;
    const int FenceLength = 3;

    readonly string text;
    readonly CancellationToken cancellation;
    readonly List<SiteMark> marks = [];
    readonly TemplateTags tags;

    // How far the content of each open box is indented
    readonly Stack<int> boxes = new();

    // The names of the elements that are open around Markdown
    readonly Stack<string> elements = new();
    int blocks;

    // Of the code at hand; the length is 0 outside
    char fence;
    int fenceLength;

    // The first character of the item of a list in the line before; -1 for none
    int item = -1;

    // Whether the line before is one of a quote
    bool isInQuote;
    int steps;

    SiteMarkup(string text, CancellationToken cancellation)
    {
        this.text = text;
        this.cancellation = cancellation;
        tags = new TemplateTags(text, marks, cancellation);
    }

    /// <summary>The marks, in order.</summary>
    /// <param name="text">Markdown, behind its front matter, with line feeds as line ends.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static List<SiteMark> Find(string text, CancellationToken cancellation)
    {
        SiteMarkup markup = new(text, cancellation);
        markup.Read();
        return markup.marks;
    }

    /// <summary>A text to be rendered, in which all else keeps its place.</summary>
    /// <param name="text">Markdown, behind its front matter, with line feeds as line ends.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static string ForPage(string text, CancellationToken cancellation)
    {
        List<SiteMark> marks = Find(text, cancellation);
        if (marks.Count == 0)
            return text;
        char[] page = text.ToCharArray();
        foreach (SiteMark mark in marks)
        {
            for (int i = mark.Span.Start; mark.Page is not null && i < mark.Span.End; i++)
            {
                int place = i - mark.Span.Start;
                if (place < mark.Page.Length)
                    page[i] = mark.Page[place];
                else if (page[i] != '\n')
                    page[i] = ' ';
            }
        }

        return new string(page);
    }

    void Read()
    {
        bool isAfterBlank = true;
        bool isInList = false;
        bool isCode = false;
        for (int line = 0; line < text.Length;)
        {
            cancellation.ThrowIfRequestedAt(steps++);
            int end = TextLines.EndOf(text, line);
            int first = SkipBlanks(line, end);
            if (first == end)
            {
                (isAfterBlank, isInQuote, item, line) = (true, false, -1, end + 1);
                continue;
            }

            int indent = Margin(line, first);
            isCode = indent >= TabWidth && !isInList && (isAfterBlank || isCode);
            bool startsItem = IsItem(first, end);
            isInList = startsItem || (isInList && !(isAfterBlank && indent == 0));
            isAfterBlank = false;
            bool isQuoted = text[first] == '>';
            line = (IsFenced(first, end) || isCode ? end : ReadLine(line, first, end)) + 1;
            isInQuote = isQuoted;
            item = startsItem ? first : -1;
        }
    }

    // Leaves out what the boxes around indent a line by; gives back how far it is indented besides
    int Margin(int line, int first)
    {
        int width = 0;
        for (int i = line; i < first; i++)
            width = WidthBehind(width, text[i]);
        while (boxes.Count > 0 && width < boxes.Peek())
        {
            boxes.Pop();
            fenceLength = 0;
        }

        if (boxes.Count == 0)
            return width;
        int inner = line;
        for (int left = 0; left < boxes.Peek(); inner++)
            left = WidthBehind(left, text[inner]);
        marks.Add(new SiteMark(TextSpan.FromBounds(line, inner), Page: null));
        return width - boxes.Peek();
    }

    // Whether a line is one of fenced code, or its fence
    bool IsFenced(int first, int end)
    {
        int length = 0;
        while (first + length < end && text[first + length] == text[first])
            length++;
        bool isFence = text[first] is '`' or '~' && length >= FenceLength;
        if (fenceLength > 0)
        {
            if (isFence && text[first] == fence && length >= fenceLength && SkipBlanks(first + length, end) == end)
                fenceLength = 0;
            return true;
        }

        if (!isFence || (text[first] == '`' && text.IndexOf('`', first + length, end - first - length) >= 0))
            return false;
        (fence, fenceLength) = (text[first], length);
        return true;
    }

    // Gives back the end of the line that the last mark ends in
    int ReadLine(int line, int first, int end)
    {
        ReadOnlySpan<char> words = text.AsSpan(first, end - first).TrimEnd();
        TextSpan span = new(first, words.Length);
        SiteLine kind = tags.IsRaw(first) ? SiteLine.Text : SiteLines.Of(words);
        switch (kind)
        {
            case SiteLine.Command:
                marks.Add(new SiteMark(span));
                return end;
            case SiteLine.Abbreviation:
                marks.Add(new SiteMark(span, Page: null));
                return end;
            case SiteLine.Container:
                marks.Add(new SiteMark(span, Page: null, IsHead: true));
                return end;
            case SiteLine.Alert when !isInQuote:
                (int start, int behind) = SiteLines.MarkOfAlert(words);
                marks.Add(new SiteMark(TextSpan.FromBounds(first + start, first + behind), Page: null, IsHead: true));
                return behind == words.Length ? end : first + behind;
            case SiteLine.BlockStart:
                blocks++;
                marks.Add(new SiteMark(span));
                return end;
            case SiteLine.BlockEnd when blocks > 0:
                blocks--;
                marks.Add(new SiteMark(span));
                return end;
            case SiteLine.Box when ContentIndent(line, first, end) is { } content:
                boxes.Push(content);
                marks.Add(new SiteMark(span, Page: null, IsHead: true));
                return end;
        }

        if (kind == SiteLine.Text && words[0] == '<' && IsElement(words, span, end))
            return end;

        // "* TOC" over "{:toc}" stands for a table of contents
        if (item >= 0 && words.StartsWith("{:toc".AsSpan(), StringComparison.Ordinal))
        {
            while (marks.Count > 0 && marks[marks.Count - 1].Span.Start >= item)
                marks.RemoveAt(marks.Count - 1);
            marks.Add(new SiteMark(TextSpan.FromBounds(item, span.End)));
            return end;
        }

        return tags.Read(first, end);
    }

    // Whether a line is the start or the end of an element around Markdown. What stands in it may be indented as HTML is; where Markdown takes
    // that for code, a page has it as it stands
    bool IsElement(ReadOnlySpan<char> line, TextSpan tag, int end)
    {
        if (elements.Count > 0 && MarkdownElement.IsEnd(line, elements.Peek()))
        {
            elements.Pop();
            marks.Add(new SiteMark(tag, Page: null));
            return true;
        }

        string name = MarkdownElement.NameIn(line).ToString();
        if (name.Length == 0)
            return false;
        elements.Push(name);
        int around = boxes.Count > 0 ? boxes.Peek() : 0;
        int content = around;
        int start = Math.Min(end + 1, text.Length);
        for (int i = start; i < text.Length && text[i] is ' ' or '\t'; i++)
            content = i == start ? WidthBehind(0, text[i]) : WidthBehind(content, text[i]);
        if (content > around)
            boxes.Push(content);
        marks.Add(new SiteMark(tag, Page: content - around < TabWidth ? MarkdownElement.ForPage(line.ToString()) : null));
        return true;
    }

    static int WidthBehind(int width, char blank) => width + (blank == '\t' ? TabWidth - (width % TabWidth) : 1);

    // How far a box's content is indented; null when the next line of text is not
    int? ContentIndent(int line, int first, int end)
    {
        int content = (boxes.Count > 0 ? boxes.Peek() : 0) + TabWidth;
        for (int next = end + 1; next < text.Length; next = TextLines.EndOf(text, next) + 1)
        {
            cancellation.ThrowIfRequestedAt(steps++);
            int stop = TextLines.EndOf(text, next);
            int words = SkipBlanks(next, stop);
            if (words < stop)
                return text[next] == '\t' || words - next >= content ? content : null;
        }

        return null;
    }

    bool IsItem(int first, int end)
    {
        int mark = first;
        while (mark < end && mark - first < 9 && char.IsDigit(text[mark]))
            mark++;
        bool isMark = mark < end && (mark > first ? text[mark] is '.' or ')' : text[mark] is '-' or '*' or '+');
        return isMark && (mark + 1 == end || text[mark + 1] is ' ' or '\t');
    }

    int SkipBlanks(int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
