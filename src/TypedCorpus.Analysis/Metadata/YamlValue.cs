namespace TypedCorpus.Analysis.Metadata;

/// <summary>A value in a YAML document.</summary>
/// <param name="Span">Where it stands in the YAML text.</param>
abstract record YamlValue(TextSpan Span);

/// <summary>A single value.</summary>
/// <param name="Span">Where it stands in the YAML text.</param>
/// <param name="Text">The value without quotation marks and escapes.</param>
/// <param name="IsPlain">Whether it is written without quotation marks, so that <c>4</c> is a number and <c>no</c> may be more than a word.</param>
sealed record YamlScalar(TextSpan Span, string Text, bool IsPlain) : YamlValue(Span);

/// <summary>A list.</summary>
/// <param name="Span">Where it stands in the YAML text.</param>
/// <param name="Items">The items, in order.</param>
sealed record YamlList(TextSpan Span, IReadOnlyList<YamlValue> Items) : YamlValue(Span);

/// <summary>Keys with values.</summary>
/// <param name="Span">Where it stands in the YAML text.</param>
/// <param name="Entries">The entries, in order; no key comes twice.</param>
sealed record YamlMap(TextSpan Span, IReadOnlyList<KeyValuePair<YamlScalar, YamlValue>> Entries) : YamlValue(Span);
