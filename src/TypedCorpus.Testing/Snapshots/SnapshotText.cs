namespace TypedCorpus.Testing;

/// <summary>The texts of snapshots, which are the same in every checkout.</summary>
static class SnapshotText
{
    /// <summary>The same text with every line end a line feed.</summary>
    public static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
