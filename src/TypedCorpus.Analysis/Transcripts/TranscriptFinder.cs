using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Structure.Blocks;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>
/// Finds the turns of transcripts and interviews. A text is one when turns are its pattern: labels come again, or most paragraphs have one. A
/// line with a name and a colon in an article is none.
/// </summary>
sealed class TranscriptFinder
{
    // Of 100 paragraphs, those with a label: fewer do not make a pattern.
    const int FewestLabelled = 20;
    const int FewestOfTwo = 40;
    const int FewestTurns = 3;
    const int LongestHeading = 60;

    // Where some labels come again, and most do not, one to so many that does
    const int LabelsToAgain = 4;

    // Of 100 turns, those with an end mark, where a line without one is no turn, and how many turns tell it
    const int FewestEndMarks = 95;
    const int FewestOfHeadings = 6;

    // The same where each label is in capitals, as those of hearings are, in which some speak only once
    const int FewestInCapitals = 80;

    // Of 100 paragraphs, those from the first label to the last one, in a text that is a transcript throughout.
    const int FewestWithin = 60;

    static readonly Dictionary<string, WordSet> Labels = WordSet.LoadGroups("transcript-labels.txt");

    static readonly char[] Marks = ['"', '“', '”'];

    readonly string text;
    readonly IReadOnlyList<Block> blocks;
    readonly TurnLabel?[] labels;
    readonly Dictionary<int, TurnLabel>? voices;
    readonly CancellationToken cancellation;
    int paragraphs;
    int labelsRead;
    int endMarks;

    TranscriptFinder(string text, IReadOnlyList<Block> blocks, Dictionary<int, TurnLabel>? voices, CancellationToken cancellation)
    {
        this.text = text;
        this.blocks = blocks;
        this.voices = voices;
        this.cancellation = cancellation;
        labels = new TurnLabel?[blocks.Count];
    }

    /// <summary>The turns of a text, in order; empty for a text that is no transcript.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="voices">In captions, which are spoken, however few of them say by whom, the labels of their tags by their offset; null for another text.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static List<Turn> Find(string text, IReadOnlyList<Block> blocks, Dictionary<int, TurnLabel>? voices, CancellationToken cancellation)
    {
        TranscriptFinder finder = new(text, blocks, voices, cancellation);
        return finder.IsTranscript() ? finder.Turns() : [];
    }

    /// <summary>Whether the words of a label name nobody: "Q", "Moderator", "Speaker 2".</summary>
    public static bool IsRole(string label)
    {
        foreach (string word in label.Split(' '))
        {
            string bare = word.TrimEnd('.');
            if (!bare.All(char.IsDigit) && !Labels["roles"].Contains(bare.AsSpan()))
                return false;
        }

        return true;
    }

    void FindLabels()
    {
        LabelEvidence evidence = new(text);
        bool hasQuestions = false;
        TurnLabel?[]? stopped = StoppedLabel.In(text, blocks, cancellation);
        for (int i = 0; i < labels.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!(blocks[i].IsParagraph || blocks[i].Kind == BlockKind.Heading))
                continue;
            paragraphs += blocks[i].IsParagraph ? 1 : 0;
            labels[i] = VoiceOf(blocks[i].Span) ?? LabelOf(stopped?[i] ?? TurnLabel.Read(text, blocks[i].Span), blocks[i].Span);
            if (voices is not null || labels[i] is not { } found)
                continue;
            labelsRead++;
            endMarks += char.IsLetterOrDigit(text[blocks[i].Span.End - 1]) ? 0 : 1;
            string name = found.Name.Of(text);
            hasQuestions |= name == "Q";
            evidence.Add(name, WordsBehind(i, found), blocks[i].Kind == BlockKind.ListItem);
        }

