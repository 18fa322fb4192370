namespace TypedCorpus.Analysis.Corrections;

/// <summary>Finds the quote that was meant where words of a correction fit none, as after an edit of the text.</summary>
/// <param name="openings">The opening words of each quote.</param>
sealed class NearestQuote(IReadOnlyList<string> openings)
{
    const int Words = 12;

    readonly IReadOnlyList<HashSet<string>> words = [.. openings.Select(opening => new HashSet<string>(WordsOf(opening), StringComparer.Ordinal))];

    /// <summary>
    /// The index of the quote that shares the most of its opening words with those of a correction: half of these at least; null for none.
    /// </summary>
    public int? Of(string correction)
    {
        string[] wanted = WordsOf(correction).Distinct(StringComparer.Ordinal).ToArray();
        int best = -1;
        int most = 0;
        for (int i = 0; i < words.Count; i++)
        {
            int shared = wanted.Count(words[i].Contains);
            if (shared > most)
                (best, most) = (i, shared);
        }

        return best >= 0 && most * 2 >= wanted.Length ? best : null;
    }

    static IEnumerable<string> WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => new string([.. word.Where(char.IsLetterOrDigit)]).ToUpperInvariant())
        .Where(word => word.Length > 0)
        .Take(Words);
}
