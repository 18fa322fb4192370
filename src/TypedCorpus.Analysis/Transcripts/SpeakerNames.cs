using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>Finds the names of those who speak in a transcript: labels are short, in capitals, or initials.</summary>
sealed class SpeakerNames
{
    // Whoever speaks is named in what stands before and around the turns.
    const int LongestSearch = 20_000;

    // FOX NEWS, ANN AND TOM
    const WordClass OfNobody = WordClass.Organisation | WordClass.Role | WordClass.Determiner | WordClass.Preposition | WordClass.Coordinator
        | WordClass.Time | WordClass.Work;

    // What opens no full name: "Mayor Roe", "Said Roe", "Today Roe"
    const WordClass NoForename = WordClass.Function | WordClass.Honorific | WordClass.Role | WordClass.AnyVerb | WordClass.Time;

    static readonly string[] Introductions = ["I'm ", "I’m ", "I am ", "My name is ", "my name is "];

    static readonly string[] Askers = ["by", "reporter", "editor", "correspondent", "writer", "interviewer", "host"];

    readonly string text;
    readonly Dictionary<string, string?> byLabel = new(StringComparer.OrdinalIgnoreCase);
    readonly List<string> full = [];
    readonly List<string> single = [];
    readonly Dictionary<string, string> quoted = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string?> introduced = new(StringComparer.OrdinalIgnoreCase);
    readonly int leadEnd;
    string? asker;
    string? answerer;
    bool isPairRead;

    /// <summary>The names for the labels of some turns.</summary>
    /// <param name="text">The text.</param>
    /// <param name="turns">Its turns.</param>
    /// <param name="speakers">Who says what stands outside of the turns; the spelling of a name is theirs.</param>
    /// <param name="cancellation">Stops the search.</param>
    public SpeakerNames(string text, IReadOnlyList<Turn> turns, EquatableArray<Speaker> speakers, CancellationToken cancellation)
    {
        this.text = text;
        foreach (Speaker speaker in speakers)
            quoted[speaker.Name] = speaker.Name;
        foreach (Turn turn in turns)
        {
            cancellation.ThrowIfCancellationRequested();
            if (turn.Label is not { } label)
                continue;
            if (leadEnd == 0)
                leadEnd = label.Start;
            if (TranscriptFinder.IsRole(label.Of(text)))
                ReadIntroduction(label.Of(text), turn.Words);
            ReadPair(label.Of(text), turn.Words);
            string bare = WithoutTitle(label.Of(text));
            List<string> known = bare.IndexOf(' ') > 0 ? full : single;
            if (bare.Length > 1 && !TranscriptFinder.IsRole(bare) && !known.Contains(bare, StringComparer.OrdinalIgnoreCase) && known.Count < 100)
                known.Add(bare);
        }
    }

    /// <summary>The name of the speaker that a label stands for; null for a role without a name.</summary>
    public string? Of(string label)
    {
        if (!byLabel.TryGetValue(label, out string? known))
            byLabel[label] = known = Find(label) is { } name ? Spelled(name) : null;
        return known;
    }

    // ANN ROE is Ann Roe
    string Spelled(string name)
    {
        if (quoted.TryGetValue(name, out string? known))
            return known;
        if (name.Any(char.IsLower))
            return name;
        if (AsSpelledInText(name) is { } told)
            return told;
        string[] words = name.Split(' ');
        bool isPerson = words.Length > 1
            && (HasClass(words[0], WordClass.GivenName) || HasClass(words[words.Length - 1], WordClass.FamilyName))
            && Array.TrueForAll(words, word => !HasClass(word, OfNobody) || HasClass(word, WordClass.GivenName | WordClass.FamilyName | WordClass.NameParticle));
        return isPerson ? NameCase.Spell(name, full, HasClass(words[0], WordClass.GivenName)) : name;
    }

    // A full name as the text spells it elsewhere
    string? AsSpelledInText(string name)
    {
        if (name.IndexOf(' ') < 0)
            return null;
        int end = Math.Min(text.Length, LongestSearch);
        for (int at = 0; (at = text.IndexOf(name, at, end - at, StringComparison.OrdinalIgnoreCase)) >= 0; at += name.Length)
        {
            int behind = at + name.Length;
            bool isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (behind == text.Length || !char.IsLetterOrDigit(text[behind]));
            if (isWhole && char.IsUpper(text[at]) && char.IsUpper(text[text.IndexOf(' ', at) + 1]) && char.IsLower(text[at + 1]))
                return text.Substring(at, name.Length);
        }

        return null;
    }

    static bool HasClass(string word, WordClass kind) => (Lexicon.English[word.AsSpan()] & kind) != 0;

