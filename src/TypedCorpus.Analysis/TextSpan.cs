namespace TypedCorpus.Analysis;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">The offset of the first unit.</param>
/// <param name="Length">The number of units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether an offset lies inside.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether another span lies wholly inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether two spans share a unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The span between two offsets.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The words that the span covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
