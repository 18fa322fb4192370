using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>
/// Tells the labels of those who speak from those of a list's entries: "Light:", "Pet Safety:". A role, a title or a known name speaks. Any other
/// label does where enough of the text's turns are theirs or are said to somebody: they have an "I", a "you", a question. A label that the text has in
/// small letters, too, or that ends as abstract nouns do, is the name of a thing and needs more of that. Labels in the order of records are none of speakers.
/// </summary>
sealed class LabelEvidence
{
    // Of 100 turns, those that are said to somebody: of all of them, where those of known labels count too, and of one that names a thing
    const int FewestSaid = 15;
    const int FewestSaidByThing = 30;

    // Of 100 turns, those whose labels are in capitals, where all that speak have such labels
    const int MostInCapitals = 60;

    // A label with so many turns is told by them alone
    const int FewestOfItsOwn = 6;

    // That something is said to somebody shows soon
    const int LongestLook = 600;

    static readonly WordSet Self = WordSet.Load("self-words.txt");
    static readonly WordSet Reader = WordSet.Load("reader-words.txt");

    static readonly string[] EndingsOfThings =
        ["tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ing", "ings", "ance", "ances", "ence", "ences", "ology", "ism", "ware", "ship"];

    readonly string text;
    readonly Dictionary<string, TurnCounts> unknown = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, bool> isThing = new(StringComparer.OrdinalIgnoreCase);
    readonly LabelOrder order = new();
    TurnCounts all;
    int inCapitals;
    bool isTextRead;

    /// <summary>Evidence about the labels of a text, of which none is counted yet.</summary>
    public LabelEvidence(string text) => this.text = text;

    /// <summary>Counts a label, and whether the words behind it are said to somebody.</summary>
    /// <param name="label">The label.</param>
    /// <param name="words">What stands behind it.</param>
    /// <param name="isItem">Whether it opens an item of a list, as the names of things do more often than those of people.</param>
    public void Add(string label, TextSpan words, bool isItem)
    {
        order.Add(label);
        inCapitals += label.Any(char.IsLower) ? 0 : 1;
        bool isKnown = IsKnown(label);
        bool isSaid = isKnown || IsSaid(words);
        all = all.With(isSaid);
        if (isKnown)
            return;
        unknown[label] = (unknown.TryGetValue(label, out TurnCounts before) ? before : default).With(isSaid);
        isThing[LastWord(label)] = isItem || NamesThing(LastWord(label));
    }

    /// <summary>Whether a label that was counted stands in front of an entry of a list.</summary>
    public bool IsEntry(string label, CancellationToken cancellation)
    {
        if (!unknown.TryGetValue(label, out TurnCounts turns))
            return false;
        if (order.IsOfRecords || (inCapitals * 100 >= MostInCapitals * all.Total && label.Any(char.IsLower)))
            return true;
        FindThings(cancellation);
        return isThing[LastWord(label)] ? turns.AreSaidLessThan(FewestSaidByThing)
            : (turns.Total >= FewestOfItsOwn ? turns : all).AreSaidLessThan(FewestSaid);
    }

    static string LastWord(string label) => label.Substring(label.LastIndexOf(' ') + 1);

    static bool IsKnown(string label) =>
        TranscriptFinder.IsRole(label) || Array.Exists(label.Split(' '), word => (Lexicon.English[word.TrimEnd('.').AsSpan()]
            & (WordClass.GivenName | WordClass.FamilyName | WordClass.Honorific | WordClass.Role)) != 0);

    static bool NamesThing(string word) => Array.Exists(EndingsOfThings, ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // What the text has in small letters, too
    void FindThings(CancellationToken cancellation)
    {
        for (int i = 0, stop; !isTextRead && i < text.Length; i = Math.Max(stop, i + 1))
        {
            stop = WordEnd(i, text.Length);
            if (stop == i || !char.IsLower(text[i]))
                continue;
            cancellation.ThrowIfRequestedAt(i);
            string word = text.Substring(i, stop - i);
            if (isThing.ContainsKey(word))
                isThing[word] = true;
        }

        isTextRead = true;
    }

    bool IsSaid(TextSpan words)
    {
        int end = Math.Min(words.End, words.Start + LongestLook);
        for (int i = words.Start, stop; i < end; i = Math.Max(stop, i + 1))
        {
            stop = WordEnd(i, end);
            ReadOnlySpan<char> word = text.AsSpan(i, stop - i);

            // The US is a country, and a version III
            bool isInCapitals = stop - i > 1 && char.IsUpper(text[i + 1]);
            if (text[i] is '?' or '!' || (!isInCapitals && (Self.Contains(word) || Reader.Contains(word))))
                return true;
        }

        return false;
    }

    int WordEnd(int i, int end)
    {
        while (i < end && char.IsLetter(text[i]))
            i++;
        return i;
    }

    readonly record struct TurnCounts(int Total, int Said)
    {
        public TurnCounts With(bool isSaid) => new(Total + 1, Said + (isSaid ? 1 : 0));

        public bool AreSaidLessThan(int percent) => Said * 100 < percent * Total;
    }
}
