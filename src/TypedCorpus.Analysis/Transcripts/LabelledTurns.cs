using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>
/// Finds the passages that are turns of a transcript before it is known which are blocks of what kind: a first turn is no title, and a short one no
/// heading.
/// </summary>
static class LabelledTurns
{
    // Of 100 passages, those with a label: fewer do not make a pattern
    const int FewestInHundred = 20;
    const int FewestTurns = 3;

    /// <summary>For each passage whether it is a turn, in a text where two or more speak and most of them speak again; a first one's speaker has to.</summary>
    public static bool[] Find(string source, List<Passage> passages, CancellationToken cancellation)
    {
        bool[] isTurn = new bool[passages.Count];
        string?[]? names = null;
        LabelEvidence evidence = new(source);
        for (int i = 0; i < isTurn.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (TurnLabel.Read(source, passages[i].Span) is not { } label || !TranscriptFinder.CanSpeak(label.Name.Of(source)))
                continue;
            names ??= new string?[isTurn.Length];
            string name = names[i] = label.Name.Of(source);
            evidence.Add(name, TextSpan.FromBounds(label.WordsStart, passages[i].End), isItem: false);
        }

        // Entries among them make them fewer
        if (names is null || !AreEnough(names.Count(name => name is not null), isTurn.Length))
            return isTurn;
        LabelCounts counts = Count(names, evidence, cancellation);
        counts.JoinShort();
        if (counts.Speakers < 2 || !AreEnough(counts.Total, isTurn.Length) || counts.Again * 2 < counts.Total)
            return isTurn;

        // "The Mill: a talk" is a title above turns
        isTurn[0] = names[0] is { } first && counts[first] > 1;
        for (int i = 1; i < isTurn.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            isTurn[i] = names[i] is not null;
        }

        return isTurn;
    }

    static bool AreEnough(int labels, int passages) => labels >= FewestTurns && labels * 100 >= FewestInHundred * passages;

    // Names of entries are left out
    static LabelCounts Count(string?[] names, LabelEvidence evidence, CancellationToken cancellation)
    {
        LabelCounts counts = new();
        for (int i = 0; i < names.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (names[i] is { } name && evidence.IsEntry(name, cancellation))
                names[i] = null;
            else if (names[i] is { } speaker)
                counts.Add(speaker);
        }

        return counts;
    }
}
