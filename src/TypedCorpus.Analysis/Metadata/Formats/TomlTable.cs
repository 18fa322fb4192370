namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>A table of TOML while it is read: parts of it may come from many lines.</summary>
/// <param name="name">Where its name stands.</param>
sealed class TomlTable(TextSpan name)
{
    // In order; a value is a node, a table, or a list of tables
    readonly List<(DataScalar Key, object Value)> entries = [];
    readonly Dictionary<string, object> byKey = new(StringComparer.Ordinal);

    TextSpan Name { get; } = name;

    /// <summary>Sets the value of a key.</summary>
    public void Set(DataScalar key, DataNode value) => Add(key, value);

    /// <summary>The table under a key; made if it is not there; of an array of tables the last.</summary>
    public TomlTable Child(DataScalar key)
    {
        switch (Find(key))
        {
            case TomlTable table:
                return table;
            case List<TomlTable> tables:
                return tables[tables.Count - 1];
            case null:
                TomlTable made = new(key.Span);
                Add(key, made);
                return made;
            default:
                throw new DataFormatException(key.Span, $"'{key.Text}' has a value already and is no table");
        }
    }

    /// <summary>A new table at the end of the array of tables under a key.</summary>
    public TomlTable AddTo(DataScalar key)
    {
        TomlTable made = new(key.Span);
        switch (Find(key))
        {
            case List<TomlTable> tables:
                tables.Add(made);
                break;
            case null:
                Add(key, new List<TomlTable> { made });
                break;
            default:
                throw new DataFormatException(key.Span, $"'{key.Text}' has a value already and is no array of tables");
        }

        return made;
    }

    /// <summary>The table as the whole of a text.</summary>
    public DataMap ToNode(int length, List<DataFault> faults) => ToNode(new TextSpan(0, length), faults);

    /// <summary>The table as a value that stands at a place.</summary>
    public DataMap ToNode(TextSpan span, List<DataFault> faults)
    {
        DataMapBuilder map = new(faults);
        foreach ((DataScalar key, object value) in entries)
        {
            map.Add(key, value switch
            {
                TomlTable table => table.ToNode(table.Name, faults),
                List<TomlTable> tables => new DataList(key.Span, [.. tables.Select(table => table.ToNode(table.Name, faults))]),
                _ => (DataNode)value,
            });
        }

        return new DataMap(span, map.Entries);
    }

    object? Find(DataScalar key) => byKey.TryGetValue(key.Text, out object? value) ? value : null;

    void Add(DataScalar key, object value)
    {
        entries.Add((key, value));
        byKey[key.Text] = value;
    }
}
