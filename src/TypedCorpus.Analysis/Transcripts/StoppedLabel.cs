using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>Labels that end with a full stop, as those of hearings do: "Ms. Ortega.", "Senator J. Roe.", "The Chairman.".</summary>
static class StoppedLabel
{
    const int MostNames = 3;

    // Of 100 paragraphs, and how many they are at least: a sentence of a name alone is seldom
    const int FewestInHundred = 20;
    const int FewestTurns = 4;

    // Of a text that is nothing else
    const int FewestTurnsAlone = 3;

    /// <summary>For each paragraph and heading the label at its start; null for a text that has no such labels as its pattern: of two speakers or
    /// more, and most of them come again.</summary>
    public static TurnLabel?[]? In(string text, IReadOnlyList<Block> blocks, CancellationToken cancellation)
    {
        TurnLabel?[]? labels = null;
        LabelCounts counts = new();
        int paragraphs = 0;
        int toldOf = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!blocks[i].IsParagraph && blocks[i].Kind != BlockKind.Heading)
                continue;
            paragraphs += blocks[i].IsParagraph ? 1 : 0;
            if (Read(text, blocks[i].Span) is not { } label)
                continue;
            (labels ??= new TurnLabel?[blocks.Count])[i] = label;
            if (!blocks[i].IsParagraph)
                continue;
            counts.Add(label.Name.Of(text));
            toldOf += IsToldOf(text.AsSpan(label.WordsStart, blocks[i].Span.End - label.WordsStart)) ? 1 : 0;
        }

        int labelled = counts.Total;
        bool arePattern = counts.Speakers > 1 && labelled >= (labelled == paragraphs ? FewestTurnsAlone : FewestTurns)
            && counts.Again * 2 >= labelled && toldOf * 2 < labelled && labelled * 100 >= FewestInHundred * paragraphs;
        return arePattern ? labels : null;
    }

    // "Mr. Pell. He taught us to read.": an author tells of somebody
    static bool IsToldOf(ReadOnlySpan<char> words)
    {
        int end = words.IndexOf(' ');
        ReadOnlySpan<char> first = end < 0 ? words : words.Slice(0, end);
        return first.Equals("He".AsSpan(), StringComparison.Ordinal) || first.Equals("She".AsSpan(), StringComparison.Ordinal)
            || first.Equals("His".AsSpan(), StringComparison.Ordinal) || first.Equals("Her".AsSpan(), StringComparison.Ordinal);
    }

    // The label at the start of a block; null when there is none. What names somebody has a title in front.
    static TurnLabel? Read(string text, TextSpan block)
    {
        int end = WordEnd(text, block.Start, block.End);
        ReadOnlySpan<char> title = text.AsSpan(block.Start, end - block.Start);
        if (title.Length < 2 || !char.IsUpper(title[0]))
            return null;
        bool isRole = title.Equals("The".AsSpan(), StringComparison.OrdinalIgnoreCase);
        int i = end < block.End && text[end] == '.' && !isRole ? end + 1 : end;

        // Behind the first word of most paragraphs stands no name
        if (!IsCapitalBehind(text, i, block.End) || (!isRole && (Lexicon.English[title] & (WordClass.Honorific | WordClass.Role)) == 0))
            return null;
        for (int names = 0; names < MostNames && IsCapitalBehind(text, i, block.End); names++)
        {
            int stop = WordEnd(text, i + 1, block.End);
            bool isInitial = stop == i + 2;

            // Mr. Roe [continuing].
            int behind = stop < block.End && text[stop] == ' ' ? TurnLabel.SkipDirection(text, stop + 1, block.End) : stop;
            if (!isInitial && IsStop(text, behind, block.End))
            {
                TextSpan name = TextSpan.FromBounds(block.Start, stop);
                return !isRole || TranscriptFinder.IsRole(name.Of(text)) ? new TurnLabel(name, behind + 2) : null;
            }

            i = isInitial && stop < block.End && text[stop] == '.' ? stop + 1 : stop;
        }

        return null;
    }

    static bool IsCapitalBehind(string text, int i, int end) => i + 1 < end && text[i] == ' ' && char.IsUpper(text[i + 1]);

    // A full stop before another sentence, or before what somebody does
    static bool IsStop(string text, int i, int end) =>
        i + 2 < end && text[i] == '.' && text[i + 1] is ' ' or '\n'
        && (char.IsUpper(text[i + 2]) || char.IsDigit(text[i + 2]) || text[i + 2] is '[' or '(' or '"' or '“');

    /// <summary>The offset behind the word of a name at an offset: O'Roe, Roe-Ek.</summary>
    public static int WordEnd(string text, int i, int end)
    {
        while (i < end && (char.IsLetter(text[i]) || text[i] is '\'' or '’' or '-'))
            i++;
        return i;
    }
}
