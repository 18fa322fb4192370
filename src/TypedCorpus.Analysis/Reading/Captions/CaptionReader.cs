using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Transcripts;

namespace TypedCorpus.Analysis.Reading.Captions;

/// <summary>
/// Reads the captions of SubRip and WebVTT. What is said becomes paragraphs: captions run on until a sentence ends or another one speaks. Numbers,
/// times and settings are blocks of metadata, or edited out where they stand inside of a paragraph.
/// </summary>
sealed class CaptionReader
{
    const string Arrow = "-->";
    const string WebVtt = "WEBVTT";

    // In lines: the name of the format, with notes and styles
    const int LongestHeader = 40;

    // So many captions without a sentence's end are no sentence.
    const int MostJoined = 12;

    const int LongestTag = 60;

    readonly string source;
    readonly List<Block> blocks = [];
    readonly List<Edit> edits = [];
    readonly CancellationToken cancellation;

    // The last line of what is said, whose paragraph is the last block; -1 when the next line starts one
    int lastEnd = -1;
    int joined;

    CaptionReader(string source, CancellationToken cancellation)
    {
        this.source = source;
        this.cancellation = cancellation;
    }

    /// <summary>The blocks and sentences of captions.</summary>
    public static StructuredText Read(string source, CancellationToken cancellation)
    {
        CaptionReader reader = new(source, cancellation);
        reader.ReadLines(Line.ReadAll(source, cancellation));
        StructuredText structured = new(source, default, reader.edits.ToEquatableArray(), default);
        return StructureReader.WithBlocks(structured, reader.blocks.ToEquatableArray(), cancellation);
    }

    /// <summary>Whether a text whose name does not tell is captions: its first line is that of WebVTT or a number, and times stand below.</summary>
    public static bool IsCaptions(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart();
        ReadOnlySpan<char> first = NextLine(ref rest);
        int header = IsWebVtt(first) ? LongestHeader : IsNumber(first) ? 1 : 0;
        for (int line = 0; line < header; line++)
        {
            if (AreTimes(NextLine(ref rest)))
                return true;
        }

        return false;
    }

    // WEBVTT, WEBVTT - A talk; but "WEBVTT is a format"
    static bool IsWebVtt(ReadOnlySpan<char> line) =>
        line.StartsWith(WebVtt.AsSpan(), StringComparison.Ordinal)
        && (line.Length == WebVtt.Length || line[WebVtt.Length] == '\t' || line.Slice(WebVtt.Length).StartsWith(" -".AsSpan(), StringComparison.Ordinal));

    static bool IsNumber(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return line.Length > 0;
    }

    // 00:00:01,000 --> 00:00:02,500
    static bool AreTimes(ReadOnlySpan<char> line)
    {
        int arrow = line.IndexOf(Arrow.AsSpan(), StringComparison.Ordinal);
        return arrow > 0 && IsTime(line.Slice(0, arrow).TrimEnd()) && StartsWithTime(line.Slice(arrow + Arrow.Length).TrimStart());
    }

    static bool StartsWithTime(ReadOnlySpan<char> words)
    {
        int end = words.IndexOfAny(' ', '\t');
        return IsTime(end < 0 ? words : words.Slice(0, end));
    }

    // 01:02.500, 00:01:02,500; a time of day has no fraction
    static bool IsTime(ReadOnlySpan<char> word)
    {
        int colons = 0;
        int points = 0;
        foreach (char c in word)
        {
            if (c is not (>= '0' and <= '9' or ':' or '.' or ','))
                return false;
            colons += c == ':' ? 1 : 0;
            points += c is '.' or ',' ? 1 : 0;
        }

        return colons is 1 or 2 && points == 1;
    }

    static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf('\n');
        ReadOnlySpan<char> line = (end < 0 ? rest : rest.Slice(0, end)).Trim();
        rest = end < 0 ? default : rest.Slice(end + 1);
        return line;
    }

    void ReadLines(List<Line> lines)
    {
        bool isCue = false;
        int header = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            bool startsCue = IsTime(lines[i]);
            bool isNumber = !startsCue && i + 1 < lines.Count && !lines[i + 1].AfterBlank && IsTime(lines[i + 1]) && (lines[i].AfterBlank || !isCue);
            isCue = startsCue || (isCue && !lines[i].AfterBlank && !isNumber);
            if (!isCue || startsCue)
            {
                header = header < 0 ? lines[i].Start : header;
                if (!startsCue && !isNumber)
                    header = CloseHeader(header, lines[i].End);
                continue;
            }

            AddSaid(lines[i], ref header, i > 0 ? lines[i - 1].End : 0);
        }

        if (header >= 0)
            CloseHeader(header, lines[lines.Count - 1].End);
    }

    // The lines in front of what is said, and before them the paragraph that ended; -1
    int CloseHeader(int start, int end)
    {
        if (end > start)
            blocks.Add(new Block(BlockKind.Metadata, TextSpan.FromBounds(start, end)));
        lastEnd = -1;
        return -1;
    }

    void AddSaid(Line line, ref int header, int headerEnd)
    {
        TextSpan span = TextSpan.FromBounds(line.Start, line.End);
        bool goesOn = lastEnd >= 0 && joined < MostJoined && !EndsSentence(lastEnd) && !StartsTurn(span);
        if (goesOn)
        {
            edits.Add(new Edit(TextSpan.FromBounds(lastEnd, line.Start), " "));
            Block paragraph = blocks[blocks.Count - 1];
            blocks[blocks.Count - 1] = paragraph with { Span = TextSpan.FromBounds(paragraph.Span.Start, line.End) };
            joined++;
            header = -1;
        }
        else
        {
            if (header >= 0)
                header = CloseHeader(header, headerEnd);
            blocks.Add(new Block(BlockKind.Paragraph, span));
            joined = 0;
        }

        AddTags(span);
        lastEnd = line.End;
    }

    // <v Ann Roe>, <i>, {\an8}
    void AddTags(TextSpan span)
    {
        for (int i = span.Start; i < span.End && (i = source.IndexOfAny(['<', '{'], i, span.End - i)) >= 0; i++)
        {
            int end = source.IndexOf(source[i] == '<' ? '>' : '}', i, Math.Min(LongestTag, span.End - i));
            if (end < 0 || (source[i] == '{' && source[i + 1] != '\\'))
                continue;
            int name = source.IndexOf(' ', i, end - i);
            bool isVoice = source[i] == '<' && source[i + 1] == 'v' && name > 0;
            edits.Add(new Edit(TextSpan.FromBounds(i, end + 1), isVoice ? source.Substring(name + 1, end - name - 1).Trim() + ": " : ""));
            i = end;
        }
    }

    bool StartsTurn(TextSpan line) =>
        source[line.Start] is '-' or '–' or '—' or '>'
        || string.CompareOrdinal(source, line.Start, "<v ", 0, 3) == 0
        || TurnLabel.Read(source, line) is not null;

    bool EndsSentence(int end)
    {
        int i = end - 1;
        while (i > 0 && (source[i] is '"' or '”' or ')' or ']' or '♪' || char.IsWhiteSpace(source[i])))
            i--;
        if (i > 0 && source[i] == '>')
            i = Math.Max(0, source.LastIndexOf('<', i, Math.Min(LongestTag, i + 1)) - 1);
        return source[i] is '.' or '?' or '!' or '…' or '。';
    }

    bool IsTime(Line line) =>
        char.IsDigit(source[line.Start]) && source.IndexOf(Arrow, line.Start, Math.Min(LongestTag, line.Length), StringComparison.Ordinal) >= 0;
}
