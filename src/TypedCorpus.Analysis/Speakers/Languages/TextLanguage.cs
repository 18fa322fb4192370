using System.Globalization;
using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Languages;

/// <summary>Tells a text's language from its smallest words: only English has rules for speakers.</summary>
static class TextLanguage
{
    /// <summary>The tag of the language that has rules.</summary>
    public const string WithRules = "en";

    /// <summary>What stands for a language in another script than the Latin one.</summary>
    public const string OtherScript = "und";

    // A language does not change within a text; so much of it tells.
    const int Reach = 8_000;

    // Another language is told by so many words at least, and by a multiple of the English ones: names and titles bring some.
    const int FewestWords = 4;
    const int Multiple = 2;

    const int LongestSmallWord = 8;

    static readonly List<string> Tags = [];

    // For each word the languages that have it, a bit for each
    static readonly Dictionary<ulong, int> LanguagesOf = Read();

    /// <summary>The language of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tag">The tag that its metadata give, which settles it; null for none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns><see cref="WithRules"/> for English and where nothing tells; another tag, or <see cref="OtherScript"/>.</returns>
    [MethodImpl(ColdStart.Optimized)]
    public static string Of(string text, string? tag, CancellationToken cancellation)
    {
        if (PrimaryOf(tag) is { } primary)
            return primary is WithRules or "eng" or "english" ? WithRules : primary;

        int[] counts = new int[Tags.Count];
        int latin = 0;
        int other = 0;
        int end = Math.Min(text.Length, Reach);
        for (int at = 0; at < end; at++)
        {
            cancellation.ThrowIfRequestedAt(at);
            if (!char.IsLetter(text[at]))
                continue;
            int start = at;
            while (at + 1 < end && char.IsLetter(text[at + 1]))
                at++;
            if (text[start] < '\u0370')
                latin += at + 1 - start;
            else
                other += at + 1 - start;
            if (at + 1 - start <= LongestSmallWord)
                Count(WordHash.Of(text.AsSpan(start, at + 1 - start)), counts);
        }

        return other > latin ? OtherScript : Likeliest(counts);
    }

    // "en" of "en-GB"; null for no tag
    static string? PrimaryOf(string? tag)
    {
        string primary = (tag ?? "").Trim().Split('-', '_')[0].ToLower(CultureInfo.InvariantCulture);
        return primary.Length > 0 ? primary : null;
    }

    [MethodImpl(ColdStart.Optimized)]
    static void Count(ulong word, int[] counts)
    {
        if (!LanguagesOf.TryGetValue(word, out int languages))
            return;
        for (int i = 0; i < counts.Length; i++)
            counts[i] += (languages >> i) & 1;
    }

    static string Likeliest(int[] counts)
    {
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[i] >= FewestWords && counts[i] > counts[best] && counts[i] > Multiple * counts[0])
                best = i;
        }

        return Tags[best];
    }

    static Dictionary<ulong, int> Read()
    {
        Dictionary<ulong, int> languages = [];
        foreach (string line in DataFile.ReadLines("Languages/small-words"))
        {
            string[] words = line.Split(' ');
            foreach (string word in words.Skip(1))
            {
                ulong hash = WordHash.Of(word.AsSpan());
                languages.TryGetValue(hash, out int known);
                languages[hash] = known | (1 << Tags.Count);
            }

            Tags.Add(words[0]);
        }

        return languages;
    }
}
