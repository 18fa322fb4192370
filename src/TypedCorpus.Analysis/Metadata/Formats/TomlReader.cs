namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>
/// Reads the TOML of front matter: keys, tables, arrays of tables. A line that can't be read costs no other. (Tomlyn wants a newer
/// System.Text.Json than the oldest compiler brings.)
/// </summary>
sealed class TomlReader
{
    /// <summary>The most lines that are given up before the rest is: each may be looked through to the end of the text.</summary>
    const int MostFaults = 20;

    // What parts the words of a key
    static readonly char[] Joining = ['.', ' '];

    readonly TomlCursor cursor;
    readonly List<DataFault> faults;
    readonly CancellationToken cancellation;
    readonly TomlTable root = new(default);
    TomlTable table;

    TomlReader(string toml, List<DataFault> faults, CancellationToken cancellation)
    {
        cursor = new TomlCursor(toml, cancellation);
        this.faults = faults;
        this.cancellation = cancellation;
        table = root;
    }

    /// <summary>What the lines of a text say that can be read.</summary>
    /// <param name="toml">The text.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static DataMap Read(string toml, List<DataFault> faults, CancellationToken cancellation)
    {
        TomlReader reader = new(toml, faults, cancellation);
        int failed = 0;
        while (failed < MostFaults && reader.cursor.SkipToStatement())
        {
            cancellation.ThrowIfCancellationRequested();
            int start = reader.cursor.At;
            try
            {
                reader.ReadStatement();
            }
            catch (DataFormatException e)
            {
                reader.cursor.SkipLine(start);
                failed++;
                if (BareText.Find(toml, TextSpan.FromBounds(start, reader.cursor.At), '=') is { } text
                    && (char.IsLetter(text.Value.Text[0]) || text.Value.Text.Contains("{{"))
                    && text.Key.Text.IndexOfAny(Joining) < 0)
                {
                    reader.table.Set(text.Key, text.Value);
                    faults.Add(text.Fault);
                }
                else
                {
                    faults.Add(new DataFault(e.Span, "This is not TOML: " + e.Message, IsRead: false));
                }
            }
        }

        return reader.root.ToNode(toml.Length, faults);
    }

    void ReadStatement()
    {
        if (!cursor.Skips('['))
        {
            List<DataScalar> key = cursor.ReadKey();
            cursor.Take('=', "'=' is expected here");
            DataNode value = ReadValue(0);
            cursor.TakeLineEnd();
            TableOf(table, key).Set(key[key.Count - 1], value);
            return;
        }

        bool isArray = cursor.Skips('[');
        List<DataScalar> name = cursor.ReadKey();
        cursor.Take(']', "']' is expected here");
        if (isArray)
            cursor.Take(']', "']' is expected here");
        cursor.TakeLineEnd();
        TomlTable parent = TableOf(root, name);
        DataScalar last = name[name.Count - 1];
        table = isArray ? parent.AddTo(last) : parent.Child(last);
    }

    // The table that the last part of a dotted key stands in
    static TomlTable TableOf(TomlTable from, List<DataScalar> key)
    {
        if (key.Count > YamlDocumentReader.MaxDepth)
            throw new DataFormatException(key[0].Span, "it is nested too deeply");
        TomlTable at = from;
        for (int i = 0; i + 1 < key.Count; i++)
            at = at.Child(key[i]);
        return at;
    }

    DataNode ReadValue(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > YamlDocumentReader.MaxDepth)
            throw cursor.Fault("it is nested too deeply");
        cursor.SkipBlanks();
        int start = cursor.At;
        if (cursor.Skips('['))
        {
            List<DataNode> items = [];
            while (!cursor.SkipsPastLines(']'))
            {
                items.Add(ReadValue(depth + 1));
                if (!cursor.SkipsPastLines(',') && !cursor.IsPastLines(']'))
                    throw cursor.Fault("',' or ']' is expected here");
            }

            return new DataList(cursor.From(start), items);
        }

        if (cursor.Skips('{'))
            return ReadInlineTable(start, depth);
        return cursor.ReadScalar();
    }

    DataMap ReadInlineTable(int start, int depth)
    {
        TomlTable inline = new(default);
        while (!cursor.SkipsPastLines('}'))
        {
            List<DataScalar> key = cursor.ReadKey();
            cursor.Take('=', "'=' is expected here");
            TableOf(inline, key).Set(key[key.Count - 1], ReadValue(depth + 1));
            if (!cursor.SkipsPastLines(',') && !cursor.IsPastLines('}'))
                throw cursor.Fault("',' or '}' is expected here");
        }

        return inline.ToNode(cursor.From(start), faults);
    }
}
