using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Transcripts;

namespace TypedCorpus.Analysis.Reading.Captions;

/// <summary>
/// Reads the captions of SubRip and WebVTT. What is said becomes paragraphs: captions run on until a sentence ends or another one speaks. Numbers,
/// times and settings are blocks of metadata, or edited out where they stand inside of a paragraph.
/// </summary>
sealed class CaptionReader
{
    /// <summary>Stands between the times of a caption.</summary>
    public const string Arrow = "-->";

    // So many captions without a sentence's end are no sentence.
    const int MostJoined = 12;

    const int LongestTag = 60;

    const string LabelEnd = ": ";

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

    /// <summary>The labels that the tags of captions give, <c>&lt;v Ann Roe&gt;</c>, by their offsets in what a person reads.</summary>
    /// <param name="source">The captions.</param>
    /// <param name="edits">The edits of their text.</param>
    /// <param name="reading">What a person reads.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Dictionary<int, TurnLabel> Voices(string source, EquatableArray<Edit> edits, ReadingText reading, CancellationToken cancellation)
    {
        Dictionary<int, TurnLabel> voices = [];
        for (int i = 0; i < edits.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Edit edit = edits[i];
            bool isLabel = edit.Replacement.Length > LabelEnd.Length && edit.Replacement.EndsWith(LabelEnd, StringComparison.Ordinal);
            if (!isLabel || !IsVoice(source, edit.Span.Start))
                continue;
            int start = reading.FromSource(edit.Span).Start;
            voices[start] = new TurnLabel(new TextSpan(start, edit.Replacement.Length - LabelEnd.Length), start + edit.Replacement.Length);
        }

        return voices;
    }

    static bool IsVoice(string source, int tag) =>
        string.CompareOrdinal(source, tag, "<v", 0, 2) == 0 && tag + 2 < source.Length && source[tag + 2] is ' ' or '.';

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

            AddLine(lines[i], ref header, i > 0 ? lines[i - 1].End : 0);
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

    // <v Ann Roe>It rained. <v Tom Ek>It did not.
    void AddLine(Line line, ref int header, int headerEnd)
    {
        int start = line.Start;
        bool isInTag = false;
        bool hasWords = false;
        for (int i = start; i < line.End; i++)
        {
            cancellation.ThrowIfRequestedAt(i - line.Start);
            if (source[i] == '<' && hasWords && IsVoice(source, i))
            {
                int end = i;
                while (char.IsWhiteSpace(source[end - 1]))
                    end--;
                AddSaid(TextSpan.FromBounds(start, end), ref header, headerEnd);
                start = i;
                hasWords = false;
            }

            isInTag = source[i] == '<' || (isInTag && source[i] != '>');
            hasWords |= !isInTag && char.IsLetterOrDigit(source[i]);
        }

        AddSaid(TextSpan.FromBounds(start, line.End), ref header, headerEnd);
    }

    void AddSaid(TextSpan span, ref int header, int headerEnd)
    {
        bool goesOn = lastEnd >= 0 && joined < MostJoined && !EndsSentence(lastEnd) && !StartsTurn(span);
        if (goesOn)
        {
            edits.Add(new Edit(TextSpan.FromBounds(lastEnd, span.Start), " "));
            Block paragraph = blocks[blocks.Count - 1];
            blocks[blocks.Count - 1] = paragraph with { Span = TextSpan.FromBounds(paragraph.Span.Start, span.End) };
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
        lastEnd = span.End;
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
            bool isVoice = IsVoice(source, i) && name > 0 && !string.IsNullOrWhiteSpace(source.Substring(name, end - name));
            edits.Add(new Edit(TextSpan.FromBounds(i, end + 1), isVoice ? source.Substring(name + 1, end - name - 1).Trim() + LabelEnd : ""));
            i = end;
        }
    }

    bool StartsTurn(TextSpan line) =>
        source[line.Start] is '-' or '–' or '—' or '>'
        || IsVoice(source, line.Start)
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
