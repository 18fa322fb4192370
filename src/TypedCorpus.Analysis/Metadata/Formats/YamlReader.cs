namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>
/// Reads the YAML of front matter and sidecars: one map of values, lists and maps. What this parser refuses and others read is mended, and where
/// that does not help, each key is read on its own, so that one fault costs no more than its key.
/// </summary>
static class YamlReader
{
    const int MaxLength = 1 << 20;

    /// <summary>The map that a YAML text is; null for an empty text, or for one of which nothing can be read.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static DataMap? Read(string yaml, List<DataFault> faults, CancellationToken cancellation)
    {
        if (yaml.Length > MaxLength)
        {
            faults.Add(new DataFault(default, "The YAML is longer than a million characters", IsRead: false));
            return null;
        }

        if (TryRead(yaml, faults, out DataMap? map, cancellation))
            return map;
        string mended = YamlMending.Mend(yaml, cancellation);
        return TryRead(mended, faults, out map, cancellation) ? map : YamlKeyReader.Read(mended, faults, cancellation);
    }

    static bool TryRead(string yaml, List<DataFault> faults, out DataMap? map, CancellationToken cancellation)
    {
        List<DataFault> doubts = [];
        try
        {
            map = new YamlDocumentReader(yaml, new TextSpan(0, yaml.Length), new YamlAnchors(), doubts, cancellation).Read();
            faults.AddRange(doubts);
            return true;
        }
        catch (DataFormatException)
        {
            map = null;
            return false;
        }
    }
}
