using TypedCorpus.Analysis.Structure.Boilerplate;
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
    const int LongestMailLine = 80;

    static readonly string[] Forwarding =
    [
        "original message", "forwarded message", "begin forwarded message", "ursprüngliche nachricht", "weitergeleitete nachricht", "message d'origine",
        "message d’origine", "message transféré", "mensaje original",
    ];

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
}
