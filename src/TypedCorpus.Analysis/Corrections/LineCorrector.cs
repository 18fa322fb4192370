using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Puts right which lines are the article's.</summary>
static class LineCorrector
{
    const string Reason = "its metadata say so";

    /// <summary>The structure with corrections applied, each to every block that starts with its words.</summary>
    /// <param name="structured">What was read.</param>
    /// <param name="corrections">The corrections.</param>
    /// <param name="errors">Takes an error for each correction that fits no block.</param>
    /// <param name="cancellation">Stops it.</param>
    public static StructuredText Apply(
        StructuredText structured, IReadOnlyList<LineCorrection> corrections, List<MetadataError> errors, CancellationToken cancellation)
    {
        if (corrections.Count == 0)
            return structured;

        Block[] blocks = [.. structured.Blocks];
        NearestOpening nearest = new(structured.Source);
        foreach (LineCorrection correction in corrections)
        {
            bool fits = false;
            for (int i = 0; i < blocks.Length; i++)
            {
                cancellation.ThrowIfRequestedAt(i);
                if (blocks[i].Kind == BlockKind.Metadata || !OpeningWords.Start(blocks[i].Span.Of(structured.Source), correction.Words))
                    continue;
                fits = true;
                blocks[i] = Corrected(blocks[i], correction.IsBoilerplate);
            }

            if (fits)
                continue;
            string hint = nearest.Hint(blocks.Where(block => block.Kind != BlockKind.Metadata).Select(block => block.Span), correction.Words);
            string message = $"No line starts with '{correction.Words}'{hint}";
            errors.Add(correction.IsSure ? MetadataError.Misfit(correction.Place, message) : MetadataError.Doubtful(correction.Place, message));
        }

        return StructureReader.WithBlocks(structured, blocks.ToEquatableArray(), cancellation);
    }

    static Block Corrected(Block block, bool isBoilerplate)
    {
        if (isBoilerplate)
            return new Block(BlockKind.Boilerplate, block.Span, Reason: Reason);
        return block.Kind is BlockKind.Boilerplate or BlockKind.Caption ? new Block(BlockKind.Paragraph, block.Span) : block;
    }
}
