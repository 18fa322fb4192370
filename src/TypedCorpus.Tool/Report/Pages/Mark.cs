using TypedCorpus.Analysis;

namespace TypedCorpus.Tool.Report.Pages;

/// <summary>A stretch of an article that a page marks.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Attributes">The attributes of the element around it.</param>
/// <param name="Anchor">The id of the element; null for none.</param>
sealed record Mark(TextSpan Span, HtmlText Attributes, string? Anchor = null);

/// <summary>Something that a page shows between two characters of an article.</summary>
/// <param name="Offset">The offset of the character behind it.</param>
/// <param name="Html">What is shown.</param>
sealed record Insertion(int Offset, HtmlText Html);
