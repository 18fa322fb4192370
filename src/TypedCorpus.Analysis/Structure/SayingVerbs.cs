namespace TypedCorpus.Analysis.Structure;

/// <summary>
/// The verbs of saying that stand beside a quote: those of <c>speech-tags.txt</c> and <c>speech-verbs.txt</c>, and the past forms of the verbs in
/// <c>Lexicons/reporting-verbs</c> whose clause is what somebody says.
/// </summary>
static class SayingVerbs
{
    static readonly HashSet<ulong> Verbs = Load();

    /// <summary>Whether the word with a <see cref="WordHash"/> is one of them.</summary>
    public static bool Contains(ulong word) => Verbs.Contains(word);

    static HashSet<ulong> Load()
    {
        HashSet<ulong> verbs = [];
        foreach (string file in new[] { "speech-tags.txt", "speech-verbs.txt" })
        {
            foreach (string line in DataFile.ReadLines(file))
                Add(verbs, line);
        }

        bool isPast = false;
        foreach (string line in DataFile.ReadLines("Lexicons/reporting-verbs"))
        {
            if (line[0] == '[')
                isPast = line == "[Cue Past]";
            else if (isPast)
                Add(verbs, line);
        }

        return verbs;
    }

    static void Add(HashSet<ulong> verbs, string words)
    {
        foreach (string word in words.Split(' '))
            verbs.Add(WordHash.Of(word.AsSpan()));
    }
}
