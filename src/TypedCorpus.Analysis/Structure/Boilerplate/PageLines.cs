namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>The lines of a page (its passages) with what features are read from: the evidence of each, and where it stands among the others.</summary>
class PageLines
{
    readonly Evidence[] evidence;

    // Words of running text before each line; one more than there are lines
    readonly int[] textBefore;
    readonly int[] phrasesBefore;
    readonly int[] previousText;
    readonly int[] nextText;
    readonly int[] previousPhrase;
    readonly int[] nextPhrase;
    readonly int[] titleBefore;
    readonly bool[] isOut;
    readonly Dictionary<ulong, int> uses = [];

    /// <summary>The lines of a text that was read as passages.</summary>
    public PageLines(string source, IReadOnlyList<Passage> passages, Evidence[] evidence, Headline headline, string?[] reasons, (int First, int Last) stretch, CancellationToken cancellation)
    {
        isOut = Array.ConvertAll(reasons, reason => reason is not null);
        Stretch = stretch;
        this.evidence = evidence;
        Passages = passages;
        Headline = headline;
        int count = evidence.Length;
        textBefore = new int[count + 1];
        phrasesBefore = new int[count + 1];
        previousText = new int[count];
        nextText = new int[count];
        previousPhrase = new int[count];
        nextPhrase = new int[count];
        titleBefore = TitlesBefore(headline, count, cancellation);
        for (int i = 0, text = -1, phrase = -1; i < count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            bool isText = evidence[i].IsRunningText;
            textBefore[i + 1] = textBefore[i] + (isText ? evidence[i].Words : 0);
            phrasesBefore[i + 1] = phrasesBefore[i] + (evidence[i].Phrase is null ? 0 : 1);
            previousText[i] = text;
            previousPhrase[i] = phrase;
            if (isText)
                text = i;
            if (evidence[i].Phrase is not null)
                phrase = i;
            uses.TryGetValue(evidence[i].Fingerprint, out int used);
            uses[evidence[i].Fingerprint] = used + 1;
        }

        for (int i = count - 1, text = count, phrase = count; i >= 0; i--)
        {
            cancellation.ThrowIfRequestedAt(i);
            nextText[i] = text;
            nextPhrase[i] = phrase;
            if (evidence[i].IsRunningText)
                text = i;
            if (evidence[i].Phrase is not null)
                phrase = i;
        }

        Shares = new PageWords(source, passages, evidence, headline.Title, cancellation);
    }

    /// <summary>The number of lines.</summary>
    public int Count => evidence.Length;

    /// <summary>The evidence of a line.</summary>
    public Evidence this[int line] => evidence[line];

    /// <summary>Where the lines stand in the text.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The page's title and where it is said again.</summary>
    public Headline Headline { get; }

    /// <summary>What the lines have of the words of the others.</summary>
    public PageWords Shares { get; }

    /// <summary>The first and the last line of the stretch in which running text outweighs the page most; the last before the first for none.</summary>
    public (int First, int Last) Stretch { get; }

    /// <summary>Whether the rules take a line for the article's.</summary>
    public bool IsKept(int line) => line >= 0 && line < Count && !isOut[line];

    /// <summary>What the first pass said of the lines; null while it is made.</summary>
    public FirstOpinion? Opinion { get; set; }

    /// <summary>The words of running text in the lines from a first to before a last; both may lie outside of the page.</summary>
    public int TextBetween(int first, int last) => textBefore[Clamp(last)] - textBefore[Clamp(first)];

    /// <summary>The number of known phrases in the lines from a first to before a last.</summary>
    public int PhrasesBetween(int first, int last) => phrasesBefore[Clamp(last)] - phrasesBefore[Clamp(first)];

    /// <summary>The last line of running text before a line; -1 for none.</summary>
    public int PreviousText(int line) => previousText[line];

    /// <summary>The next line of running text; the number of lines for none.</summary>
    public int NextText(int line) => nextText[line];

    /// <summary>The last line before a line with a known phrase; -1 for none.</summary>
    public int PreviousPhrase(int line) => previousPhrase[line];

    /// <summary>The next line with a known phrase; the number of lines for none.</summary>
    public int NextPhrase(int line) => nextPhrase[line];

    /// <summary>The last line before a line that says the page's title; -1 for none.</summary>
    public int TitleBefore(int line) => titleBefore[line];

    /// <summary>How many lines of the page say the same as a line, itself included.</summary>
    public int UsesOf(int line) => uses[evidence[line].Fingerprint];

    static int[] TitlesBefore(Headline headline, int count, CancellationToken cancellation)
    {
        bool[] saysTitle = new bool[count];
        if (headline.Title >= 0)
            saysTitle[headline.Title] = true;
        foreach (int repeat in headline.Repeats)
            saysTitle[repeat] = true;

        int[] before = new int[count];
        for (int i = 0, last = -1; i < count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            before[i] = last;
            if (saysTitle[i])
                last = i;
        }

        return before;
    }

    int Clamp(int line) => Math.Max(0, Math.Min(Count, line));
}
