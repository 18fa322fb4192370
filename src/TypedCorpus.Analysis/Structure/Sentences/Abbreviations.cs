namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>What an abbreviation says about a sentence's end at its point.</summary>
enum AbbreviationKind
{
    None,

    /// <summary>A name follows: the sentence goes on.</summary>
    BeforeName,

    /// <summary>It stands within a sentence.</summary>
    Inside,

    /// <summary>The sentence goes on when a number follows.</summary>
    BeforeNumber,

    /// <summary>The sentence ends when a word follows that often begins one.</summary>
    Anywhere,

    /// <summary>A time of day: the sentence goes on when a day or a zone follows.</summary>
    Time,

    /// <summary>A name that ends with an exclamation mark.</summary>
    Exclaimed,
}

/// <summary>The abbreviations of <c>abbreviations.txt</c>.</summary>
static class Abbreviations
{
    static readonly Dictionary<ulong, (AbbreviationKind Kind, bool NeedsCapital)> Entries = Load();

    /// <summary>What the word before a point is.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || !Entries.TryGetValue(WordHash.Of(word), out (AbbreviationKind Kind, bool NeedsCapital) entry))
            return AbbreviationKind.None;
        return entry.NeedsCapital && !char.IsUpper(word[0]) ? AbbreviationKind.None : entry.Kind;
    }

    static Dictionary<ulong, (AbbreviationKind Kind, bool NeedsCapital)> Load()
    {
        Dictionary<ulong, (AbbreviationKind Kind, bool NeedsCapital)> entries = [];
        AbbreviationKind kind = AbbreviationKind.None;
        foreach (string line in DataFile.ReadLines("abbreviations.txt"))
        {
            if (line[0] == '[')
            {
                kind = (AbbreviationKind)Enum.Parse(typeof(AbbreviationKind), line.Trim('[', ']').Replace(" ", ""), ignoreCase: true);
                continue;
            }

            foreach (string word in line.Split(' '))
                Add(entries, word, kind);
        }

        return entries;
    }

    /// <summary>Adds a word; one that is listed with and without a capital needs none.</summary>
    static void Add(Dictionary<ulong, (AbbreviationKind Kind, bool NeedsCapital)> entries, string word, AbbreviationKind kind)
    {
        ulong hash = WordHash.Of(word.AsSpan());
        bool isKnownSmall = entries.TryGetValue(hash, out (AbbreviationKind Kind, bool NeedsCapital) known) && !known.NeedsCapital;
        entries[hash] = (kind, NeedsCapital: char.IsUpper(word[0]) && !isKnownSmall);
    }
}
