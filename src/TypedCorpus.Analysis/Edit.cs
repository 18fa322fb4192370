namespace TypedCorpus.Analysis;

/// <summary>A difference between the source and what a person reads: markup left out, a line break inside a paragraph, an entity.</summary>
/// <param name="Span">What stands in the source.</param>
/// <param name="Replacement">What a person reads instead; empty when nothing.</param>
public readonly record struct Edit(TextSpan Span, string Replacement);
