using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>Tells whether words are said to somebody: they have an "I", a "you", a question or a call.</summary>
static class DirectAddress
{
    // It shows soon
    const int LongestLook = 600;

    static readonly WordSet[] Persons = [WordSet.Load("self-words.txt"), WordSet.Load("reader-words.txt"), WordSet.LoadGroups("transcript-labels.txt")["persons"]];

    /// <summary>Whether the words of a span are.</summary>
    public static bool IsIn(string text, TextSpan words)
    {
        int end = Math.Min(words.End, words.Start + LongestLook);
        for (int i = words.Start, stop; i < end; i = Math.Max(stop, i + 1))
        {
            stop = LabelWords.EndOfLetters(text, i, end);
            if (text[i] is '?' or '!' || IsPerson(text.AsSpan(i, stop - i)))
                return true;
        }

        return false;
    }

    // The US is a country, and a version III
    static bool IsPerson(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || (word.Length > 1 && char.IsUpper(word[1])))
            return false;
        foreach (WordSet set in Persons)
        {
            if (set.Contains(word))
                return true;
        }

        return false;
    }
}
