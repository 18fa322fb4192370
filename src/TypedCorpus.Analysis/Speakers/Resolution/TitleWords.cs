using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The words of an article's title, as hashes.</summary>
static class TitleWords
{
    /// <summary>Reads them; none for a text without a title.</summary>
    public static HashSet<ulong> Of(string text, EquatableArray<Block> blocks, CancellationToken cancellation)
    {
        HashSet<ulong> words = [];
        foreach (Block block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Kind is BlockKind.Title or BlockKind.Subtitle)
                Read(text, block.Span, words, cancellation);
        }

        return words;
    }

    static void Read(string text, TextSpan title, HashSet<ulong> words, CancellationToken cancellation)
    {
        int start = title.Start;
        for (int i = title.Start; i <= title.End; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            bool inside = i < title.End && (char.IsLetterOrDigit(text[i]) || text[i] == '-'
                || (i > start && WordHash.IsApostrophe(text[i]) && !IsPossessive(text, i)));
            if (inside)
                continue;
            if (i > start)
                words.Add(WordHash.Of(text.AsSpan(start, i - start)));
            start = i + 1;
        }
    }

    static bool IsPossessive(string text, int apostrophe) =>
        apostrophe + 1 < text.Length && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 == text.Length || !char.IsLetter(text[apostrophe + 2]));
}
