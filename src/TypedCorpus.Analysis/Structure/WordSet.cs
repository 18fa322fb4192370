namespace TypedCorpus.Analysis.Structure;

/// <summary>A set of words that is asked with spans of a text, whatever their case.</summary>
sealed class WordSet
{
    readonly HashSet<ulong> hashes = [];

    /// <summary>The words of an embedded file, one a line.</summary>
    public static WordSet Load(string name)
    {
        WordSet words = new();
        foreach (string line in DataFile.ReadLines(name))
        {
            foreach (string word in line.Split(' '))
                words.hashes.Add(WordHash.Of(word.AsSpan()));
        }

        return words;
    }

    /// <summary>Whether the word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => hashes.Contains(WordHash.Of(word));
}
