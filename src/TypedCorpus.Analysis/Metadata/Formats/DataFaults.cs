namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>What is wrong with a text of data.</summary>
/// <param name="Span">Where, in the text.</param>
/// <param name="Message">What, and what to write instead.</param>
/// <param name="IsRead">Whether there is a value all the same, which may be another than was meant.</param>
readonly record struct DataFault(TextSpan Span, string Message, bool IsRead);

/// <summary>Stops the reading of a text of data, or of the part of it that can't be read.</summary>
sealed class DataFormatException(TextSpan span, string message) : Exception(message)
{
    /// <summary>Where, in the text.</summary>
    public TextSpan Span { get; } = span;
}
