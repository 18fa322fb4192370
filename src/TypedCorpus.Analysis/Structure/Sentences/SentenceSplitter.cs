namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>
/// Splits running text into sentences. Each mark that can end one is judged by what stands right before and behind it.
/// </summary>
static class SentenceSplitter
{
    /// <summary>The characters that may end a sentence.</summary>
    public const string Marks = ".!?…‽。！？";

    static readonly CharacterSet MarksAndCode = new(".!?…`", "‽。！？");

    /// <summary>Adds the sentences of a block to a list, in order. With white space, they make up the block.</summary>
    /// <param name="source">The text.</param>
    /// <param name="block">The span of the block, without white space at its ends.</param>
    /// <param name="sentences">Takes the spans, which count units of <paramref name="source"/>.</param>
    /// <param name="cancellation">Stops the splitting.</param>
    public static void Split(string source, TextSpan block, List<TextSpan> sentences, CancellationToken cancellation)
    {
        ReadOnlySpan<char> text = source.AsSpan(block.Start, block.Length);
        InlineList list = InlineList.Start(text);
        bool hasRare = MarksAndCode.HasRare(text);
        int marker = list.Exists ? InlineList.FirstMarkerLength(text) : 0;
        int start = 0;
        int i = list.Exists ? marker : NextMark(text, 0, hasRare);
        for (int step = 0; i < text.Length; step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            int end = EndAt(text, start, i, ref list, out int read);
            if (end > start)
            {
                sentences.Add(TextSpan.FromBounds(block.Start + start, block.Start + end));
                start = end;
                while (start < text.Length && char.IsWhiteSpace(text[start]))
                    start++;
            }

            i = Math.Max(read, start);
            if (!list.Exists)
                i = NextMark(text, i, hasRare);
        }

        if (start < text.Length)
            sentences.Add(TextSpan.FromBounds(block.Start + start, block.End));
    }

    /// <summary>The end of the sentence when the character at an offset ends it; 0 when it does not.</summary>
    /// <param name="text">The block.</param>
    /// <param name="start">The start of the sentence.</param>
    /// <param name="i">The offset.</param>
    /// <param name="list">The list that the block may be, written in one line.</param>
    /// <param name="read">The offset to go on at.</param>
    static int EndAt(ReadOnlySpan<char> text, int start, int i, ref InlineList list, out int read)
    {
        read = i + 1;
        char c = text[i];
        if (list.Exists && i > start && char.IsWhiteSpace(text[i - 1]) && list.TryTake(i))
        {
            // The marker's own point does not end the item
            read = i + InlineList.FirstMarkerLength(text.Slice(i));
            return TrimmedEnd(text, i);
        }

        if (c == '`')
        {
            read = CodeSpan.End(text, i);
            return 0;
        }

        if (c is '。' or '！' or '？')
            return read = Terminator.SkipClosing(text, i + 1);
        if (Marks.IndexOf(c) < 0)
            return 0;

        Terminator terminator = Terminator.Read(text, i);
        read = terminator.End;
        return SentenceEnd.Find(text, start, terminator);
    }

    static int NextMark(ReadOnlySpan<char> text, int i, bool hasRare)
    {
        int next = hasRare ? MarksAndCode.Next(text, i) : MarksAndCode.NextFrequent(text, i);
        return next < 0 ? text.Length : next;
    }

    static int TrimmedEnd(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }
}
