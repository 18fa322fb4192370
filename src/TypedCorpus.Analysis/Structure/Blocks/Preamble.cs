using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Analysis.Structure.Pictures;
using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>
/// What stands above the headline of a text: an address, a rule, a day, a picture's credit, header lines, the lines of a press release, of a mail or of a database's
/// record.
/// </summary>
/// <param name="Blocks">Its blocks, in order.</param>
/// <param name="SettlesTitle">Whether it gives the title, or says that there is none.</param>
/// <param name="IsRelease">Whether it is that of a press release.</param>
/// <param name="IsExport">Whether it is that of a database's record.</param>
sealed record Preamble(List<Block> Blocks, bool SettlesTitle, bool IsRelease, bool IsExport)
{
    /// <summary>The most passages above a release's banner.</summary>
    const int LongestLetterhead = 6;
    const int MostWordsOfLetterhead = 10;

    /// <summary>The fewest words of a headline below the name of a section.</summary>
    const int FewestWordsOfHeadline = 3;

    const int LongestMailLine = 80;

    static readonly string[] Forwarding =
    [
        "original message", "forwarded message", "begin forwarded message", "ursprüngliche nachricht", "weitergeleitete nachricht", "message d'origine",
        "message d’origine", "message transféré", "mensaje original",
    ];

    const string Letterhead = "a letterhead";

    /// <summary>The most lines and groups of lines of a preamble.</summary>
    const int MostBlocks = 100;

    /// <summary>Takes the preamble off the start of a list of passages.</summary>
    public static Preamble Take(string source, List<Passage> passages, CancellationToken cancellation)
    {
        List<Block> blocks = [];
        bool isRelease = false;
        bool isExport = false;
        bool isMail = false;
        int taken = -1;
        while (taken < blocks.Count && blocks.Count < MostBlocks && passages.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            taken = blocks.Count;
            ReadOnlySpan<char> line = source.AsSpan(passages[0].Start, passages[0].Length);
            Evidence evidence = EvidenceReader.Read(line, cancellation);
            if (blocks.Count == 0 && CountLetterhead(source, passages, cancellation) is > 0 and int letterhead)
            {
                for (int i = 0; i < letterhead; i++)
                    AddFirst(BlockKind.Boilerplate, Letterhead);
            }
            else if (blocks.Count == 0 && IsHeadlineAboveBanner(source, passages, line, evidence, cancellation))
            {
                AddFirst(BlockKind.Title);
            }
            else if (!isExport && DatabaseExport.IsCount(line, evidence))
            {
                isExport = true;
                AddFirst(BlockKind.Metadata);
                blocks.AddRange(DatabaseExport.TakeHead(source, passages));
            }
            else if (ReleaseLines.IsBanner(line, evidence))
            {
                isRelease = true;
                AddFirst(BlockKind.Boilerplate, ReleaseLines.Banner);
            }
            else if (SectionLabel.IsOne(line) && IsHeadlineRightBelow(source, passages, cancellation))
            {
                AddFirst(BlockKind.Boilerplate, SectionLabel.Reason);
            }
            else if (passages.Count > 1 && IsCredit(line))
            {
                AddFirst(BlockKind.Caption);
            }
            else if (BlockOf(passages[0].Span, line, evidence) is { } block && passages.Count > 1)
            {
                blocks.Add(block);
                passages.RemoveAt(0);
            }
            else
            {
                List<Block> header = HeaderLines.Take(source, passages, isExport, out bool isOfMail, cancellation);
                blocks.AddRange(header);
                isMail |= isOfMail;
                if (header.Count == 0 && (isRelease || IsReleaseBelow(source, passages, cancellation)))
                    TakeContact();
            }
        }

        return new Preamble(blocks, isMail || blocks.Any(block => block.Kind == BlockKind.Title), isRelease, isExport);

        void AddFirst(BlockKind kind, string? reason = null)
        {
            blocks.Add(new Block(kind, passages[0].Span, Reason: reason));
            passages.RemoveAt(0);
        }

        void TakeContact()
        {
            Evidence[] evidence = [.. passages.Take(LongestLetterhead * 4).Select(passage => EvidenceReader.Read(source.AsSpan(passage.Start, passage.Length)))];
            List<Passage> first = passages.GetRange(0, evidence.Length);
            int count = ReleaseLines.CountContact(source, first, evidence, 0);
            blocks.AddRange(first.Take(count).Select(passage => ReleaseLines.ContactBlock(passage.Span)));
            passages.RemoveRange(0, count);
        }
    }

    /// <summary>The block of a line that may stand above a headline; null for any other line.</summary>
    public static Block? BlockOf(TextSpan span, ReadOnlySpan<char> line, Evidence evidence)
    {
        if (RuleLine.IsOne(line, evidence))
            return RuleLine.BlockOf(span);
        if (WebAddress.IsOne(line) || IsMailLine(line))
            return new Block(BlockKind.Metadata, span);
        if (ReleaseLines.IsBanner(line, evidence))
            return new Block(BlockKind.Boilerplate, span, Reason: ReleaseLines.Banner);
        return evidence is { IsDate: true, Numbers: > 1 } ? new Block(BlockKind.Dateline, span) : null;
    }

