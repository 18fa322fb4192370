using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Structure.Blocks;
using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Benchmarks.Pages;

/// <summary>A page's lines, with what its gold says of each.</summary>
sealed class LabelledPage
{
    const int Shingle = 3;
    const int Slack = 60;

    byte[]? values;

    LabelledPage(GoldPage page, PageLines lines, float[] labels, float[] weights)
    {
        Page = page;
        Lines = lines;
        Labels = labels;
        Weights = weights;
    }

    public GoldPage Page { get; }

    public PageLines Lines { get; }

    /// <summary>1 for a line of the article, 0 for one that is not.</summary>
    public float[] Labels { get; }

    /// <summary>How much each line counts; 0 for one of which nothing is known.</summary>
    public float[] Weights { get; }

    /// <summary>What the features of a model's trees say of the lines.</summary>
    public byte[] ValuesIn(LineTrees trees) => values ??= trees.ValuesOf(Lines, default);

    /// <summary>Labels a page's lines.</summary>
    public static LabelledPage Of(GoldPage page)
    {
        string source = page.Text;
        List<Passage> passages = PassageReader.Read(source, Line.ReadAll(source, default), [], default);
        PreambleReader.Take(source, passages, default);
        Evidence[] evidence = [.. passages.Select(passage => EvidenceReader.Read(source.AsSpan(passage.Start, passage.Length)))];
        Headline headline = Headline.Find(source, passages, evidence, stated: null, isTurn: false, default);
        PageLines lines = BoilerplateJudge.Lines(source, passages, evidence, headline, default);
        string[][] words = [.. passages.Select(passage => PageWords.Of(source[passage.Start..passage.End]))];
        float[] labels = new float[passages.Count];
        float[] weights = new float[passages.Count];
        if (page.Article is not null)
            Align(page.Article, words, labels, weights);
        else
            Mark(page, passages, labels, weights);

        // Titles have rules of their own
        if (headline.Title >= 0)
            weights[headline.Title] = 0;
        foreach (int repeat in headline.Repeats)
            weights[repeat] = 0;
        return new LabelledPage(page, lines, labels, weights);
    }

    static void Mark(GoldPage page, List<Passage> passages, float[] labels, float[] weights)
    {
        for (int i = 0; i < passages.Count; i++)
        {
            string line = string.Join(' ', page.Text[passages[i].Start..passages[i].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            bool isArticle = Array.Exists(page.With, segment => line.Contains(segment, StringComparison.Ordinal));
            bool isPage = Array.Exists(page.Without, segment => line == segment || (segment.Length > 25 && line.Contains(segment, StringComparison.Ordinal)));
            labels[i] = isArticle ? 1 : 0;
            weights[i] = isArticle != isPage ? 0.15f : 0;
        }
    }

    static void Align(string[] article, string[][] words, float[] labels, float[] weights)
    {
        Dictionary<string, List<int>> places = [];
        for (int i = 0; i + Shingle <= article.Length; i++)
        {
            string shingle = string.Join(' ', article, i, Shingle);
            if (!places.TryGetValue(shingle, out List<int>? at))
                places[shingle] = at = [];
            at.Add(i);
        }

        // Lines that are long enough to be known by their words
        int[] place = new int[words.Length];
        bool[] isSure = new bool[words.Length];
        Array.Fill(place, -1);
        float all = Math.Max(60, article.Length);
        for (int i = 0; i < words.Length; i++)
        {
            int count = words[i].Length - Shingle + 1;
            weights[i] = (Math.Min(words[i].Length, 150) + 2) / all;
            if (count < 2)
                continue;
            int found = 0;
            for (int w = 0; w < count; w++)
            {
                if (!places.TryGetValue(string.Join(' ', words[i], w, Shingle), out List<int>? at))
                    continue;
                found++;
                if (place[i] < 0 || at.Count == 1 && !isSure[i])
                {
                    place[i] = Math.Max(0, at[0] - w);
                    isSure[i] = at.Count == 1;
                }
            }

            float share = (float)found / count;
            labels[i] = share >= 0.5f ? 1 : 0;
            if (share is > 0.25f and < 0.75f)
                weights[i] *= 0.3f;
            if (labels[i] == 0)
                place[i] = -1;
        }

        DropCopies(words, labels, place);
        AlignShort(article, words, labels, place);
    }

    /// <summary>Of lines that say the same, keeps as many as the article has: those with the most of it around them.</summary>
    static void DropCopies(string[][] words, float[] labels, int[] place)
    {
        foreach (IGrouping<string, int> same in Enumerable.Range(0, words.Length)
            .Where(i => labels[i] > 0)
            .GroupBy(i => string.Join(' ', words[i]))
            .Where(group => group.Count() > 1)
            .ToArray())
        {
            int best = same.MaxBy(i => Enumerable.Range(Math.Max(0, i - 5), Math.Min(words.Length, i + 6) - Math.Max(0, i - 5))
                .Where(j => j != i && labels[j] > 0).Sum(j => words[j].Length));
            foreach (int copy in same.Where(i => i != best))
            {
                labels[copy] = 0;
                place[copy] = -1;
            }
        }
    }

    /// <summary>Short lines are the article's where it has their words between those of the lines around them.</summary>
    static void AlignShort(string[] article, string[][] words, float[] labels, int[] place)
    {
        int[] next = new int[words.Length];
        for (int i = words.Length - 1, n = -1; i >= 0; i--)
        {
            next[i] = n;
            if (place[i] >= 0)
                n = i;
        }

        int from = -1;
        int before = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (place[i] >= 0)
            {
                from = Math.Min(article.Length, place[i] + words[i].Length);
                before = i;
                continue;
            }

            if (words[i].Length is 0 or > Shingle)
                continue;
            int to = next[i] >= 0 ? place[next[i]] : -1;
            bool isNear = (from >= 0 && i - before <= 40) || (to >= 0 && next[i] - i <= 40);
            if (!isNear)
                continue;
            int start = from >= 0 ? from : Math.Max(0, to - Slack);
            int end = to >= start ? Math.Min(to, from >= 0 ? start + (4 * Slack) : to) : Math.Min(article.Length, start + Slack);
            if (from < 0 && to < 0)
                continue;
            int at = Find(article, words[i], start, end);
            if (at < 0)
                continue;
            labels[i] = 1;
            from = at + words[i].Length;
            before = i;
        }
    }

    static int Find(string[] article, string[] words, int start, int end)
    {
        for (int i = start; i + words.Length <= end; i++)
        {
            if (article.AsSpan(i, words.Length).SequenceEqual(words))
                return i;
        }

        return -1;
    }
}
