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

    // A language does not change within a text; so much of it tells, and less where it has many more English words than others.
    const int Reach = 8_000;
    const int ReachInEnglish = 1_000;
    const int ManyWords = 20;

    // Another language is told by so many words at least, and by a multiple of the English ones: names and titles bring some.
    const int FewestWords = 4;
    const int Multiple = 2;

    // So many different ones tell it in a text without an English one, as short texts are
    const int FewestWordsAlone = 2;

    const int LongestSmallWord = 8;

    const int EnglishAlone = 1;

    static readonly List<string> Tags = [];

    // For each word the languages that have it, a bit for each
    static readonly WordTable<int> LanguagesOf = Read();

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
        int[] different = new int[Tags.Count];
        HashSet<ulong> known = [];
        int latin = 0;
        int other = 0;
        int end = Math.Min(text.Length, Reach);
        bool isEnglish = false;
        int nextLook = ReachInEnglish;
        for (int at = 0; at < end && !isEnglish;)
        {
            cancellation.ThrowIfRequestedAt(at);
            ulong hash = WordHash.Empty;
            int start = at;
            for (; at < end && Word.IsAsciiLetter(text[at]); at++)
                hash = WordHash.AddLetter(hash, text[at]);
            for (; at < end && (Word.IsAsciiLetter(text[at]) || char.IsLetter(text[at])); at++)
                hash = WordHash.Add(hash, text[at]);
            if (at == start)
            {
                at++;
                continue;
            }

            if (text[start] < '\u0370')
                latin += at - start;
            else
                other += at - start;
            if (at - start <= LongestSmallWord)
                Count(hash, counts, different, known);
            if (at >= nextLook)
            {
                isEnglish = IsMuchMoreEnglish(counts);
                nextLook += ReachInEnglish;
            }
        }

        return other > latin ? OtherScript : Likeliest(counts, different);
    }

    // "en" of "en-GB"; null for no tag
    static string? PrimaryOf(string? tag)
    {
        string primary = (tag ?? "").Trim().Split('-', '_')[0].ToLower(CultureInfo.InvariantCulture);
        return primary.Length > 0 ? primary : null;
    }

    static bool IsMuchMoreEnglish(int[] counts)
    {
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[0] < Multiple * counts[i])
                return false;
        }

        return counts[0] >= ManyWords;
    }

    [MethodImpl(ColdStart.Optimized)]
    static void Count(ulong word, int[] counts, int[] different, HashSet<ulong> known)
    {
        int languages = LanguagesOf[word];
        if (languages == 0)
            return;
        if (languages == EnglishAlone)
        {
            counts[0]++;
            return;
        }

        bool isNew = counts[0] == 0 && known.Add(word);
        for (int i = 0; languages != 0; i++, languages >>= 1)
        {
            counts[i] += languages & 1;
            different[i] += isNew ? languages & 1 : 0;
        }
    }

    static string Likeliest(int[] counts, int[] different)
    {
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            bool isTold = counts[i] >= FewestWords || (counts[0] == 0 && different[i] >= FewestWordsAlone);
            if (isTold && counts[i] > counts[best] && counts[i] > Multiple * counts[0])
                best = i;
        }

        return Tags[best];
    }

    static WordTable<int> Read()
    {
        WordTable<int> languages = new();
        foreach (string line in DataFile.ReadLines("Languages/small-words"))
        {
            string[] words = line.Split(' ');
            foreach (string word in words.Skip(1))
            {
                ulong hash = WordHash.Of(word.AsSpan());
                languages[hash] |= 1 << Tags.Count;
            }

            Tags.Add(words[0]);
        }

        return languages;
    }
}
