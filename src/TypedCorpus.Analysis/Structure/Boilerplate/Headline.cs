using TypedCorpus.Analysis.Structure.Blocks;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Where a text gives its title: its first passage, as a rule; on web pages once more above the article, and there the first passage often
/// has the site's name with it ("Title | Site").
/// </summary>
sealed class Headline
{
    readonly List<(int Index, int Words, bool IsWhole)> repeats = [];
    readonly int words;

    Headline(int title, int words)
    {
        Title = title;
        this.words = words;
    }

    /// <summary>The index of the passage that is the title; -1 for none.</summary>
    public int Title { get; private set; }

    /// <summary>Whether the text is a page, of which not all is the article.</summary>
    public bool IsOnPage { get; set; }

    /// <summary>Whether a passage says the title again word for word.</summary>
    public bool IsSaidAgain => repeats.Exists(repeat => repeat.IsWhole);

    /// <summary>The indexes of the passages that say the title, or a part of it, again.</summary>
    public IEnumerable<int> Repeats => repeats.Select(repeat => repeat.Index);

    /// <summary>The headline of a text that has none, or whose title stands elsewhere: no passage.</summary>
    public static Headline None => new(-1, 0);

    /// <summary>Finds the title of a text and where it is said again.</summary>
    /// <param name="source">The text.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="evidence">Their evidence.</param>
    /// <param name="stated">The title that the metadata give; null for none. The text has it, too, or has none.</param>
    /// <param name="isTurn">Whether the first passage is a turn of a transcript.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Headline Find(
        string source, List<Passage> passages, Evidence[] evidence, string? stated, bool isTurn, CancellationToken cancellation)
    {
        if (passages.Count == 0
            || !TitleRule.IsShortEnough(passages[0].Length, evidence[0])
            || (passages.Count == 1 && evidence[0].EndsSentence && stated is null))
            return None;

        Headline headline = new(0, evidence[0].Words);
        ulong whole = evidence[0].Fingerprint;
        HashSet<ulong> parts = PartsOf(source.AsSpan(passages[0].Start, passages[0].Length));
        for (int i = 1; i < passages.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i - 1);
            bool isWhole = evidence[i].Fingerprint == whole;
            if (isWhole || parts.Contains(evidence[i].Fingerprint))
                headline.repeats.Add((i, evidence[i].Words, isWhole));
        }

        ReadOnlySpan<char> first = source.AsSpan(passages[0].Start, passages[0].Length);
        bool isTitle = stated is null
            ? headline.IsSaidAgain || StandsOverByline(source, passages, evidence) || !(isTurn || TitleRule.IsTold(first))
            : headline.repeats.Count > 0 || Says(whole, parts, stated);
        return isTitle ? headline : None;
    }

    static bool Says(ulong whole, HashSet<ulong> parts, string title)
    {
        ulong words = EvidenceReader.Read(title.AsSpan()).Fingerprint;
        return whole == words || parts.Contains(words);
    }

    static bool StandsOverByline(string source, List<Passage> passages, Evidence[] evidence) =>
        passages.Count > 1
        && (evidence[1].IsDate || OpeningLines.IsByline(source.AsSpan(passages[1].Start, passages[1].Length), evidence[1]));

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

    /// <summary>
    /// Makes the title, where the first passage has the site's name with it, the one that stands last above the article and without
    /// that name.
    /// </summary>
    public void Settle(int article)
    {
        if (Title < 0 || IsSaidAgain)
            return;
        foreach ((int index, int partWords, _) in repeats)
        {
            if (index <= article && partWords * 5 >= words * 2)
                Title = index;
        }
    }

    /// <summary>Makes another passage the title, where the first one is a menu's.</summary>
    public void MoveTo(int title) => Title = title;

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
