using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Finds the headings of a marked-up text that name who says the quotes below them: ## Ann Roe / "It rained." / ## Tom Ek / "It poured."
/// In plain text such lines are paragraphs.</summary>
static class SpeakerHeadings
{
    const int FewestNames = 2;

    /// <summary>The indices of these headings among the blocks; null for none.</summary>
    public static HashSet<int>? Find(string text, EquatableArray<Block> blocks, CancellationToken cancellation)
    {
        HashSet<int>? found = null;
        for (int i = 0; i + 1 < blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (blocks[i].Kind == BlockKind.Heading && blocks[i + 1].IsParagraph && SignatureLine.StartsAsPerson(text.AsSpan(blocks[i].Span.Start, blocks[i].Span.Length))
                && RoleOf(blocks[i + 1]) == SignedRole.Quote && RoleOf(blocks[i]) is SignedRole.Name or SignedRole.DescribedName)
                (found ??= []).Add(i);
        }

        return found?.Count >= FewestNames ? found : null;

        SignedRole RoleOf(Block block)
        {
            ReadOnlySpan<char> words = text.AsSpan(block.Span.Start, block.Span.Length);
            return words.Length == 0 ? SignedRole.Other : SignatureLine.RoleOf(words, EvidenceReader.Read(words, cancellation));
        }
    }
}
