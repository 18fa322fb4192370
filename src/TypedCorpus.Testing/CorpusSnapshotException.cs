namespace TypedCorpus.Testing;

/// <summary>What was made of a corpus is not what was accepted. The message names the files and the first line that differs.</summary>
/// <param name="message">The message.</param>
public sealed class CorpusSnapshotException(string message) : Exception(message);
