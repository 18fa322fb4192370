namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>A value in a text of data: YAML, TOML or JSON.</summary>
/// <param name="Span">Where it stands in the text.</param>
abstract record DataNode(TextSpan Span);

/// <summary>A single value.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Text">The value without quotation marks and escapes.</param>
/// <param name="IsPlain">Whether it is written without quotation marks, so that <c>4</c> is a number and <c>no</c> may be more than a word.</param>
sealed record DataScalar(TextSpan Span, string Text, bool IsPlain) : DataNode(Span)
{
    /// <summary>Whether it says that there is no value.</summary>
    public bool IsMissing => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Items">The items, in order.</param>
sealed record DataList(TextSpan Span, IReadOnlyList<DataNode> Items) : DataNode(Span);

/// <summary>Keys with values.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Entries">The entries, in order; no key comes twice.</param>
sealed record DataMap(TextSpan Span, IReadOnlyList<KeyValuePair<DataScalar, DataNode>> Entries) : DataNode(Span);
