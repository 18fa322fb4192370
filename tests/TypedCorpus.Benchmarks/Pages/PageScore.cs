using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Benchmarks.Pages;

/// <summary>How well articles are told from their pages: means over the pages of the shares of shingles.</summary>
sealed class PageScore
{
    double precision;
    double recall;
    int withText;
    int kept, lost, wronglyKept;

    /// <summary>The pages whose whole article is known.</summary>
    public int Whole { get; private set; }

    /// <summary>The pages with less than half of the article.</summary>
    public int Lost { get; private set; }

    public double Precision => precision / Math.Max(1, withText);

    public double Recall => recall / Math.Max(1, Whole);

    public double F => HarmonicMean(Precision, Recall);

    public double SegmentF => HarmonicMean((double)kept / Math.Max(1, kept + wronglyKept), (double)kept / Math.Max(1, kept + lost));

    /// <summary>Adds what was kept of a page.</summary>
    public void Add(GoldPage page, StructuredText read)
    {
        Block[] blocks = [.. read.Blocks.Where(block => block.Kind is not BlockKind.Boilerplate)];
        if (page.Article is not null)
            AddShingles(page.Article, page.Text, blocks);
        AddSegments(page, blocks);
    }

    void AddShingles(string[] article, string source, Block[] blocks)
    {
        Whole++;
        string flat = $" {string.Join(' ', article)} ";
        List<string> words = [];
        foreach (Block block in blocks)
        {
            string[] of = PageWords.Of(block.Span.Of(source));
            if (!IsOpening(block.Kind) || flat.Contains($" {string.Join(' ', of)} ", StringComparison.Ordinal))
                words.AddRange(of);
        }

        Dictionary<string, int> gold = PageWords.Shingles(article);
        Dictionary<string, int> mine = PageWords.Shingles(words);
        double common = PageWords.Common(gold, mine);
        if (words.Count > 0)
        {
            withText++;
            precision += common / mine.Values.Sum();
        }

        double share = gold.Count == 0 ? 1 : common / gold.Values.Sum();
        recall += share;
        if (share < 0.5)
            Lost++;
    }

    void AddSegments(GoldPage page, Block[] blocks)
    {
        string text = string.Join(' ', string.Join(' ', blocks.Select(block => block.Span.Of(page.Text))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (string segment in page.With)
        {
            if (text.Contains(segment, StringComparison.Ordinal))
                kept++;
            else
                lost++;
        }

        wronglyKept += page.Without.Count(segment => text.Contains(segment, StringComparison.Ordinal));
    }

    static bool IsOpening(BlockKind kind) => kind is BlockKind.Title or BlockKind.Subtitle or BlockKind.Byline or BlockKind.Dateline;

    static double HarmonicMean(double one, double other) => one + other == 0 ? 0 : 2 * one * other / (one + other);
}