        // Fewer make no transcript, unless questions have their answers inside: what the text says elsewhere need not be read
        if (!hasQuestions && labelsRead * 100 < FewestLabelled * paragraphs)
            return;
        DropEntries(evidence);
        DropItems();
    }

    // An entry between two turns would become a part of the turn before it: there it is a turn as well
    void DropEntries(LabelEvidence evidence)
    {
        bool[] isEntry = new bool[labels.Length];
        int first = -1;
        int last = -1;
        for (int i = 0; i < labels.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (labels[i] is not { } found)
                continue;
            isEntry[i] = evidence.IsEntry(found.Name.Of(text), cancellation);
            if (isEntry[i])
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        for (int i = 0; i < labels.Length; i++)
            labels[i] = isEntry[i] && (i < first || i > last) ? null : labels[i];
    }

    // Who is to do what, in a list below what they say
    void DropItems()
    {
        int spoken = 0;
        int lastSpoken = -1;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] is null || blocks[i].Kind == BlockKind.ListItem)
                continue;
            spoken++;
            lastSpoken = i;
        }

        for (int i = lastSpoken + 1; i < labels.Length && spoken >= FewestTurns && voices is null; i++)
            labels[i] = null;
    }

    // Those of the next block behind a label that stands alone
    TextSpan WordsBehind(int i, TurnLabel label) =>
        label.WordsStart < blocks[i].Span.End ? TextSpan.FromBounds(label.WordsStart, blocks[i].Span.End)
        : i + 1 < blocks.Count ? blocks[i + 1].Span : default;

    bool IsTranscript()
    {
        FindLabels();
        LabelCounts counts = new();
        bool asks = false;
        bool capitals = true;
        bool hasAnswersInside = false;
        for (int i = 0; i < labels.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (labels[i] is not { } found)
                continue;
            string name = found.Name.Of(text);
            counts.Add(name);
            hasAnswersInside |= name == "Q" && NextInside(found.WordsStart, blocks[i].Span.End, found.WordsStart) > 0;
            asks |= text.IndexOf('?', found.WordsStart, blocks[i].Span.End - found.WordsStart) >= 0;
            capitals &= !name.Any(char.IsLower);
        }

        int labelled = counts.Total;
        if (labelled == 0)
            return false;
        if (voices is not null || hasAnswersInside)
            return true;
        counts.JoinShort();
        int again = counts.Again;
        bool isInterview = counts["Q"] > 0 && counts["A"] > 0;
        if (capitals && again > 0 && counts.Speakers > 1 && labelled >= FewestTurns && labelled * 100 >= FewestInCapitals * paragraphs)
            return true;
        if (labelled < FewestTurns || counts.Speakers < 2 || again * 2 < labelled)
            return counts.Speakers > 1 && asks && (capitals || isInterview || (again > 0 && again * LabelsToAgain >= labelled)) && labelled * 100 >= FewestOfTwo * paragraphs;
        return labelled * 100 >= FewestLabelled * paragraphs;
    }

    // A tag is a name, whatever its words are, and may have none
    TurnLabel? VoiceOf(TextSpan block) =>
        voices is { Count: > 0 } && voices.TryGetValue(TurnLabel.SkipLead(text, block), out TurnLabel voice)
            ? voice with { WordsStart = Math.Min(voice.WordsStart, block.End) } : null;

    TurnLabel? LabelOf(TurnLabel? read, TextSpan block) =>
        read is { } label && CanSpeak(label.Name.Of(text)) && HasWords(label, block) ? label : null;

    /// <summary>Whether a label can be somebody's, and not that of a list's entries.</summary>
    public static bool CanSpeak(string label)
    {
        string[] words = label.Split(' ');
        if (IsDated(words))
            return false;
        bool isPerson = words.Length > 1 && OpensName(words[0], words[1]);
        for (int i = isPerson ? 1 : 0; i < words.Length; i++)
        {
            // A paper asks: "Springfield Times"
            if (Labels["never"].Contains(words[i].TrimEnd('.').AsSpan()) && !(i > 0 && (isPerson || words[i] == "Times")))
                return false;
        }

        return label.Any(char.IsLetter);
    }

    // Jan. 5; THE 1982 TALKS
    static bool IsDated(string[] words) =>
        Array.Exists(words, word => word.Length == 4 && word.All(char.IsDigit)) || (words.Length > 1 && char.IsDigit(words[1][0]) && LineDate.MonthOf(words[0]) is not null);

    // Anna Price, MR. LOW, June Roe; Sydney Prices and June Scores are entries
    static bool OpensName(string first, string second)
    {
        WordClass kind = Lexicon.English[first.TrimEnd('.').AsSpan()];
        bool isOther = (kind & WordClass.Place) != 0 || Labels["never"].Contains(first.AsSpan());
        return (kind & (WordClass.GivenName | WordClass.Honorific)) != 0
            && (!isOther || (Lexicon.English[second.AsSpan()] & WordClass.FamilyName) != 0);
    }

    // "Ann Roe: 1,769.", "Prep time: 10 minutes" and "Juliet: Ann Roe" are entries of a list
    bool HasWords(TurnLabel label, TextSpan block)
    {
        int i = label.WordsStart;
        while (i < block.End && !char.IsLetter(text[i]))
            i++;
        return (i < block.End && !HeadingRule.IsEntry(text.AsSpan(block.Start, block.Length)) && !IsPersonAlone(label, i, block.End)) || label.WordsStart == block.End;
    }

    // Romeo: Peter Low. Host: Ann. Guest: Tom, a baker
    bool IsPersonAlone(TurnLabel label, int start, int end)
    {
        if (end - start > LongestHeading || !char.IsLetter(text[end - 1]) || !char.IsUpper(text[start]))
            return false;
        string[] words = text.Substring(start, end - start).Split(' ');
        string given = words[0].TrimEnd(',');
        bool isNamed = (Lexicon.English[given.AsSpan()] & WordClass.GivenName) != 0;
        return words.Length == 1 || words[0].Length > given.Length
            ? isNamed && IsRole(label.Name.Of(text))
            : words.Length == 2 && char.IsUpper(words[1][0]) && OpensName(given, words[1]);
    }

    // In an article that only gives parts of a transcript, what stands between them is the article's own
    bool IsAllTurns(int first, int last)
    {
        int within = 0;
        for (int i = first; i <= last; i++)
        {
            cancellation.ThrowIfRequestedAt(i - first);
            within += blocks[i].IsParagraph ? 1 : 0;
        }

        return within * 100 >= FewestWithin * paragraphs;
    }

    List<Turn> Turns()
    {
        bool isAll = IsAllTurns(Array.FindIndex(labels, label => label is not null), Array.FindLastIndex(labels, label => label is not null));
        int last = Array.FindLastIndex(labels, label => label is not null);
        List<Turn> turns = [];
        TextSpan? speaker = null;
        bool isSpoken = false;
        for (int i = 0; i < labels.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            TextSpan block = blocks[i].Span;
            if (labels[i] is { } label)
            {
                speaker = label.Name;
                isSpoken = true;
                // A heading may name who speaks below it, and is no turn itself
                if (blocks[i].IsParagraph)
                    AddInlineAnswers(turns, label, block);
            }
            else if (IsHeadingBetween(i))
            {
                continue;
            }
            else if (blocks[i].IsParagraph && ((isSpoken && ((isAll && i < last) || IsUnderLabel(i))) || IsOfAnother(i)))
            {
                if (IsOfAnother(i) && !IsUnderLabel(i))
                    speaker = null;
                bool goesOn = speaker is not null && turns.Count > 0 && turns[turns.Count - 1].Label == speaker;
                Add(turns, speaker, SkipChange(block), block.End, goesOn);
            }
            else if (blocks[i].Kind == BlockKind.Heading)
            {
                isSpoken = false;
            }
        }

        return turns;
    }

    // "The years at sea", between what somebody says and the next label
    bool IsHeadingBetween(int i)
    {
        if (voices is not null || i == 0 || i + 1 == labels.Length || labels[i + 1] is null || IsUnderLabel(i) || blocks[i - 1].Span.Length == 0)
            return false;
        TextSpan block = blocks[i].Span;
        return labelsRead >= FewestOfHeadings && endMarks * 100 >= FewestEndMarks * labelsRead && block.Length is > 0 and <= LongestHeading && char.IsUpper(text[block.Start]) && char.IsLetter(text[block.End - 1])
            && text.IndexOf(' ', block.Start, block.Length) > 0 && !char.IsLetterOrDigit(text[blocks[i - 1].Span.End - 1]);
    }

    // The words behind the dash or the arrows of a caption with which somebody else speaks: "- It poured.", ">> Did it?"
    int SkipChange(TextSpan block)
    {
        int i = block.Start;
        while (voices is not null && i < block.End && text[i] is '-' or '–' or '—' or '>' or ' ')
            i++;
        return i < block.End && char.IsDigit(text[i]) && text[Math.Max(block.Start, i - 1)] == '-' ? block.Start : i;
    }

    // A sentence may go on behind a dash, but not where two lines of a caption start with one
    bool IsOfAnother(int i)
    {
        int start = SkipChange(blocks[i].Span);
        return start > blocks[i].Span.Start && start < blocks[i].Span.End
            && (text[blocks[i].Span.Start] == '>' || !char.IsLower(text[start]) || StartsAgain(i - 1) || StartsAgain(i + 1));
    }

    bool StartsAgain(int i) => i >= 0 && i < labels.Length && blocks[i].IsParagraph && SkipChange(blocks[i].Span) > blocks[i].Span.Start;

    // The label stands in a line of its own
    bool IsUnderLabel(int i) => i > 0 && labels[i - 1] is { } label && label.WordsStart == blocks[i - 1].Span.End;

    // "Q: Did it rain? A: It did."
    void AddInlineAnswers(List<Turn> turns, TurnLabel label, TextSpan block)
    {
        int start = label.WordsStart;
        TextSpan name = label.Name;
        for (int next = start; name.Length == 1 && (next = NextInside(start, block.End, next)) > 0; start = next += 2)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(turns, name, start, next - 1, goesOn: false);
            name = new TextSpan(next - 1, 1);
        }

        Add(turns, name, start, block.End, goesOn: false);
    }

    // The colon of the next "A:" or "Q:" behind a sentence; -1 for none
    int NextInside(int start, int end, int from)
    {
        for (int i = from; i + 1 < end && (i = text.IndexOf(": ", i, end - i, StringComparison.Ordinal)) >= 0; i++)
        {
            if (i - 3 > start && (text[i - 1] is 'A' or 'Q') && text[i - 2] == ' ' && (text[i - 3] is '.' or '?' or '!' or '"' or '”'))
                return i;
        }

        return -1;
    }

    void Add(List<Turn> turns, TextSpan? label, int start, int end, bool goesOn)
    {
        while (true)
        {
            int from = SkipMarks(start, end);
            from = Math.Max(TurnLabel.SkipStamp(text, from, end), TurnLabel.SkipDirection(text, from, end));
            if (from == start)
                break;
            start = from;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || DirectionStart(start, end) < end))
            end = char.IsWhiteSpace(text[end - 1]) ? end - 1 : DirectionStart(start, end);
        if (end - start > 1 && text.IndexOfAny(Marks, start + 1, end - start - 2) < 0)
        {
            end -= text[end - 1] is '"' or '”' ? 1 : 0;
            start += text[start] is '"' or '“' ? 1 : 0;
        }

        if (end > start)
            turns.Add(new Turn(label, TextSpan.FromBounds(start, end), goesOn));
    }

    int SkipMarks(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }

    // The start of a direction that ends at an offset: "Yes. (laughs)", "Yes. [Applause]"; the offset when there is none
    int DirectionStart(int start, int end)
    {
        if (text[end - 1] is not (')' or ']'))
            return end;
        int open = text.LastIndexOf(text[end - 1] == ')' ? '(' : '[', end - 1, Math.Min(80, end - start));
        return open < start || TurnLabel.SkipDirection(text, open, end) != end || (open > start && !char.IsWhiteSpace(text[open - 1])) ? end : open;
    }
}
