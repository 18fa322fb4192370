namespace TypedCorpus.Testing;

/// <summary>One file of a snapshot.</summary>
/// <param name="Name">What tells it from the others of the same test; null for the one that has no name.</param>
/// <param name="Extension">The extension, without a dot.</param>
/// <param name="Text">What it must hold, with line feeds.</param>
sealed record SnapshotTarget(string? Name, string Extension, string Text)
{
    /// <summary>The file that was accepted.</summary>
    public string VerifiedFile(string prefix) => FileName(prefix, "verified");

    /// <summary>The file that shows what came instead.</summary>
    public string ReceivedFile(string prefix) => FileName(prefix, "received");

    string FileName(string prefix, string state) => $"{prefix}{(Name is null ? "" : "#" + Name)}.{state}.{Extension}";
}