    /// <summary>
    /// Whether a line stands above the header lines of a mail: one that parts the mails of a mailbox, or says that they were sent before.
    /// </summary>
    public static bool IsMailLine(ReadOnlySpan<char> line) => IsSender(line) || (line.Length <= LongestMailLine && IsForwarding(line));

    static bool IsForwarding(ReadOnlySpan<char> line) => Word.IsOneOf(line.Trim("-_ :>".AsSpan()), Forwarding);

    // The line that parts the mails of a mailbox: "From ann@example.org Fri May 31 10:12:00 2024"
    static bool IsSender(ReadOnlySpan<char> line) =>
        line.StartsWith("From ".AsSpan(), StringComparison.Ordinal) && line.IndexOf('@') > 0 && line.IndexOf(':') > line.IndexOf('@');

    /// <summary>
    /// The number of passages above a release's banner or the count of a database's records, where the headline stands below it; 0 for none.
    /// </summary>
    static int CountLetterhead(string source, List<Passage> passages, CancellationToken cancellation)
    {
        for (int i = 0; i + 2 < passages.Count && i < LongestLetterhead; i++)
        {
            ReadOnlySpan<char> line = source.AsSpan(passages[i].Start, passages[i].Length);
            if (SentenceTail.EndsSentence(line))
                return 0;
            Evidence evidence = EvidenceReader.Read(line, cancellation);
            if (DatabaseExport.IsCount(line, evidence))
                return i;
            if (ReleaseLines.IsBanner(line, evidence))
                return IsHeadlineBelow(source, passages, i, cancellation) ? i : 0;
            if (evidence.Words > MostWordsOfLetterhead || HeaderLines.KeyLength(line) > 0 || BlockOf(default, line, evidence) is not null)
                return 0;
        }

        return 0;
    }

    static bool IsHeadlineAboveBanner(string source, List<Passage> passages, ReadOnlySpan<char> line, Evidence evidence, CancellationToken cancellation)
    {
        if (passages.Count < 3 || evidence.EndsSentence || !TitleRule.IsShortEnough(line.Length, evidence))
            return false;
        ReadOnlySpan<char> next = source.AsSpan(passages[1].Start, passages[1].Length);
        return !SentenceTail.EndsSentence(next)
            && ReleaseLines.IsBanner(next, EvidenceReader.Read(next, cancellation))
            && HeaderLines.KeyLength(line) == 0
            && BlockOf(default, line, evidence) is null
            && !IsHeadlineBelow(source, passages, 1, cancellation);
    }

    // Behind the banner and the days below it
    static bool IsHeadlineBelow(string source, List<Passage> passages, int banner, CancellationToken cancellation)
    {
        for (int i = banner + 1; i < passages.Count && i <= banner + LongestLetterhead; i++)
        {
            ReadOnlySpan<char> line = source.AsSpan(passages[i].Start, passages[i].Length);
            Evidence evidence = EvidenceReader.Read(line, cancellation);
            if (!evidence.IsDate)
                return !evidence.EndsSentence && Dateline.LengthIn(line) == 0;
        }

        return false;
    }

    static bool IsHeadlineRightBelow(string source, List<Passage> passages, CancellationToken cancellation)
    {
        if (passages.Count < 3)
            return false;
        ReadOnlySpan<char> line = source.AsSpan(passages[1].Start, passages[1].Length);
        Evidence evidence = EvidenceReader.Read(line, cancellation);
        return evidence is { EndsSentence: false, IsDate: false, Words: >= FewestWordsOfHeadline, Phrase: null }
            && TitleRule.IsShortEnough(line.Length, evidence)
            && !TitleRule.IsTold(line)
            && !OpeningLines.IsByline(line, evidence)
            && HeaderLines.KeyLength(line) == 0
            && Dateline.LengthIn(line) == 0;
    }

    // "Photo by Jane Roe/AP"; but "Photos: The Mill Burns" and "The Mill | The Post" are headlines
    static bool IsCredit(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return line.IndexOf('|') < 0 && CaptionRule.CreditIn(line) == 0 && (colon < 0 || CreditName.IsOne(line.Slice(colon + 1).Trim(), canHaveComma: true));
    }

    /// <summary>Whether a release's banner stands among the next lines, below whom to ask.</summary>
    static bool IsReleaseBelow(string source, List<Passage> passages, CancellationToken cancellation)
    {
        for (int i = 1; i < Math.Min(passages.Count, LongestLetterhead); i++)
        {
            ReadOnlySpan<char> line = source.AsSpan(passages[i].Start, passages[i].Length);
            if (line.Length <= ReleaseLines.LongestBanner && ReleaseLines.IsBanner(line, EvidenceReader.Read(line, cancellation)))
                return true;
        }

        return false;
    }
}
