using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Reading.Characters;

/// <summary>A text whose structure is read as if misread characters and references to characters were what they stand for.</summary>
static class DecodedText
{
    /// <summary>Reads the structure of a text; what stands for another character becomes an edit of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its format: references to characters are read in plain text, as the reader of a markup does that itself; JSX is left out.</param>
    /// <param name="read">Reads the structure of what is meant.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static StructuredText Read(
        string text, TextFormat format, Func<string, CancellationToken, StructuredText> read, CancellationToken cancellation)
    {
        List<Edit> characters = EditsOf(text, format, cancellation);
        if (characters.Count == 0)
            return read(text, cancellation);

        ReadingText meant = ReadingText.Of(text, characters.ToEquatableArray(), cancellation);
        StructuredText structured = read(meant.Text, cancellation);
        EquatableArray<Block> blocks = Cover(
            text, structured.Blocks.ConvertAll(block => block with { Span = meant.ToSource(block.Span) }, cancellation), cancellation);
        EquatableArray<Edit> edits = Merge(
            structured.Edits.ConvertAll(edit => edit with { Span = meant.ToSource(edit.Span) }, cancellation), characters, cancellation);
        EquatableArray<TextSpan> sentences = Cover(text, blocks, structured.Sentences.ConvertAll(meant.ToSource, cancellation), cancellation);
        return new StructuredText(text, blocks, edits, sentences)
        {
            Links = structured.Links.ConvertAll(
                link => link with { Span = meant.ToSource(link.Span), Place = meant.ToSource(link.Place) }, cancellation),
        };
    }

    static List<Edit> EditsOf(string text, TextFormat format, CancellationToken cancellation)
    {
        List<Edit> edits = [];
        if (format == TextFormat.Mdx)
            JsxCode.AddTo(edits, text, cancellation);
        if (edits.Count > 0)
            return edits;
        foreach (Misreading misreading in Misreading.All(text, cancellation))
            edits.Add(new Edit(misreading.Span, misreading.Meant));
        int misread = edits.Count;
        if (!format.IsMarkdown())
            CharacterReferences.AddTo(edits, text, cancellation);
        if (misread > 0 && edits.Count > misread)
            edits.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return edits;
    }

    /// <summary>The edits of the structure and those of characters that stand outside of them, in order.</summary>
    static EquatableArray<Edit> Merge(EquatableArray<Edit> edits, List<Edit> characters, CancellationToken cancellation)
    {
        List<Edit> merged = new(edits.Count + characters.Count);
        int next = 0;
        for (int i = 0; i < edits.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            for (; next < characters.Count && characters[next].Span.End <= edits[i].Span.Start; next++)
                merged.Add(characters[next]);
            merged.Add(edits[i]);
            while (next < characters.Count && characters[next].Span.Start < edits[i].Span.End)
                next++;
        }

        merged.AddRange(characters.GetRange(next, characters.Count - next));
        return merged.ToEquatableArray();
    }

    /// <summary>
    /// The blocks, with what stands for white space between them and is none in the source: it goes with the block on its line, or is a block.
    /// </summary>
    static EquatableArray<Block> Cover(string text, EquatableArray<Block> blocks, CancellationToken cancellation)
    {
        List<Block> covered = new(blocks.Count);
        for (int i = 0; i <= blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Block? next = i < blocks.Count ? blocks[i] : null;
            TextSpan gap = Trim(text, i == 0 ? 0 : blocks[i - 1].Span.End, next?.Span.Start ?? text.Length);
            if (gap.Length > 0 && i > 0 && LineEnd(text, blocks[i - 1].Span.End) > gap.Start)
            {
                TextSpan taken = Trim(text, gap.Start, Math.Min(gap.End, LineEnd(text, gap.Start)));
                covered[covered.Count - 1] = WithSpan(covered[covered.Count - 1], covered[covered.Count - 1].Span.Start, taken.End);
                gap = Trim(text, taken.End, gap.End);
            }

            if (gap.Length > 0 && next is not null && LineEnd(text, gap.End - 1) > next.Span.Start)
            {
                int line = text.LastIndexOf('\n', gap.End - 1, gap.Length) + 1;
                TextSpan taken = Trim(text, Math.Max(line, gap.Start), gap.End);
                next = WithSpan(next, taken.Start, next.Span.End);
                gap = Trim(text, gap.Start, taken.Start);
            }

            if (gap.Length > 0)
                covered.Add(new Block(BlockKind.Boilerplate, gap, Reason: "no word"));
            if (next is not null)
                covered.Add(next);
        }

        return covered.ToEquatableArray();
    }

    static Block WithSpan(Block block, int start, int end) => block with { Span = TextSpan.FromBounds(start, end) };

    static int LineEnd(string text, int at) => text.IndexOf('\n', at) is >= 0 and int end ? end : text.Length;

    static EquatableArray<TextSpan> Cover(
        string text, EquatableArray<Block> blocks, EquatableArray<TextSpan> sentences, CancellationToken cancellation)
    {
        TextSpan[] covered = new TextSpan[sentences.Count];
        int block = 0;
        for (int i = 0; i < covered.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            while (blocks[block].Span.End <= sentences[i].Start)
                block++;
            TextSpan own = blocks[block].Span;
            bool isFirst = i == 0 || sentences[i - 1].Start < own.Start;
            int limit = i + 1 < covered.Length ? Math.Min(own.End, sentences[i + 1].Start) : own.End;
            covered[i] = TextSpan.FromBounds(isFirst ? own.Start : sentences[i].Start, EndWith(text, sentences[i].End, limit));
        }

        return new EquatableArray<TextSpan>(covered);
    }

    // The end of what is no white space from an offset to a limit; the offset when all of it is
    static int EndWith(string text, int end, int limit) => Trim(text, end, limit) is { Length: > 0 } rest ? rest.End : end;

    static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
