using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Which words for people and bodies are of one kind, from the embedded list.</summary>
sealed class KindLexicon
{
    readonly WordTable<ulong> kinds = new();

    KindLexicon()
    {
        int kind = 0;
        foreach (string line in DataFile.ReadLines("Resolution/kinds"))
        {
            foreach (string word in line.Split(' '))
            {
                ulong hash = WordHash.Of(word.AsSpan());
                kinds[hash] |= 1UL << kind;
            }

            kind++;
        }
    }

    /// <summary>The kinds of English.</summary>
    public static KindLexicon English { get; } = new();

    /// <summary>The kinds of a word, by its hash, a bit for each; 0 for none.</summary>
    public ulong this[ulong word] => kinds[word];
}
