using System.Globalization;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>The phrases of forms, menus, notices and lists that stand around articles.</summary>
sealed class PhraseBook
{
    /// <summary>The hash that stands for any number.</summary>
    public static readonly ulong Number = WordHash.Of("%".AsSpan());

    /// <summary>The hash that stands for the words of a name.</summary>
    public static readonly ulong Name = WordHash.Of("@name".AsSpan());

    /// <summary>The hash that stands for a colon.</summary>
    public static readonly ulong Colon = WordHash.Of(":".AsSpan());

    /// <summary>The phrases of <c>boilerplate-phrases.txt</c>.</summary>
    public static readonly PhraseBook Default = Load("boilerplate-phrases.txt");

    /// <summary>The most words of a phrase that sentences begin with by chance.</summary>
    const int LongestOpening = 2;

    readonly Dictionary<ulong, BoilerplatePhrase> phrases = [];
    readonly WordTable<Beginning> beginnings = new();
    readonly List<ulong> firstWords = [];

    /// <summary>What a phrase depends on beside the words of its line.</summary>
    /// <param name="Words">The number of words.</param>
    /// <param name="SentenceWords">
    /// The number of words up to the first mark within a line that is a whole sentence, which a short phrase before them does not mark; 0 for other lines.
    /// </param>
    /// <param name="NameWords">The number of words at the start that have capitals.</param>
    /// <param name="EndsSentence">Whether the line ends as a sentence does.</param>
    /// <param name="IsNumbered">Whether its first word is a number with a full stop, as a heading's.</param>
    /// <param name="Reach">The number of words from the line's start that the phrase must hold; 0 for no matter which.</param>
    public readonly record struct LineLook(int Words, int SentenceWords, int NameWords, bool EndsSentence, bool IsNumbered, int Reach = 0);

    /// <summary>Where in a line the words may stand that a phrase begins with, and whether they are all of it.</summary>
    [Flags]
    enum Beginning : byte
    {
        AtStart = 1,
        Inside = 2,
        Whole = 4,
    }

    /// <summary>The words that the phrases begin with which may stand anywhere in a line, as hashes.</summary>
    public IReadOnlyList<ulong> FirstWords => firstWords;

    /// <summary>
    /// The phrase that a line holds; null for none. Of several, the one that says most about the lines that follow.
    /// </summary>
    /// <param name="words">The <see cref="WordHash"/> of each word of the line, or of its first words.</param>
    /// <param name="first">A bit for each word behind the first one that is of <see cref="FirstWords"/>.</param>
    /// <param name="look">What the phrase depends on beside the words.</param>
    public BoilerplatePhrase? Find(ReadOnlySpan<ulong> words, ulong first, LineLook look)
    {
        BoilerplatePhrase? found = null;
        for (int start = look.IsNumbered ? 1 : 0; start < words.Length && (start == 0 || first >> start != 0); start++)
        {
            if (start > 0 && (first >> start & 1) == 0)
                continue;
            Beginning place = start == 0 ? Beginning.AtStart : Beginning.Inside;
            BoilerplatePhrase? before = found;
            ulong hash = WordHash.Empty;
            for (int i = start; i < words.Length; i++)
            {
                hash = WordHash.Combine(hash, words[i]);
                Beginning known = beginnings[hash];
                if ((known & place) == 0)
                    break;
                if ((known & Beginning.Whole) != 0
                    && phrases[hash] is { } phrase
                    && Fits(phrase, start, i, look)
                    && (found is null || phrase.Scope is PhraseScope.None || phrase.Scope > found.Scope))
                {
                    found = phrase.Scope is PhraseScope.None ? before : phrase;
                }
            }
        }

        return found;
    }

    static bool Fits(BoilerplatePhrase phrase, int first, int last, LineLook look)
    {
        if (look.Words > phrase.MaxWords || (look.Reach > 0 && (first > 0 || last + 1 < look.Reach)))
            return false;
        if (!phrase.OpenStart && (first > 0 || (last < LongestOpening && last + 1 < look.SentenceWords)))
            return false;
        if (phrase.OutsideSentence && first > 0 && look.EndsSentence)
            return false;
        if (phrase.BehindName && (look.EndsSentence || first == 0 || (first > 1 && first != look.NameWords)))
            return false;

        // "Yes." is an answer, "Yes" a button
        bool isAnswer = look.EndsSentence && look.Words <= LongestOpening;
        return phrase.OpenEnd || (last == look.Words - 1 && !isAnswer);
    }

    static PhraseBook Load(string name)
    {
        PhraseBook book = new();
        BoilerplatePhrase group = new(default, 0, "", 0, false, false, false, false);
        foreach (string line in DataFile.ReadLines(name))
        {
            if (line[0] == '[')
                group = ReadGroup(line, group.Group + 1);
            else
                book.Add(line.Trim('*', '@', '~', ' '), OfLine(line, group));
        }

        return book;
    }

    static BoilerplatePhrase OfLine(string line, BoilerplatePhrase group) => group with
    {
        OpenStart = line[0] is '*' or '@' or '~',
        BehindName = line[0] == '@',
        OutsideSentence = line[0] == '~',
        OpenEnd = line[line.Length - 1] == '*',
    };

    /// <summary>Reads the head of a group: <c>[scope words: reason]</c>.</summary>
    static BoilerplatePhrase ReadGroup(string line, int number)
    {
        int space = line.IndexOf(' ');
        int colon = line.IndexOf(':');
        return new BoilerplatePhrase(
            (PhraseScope)Enum.Parse(typeof(PhraseScope), line.Substring(1, space - 1), ignoreCase: true),
            number,
            line.Substring(colon + 1).TrimEnd(']').Trim(),
            int.Parse(line.Substring(space, colon - space), CultureInfo.InvariantCulture),
            OpenStart: false,
            BehindName: false,
            OutsideSentence: false,
            OpenEnd: false);
    }

    void Add(string words, BoilerplatePhrase phrase)
    {
        string[] all = words.Split(' ');
        if (phrase.OpenStart)
            firstWords.Add(WordHash.Of(all[0].AsSpan()));
        ulong hash = WordHash.Empty;
        foreach (string word in all)
        {
            hash = WordHash.Combine(hash, WordHash.Of(word.AsSpan()));
            beginnings[hash] |= phrase.OpenStart ? Beginning.AtStart | Beginning.Inside : Beginning.AtStart;
        }

        beginnings[hash] |= Beginning.Whole;
        phrases[hash] = phrase;
    }
}