    string? Find(string label)
    {
        string bare = WithoutTitle(label);
        if (TranscriptFinder.IsRole(label) || TranscriptFinder.IsRole(bare))
            return introduced.TryGetValue(label, out string? own) ? own : label == "A" ? Interviewee() : null;
        if (bare.IndexOf(' ') > 0)
            return full.Find(name => name.Equals(bare, StringComparison.OrdinalIgnoreCase) && name.Any(char.IsLower)) ?? bare;

        List<string> longer = full.FindAll(name => name.EndsWith(" " + bare, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(bare + " ", StringComparison.OrdinalIgnoreCase));
        if (longer.Count == 1)
            return longer[0];
        if (full.FindAll(name => name.Split(' ') is [var given, var surname] && AreInitials(bare, given, surname)) is [string whole])
            return whole;
        if (bare.Length == 1 && full.Concat(single).Where(name => name[0] == bare[0]).Take(2).ToArray() is [string named])
            return Find(named);
        bool areInitials = bare.Length <= 3 && bare.All(char.IsUpper);
        return InText((_, last) => IsSpelled(last, bare))
            ?? (HasClass(bare, WordClass.GivenName) ? InText((first, last) => IsSpelled(first, bare) && !HasClass(last, OfNobody | WordClass.Place)) : null)
            ?? (areInitials ? InText((first, last) => AreInitials(bare, first, last)) : null)
            ?? (areInitials && bare.Length < 3 ? null : bare);
    }

    // The two who ask and answer in full before "Q" and "A" stand for them; null for both where others speak before
    void ReadPair(string label, TextSpan words)
    {
        if (isPairRead)
            return;
        if (label is "Q" or "A")
        {
            isPairRead = true;
            if (asker is null || answerer is null)
                return;
            introduced["Q"] = asker;
            introduced["A"] = answerer;
        }
        else if (asker is null && text[words.End - 1] == '?' && !TranscriptFinder.IsRole(label))
        {
            asker = WithoutTitle(label);
        }
        else if (asker is null || TranscriptFinder.IsRole(label) || (WithoutTitle(label) != asker && answerer is not null && WithoutTitle(label) != answerer))
        {
            isPairRead = true;
        }
        else if (WithoutTitle(label) != asker)
        {
            answerer = WithoutTitle(label);
        }
    }

    // HOST: I'm Ann Roe; null where two say so under one label
    void ReadIntroduction(string label, TextSpan words)
    {
        foreach (string opening in Introductions)
        {
            int at = text.IndexOf(opening, words.Start, words.Length, StringComparison.Ordinal);
            if (at < 0 || (at > words.Start && char.IsLetter(text[at - 1])) || NameAt(at + opening.Length, words.End) is not { } name)
                continue;
            introduced[label] = !introduced.TryGetValue(label, out string? known) || known == name ? name : null;
            return;
        }
    }

    // Ann Roe, whose given name is known; null where no name starts at an offset
    string? NameAt(int start, int end)
    {
        int second = WordEnd(start) + 1;
        if (second >= end || !char.IsUpper(text[start]) || text[second - 1] != ' ' || !char.IsUpper(text[second]))
            return null;
        string first = text.Substring(start, second - 1 - start);
        string last = text.Substring(second, WordEnd(second) - second);
        return IsPerson(first, last) ? first + " " + last : null;
    }

    static bool IsPerson(string first, string last) => HasClass(first, WordClass.GivenName) && !HasClass(last, OfNobody | WordClass.Place);

    // A: is the one person whom the title names, or else what stands before the questions, but for who asks
    string? Interviewee()
    {
        int title = text.IndexOf('\n');
        return OnlyPerson(Math.Min(title < 0 ? 0 : title, leadEnd)) ?? OnlyPerson(Math.Min(leadEnd, LongestSearch));
    }

    string? OnlyPerson(int end)
    {
        string? found = null;
        for (int i = 0; i < end; i++)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && char.IsLetter(text[i - 1])) || NameAt(i, end) is not { } name)
                continue;
            i += name.Length;
            if (IsAsker(i - name.Length) || found == name)
                continue;
            if (found is not null)
                return null;
            found = name;
        }

        return found;
    }

    // By Ann Roe; with reporter Ann Roe
    bool IsAsker(int start) =>
        Array.Exists(Askers, word => start > word.Length && string.Compare(text, start - word.Length - 1, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);

    static bool IsSpelled(string word, string label) => word.Equals(label, StringComparison.OrdinalIgnoreCase) && word.Any(char.IsLower);

    static bool AreInitials(string initials, string first, string last) =>
        initials.Length == 2 && first.Length > 1 && last.Length > 1 && first[0] == initials[0] && last[0] == initials[1] && first.Any(char.IsLower);

    // The one full name in the text that a label fits by its first and last word: its surname, its given name, its initials
    string? InText(Func<string, string, bool> fits)
    {
        int end = Math.Min(text.Length, LongestSearch);
        string? found = null;
        for (int i = 0; i < end; i++)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
                continue;
            int second = WordEnd(i) + 1;
            if (second >= end || text[second - 1] != ' ' || !char.IsUpper(text[second]))
                continue;
            int stop = WordEnd(second);
            string first = text.Substring(i, second - 1 - i);
            string last = text.Substring(second, stop - second);
            bool isBeforeLabel = stop < text.Length && text[stop] == ':';
            if (isBeforeLabel || !fits(first, last) || HasClass(first, NoForename))
                continue;
            string name = first + " " + last;
            if (found is not null && found != name)
                return null;
            found = name;
        }

        return found;
    }

    int WordEnd(int i) => StoppedLabel.WordEnd(text, i, text.Length);

    // MR. ROE, Mayor Ann Roe
    static string WithoutTitle(string label)
    {
        string[] words = label.Split(' ');
        int first = 0;
        while (first + 1 < words.Length
            && (Lexicon.English[words[first].TrimEnd('.').AsSpan()] & (WordClass.Honorific | WordClass.Role)) != 0)
            first++;
        return string.Join(" ", words.Skip(first));
    }
}
