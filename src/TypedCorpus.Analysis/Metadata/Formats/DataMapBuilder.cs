namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>Collects keys with values. Of a key that comes twice the last value counts, in its own place; case makes no key another one.</summary>
sealed class DataMapBuilder(List<DataFault> faults)
{
    // In order; null for one that a later one with its key replaced
    readonly List<KeyValuePair<DataScalar, DataNode>?> entries = [];
    readonly Dictionary<string, int> byKey = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<KeyValuePair<DataScalar, DataNode>> Entries => [.. entries.Where(entry => entry is not null).Select(entry => entry!.Value)];

    /// <summary>Adds a key with its value, and says so where the key was there before.</summary>
    public void Add(DataScalar key, DataNode value)
    {
        if (byKey.TryGetValue(key.Text, out int replaced))
        {
            entries[replaced] = null;
            faults.Add(new DataFault(key.Span, $"The key '{key.Text}' comes twice: this value counts, and the one before it is left out", IsRead: true));
        }

        byKey[key.Text] = entries.Count;
        entries.Add(new KeyValuePair<DataScalar, DataNode>(key, value));
    }

    /// <summary>Adds what is not there yet, as YAML's merge key does.</summary>
    public void AddMissing(DataMap map)
    {
        foreach (KeyValuePair<DataScalar, DataNode> entry in map.Entries)
        {
            if (!byKey.ContainsKey(entry.Key.Text))
                Add(entry.Key, entry.Value);
        }
    }
}
