namespace TypedCorpus.Analysis.Structure;

/// <summary>A set of words that is asked with spans of a text, whatever their case.</summary>
sealed class WordSet
{
    readonly HashSet<ulong> hashes = [];

    /// <summary>The words of an embedded file, which blanks and line ends part.</summary>
    public static WordSet Load(string name)
    {
        WordSet words = new();
        foreach (string line in DataFile.ReadLines(name))
            words.Add(line);
        return words;
    }

    /// <summary>The groups of words of an embedded file, each of which a line with its name in brackets opens.</summary>
    public static Dictionary<string, WordSet> LoadGroups(string name) => LoadGroups(name, StringComparer.Ordinal);

    /// <summary>The groups of words of an embedded file by their names, which a comparer of the caller compares.</summary>
    public static Dictionary<string, WordSet> LoadGroups(string name, StringComparer comparer)
    {
        Dictionary<string, WordSet> groups = new(comparer);
        WordSet words = new();
        foreach (string line in DataFile.ReadLines(name))
        {
            if (line[0] == '[')
                groups.Add(line.Trim('[', ']'), words = new WordSet());
            else
                words.Add(line);
        }

        return groups;
    }

    /// <summary>Whether the word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => hashes.Contains(WordHash.Of(word));

    void Add(string line)
    {
        foreach (string word in line.Split(' '))
            hashes.Add(WordHash.Of(word.AsSpan()));
    }
}
