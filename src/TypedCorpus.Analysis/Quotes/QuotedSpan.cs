namespace TypedCorpus.Analysis.Quotes;

/// <summary>A stretch of the reading text between quotation marks.</summary>
/// <param name="Words">The quoted words without the marks; over several paragraphs, from the first word to the last.</param>
/// <param name="Outer">The same with its marks.</param>
/// <param name="Kind">What the marks were used for, as far as the marks and the words tell.</param>
/// <param name="Nested">The quoted spans inside, in order.</param>
public sealed record QuotedSpan(TextSpan Words, TextSpan Outer, QuoteKind Kind, EquatableArray<QuotedSpan> Nested);
