namespace TypedCorpus.Analysis.Quotes;

/// <summary>A stretch of the reading text between quotation marks.</summary>
/// <param name="Words">The quoted words of one paragraph, without the marks.</param>
/// <param name="Outer">The same with its marks; it ends with the words when the paragraph's end closes them.</param>
/// <param name="Kind">What the marks were used for, as far as the marks and the words tell.</param>
/// <param name="Nested">The quoted spans inside, in order.</param>
public sealed record QuotedSpan(TextSpan Words, TextSpan Outer, QuoteKind Kind, EquatableArray<QuotedSpan> Nested)
{
    /// <summary>Whether a mark closes the words, and not the end of their paragraph.</summary>
    public bool IsClosed => Outer.End > Words.End;
}
