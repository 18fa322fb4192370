using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>What a text says elsewhere with the words of its labels: in small letters they name things, behind a given name or a title a person.</summary>
sealed class LabelWords
{
    static readonly string[] EndingsOfThings =
        ["tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ings", "ance", "ances", "ence", "ences", "ology", "ism", "ware", "ship"];

    // Short words that end so are names: Ming, Kment
    const int ShortestStem = 2;

    readonly HashSet<string> small = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> named = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads what a text says with the last words of labels.</summary>
    public static LabelWords Read(string text, IEnumerable<string> labels, CancellationToken cancellation)
    {
        LabelWords words = new();
        HashSet<string> last = new(labels.Select(LastWord), StringComparer.OrdinalIgnoreCase);
        bool isBehindGivenName = false;
        char initial = '\0';
        for (int i = 0, step = 0, stop; i < text.Length; i = Math.Max(stop, i + 1), step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            stop = EndOfLetters(text, i, text.Length);
            if (stop == i)
            {
                isBehindGivenName &= text[i] is ' ' or '.';
                continue;
            }

            string word = text.Substring(i, stop - i);
            if (char.IsLower(word[0]) && last.Contains(word))
                words.small.Add(word);
            else if (isBehindGivenName && char.IsUpper(word[0]))
                words.Name(last, word, initial);
            isBehindGivenName = char.IsUpper(word[0]) && (Lexicon.English[word.AsSpan()] & (WordClass.GivenName | WordClass.Honorific)) != 0;
            initial = word[0];
        }

        return words;
    }

    /// <summary>Whether a label names a thing: the text has its last word in small letters, too, or it ends as abstract nouns do.</summary>
    public bool NamesThing(string label)
    {
        string word = LastWord(label);
        return small.Contains(word)
            || Array.Exists(EndingsOfThings, ending => word.Length > ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the text names in full whom a label is short for.</summary>
    public bool IsNamedInFull(string label) => named.Contains(LastWord(label));

    void Name(HashSet<string> last, string surname, char initial)
    {
        string initials = string.Concat(initial, surname[0]);
        if (last.Contains(surname))
            named.Add(surname);
        if (last.Contains(initials))
            named.Add(initials);
    }

    /// <summary>The offset behind the letters at an offset: "I" of "I'm"; the offset where there is none.</summary>
    public static int EndOfLetters(string text, int start, int end)
    {
        int i = start;
        while (i < end && char.IsLetter(text[i]))
            i++;
        return i;
    }

    /// <summary>The last word of a label.</summary>
    public static string LastWord(string label) => label.Substring(label.LastIndexOf(' ') + 1);
}
