using System.Reflection;

namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>The classes of words, read once from the embedded word lists and looked up without an allocation.</summary>
sealed class Lexicon
{
    const string ResourceFolder = ".Lexicons.";

    readonly Entry[] entries;
    readonly int mask;

    Lexicon(Dictionary<string, WordClass> words)
    {
        int size = 1;
        while (size < words.Count * 2)
            size *= 2;
        entries = new Entry[size];
        mask = size - 1;
        foreach (KeyValuePair<string, WordClass> word in words)
        {
            int slot = Hash(word.Key.AsSpan()) & mask;
            while (entries[slot].Word is not null)
                slot = (slot + 1) & mask;
            entries[slot] = new Entry(word.Key, word.Value);
        }
    }

    /// <summary>The lexicon of English.</summary>
    public static Lexicon English { get; } = Load();

    /// <summary>The classes of a word in any case, with either apostrophe; <see cref="WordClass.None"/> for an unknown one.</summary>
    public WordClass this[ReadOnlySpan<char> word]
    {
        get
        {
            for (int slot = Hash(word) & mask; entries[slot].Word is { } known; slot = (slot + 1) & mask)
            {
                if (Same(known, word))
                    return entries[slot].Classes;
            }

            return WordClass.None;
        }
    }

    static Lexicon Load()
    {
        Dictionary<string, WordClass> words = new(StringComparer.Ordinal);
        Assembly assembly = typeof(Lexicon).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames())
        {
            if (resource.IndexOf(ResourceFolder, StringComparison.Ordinal) < 0)
                continue;
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
            Read(reader, words);
        }

        return new Lexicon(words);
    }

    // "# comment", "[Class Class ...]" and lines of words
    static void Read(StreamReader reader, Dictionary<string, WordClass> words)
    {
        WordClass section = WordClass.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                section = (WordClass)Enum.Parse(typeof(WordClass), line.Trim('[', ']').Replace(' ', ','));
                continue;
            }

            foreach (string word in line.Split(' '))
            {
                words.TryGetValue(word, out WordClass classes);
                words[word] = classes | section;
            }
        }
    }

    static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '’' => '\'',
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };

    static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = unchecked((hash ^ Fold(c)) * 16777619);
        return unchecked((int)(hash ^ (hash >> 15)));
    }

    static bool Same(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (known[i] != Fold(word[i]))
                return false;
        }

        return true;
    }

    readonly record struct Entry(string Word, WordClass Classes);
}
