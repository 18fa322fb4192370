using TypedCorpus.Analysis.Quotes.Dialogue;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Structure.Blocks;
using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Analysis.Structure.Pictures;
using TypedCorpus.Analysis.Structure.Sentences;
using TypedCorpus.Analysis.Transcripts;

namespace TypedCorpus.Analysis.Structure;

/// <summary>Reads the structure of a plain text.</summary>
public static class StructureReader
{
    /// <summary>The blocks and sentences of a text. Every text has a structure; nothing throws but the cancellation.</summary>
    /// <param name="source">The characters of the file, with line feeds as line ends.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static StructuredText Read(string source, CancellationToken cancellation = default) => Read(source, title: null, cancellation);

    /// <summary>The blocks and sentences of a text whose metadata may give its title.</summary>
    /// <param name="source">The characters of the file, with line feeds as line ends.</param>
    /// <param name="title">The title that the metadata give; null for none. A line is the title only if it says the same.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static StructuredText Read(string source, string? title, CancellationToken cancellation = default) =>
        Read(source, title, LineModel.Default, cancellation);

    /// <summary>Reads the structure of a text, with weights that tell an article from its page; with none the rules decide.</summary>
    internal static StructuredText Read(string source, string? title, LineModel? model, CancellationToken cancellation)
    {
        List<Edit> edits = [];
        List<Passage> passages = PassageReader.Read(source, Line.ReadAll(source, cancellation), edits, cancellation);
        Preamble preamble = PreambleReader.Take(source, passages, cancellation);
        List<Block> blocks = preamble.Blocks;

        Evidence[] evidence = new Evidence[passages.Count];
        for (int i = 0; i < evidence.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            evidence[i] = EvidenceReader.Read(source.AsSpan(passages[i].Start, passages[i].Length), cancellation);
        }

        bool[] captions = PictureLines.Find(source, passages, evidence, cancellation);
        bool[] turns = LabelledTurns.Find(source, passages, cancellation);
        Headline headline = preamble.SettlesTitle
            ? Headline.None : Headline.Find(source, passages, evidence, title, turns.Length > 0 && turns[0], cancellation);
        string?[] reasons = BoilerplateJudge.Judge(source, passages, evidence, headline, captions, model, cancellation);
        headline.IsOnPage = Array.Exists(reasons, reason => reason is not null);
        RuleLine.Mark(source, passages, evidence, reasons, cancellation);
        if (preamble.IsRelease)
            ReleaseLines.MarkEnd(source, passages, evidence, reasons, cancellation);
        if (preamble.IsExport)
            DatabaseExport.MarkEnd(source, passages, evidence, reasons);
        BlockNamer.Name(source, passages, evidence, headline, preamble.SettlesTitle || title is not null, reasons, captions, turns, blocks, cancellation);
        TakeTurns(source, blocks, cancellation);

        StructuredText structured = new(source, default, InBlocks(edits, blocks, cancellation).ToEquatableArray(), default);
        return WithBlocks(structured, blocks.ToEquatableArray(), cancellation);
    }

    /// <summary>
    /// The edits that lie in a block. A header's key is a block, and so is its value: where the value stands in the next line, nothing is joined between
    /// the two. And nothing is to be said of white space between blocks that is read in another way.
    /// </summary>
    internal static List<Edit> InBlocks(IReadOnlyList<Edit> edits, IReadOnlyList<Block> blocks, CancellationToken cancellation)
    {
        List<Edit> inside = new(edits.Count);
        int block = 0;
        for (int i = 0; i < edits.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            while (block < blocks.Count && blocks[block].Span.End <= edits[i].Span.Start)
                block++;
            if (block < blocks.Count && blocks[block].Span.Start <= edits[i].Span.Start)
                inside.Add(edits[i]);
        }

        return inside;
    }

    // A turn of a dialogue looks like an item of a list
    static void TakeTurns(string source, List<Block> blocks, CancellationToken cancellation)
    {
        if (DialogueText.Find(source, blocks, cancellation) is not { } dialogue)
            return;
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (dialogue.IsTurn[i] && blocks[i].Kind == BlockKind.ListItem)
                blocks[i] = new Block(BlockKind.Paragraph, blocks[i].Span);
        }
    }

    /// <summary>A structure with other blocks, and the sentences that follow from them: those of what a person reads.</summary>
    internal static StructuredText WithBlocks(
        StructuredText structured, EquatableArray<Block> blocks, CancellationToken cancellation = default)
    {
        ReadingText reading = ReadingText.Of(structured.Source, structured.Edits, cancellation);
        string text = CodeSpan.WithoutMarks(reading.Text, structured.Code.ConvertAll(reading.FromSource, cancellation), cancellation);
        List<TextSpan> sentences = [];
        foreach (Block block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.IsParagraph)
                SentenceSplitter.Split(text, reading.FromSource(block.Span), sentences, cancellation);
        }

        EquatableArray<TextSpan> found = sentences.ToEquatableArray();
        return structured with
        {
            Blocks = blocks,
            Sentences = structured.Edits.Count == 0 ? found : found.ConvertAll(reading.ToSource, cancellation),
        };
    }
}
