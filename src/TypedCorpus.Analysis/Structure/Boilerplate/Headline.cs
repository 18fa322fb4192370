namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>Where a text gives its title: its first passage, as a rule, and on web pages once more above the article.</summary>
/// <param name="Title">The index of the passage that is the title; -1 for none.</param>
/// <param name="Repeats">The indexes of the passages that say the title again, or say it with the site's name, in order.</param>
readonly record struct Headline(int Title, List<int> Repeats)
{
    const int MaxTitleLength = 250;
    const int MaxTitleWords = 48;

    public static Headline Find(string source, List<Passage> passages, Evidence[] evidence)
    {
        List<int> repeats = [];
        if (passages.Count == 0 || !CanBeTitle(passages[0], evidence[0]))
            return new Headline(-1, repeats);

        ulong whole = evidence[0].Fingerprint;
        HashSet<ulong> parts = PartsOf(source.AsSpan(passages[0].Start, passages[0].Length));
        int title = 0;
        for (int i = 1; i < passages.Count; i++)
        {
            ulong fingerprint = evidence[i].Fingerprint;
            if (fingerprint != whole && !parts.Contains(fingerprint))
                continue;

            // "Title | Site" above, "Title" here: the second is the title
            if (fingerprint != whole && title == 0)
            {
                repeats.Add(0);
                title = i;
            }
            else
            {
                repeats.Add(i);
            }
        }

        return new Headline(title, repeats);
    }

    /// <summary>The last passage before another that says the title; -1 for none.</summary>
    public int LastBefore(int passage)
    {
        int last = Title < passage ? Title : -1;
        foreach (int repeat in Repeats)
        {
            if (repeat < passage)
                last = Math.Max(last, repeat);
        }

        return last;
    }

    static bool CanBeTitle(Passage passage, Evidence evidence) =>
        passage.Length <= MaxTitleLength && evidence.Words is > 0 and <= MaxTitleWords && evidence.SentenceEnds <= 2;

    /// <summary>The fingerprints of what a title is once a site's name, parted by a separator, is taken off its end or its start.</summary>
    static HashSet<ulong> PartsOf(ReadOnlySpan<char> title)
    {
        HashSet<ulong> parts = [];
        for (int i = 1; i < title.Length - 1; i++)
        {
            if (!IsSeparator(title, i))
                continue;
            AddPart(parts, title.Slice(0, i));
            AddPart(parts, title.Slice(i + 1));
        }

        return parts;
    }

    static void AddPart(HashSet<ulong> parts, ReadOnlySpan<char> part)
    {
        Evidence evidence = EvidenceReader.Read(part);
        if (evidence.Words >= 2)
            parts.Add(evidence.Fingerprint);
    }

    static bool IsSeparator(ReadOnlySpan<char> title, int i) =>
        title[i] is '|' or '·' or '»' or '«' or '—' or '–' or ':' or '/' || (title[i] == '-' && title[i - 1] == ' ');
}
