using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Analysis.Structure.Pictures;
using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Takes the preamble off the start of the passages of a text.</summary>
sealed class PreambleReader
{
    /// <summary>The most passages above a release's banner.</summary>
    const int LongestLetterhead = 6;
    const int MostWordsOfLetterhead = 10;

    /// <summary>The fewest words of a headline below the name of a section.</summary>
    const int FewestWordsOfHeadline = 3;

    /// <summary>The most lines and groups of lines of a preamble.</summary>
    const int MostBlocks = 100;

    const string Letterhead = "a letterhead";

    readonly string source;
    readonly List<Passage> passages;
    readonly CancellationToken cancellation;
    readonly List<Block> blocks = [];
    bool isRelease;
    bool isExport;
    bool isMail;

    PreambleReader(string source, List<Passage> passages, CancellationToken cancellation)
    {
        this.source = source;
        this.passages = passages;
        this.cancellation = cancellation;
    }

    /// <summary>Takes the preamble off the start of a list of passages.</summary>
    public static Preamble Take(string source, List<Passage> passages, CancellationToken cancellation)
    {
        PreambleReader reader = new(source, passages, cancellation);
        int taken = -1;
        while (taken < reader.blocks.Count && reader.blocks.Count < MostBlocks && passages.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            taken = reader.blocks.Count;
            reader.TakeNext();
        }

        bool settlesTitle = reader.isMail || reader.blocks.Any(block => block.Kind == BlockKind.Title);
        return new Preamble(reader.blocks, settlesTitle, reader.isRelease, reader.isExport);
    }

    void TakeNext()
    {
        ReadOnlySpan<char> line = LineAt(0);
        Evidence evidence = EvidenceReader.Read(line, cancellation);
        if (!(blocks.Count == 0 && TakeAboveBanner(line, evidence)) && !TakeLine(line, evidence))
            TakeHeader();
    }

    // What stands first, above the banner of a release
    bool TakeAboveBanner(ReadOnlySpan<char> line, Evidence evidence)
    {
        if (CountLetterhead(evidence) is > 0 and int letterhead)
        {
            for (int i = 0; i < letterhead; i++)
                TakeAs(BlockKind.Boilerplate, Letterhead);
            return true;
        }

        return IsHeadlineAboveBanner(line, evidence) && TakeAs(BlockKind.Title);
    }

    bool TakeLine(ReadOnlySpan<char> line, Evidence evidence)
    {
        if (!isExport && DatabaseExport.IsCount(line, evidence))
        {
            isExport = true;
            TakeAs(BlockKind.Metadata);
            blocks.AddRange(DatabaseExport.TakeHead(source, passages));
            return true;
        }

        if (ReleaseLines.IsBanner(line, evidence))
        {
            isRelease = true;
            return TakeAs(BlockKind.Boilerplate, ReleaseLines.Banner);
        }

        if (SectionLabel.IsOne(line) && IsHeadlineRightBelow())
            return TakeAs(BlockKind.Boilerplate, SectionLabel.Reason);
        if (passages.Count > 1 && IsCredit(line))
            return TakeAs(BlockKind.Caption);
        return passages.Count > 1 && Preamble.BlockOf(passages[0].Span, line, evidence) is { } block && TakeAs(block);
    }

    // Header lines, or below or above the banner of a release whom to ask
    void TakeHeader()
    {
        List<Block> header = HeaderLines.Take(source, passages, isExport, out bool isOfMail, cancellation);
        blocks.AddRange(header);
        isMail |= isOfMail;
        if (header.Count == 0 && (isRelease || IsReleaseBelow()))
            TakeContact();
    }

    void TakeContact()
    {
        Evidence[] evidence = [.. passages.Take(LongestLetterhead * 4).Select(passage => EvidenceReader.Read(source.AsSpan(passage.Start, passage.Length)))];
        List<Passage> first = passages.GetRange(0, evidence.Length);
        int count = ReleaseLines.CountContact(source, first, evidence, 0);
        blocks.AddRange(first.Take(count).Select(passage => ReleaseLines.ContactBlock(passage.Span)));
        passages.RemoveRange(0, count);
    }

    bool TakeAs(BlockKind kind, string? reason = null) => TakeAs(new Block(kind, passages[0].Span, Reason: reason));

    // Gives true, as a line was taken
    bool TakeAs(Block block)
    {
        blocks.Add(block);
        passages.RemoveAt(0);
        return true;
    }

    ReadOnlySpan<char> LineAt(int passage) => source.AsSpan(passages[passage].Start, passages[passage].Length);

    // The number of passages above a release's banner or the count of a database's records, where the headline stands below it; 0 for none
    int CountLetterhead(Evidence first)
    {
        for (int i = 0; i + 2 < passages.Count && i < LongestLetterhead; i++)
        {
            ReadOnlySpan<char> line = LineAt(i);
            if (SentenceTail.EndsSentence(line))
                return 0;
            Evidence evidence = i == 0 ? first : EvidenceReader.Read(line, cancellation);
            if (DatabaseExport.IsCount(line, evidence))
                return i;
            if (ReleaseLines.IsBanner(line, evidence))
                return IsHeadlineBelow(banner: i) ? i : 0;
            if (evidence.Words > MostWordsOfLetterhead || HeaderLines.KeyLength(line) > 0 || Preamble.BlockOf(default, line, evidence) is not null)
                return 0;
        }

        return 0;
    }

    bool IsHeadlineAboveBanner(ReadOnlySpan<char> line, Evidence evidence)
    {
        if (passages.Count < 3 || evidence.EndsSentence || !TitleRule.IsShortEnough(line.Length, evidence))
            return false;
        ReadOnlySpan<char> next = LineAt(1);
        return ReleaseLines.CanBeBanner(next)
            && !SentenceTail.EndsSentence(next)
            && ReleaseLines.IsBanner(next, EvidenceReader.Read(next, cancellation))
            && HeaderLines.KeyLength(line) == 0
            && Preamble.BlockOf(default, line, evidence) is null
            && !IsHeadlineBelow(banner: 1);
    }

    // Behind the banner and the days below it
    bool IsHeadlineBelow(int banner)
    {
        for (int i = banner + 1; i < passages.Count && i <= banner + LongestLetterhead; i++)
        {
            ReadOnlySpan<char> line = LineAt(i);
            Evidence evidence = EvidenceReader.Read(line, cancellation);
            if (!evidence.IsDate)
                return !evidence.EndsSentence && Dateline.LengthIn(line) == 0;
        }

        return false;
    }

    bool IsHeadlineRightBelow()
    {
        if (passages.Count < 3)
            return false;
        ReadOnlySpan<char> line = LineAt(1);
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

    // Whether a release's banner stands among the next lines, below whom to ask
    bool IsReleaseBelow()
    {
        for (int i = 1; i < Math.Min(passages.Count, LongestLetterhead); i++)
        {
            ReadOnlySpan<char> line = LineAt(i);
            if (line.Length <= ReleaseLines.LongestBanner && ReleaseLines.CanBeBanner(line) && ReleaseLines.IsBanner(line, EvidenceReader.Read(line, cancellation)))
                return true;
        }

        return false;
    }
}
