namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>
/// Reads YAML that can't be read as a whole key by key, so that one fault costs no more than its key, and says of each what is wrong with it.
/// </summary>
sealed class YamlKeyReader
{
    const string StartOfDocument = "---";
    const string EndOfDocument = "...";

    const string IndentedBelowValue = "This key is indented below one that has a value: write it at the start of its line";
    const string IndentedBelowList = "This key is indented below a list: write it at the start of its line";

    /// <summary>The most keys that are given up before the rest is: an exception for each line of a hostile text would take long.</summary>
    const int MostFaults = 20;

    readonly string yaml;
    readonly List<DataFault> faults;
    readonly CancellationToken cancellation;
    readonly DataMapBuilder entries;
    readonly YamlAnchors anchors = new();
    int failed;

    YamlKeyReader(string yaml, List<DataFault> faults, CancellationToken cancellation)
    {
        this.yaml = yaml;
        this.faults = faults;
        this.cancellation = cancellation;
        entries = new DataMapBuilder(faults);
    }

    /// <summary>The map of what can be read.</summary>
    public static DataMap Read(string yaml, List<DataFault> faults, CancellationToken cancellation)
    {
        YamlKeyReader reader = new(yaml, faults, cancellation);
        reader.ReadParts();
        return new DataMap(new TextSpan(0, yaml.Length), reader.entries.Entries);
    }

    void ReadParts()
    {
        foreach (TextSpan part in Parts())
        {
            if (EndsDocument(part.Start))
            {
                faults.Add(new DataFault(part with { Length = EndOfDocument.Length }, "A second YAML document is not read", IsRead: false));
                return;
            }

            for (TextSpan? rest = part; rest is { } keys && failed < MostFaults;)
                rest = ReadPart(keys);
            if (failed >= MostFaults)
                return;
        }
    }

    /// <summary>Reads a key with its value, or what can be read of it; gives back a key that is indented below it as if it belonged to it.</summary>
    TextSpan? ReadPart(TextSpan part)
    {
        if (TryAdd(yaml, part, [], out DataFormatException? exception))
            return null;

        failed++;
        if (IndentedKey(part) is { } below)
            return ReadUpTo(below, TextLines.Next(yaml, part.Start), IndentedBelowValue);
        if (KeyBelowItems(part) is { } key)
            return ReadUpTo(key, yaml.LastIndexOf('\n', key.Start) + 1, IndentedBelowList);

        if (BareText.Find(yaml, part, ':') is { } text)
        {
            entries.Add(text.Key, text.Value);
            faults.Add(text.Fault);
        }
        else if (!ReadBareItems(part))
        {
            faults.Add(FaultOf(part, exception!));
        }

        return null;

        TextSpan ReadUpTo(TextSpan next, int end, string message)
        {
            ReadPart(TextSpan.FromBounds(part.Start, end));
            faults.Add(new DataFault(next with { Length = yaml.IndexOf(':', next.Start) - next.Start }, message, IsRead: true));
            return next;
        }
    }

    bool TryAdd(string text, TextSpan part, List<DataFault> doubts, out DataFormatException? exception)
    {
        int size = anchors.Size;
        try
        {
            foreach (KeyValuePair<DataScalar, DataNode> entry in new YamlDocumentReader(text, part, anchors, doubts, cancellation).Read()?.Entries ?? [])
                entries.Add(entry.Key, entry.Value);
            faults.AddRange(doubts);
            exception = null;
            return true;
        }
        catch (DataFormatException e)
        {
            anchors.Size = size;
            exception = e;
            return false;
        }
    }

    /// <summary>Reads a key with what is below it, where texts lack their quotation marks there; whether that is all that is wrong.</summary>
    bool ReadBareItems(TextSpan part)
    {
        List<DataFault> doubts = [];
        int below = TextLines.Next(yaml, part.Start);
        if (below >= part.End || BareItems.Hide(yaml, TextSpan.FromBounds(below, part.End), doubts) is var hidden && doubts.Count == 0)
            return false;
        return TryAdd(hidden, part, doubts, out _);
    }

    // The library tells what lacks its end where the next key starts
    DataFault FaultOf(TextSpan part, DataFormatException exception)
    {
        int end = part.Start + part.Of(yaml).TrimEnd().Length;
        if (exception.Span.Start < end)
            return new DataFault(exception.Span, exception.Message, IsRead: false);
        int bracket = part.Of(yaml).IndexOfAny(['[', '{']);
        return bracket < 0
            ? new DataFault(new TextSpan(Math.Max(part.Start, end - 1), 1), exception.Message, IsRead: false)
            : new DataFault(
                new TextSpan(part.Start + bracket, 1),
                $"Nothing closes this bracket: write '{(yaml[part.Start + bracket] == '[' ? ']' : '}')}' behind its last value",
                IsRead: false);
    }

    /// <summary>The key in the line below one that has a value of its own, to the end of the part; null for none.</summary>
    TextSpan? IndentedKey(TextSpan part)
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
    TextSpan? KeyBelowItems(TextSpan part)
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

    bool EndsDocument(int line) =>
        string.CompareOrdinal(yaml, line, EndOfDocument, 0, EndOfDocument.Length) == 0
        || (line > 0 && string.CompareOrdinal(yaml, line, StartOfDocument, 0, StartOfDocument.Length) == 0);

    // From each line that is not indented further than the first one to the next such line
    IEnumerable<TextSpan> Parts()
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
            if (indent >= 0 && (first - line > indent || yaml[first] is ']' or '}' || (yaml[first] == '-' && !EndsDocument(first))))
                continue;
            if (indent >= 0)
                yield return TextSpan.FromBounds(start, line);
            start = line;
            indent = first - line;
        }

        yield return TextSpan.FromBounds(start, yaml.Length);
    }
}
