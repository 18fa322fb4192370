namespace TypedCorpus.Import;

/// <summary>What was to be imported holds no article, or can't be read; the message says why, for the person who asked.</summary>
public sealed class ImportException(string message) : Exception(message);
