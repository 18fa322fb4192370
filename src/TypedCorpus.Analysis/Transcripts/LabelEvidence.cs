using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>
/// Tells the labels of those who speak from those of a list's entries: "Light:", "Pet Safety:". A role, a title and a name that is known or that the text has in full
/// speak. Any other label does where enough of the text's turns are theirs, answer a question or are said to somebody: they have an "I", a "you", a question.
/// A label that the text has in small letters, too, that ends as abstract nouns do or opens an item of a list names a thing and needs more of that.
/// </summary>
sealed class LabelEvidence
{
    // Of 100 turns of a text, those that are said by somebody who is known, or to somebody
    const int FewestSaid = 15;
    const int FewestSaidByThings = 30;
    const int FewestSaidInList = 60;

    // Of 100 labels of names, those in capitals, where all that speak have such labels; shorter ones are initials and papers
    const int MostInCapitals = 60;
    const int ShortestInCapitals = 4;

    readonly string text;
    // The labels that nothing is known of, and how many turns of theirs are not said to somebody
    readonly Dictionary<string, int> unknown = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> items = new(StringComparer.OrdinalIgnoreCase);
    readonly LabelOrder order = new();
    LabelWords? words;
    TextSpan last;
    int turns;
    int said;
    int names;
    int namesInCapitals;

    /// <summary>Evidence about the labels of a text, of which none is counted yet.</summary>
    public LabelEvidence(string text) => this.text = text;

    /// <summary>Counts a label, and whether the words behind it are said to somebody.</summary>
    /// <param name="label">The label.</param>
    /// <param name="behind">What stands behind it.</param>
    /// <param name="isItem">Whether it opens an item of a list, as the names of things do more often than those of people.</param>
    public void Add(string label, TextSpan behind, bool isItem)
    {
        order.Add(label);
        bool isRole = TranscriptFinder.IsRole(label);
        bool isKnown = isRole || IsPerson(label, isItem);
        bool isAnswer = last.Length > 0 && text[last.End - 1] == '?';
        last = behind;
        bool isSaid = isKnown || isAnswer || DirectAddress.IsIn(text, behind);
        turns++;
        said += isSaid ? 1 : 0;
        if (!isRole && label.Length >= ShortestInCapitals)
        {
            names++;
            namesInCapitals += label.Any(char.IsLower) ? 0 : 1;
        }

        if (isKnown)
            known.Add(label);
        else
            unknown[label] = (unknown.TryGetValue(label, out int before) ? before : 0) + (isSaid ? 0 : 1);
        if (isItem)
            items.Add(label);
    }

    /// <summary>Whether a label that was counted stands in front of an entry of a list.</summary>
    public bool IsEntry(string label, CancellationToken cancellation)
    {
        if (!unknown.ContainsKey(label))
            return false;
        if (words is null)
        {
            KnowNamed(words = LabelWords.Read(text, unknown.Keys, cancellation));
            if (known.Contains(label))
                return false;
        }

        if (order.IsOfRecords && known.Count == 0 && IsSaidLessThan(FewestSaidInList))
            return true;
        bool isInCapitals = !label.Any(char.IsLower);
        if (namesInCapitals * 100 >= MostInCapitals * names && names > 0 && !isInCapitals)
            return true;
        return items.Contains(label) ? IsSaidLessThan(FewestSaidInList)
            : words.NamesThing(label) ? IsSaidLessThan(FewestSaidByThings)
            : !(isInCapitals && label.Length >= ShortestInCapitals) && IsSaidLessThan(FewestSaid);
    }

    // Whoever is named in full, in the text or by another label, is known
    void KnowNamed(LabelWords words)
    {
        // KHAN: behind DR. KHAN:
        HashSet<string> ends = new(known.Where(label => label.IndexOf(' ') > 0).Select(LabelWords.LastWord), StringComparer.OrdinalIgnoreCase);
        foreach (string label in unknown.Keys.Where(label => words.IsNamedInFull(label) || ends.Contains(label)).ToArray())
        {
            said += unknown[label];
            unknown.Remove(label);
            known.Add(label);
        }
    }

    bool IsSaidLessThan(int percent) => said * 100 < percent * turns;

    /// <summary>Whether a word of a label is a given name, a title or another word for people.</summary>
    /// <param name="label">The label.</param>
    /// <param name="isItem">Whether it opens an item of a list, where "Main" and "Docs" are no people, though some are called so.</param>
    public static bool IsPerson(string label, bool isItem = false)
    {
        WordClass person = WordClass.GivenName | WordClass.Honorific | (isItem ? WordClass.None : WordClass.FamilyName | WordClass.Role);
        return Array.Exists(label.Split(' '), word => (Lexicon.English[word.TrimEnd('.').AsSpan()] & person) != 0);
    }
}
