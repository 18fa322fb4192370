using TypedCorpus.Analysis;

namespace TypedCorpus.Tool.Markup;

/// <summary>A stretch of an article with an element around it.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Attributes">The attributes of the element, each with a space before it.</param>
/// <param name="Anchor">The attribute that is its id, and that only its first part has; null for none.</param>
/// <param name="Element">The name of the element.</param>
sealed record Mark(TextSpan Span, MarkupText Attributes, MarkupText? Anchor = null, string Element = "span");

/// <summary>Something that stands between two characters of an article.</summary>
/// <param name="Offset">The offset of the character behind it.</param>
/// <param name="Content">What stands there.</param>
sealed record Insertion(int Offset, MarkupText Content);
