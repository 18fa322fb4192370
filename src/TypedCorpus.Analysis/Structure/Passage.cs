namespace TypedCorpus.Analysis.Structure;

/// <summary>One or more lines that make up one block, before it is known what kind of block.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Marker">What its first line starts with.</param>
/// <param name="AfterBlank">Whether a blank line stands before it, or nothing at all.</param>
/// <param name="LineCount">The number of lines that were joined.</param>
readonly record struct Passage(int Start, int End, LineMarkerKind Marker, bool AfterBlank, int LineCount)
{
    public int Length => End - Start;

    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
