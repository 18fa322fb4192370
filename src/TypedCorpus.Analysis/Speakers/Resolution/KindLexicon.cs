using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Which words for people and bodies are of one kind, and which words of names tell the kind of a body, from the embedded list.</summary>
sealed class KindLexicon
{
    const string Bar = "|";

    readonly WordTable<KindSet> nouns = new();
    readonly WordTable<KindSet> names = new();

    KindLexicon()
    {
        int kind = 0;
        foreach (string line in DataFile.ReadLines("Resolution/kinds"))
        {
            KindSet own = KindSet.Of(kind++);
            WordTable<KindSet> words = nouns;
            foreach (string word in line.Split(' '))
            {
                if (word == Bar)
                    words = names;
                else
                    words[WordHash.Of(word.AsSpan())] |= own;
            }

            if (words == names)
                Bodies |= own;
        }
    }

    /// <summary>The kinds of English.</summary>
    public static KindLexicon English { get; } = new();

    /// <summary>The kinds of bodies that the words of a name can tell.</summary>
    public KindSet Bodies { get; }

    /// <summary>The kinds of a word, by its hash; none where it tells nothing.</summary>
    public KindSet this[ulong word] => nouns[word];

    /// <summary>The kinds of bodies that a word of a name tells, by its hash.</summary>
    public KindSet OfName(ulong word) => names[word];
}
