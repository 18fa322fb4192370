namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>What the lines of a page share: the words of an article come again in it, those of a menu or of another article's title don't.</summary>
sealed class PageWords
{
    /// <summary>The length of the shortest word that says what a text is about.</summary>
    const int ShortestWord = 4;

    /// <summary>The most words of a line that are looked at.</summary>
    const int MostWords = 200;

    readonly byte[] known;
    readonly byte[] ofTitle;

    public PageWords(string source, IReadOnlyList<Passage> passages, Evidence[] evidence, int title, CancellationToken cancellation)
    {
        known = new byte[passages.Count];
        ofTitle = new byte[passages.Count];
        Dictionary<ulong, (int Last, int Lines)> lines = [];
        List<ulong> words = [];
        int[] ends = new int[passages.Count];
        for (int i = 0; i < passages.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            AddWords(source.AsSpan(passages[i].Start, passages[i].Length), words);
            ends[i] = words.Count;
            if (!evidence[i].IsRunningText)
                continue;
            for (int w = i == 0 ? 0 : ends[i - 1]; w < ends[i]; w++)
            {
                lines.TryGetValue(words[w], out (int Last, int Lines) use);
                if (use.Lines == 0 || use.Last != i)
                    lines[words[w]] = (i, use.Lines + 1);
            }
        }

        HashSet<ulong> titleWords = [];
        if (title >= 0)
        {
            for (int w = title == 0 ? 0 : ends[title - 1]; w < ends[title]; w++)
                titleWords.Add(words[w]);
        }

        for (int i = 0, first = 0; i < passages.Count; first = ends[i], i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            int all = ends[i] - first;
            if (all == 0)
                continue;
            int shared = 0, titled = 0;
            int fewest = evidence[i].IsRunningText ? 2 : 1;
            for (int w = first; w < ends[i]; w++)
            {
                if (lines.TryGetValue(words[w], out (int Last, int Lines) use) && use.Lines >= fewest)
                    shared++;
                if (titleWords.Contains(words[w]))
                    titled++;
            }

            known[i] = (byte)(1 + 5 * shared / all);
            ofTitle[i] = (byte)Math.Min(titled, 4);
        }
    }

    /// <summary>The number of steps of <see cref="Known"/>.</summary>
    public const int Steps = 7;

    /// <summary>The share of a line's words that other lines of running text have: 0 for a line without such words, 1 for none of them to 6 for all.</summary>
    public int Known(int line) => known[line];

    /// <summary>The number of words that a line shares with the title, 4 at most.</summary>
    public int OfTitle(int line) => ofTitle[line];

    static void AddWords(ReadOnlySpan<char> text, List<ulong> words)
    {
        int most = words.Count + MostWords;
        for (int i = 0; i < text.Length && words.Count < most;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            int end = Word.End(text, i, out bool isNumber);
            if (!isNumber && end - i >= ShortestWord)
            {
                ulong hash = WordHash.Of(text.Slice(i, end - i));
                if ((WordUses.Of(hash) & WordUse.Stop) == 0)
                    words.Add(hash);
            }

            i = end;
        }
    }
}
