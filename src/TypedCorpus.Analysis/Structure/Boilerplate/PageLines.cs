namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>The lines of a page (its passages) with what features are read from: the evidence of each, and where it stands among the others.</summary>
sealed class PageLines
{
    const int ShortestSentence = 4;
    const int NearGap = 2;
    const int WideGap = 6;

    static readonly PageSubject[] PageSubjects = (PageSubject[])Enum.GetValues(typeof(PageSubject));

    readonly Evidence[] evidence;
    readonly bool[] isOut;
    readonly Dictionary<ulong, int> uses = [];

    /// <summary>The lines of a text that was read as passages.</summary>
    public PageLines(string source, IReadOnlyList<Passage> passages, Evidence[] evidence, Headline headline, string?[] reasons, (int First, int Last) stretch, CancellationToken cancellation)
    {
        this.evidence = evidence;
        isOut = Array.ConvertAll(reasons, reason => reason is not null);
        Stretch = stretch;
        Passages = passages;
        Headline = headline;
        Words = Sum(line => line.Words);
        StopWords = Sum(line => line.StopWords);
        Text = Sum(line => line.IsRunningText ? line.Words : 0);
        Sentences = Sum(line => line is { EndsSentence: true, StopWords: > 0, Words: >= ShortestSentence } ? 1 : 0);
        Phrases = Sum(line => line.Phrase is null ? 0 : 1);
        Ends = Sum(line => line.Phrase is { Scope: PhraseScope.End } ? 1 : 0);
        Dates = Sum(line => line.IsDate ? 1 : 0);
        SelfWords = Sum(line => line.SelfWords);
        ReaderWords = Sum(line => line.ReaderWords);
        Subjects = Array.ConvertAll(PageSubjects, subject => Sum(line => line.Subjects[subject]));
        HashSet<int> titles = [headline.Title, .. headline.Repeats];
        NearestText = new NearestLines(Count, i => evidence[i].IsRunningText, cancellation);
        NearestPhrase = new NearestLines(Count, i => evidence[i].Phrase is not null, cancellation);
        NearestTitle = new NearestLines(Count, titles.Contains, cancellation);
        NearRegions = new TextRegions(evidence, NearGap, cancellation);
        WideRegions = new TextRegions(evidence, WideGap, cancellation);
        Shapes = new LineShapes(evidence, cancellation);
        Shares = new PageWords(source, passages, evidence, headline.Title, cancellation);
        for (int i = 0; i < Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            uses.TryGetValue(evidence[i].Fingerprint, out int used);
            uses[evidence[i].Fingerprint] = used + 1;
        }

        LineSum Sum(Func<Evidence, int> number) => new(evidence, number, cancellation);
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

    /// <summary>The number of words.</summary>
    public LineSum Words { get; }

    /// <summary>The number of words that hold sentences together.</summary>
    public LineSum StopWords { get; }

    /// <summary>The number of words of running text.</summary>
    public LineSum Text { get; }

    /// <summary>The number of lines that end as sentences.</summary>
    public LineSum Sentences { get; }

    /// <summary>The number of known phrases.</summary>
    public LineSum Phrases { get; }

    /// <summary>The number of known phrases that stand at an article's end.</summary>
    public LineSum Ends { get; }

    /// <summary>The number of lines that are nothing but a date.</summary>
    public LineSum Dates { get; }

    /// <summary>The number of words with which somebody speaks about himself.</summary>
    public LineSum SelfWords { get; }

    /// <summary>For each <see cref="PageSubject"/> the number of words that speak of it.</summary>
    public LineSum[] Subjects { get; }

    /// <summary>The number of words with which the page speaks to its reader.</summary>
    public LineSum ReaderWords { get; }

    /// <summary>The lines of running text.</summary>
    public NearestLines NearestText { get; }

    /// <summary>The lines with known phrases.</summary>
    public NearestLines NearestPhrase { get; }

    /// <summary>The lines that say the page's title.</summary>
    public NearestLines NearestTitle { get; }

    /// <summary>The regions of running text that few lines part.</summary>
    public TextRegions NearRegions { get; }

    /// <summary>The regions that more lines part.</summary>
    public TextRegions WideRegions { get; }

    /// <summary>How alike the lines look.</summary>
    public LineShapes Shapes { get; }

    /// <summary>The number of known phrases of an article's end that stand between what the rules take for the article and a line below it.</summary>
    public int EndsAbove(int line) => Stretch.Last >= Stretch.First && line > Stretch.Last ? Ends.Between(Stretch.Last + 1, line) : 0;

    /// <summary>Whether a line below what the rules take for the article has a phrase that stands at an article's end.</summary>
    public bool IsEnd(int line) => EndsAbove(line) < EndsAbove(line + 1);

    /// <summary>How many lines of the page say the same as a line, itself included.</summary>
    public int UsesOf(int line) => uses[evidence[line].Fingerprint];
}
