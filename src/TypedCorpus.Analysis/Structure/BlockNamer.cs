using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure;

/// <summary>Says of each passage what kind of block it is.</summary>
static class BlockNamer
{
    public static Block[] Name(List<Passage> passages, Evidence[] evidence, Headline headline, string?[] reasons)
    {
        Block[] blocks = new Block[passages.Count];
        for (int i = 0; i < blocks.Length; i++)
        {
            if (reasons[i] is { } reason)
                blocks[i] = new Block(BlockKind.Boilerplate, passages[i].Span, Reason: reason);
            else if (i == headline.Title)
                blocks[i] = new Block(BlockKind.Title, passages[i].Span);
            else if (passages[i].Marker == LineMarkerKind.Quote)
                blocks[i] = new Block(BlockKind.BlockQuote, passages[i].Span);
            else if (IsHeading(i, passages, evidence, reasons))
                blocks[i] = new Block(BlockKind.Heading, passages[i].Span, Level: 1);
            else if (passages[i].Marker == LineMarkerKind.ListItem)
                blocks[i] = new Block(BlockKind.ListItem, passages[i].Span);
            else
                blocks[i] = new Block(BlockKind.Paragraph, passages[i].Span);
        }

        return blocks;
    }

    /// <summary>Whether a passage is a heading: a short line that does not end as a sentence, alone between blank lines, with text below.</summary>
    static bool IsHeading(int i, List<Passage> passages, Evidence[] evidence, string?[] reasons) =>
        passages[i].AfterBlank
        && evidence[i] is { Words: > 0 and <= 20, EndsSentence: false, BreaksOff: false }
        && i + 1 < passages.Count
        && passages[i + 1].AfterBlank
        && reasons[i + 1] is null
        && evidence[i + 1].Words > evidence[i].Words;
}
