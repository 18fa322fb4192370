using TypedCorpus.Analysis.Structure.Blocks;
using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>Finds the title of a Markdown text, and how deep the headings below it are.</summary>
static class MarkdownTitle
{
    const int MostOpeningLines = 4;

    /// <summary>
    /// Makes a title of the first heading that is of the first level or stands before everything else; without one, of the first line, as in plain
    /// text. Where the metadata give a title, only a heading that says the same is one. The other headings count their depth from it.
    /// </summary>
    public static void Settle(List<Block> blocks, string source, ReadingText reading, string? stated, CancellationToken cancellation)
    {
        bool isMail = TakePreamble(blocks, source, reading);
        int title = FindHeading(blocks, source, cancellation);
        bool isHeading = title >= 0 && (stated is null || Fingerprint(blocks[title], reading, cancellation) == EvidenceReader.Read(stated.AsSpan(), cancellation).Fingerprint);
        if (!isHeading)
            title = stated is null && !isMail ? FindLine(blocks, source, reading) : -1;
        if (title >= 0)
            blocks[title] = blocks[title] with { Kind = BlockKind.Title, Level = 0 };
        if (title >= 0 || (stated is not null && !isMail))
            NameOpening(blocks, title >= 0 ? title + 1 : FirstOfText(blocks, source), reading);

        int above = isHeading ? 1 : stated is null ? 0 : ShallowestLevel(blocks, cancellation) - 1;
        for (int i = 0; i < blocks.Count && above > 0; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (blocks[i].Kind == BlockKind.Heading)
                blocks[i] = blocks[i] with { Level = Math.Max(1, blocks[i].Level - above) };
        }
    }

    // Who wrote it and when, between the title and the text
    static void NameOpening(List<Block> blocks, int first, ReadingText reading)
    {
        for (int i = first; i < blocks.Count && i < first + MostOpeningLines && blocks[i].Kind is BlockKind.Paragraph or BlockKind.Boilerplate or BlockKind.Caption; i++)
        {
            if (blocks[i].Kind is BlockKind.Boilerplate or BlockKind.Caption)
                continue;
            ReadOnlySpan<char> line = TextOf(blocks[i], reading);
            Evidence evidence = EvidenceReader.Read(line);
            bool isByline = OpeningLines.IsByline(line, evidence);
            if (evidence.IsRunningText || !(OpeningLines.IsDate(line, evidence) || (isByline && !evidence.EndsSentence)))
                return;
            blocks[i] = blocks[i] with { Kind = isByline ? BlockKind.Byline : BlockKind.Dateline };
        }
    }

    static int FindHeading(List<Block> blocks, string source, CancellationToken cancellation)
    {
        int first = FirstOfText(blocks, source);
        if (first < blocks.Count && blocks[first].Kind == BlockKind.Heading)
            return first;
        for (int i = first; i < blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (blocks[i] is { Kind: BlockKind.Heading, Level: 1 })
                return i;
        }

        return -1;
    }

    static int FindLine(List<Block> blocks, string source, ReadingText reading)
    {
        int first = FirstOfText(blocks, source);
        if (first + 1 >= blocks.Count || blocks[first].Kind != BlockKind.Paragraph)
            return -1;
        ReadOnlySpan<char> line = TextOf(blocks[first], reading);
        Evidence evidence = EvidenceReader.Read(line);
        bool isTitle = !evidence.EndsSentence && line[line.Length - 1] != ':' && TitleRule.IsShortEnough(line.Length, evidence) && !TitleRule.IsTold(line);
        return isTitle ? first : -1;
    }

    // Rules, comments, pictures and the words of notes may stand above the title
    static int FirstOfText(List<Block> blocks, string source)
    {
        int first = 0;
        while (first < blocks.Count
            && (blocks[first].Kind is BlockKind.Boilerplate or BlockKind.Caption or BlockKind.Metadata or BlockKind.Dateline || NoteMarks.StartNote(source, blocks[first].Span.Start)))
            first++;
        return first;
    }

    /// <summary>Names what stands above the headline; whether it is the header of a mail.</summary>
    static bool TakePreamble(List<Block> blocks, string source, ReadingText reading)
    {
        bool isRelease = false;
        for (int first = FirstOfText(blocks, source); first + 1 < blocks.Count; first = FirstOfText(blocks, source))
        {
            if (blocks[first].Kind is not (BlockKind.Paragraph or BlockKind.Heading))
                return false;
            ReadOnlySpan<char> line = TextOf(blocks[first], reading);
            if (HeaderLines.IsHeaderOfMail(line))
            {
                blocks[first] = new Block(BlockKind.Metadata, blocks[first].Span);
                return true;
            }

            Evidence evidence = EvidenceReader.Read(line);
            Block? preamble = isRelease && ReleaseLines.IsContact(line, evidence)
                ? ReleaseLines.ContactBlock(blocks[first].Span)
                : Preamble.BlockOf(blocks[first].Span, line, evidence);
            if (preamble is null)
                return false;
            isRelease |= ReleaseLines.IsBanner(line, evidence);
            blocks[first] = preamble;
        }

        return false;
    }

    static int ShallowestLevel(List<Block> blocks, CancellationToken cancellation)
    {
        int level = int.MaxValue;
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (blocks[i].Kind == BlockKind.Heading)
                level = Math.Min(level, blocks[i].Level);
        }

        return level;
    }

    static ulong Fingerprint(Block block, ReadingText reading, CancellationToken cancellation) =>
        EvidenceReader.Read(TextOf(block, reading), cancellation).Fingerprint;

    static ReadOnlySpan<char> TextOf(Block block, ReadingText reading)
    {
        TextSpan span = reading.FromSource(block.Span);
        return reading.Text.AsSpan(span.Start, span.Length);
    }
}
