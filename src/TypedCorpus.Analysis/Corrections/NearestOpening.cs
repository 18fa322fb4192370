namespace TypedCorpus.Analysis.Corrections;

/// <summary>Finds what was meant where words of a correction fit nothing, as after an edit of the text.</summary>
/// <param name="text">The text.</param>
sealed class NearestOpening(string text)
{
    // Each looks at all that could be meant
    const int MostHints = 20;
    const int LongestOpening = 200;
    const int WordsOfHint = 8;
    const int WordsCompared = 12;

    int hints;

    /// <summary>
    /// The end of a message that names the part of the text which shares the most of its first words with those of a correction: half of these at
    /// least; empty for none, and where too many were asked for.
    /// </summary>
    /// <param name="parts">The parts that could be meant.</param>
    /// <param name="correction">The words of the correction.</param>
    public string Hint(IEnumerable<TextSpan> parts, string correction)
    {
        if (++hints > MostHints)
            return "";
        string[] wanted = WordsOf(correction).Distinct(StringComparer.Ordinal).ToArray();
        string nearest = "";
        int most = 0;
        foreach (TextSpan part in parts)
        {
            string opening = text.Substring(part.Start, Math.Min(part.Length, LongestOpening));
            HashSet<string> words = new(WordsOf(opening), StringComparer.Ordinal);
            int shared = wanted.Count(words.Contains);
            if (shared > most)
                (nearest, most) = (opening, shared);
        }

        if (most == 0 || most * 2 < wanted.Length)
            return "";
        return $": the nearest is '{string.Join(" ", nearest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsOfHint))}'";
    }

    static IEnumerable<string> WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => new string([.. word.Where(char.IsLetterOrDigit)]).ToUpperInvariant())
        .Where(word => word.Length > 0)
        .Take(WordsCompared);
}
