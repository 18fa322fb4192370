namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>Splits running text into sentences.</summary>
static class SentenceSplitter
{
    /// <summary>Adds the sentences of a block to a list, in order. With white space, they make up the block.</summary>
    public static void Split(string source, TextSpan block, List<TextSpan> sentences)
    {
        int start = block.Start;
        for (int i = block.Start; i < block.End; i++)
        {
            if (source[i] is not ('.' or '!' or '?' or '…'))
                continue;
            while (i + 1 < block.End && source[i + 1] is '.' or '!' or '?' or '…' or '"' or '”' or '’' or ')' or ']')
                i++;
            int next = i + 1;
            while (next < block.End && char.IsWhiteSpace(source[next]))
                next++;
            if (next == i + 1 || next >= block.End || char.IsLower(source[next]))
                continue;
            sentences.Add(TextSpan.FromBounds(start, i + 1));
            start = next;
        }

        if (start < block.End)
            sentences.Add(TextSpan.FromBounds(start, block.End));
    }
}
