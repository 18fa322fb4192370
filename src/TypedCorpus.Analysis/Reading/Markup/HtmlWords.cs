using TypedCorpus.Analysis.Reading.Characters;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>
/// Finds the words of HTML that stands as a block of Markdown: for each of its own blocks their kind and place, and what a person reads
/// differently within. Comments, scripts and styles have none.
/// </summary>
sealed class HtmlWords
{
    // Inside of them stands nothing that a person reads in the order of the text
    static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "svg", "math", "iframe", "object", "head", "textarea", "select",
    };

    // What starts or ends none of these stands within a paragraph
    static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "ul",
    };

    readonly string source;
    readonly int end;
    readonly bool isQuoted;
    readonly List<Part> parts = [];
    readonly List<Edit> edits = [];

    // The lists that are open, with how many items each has had; less than 0 where they have no numbers
    readonly Stack<int> lists = new();
    readonly CancellationToken cancellation;
    string inner = "";
    int quotes;
    int captions;
    int first = -1;
    int last;

    HtmlWords(string source, int end, bool isQuoted, CancellationToken cancellation)
    {
        this.source = source;
        this.end = end;
        this.isQuoted = isQuoted;
        this.cancellation = cancellation;
    }

    /// <summary>Reads the words of a block.</summary>
    /// <param name="source">The text.</param>
    /// <param name="block">The place of the HTML.</param>
    /// <param name="isQuoted">Whether its lines start with the marks of a quote of Markdown.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static (List<Part> Parts, List<Edit> Edits) Read(string source, TextSpan block, bool isQuoted, CancellationToken cancellation)
    {
        HtmlWords words = new(source, block.End, isQuoted, cancellation);
        words.ReadFrom(block.Start);
        return (words.parts, words.edits);
    }

    bool IsCode => inner is "pre" or "table";

    void ReadFrom(int start)
    {
        int steps = 0;
        for (int i = start; i < end;)
        {
            cancellation.ThrowIfRequestedAt(steps++);
            int behind = source[i] == '<' ? EndOfMarkup(i) : i;
            if (behind > i)
            {
                i = AddMarkup(i, behind);
            }
            else if (char.IsWhiteSpace(source[i]))
            {
                i = AddSpace(i);
            }
            else
            {
                AddCharacter(i, out i);
            }
        }

        EndPart();
    }

    void AddCharacter(int i, out int next)
    {
        next = i + 1;
        if (source[i] == '&' && CharacterReferences.At(source, i, end) is { } reference)
        {
            edits.Add(reference);
            next = reference.Span.End;
        }

        if (first < 0)
            first = i;
        last = next;
    }

    // A line end is read as a space, unless a break stands before it, and what stands before the words of a line is left out
    int AddSpace(int start)
    {
        bool hasLineEnd = false;
        int i = start;
        for (; i < end && (char.IsWhiteSpace(source[i]) || (isQuoted && hasLineEnd && source[i] == '>')); i++)
            hasLineEnd |= source[i] == '\n';
        if (hasLineEnd && first >= 0 && inner != "pre")
            edits.Add(new Edit(TextSpan.FromBounds(start, i), IsBehindBreak(start) ? "" : " "));
        return i;
    }

    bool IsBehindBreak(int start) => edits.Count > 0 && edits[edits.Count - 1] is { Replacement: "\n" } before && before.Span.End == start;

    /// <summary>Goes on behind a tag or a comment, and behind what is hidden in it.</summary>
    int AddMarkup(int start, int behind)
    {
        string name = NameAt(start, out bool isEnd);
        if (!isEnd && Hidden.Contains(name))
            behind = EndOfElement(name, behind);
        bool isBlock = name.Length > 0 && Blocks.Contains(name) && (!IsCode || (isEnd && name == inner));
        if (isBlock)
        {
            EndPart();
            if (name == "blockquote")
                quotes = Math.Max(0, quotes + (isEnd ? -1 : 1));
            if (name == "figcaption")
                captions = Math.Max(0, captions + (isEnd ? -1 : 1));
            CountList(name, isEnd);
            inner = isEnd ? "" : name;
        }
        else if (first >= 0)
        {
            edits.Add(new Edit(TextSpan.FromBounds(start, behind), name == "br" ? "\n" : name is "td" or "th" or "tr" ? " " : ""));
        }

        return behind;
    }

    void CountList(string name, bool isEnd)
    {
        if (name is "ol" or "ul" && !isEnd)
            lists.Push(name == "ol" ? 0 : int.MinValue);
        else if (name is "ol" or "ul" && lists.Count > 0)
            lists.Pop();
        else if (name == "li" && !isEnd && lists.Count > 0)
            lists.Push(lists.Pop() + 1);
    }

    void EndPart()
    {
        if (first >= 0)
        {
            BlockKind kind = KindOf(out int level);
            int? number = kind == BlockKind.ListItem && lists.Count > 0 && lists.Peek() > 0 ? lists.Peek() : null;
            parts.Add(new Part(kind, level, number, TextSpan.FromBounds(first, last)));
        }

        // What stands behind the last word is not the part's
        while (edits.Count > 0 && edits[edits.Count - 1].Span.Start >= last)
            edits.RemoveAt(edits.Count - 1);
        first = -1;
    }

    BlockKind KindOf(out int level)
    {
        level = inner.Length == 2 && inner[0] == 'h' && char.IsDigit(inner[1]) ? inner[1] - '0' : 0;
        if (level > 0)
            return BlockKind.Heading;
        if (IsCode)
            return BlockKind.Code;
        if (captions > 0)
            return BlockKind.Caption;
        if (inner == "li")
            level = Math.Max(1, lists.Count);
        return inner == "li" ? BlockKind.ListItem : quotes > 0 ? BlockKind.BlockQuote : BlockKind.Paragraph;
    }

    // Behind a comment, a declaration or a tag; the offset itself for a character that opens none
    int EndOfMarkup(int start)
    {
        if (string.CompareOrdinal(source, start, "<!--", 0, 4) == 0)
            return Behind("-->", start + 4);
        char next = start + 1 < end ? source[start + 1] : ' ';
        if (next is '!' or '?')
            return Behind(">", start);
        if (!char.IsLetter(next) && next != '/')
            return start;
        char mark = '\0';
        for (int i = start; i < end; i++)
        {
            if (mark != '\0')
                mark = source[i] == mark ? '\0' : mark;
            else if (source[i] == '>')
                return i + 1;
            else if (source[i] is '"' or '\'' && source[i - 1] == '=')
                mark = source[i];
        }

        return Behind(">", start);
    }

    int EndOfElement(string name, int from)
    {
        int close = source.IndexOf("</" + name, from, end - from, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? end : Behind(">", close);
    }

    int Behind(string mark, int from)
    {
        int found = from < end ? source.IndexOf(mark, from, end - from, StringComparison.Ordinal) : -1;
        return found < 0 ? end : found + mark.Length;
    }

    string NameAt(int start, out bool isEnd)
    {
        isEnd = start + 1 < end && source[start + 1] == '/';
        int from = start + (isEnd ? 2 : 1);
        int i = from;
        while (i < end && char.IsLetterOrDigit(source[i]))
            i++;
        return source.Substring(from, i - from).ToLowerInvariant();
    }

    /// <summary>Words that are a block of their own.</summary>
    /// <param name="Kind">What they are.</param>
    /// <param name="Level">The depth of a heading or of an item; 0 for other kinds.</param>
    /// <param name="Number">The number of an item of an ordered list; null for other kinds.</param>
    /// <param name="Words">From the first to the last of them.</param>
    public readonly record struct Part(BlockKind Kind, int Level, int? Number, TextSpan Words);
}
