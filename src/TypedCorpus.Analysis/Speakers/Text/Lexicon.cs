using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>The classes of words, read once from the embedded word lists and looked up without an allocation.</summary>
sealed class Lexicon
{
    static readonly string[] Files =
    [
        "Lexicons/borrowed-names",
        "Lexicons/common-verbs",
        "Lexicons/counted-given-names",
        "Lexicons/family-names",
        "Lexicons/function-words",
        "Lexicons/given-names",
        "Lexicons/nationalities",
        "Lexicons/organisations",
        "Lexicons/places",
        "Lexicons/reporting-verbs",
        "Lexicons/roles",
        "Lexicons/times",
        "Lexicons/titles",
    ];

    readonly WordTable<WordClass> classes = new();

    Lexicon()
    {
        foreach (string file in Files)
            Read(file);
    }

    /// <summary>The lexicon of English.</summary>
    public static Lexicon English { get; } = new();

    /// <summary>The classes of a word in any case, with either apostrophe; <see cref="WordClass.None"/> for an unknown one.</summary>
    public WordClass this[ReadOnlySpan<char> word] => classes[WordHash.Of(word)];

    /// <summary>The classes of the word with a <see cref="WordHash"/>.</summary>
    public WordClass this[ulong hash] => classes[hash];

    /// <summary>The classes of two words that stand together in a list.</summary>
    public WordClass OfPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        classes[WordHash.Combine(WordHash.Of(first), WordHash.Of(second))];

    // "[Class Class ...]" opens a section of words, which are in all its classes
    void Read(string file)
    {
        WordClass section = WordClass.None;
        foreach (string line in DataFile.ReadLines(file))
        {
            if (line[0] == '[')
            {
                section = (WordClass)Enum.Parse(typeof(WordClass), line.Trim('[', ']').Replace(' ', ','));
                continue;
            }

            foreach (string word in line.Split(' '))
            {
                classes[HashOf(word)] |= section;
            }
        }
    }

    // "broke_in" is a pair
    static ulong HashOf(string entry)
    {
        int joint = entry.IndexOf('_');
        return joint < 0
            ? WordHash.Of(entry.AsSpan())
            : WordHash.Combine(WordHash.Of(entry.AsSpan(0, joint)), WordHash.Of(entry.AsSpan(joint + 1)));
    }
}
