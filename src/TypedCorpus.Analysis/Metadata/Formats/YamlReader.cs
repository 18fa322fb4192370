namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>
/// Reads the YAML of front matter and sidecars: one map of values, lists and maps. What this parser refuses and others read is mended, and where
/// that does not help, each key is read on its own, so that one fault costs no more than its key.
/// </summary>
static class YamlReader
{
    const int MaxLength = 1 << 20;
    const string StartOfDocument = "---";
    const string EndOfDocument = "...";

    const string IndentedBelowValue = "This key is indented below one that has a value: write it at the start of its line";
    const string IndentedBelowList = "This key is indented below a list: write it at the start of its line";

    /// <summary>The most keys that are given up before the rest is: an exception for each line of a hostile text would take long.</summary>
    const int MostFaults = 20;

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
        return TryRead(mended, faults, out map, cancellation) ? map : ReadKeyByKey(mended, faults, cancellation);
    }

    static bool TryRead(string yaml, List<DataFault> faults, out DataMap? map, CancellationToken cancellation)
    {
        List<DataFault> doubts = [];
        try
        {
            map = new YamlDocumentReader(yaml, 0, doubts, cancellation).Read();
            faults.AddRange(doubts);
            return true;
        }
        catch (DataFormatException)
        {
            map = null;
            return false;
        }
    }

    static DataMap? ReadKeyByKey(string yaml, List<DataFault> faults, CancellationToken cancellation)
    {
        DataMapBuilder entries = new(faults);
        int failed = 0;
        foreach (TextSpan part in PartsOf(yaml, cancellation))
        {
            if (EndsDocument(yaml, part.Start))
            {
                faults.Add(new DataFault(part with { Length = EndOfDocument.Length }, "A second YAML document is not read", IsRead: false));
                break;
            }

            for (TextSpan? rest = part; rest is { } keys && failed < MostFaults;)
                rest = ReadPart(yaml, keys, entries, faults, ref failed, cancellation);
            if (failed == MostFaults)
                break;
        }

        return new DataMap(new TextSpan(0, yaml.Length), entries.Entries);
    }

    /// <summary>Reads a key with its value, or what can be read of it; gives back a key that is indented below it as if it belonged to it.</summary>
    static TextSpan? ReadPart(
        string yaml, TextSpan part, DataMapBuilder entries, List<DataFault> faults, ref int failed, CancellationToken cancellation)
    {
        List<DataFault> doubts = [];
        try
        {
            foreach (KeyValuePair<DataScalar, DataNode> entry in new YamlDocumentReader(part.Of(yaml), part.Start, doubts, cancellation).Read()?.Entries ?? [])
                entries.Add(entry.Key, entry.Value);
            faults.AddRange(doubts);
            return null;
        }
        catch (DataFormatException e)
        {
            failed++;
            if (IndentedKey(yaml, part) is { } below)
            {
                ReadPart(yaml, TextSpan.FromBounds(part.Start, TextLines.Next(yaml, part.Start)), entries, faults, ref failed, cancellation);
                faults.Add(new DataFault(below with { Length = yaml.IndexOf(':', below.Start) - below.Start }, IndentedBelowValue, IsRead: true));
                return below;
            }

            if (KeyBelowItems(yaml, part) is { } key)
            {
                ReadPart(yaml, TextSpan.FromBounds(part.Start, yaml.LastIndexOf('\n', key.Start) + 1), entries, faults, ref failed, cancellation);
                faults.Add(new DataFault(key with { Length = yaml.IndexOf(':', key.Start) - key.Start }, IndentedBelowList, IsRead: true));
                return key;
            }

            if (BareText.Find(yaml, part, ':') is { } text)
            {
                entries.Add(text.Key, text.Value);
                faults.Add(text.Fault);
                return null;
            }

            if (ReadBareItems(yaml, part, entries, faults, cancellation))
                return null;

            faults.Add(new DataFault(e.Span, e.Message, IsRead: false));
            return null;
        }
    }

    /// <summary>The key in the line below one that has a value of its own, to the end of the part; null for none.</summary>
    static TextSpan? IndentedKey(string yaml, TextSpan part)
    {
        int next = TextLines.Next(yaml, part.Start);
        while (next < part.End && yaml[next] is ' ' or '\n')
            next++;
        string line = yaml.Substring(part.Start, Math.Min(next, part.End) - part.Start).TrimEnd();
        return next < part.End && BareText.IsKey(yaml, part.Start) && line[line.Length - 1] is not (':' or '|' or '>') && BareText.IsKey(yaml, next)
            ? TextSpan.FromBounds(next, part.End)
            : null;
    }

    /// <summary>The first key in the lines of a part that stands below items of a list and is indented no further, to the end of the part; null for none.</summary>
    static TextSpan? KeyBelowItems(string yaml, TextSpan part)
    {
        int items = -1;
        for (int line = TextLines.Next(yaml, part.Start); line < part.End; line = TextLines.Next(yaml, line))
        {
            int first = line;
            while (first < part.End && yaml[first] == ' ')
                first++;
            if (first + 1 < part.End && yaml[first] == '-' && yaml[first + 1] == ' ')
                items = items < 0 ? first - line : items;
            else if (items > 0 && first - line <= items && BareText.IsKey(yaml, first))
                return TextSpan.FromBounds(first, part.End);
        }

        return null;
    }

    /// <summary>Reads a key with what is below it, where texts lack their quotation marks there; whether that is all that is wrong.</summary>
    static bool ReadBareItems(string yaml, TextSpan part, DataMapBuilder entries, List<DataFault> faults, CancellationToken cancellation)
    {
        List<DataFault> doubts = [];
        int below = TextLines.Next(yaml, part.Start);
        if (below >= part.End || BareItems.Hide(yaml, TextSpan.FromBounds(below, part.End), doubts) is var hidden && doubts.Count == 0)
            return false;
        try
        {
            foreach (KeyValuePair<DataScalar, DataNode> entry in new YamlDocumentReader(part.Of(hidden), part.Start, doubts, cancellation).Read()?.Entries ?? [])
                entries.Add(entry.Key, entry.Value);
            faults.AddRange(doubts);
            return true;
        }
        catch (DataFormatException)
        {
            return false;
        }
    }

    static bool EndsDocument(string yaml, int line) =>
        string.CompareOrdinal(yaml, line, EndOfDocument, 0, EndOfDocument.Length) == 0
        || (line > 0 && string.CompareOrdinal(yaml, line, StartOfDocument, 0, StartOfDocument.Length) == 0);

    // From each line that is not indented further than the first one to the next such line
    static IEnumerable<TextSpan> PartsOf(string yaml, CancellationToken cancellation)
    {
        int start = 0;
        int indent = -1;
        int lines = 0;
        for (int line = 0; line < yaml.Length; line = TextLines.Next(yaml, line))
        {
            cancellation.ThrowIfRequestedAt(lines++);
            int first = line;
            while (first < yaml.Length && yaml[first] == ' ')
                first++;
            if (first == yaml.Length || yaml[first] is '\n' or '#')
                continue;
            if (indent >= 0 && (first - line > indent || yaml[first] is ']' or '}' || (yaml[first] == '-' && !EndsDocument(yaml, first))))
                continue;
            if (indent >= 0)
                yield return TextSpan.FromBounds(start, line);
            start = line;
            indent = first - line;
        }

        yield return TextSpan.FromBounds(start, yaml.Length);
    }
}
