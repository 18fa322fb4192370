namespace TypedCorpus.Benchmarks.Pages;

/// <summary>The words that pages and articles are compared by: runs of letters and digits, without case.</summary>
static class PageWords
{
    /// <summary>The number of words of a shingle.</summary>
    public const int Shingle = 4;

    /// <summary>The words of a text.</summary>
    public static string[] Of(string text)
    {
        List<string> words = [];
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
                i++;
            if (i > start)
                words.Add(text[start..i].ToLowerInvariant());
            else
                i++;
        }

        return [.. words];
    }

    /// <summary>How often each run of <see cref="Shingle"/> words is there; of fewer words, all of them as one.</summary>
    public static Dictionary<string, int> Shingles(IReadOnlyList<string> words)
    {
        Dictionary<string, int> shingles = [];
        for (int i = 0; i < Math.Max(1, words.Count - Shingle + 1); i++)
        {
            string shingle = string.Join(' ', words.Skip(i).Take(Shingle));
            if (shingle.Length > 0)
                shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }

    /// <summary>How many of two multisets are common.</summary>
    public static int Common(Dictionary<string, int> one, Dictionary<string, int> other) =>
        one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key)));
}
