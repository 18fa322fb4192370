using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>A line of nothing but dashes, stars or the like, which parts what stands above and below it.</summary>
static class RuleLine
{
    const int FewestMarks = 3;
    const string Reason = "a rule";
    const string NoWord = "no word";

    /// <summary>Whether a line is a rule.</summary>
    public static bool IsOne(ReadOnlySpan<char> line, Evidence evidence)
    {
        if (evidence.Words > 0)
            return false;
        int marks = 0;
        foreach (char c in line)
        {
            if (c is '-' or '–' or '—' or '*' or '_' or '=' or '#' or '~' or '+' or '•')
                marks++;
            else if (!char.IsWhiteSpace(c))
                return false;
        }

        return marks >= FewestMarks;
    }

    /// <summary>The block of a rule.</summary>
    public static Block BlockOf(TextSpan span) => new(BlockKind.Boilerplate, span, Reason: Reason);

    /// <summary>Marks the rules among the passages, and what is nothing but the mark of a quoted line.</summary>
    public static void Mark(string source, List<Passage> passages, Evidence[] evidence, string?[] reasons, CancellationToken cancellation)
    {
        for (int i = 0; i < passages.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (evidence[i].Words == 0 && IsOne(source.AsSpan(passages[i].Start, passages[i].Length), evidence[i]))
                reasons[i] ??= Reason;
            if (evidence[i].Words == 0
                && LineMarker.Read(source.AsSpan(passages[i].Start, passages[i].Length)) is { Kind: LineMarkerKind.Quote } mark
                && mark.Length == passages[i].Length)
                reasons[i] ??= NoWord;
        }
    }
}
