namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>What a word is evidence of.</summary>
[Flags]
enum WordUse
{
    None = 0,

    /// <summary>It holds sentences together ("the", "of").</summary>
    Stop = 1,

    /// <summary>It tells a date or a time ("May", "ago").</summary>
    Date = 2,

    /// <summary>A site uses it of itself ("newsletter").</summary>
    Site = 4,

    /// <summary>A page speaks to its reader with it ("you").</summary>
    Reader = 8,

    /// <summary>Somebody speaks about himself with it ("I").</summary>
    Self = 16,

    /// <summary>It asks a reader to do something when it is the first of a line ("read", "watch").</summary>
    Call = 32,

    /// <summary>It reports somebody's words ("said").</summary>
    Report = 64,

    /// <summary>It is the predicate of a sentence ("was", "came").</summary>
    Predicate = 128,

    /// <summary>A phrase that may stand anywhere in a line begins with it.</summary>
    Phrase = 256,

    /// <summary>It is of the first <see cref="PageSubject"/>; each next bit stands for the next one.</summary>
    FirstSubject = 512,
}

/// <summary>The lists of words that are evidence, as one table, so that each word of a text is looked up once.</summary>
static class WordUses
{
    static readonly WordTable<WordUse> Uses = Load();

    /// <summary>What the word with this <see cref="WordHash"/> is evidence of.</summary>
    public static WordUse Of(ulong hash) => Uses[hash];

    static WordTable<WordUse> Load()
    {
        WordTable<WordUse> uses = new();
        Add(uses, "stop-words.txt", WordUse.Stop);
        Add(uses, "date-words.txt", WordUse.Date);
        Add(uses, "site-words.txt", WordUse.Site);
        Add(uses, "reader-words.txt", WordUse.Reader);
        Add(uses, "self-words.txt", WordUse.Self);
        Add(uses, "call-words.txt", WordUse.Call);
        Add(uses, "speech-tags.txt", WordUse.Report);
        Add(uses, "finite-verbs.txt", WordUse.Predicate);
        foreach (ulong word in PhraseBook.Default.FirstWords)
            uses[word] |= WordUse.Phrase;
        AddSubjects(uses);
        return uses;
    }

    static void AddSubjects(WordTable<WordUse> uses)
    {
        WordUse use = 0;
        foreach (string line in DataFile.ReadLines("page-words.txt"))
        {
            if (line[0] == '[')
                use = (WordUse)((int)WordUse.FirstSubject << (int)Enum.Parse(typeof(PageSubject), line.Trim('[', ']'), ignoreCase: true));
            else
                AddLine(uses, line, use);
        }
    }

    static void Add(WordTable<WordUse> uses, string file, WordUse use)
    {
        foreach (string line in DataFile.ReadLines(file))
            AddLine(uses, line, use);
    }

    static void AddLine(WordTable<WordUse> uses, string words, WordUse use)
    {
        foreach (string word in words.Split(' '))
            uses[WordHash.Of(word.AsSpan())] |= use;
    }
}
