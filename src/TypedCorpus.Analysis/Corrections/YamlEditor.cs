using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>
/// Changes YAML at one place and leaves every other character as it is. A place is a path of keys; <c>#2</c> as a key is the third item of a list.
/// What came of a change is read again: where more than the place has changed, or another value stands there, nothing is changed.
/// </summary>
static class YamlEditor
{
    const string Indent = "  ";

    /// <summary>What the YAML holds; null where it can't be read without a fault.</summary>
    public static (DataMap? Root, bool IsRead)? Read(string yaml)
    {
        List<DataFault> faults = [];
        DataMap? root = YamlReader.Read(yaml, faults, default);
        return faults.Count == 0 ? (root, true) : null;
    }

    /// <summary>What stands at a place; null for nothing.</summary>
    public static DataNode? At(DataMap? root, params string[] path)
    {
        DataNode? node = root;
        foreach (string step in path)
            node = Child(node, step)?.Value;
        return node;
    }

    /// <summary>The YAML with a value at a place; the maps on the way are made where they are missing.</summary>
    /// <returns>The new YAML; null where the change would be more than that.</returns>
    public static string? Put(string yaml, string[] path, YamlValue value) => Checked(yaml, path, root =>
    {
        DataNode? node = root;
        for (int i = 0; i < path.Length; i++)
        {
            YamlValue rest = Wrap(path.Skip(i + 1), value);
            if (Child(node, path[i]) is not { } child)
                return node is DataMap or null ? AddEntry(yaml, root, node as DataMap, path[i], rest) : null;
            if (child.Value is DataScalar { IsMissing: true } && rest is not YamlValue.YamlScalar)
                return child.Key is null ? null : Fill(yaml, child.Key, child.Value, IndentAt(yaml, child.Key.Span.Start), rest);
            if (IsAlias(child))
                return null;
            if (i == path.Length - 1)
                return child.Value is DataScalar ? Replace(yaml, child.Key, child.Value, value) : null;
            node = child.Value;
        }

        return null;
    }, after => At(after, path) is { } found && (value is not YamlValue.YamlScalar scalar || scalar.IsReadFrom(found)));

    /// <summary>The YAML with a further item in a list, which is made where it is missing.</summary>
    /// <returns>The new YAML; null where the change would be more than that.</returns>
    public static string? Add(string yaml, string[] path, YamlValue item)
    {
        if (Read(yaml) is not { } read)
            return null;
        if (At(read.Root, path) is not DataList list)
            return At(read.Root, path) is null or DataScalar { IsMissing: true } ? Put(yaml, path, YamlValue.List(item)) : null;
        return Checked(yaml, [.. path, $"#{list.Items.Count}"], _ =>
        {
            if (Child(At(read.Root, [.. path.Take(path.Length - 1)]), path[path.Length - 1]) is { } child && IsAlias(child))
                return null;
            if (IsFlow(yaml, list.Span))
                return AddToFlow(yaml, list.Span, list.Items.Count, item.InBrackets);
            int dash = yaml.LastIndexOf('-', list.Items[0].Span.Start - 1);
            return dash < list.Span.Start ? null : AddLines(yaml, dash, list.Items[list.Items.Count - 1], null, YamlValue.List(item).Lines);
        }, after => At(after, path) is DataList more && more.Items.Count == list.Items.Count + 1);
    }

    /// <summary>The YAML without an item of a list, and without the list where it was the last one.</summary>
    /// <returns>The new YAML, or as it was where there is no such item; null where the change would be more than that.</returns>
    public static string? Remove(string yaml, string key, string item) => Checked(yaml, [key], root =>
    {
        if (Child(root, key) is not { Value: DataList items } entry
            || items.Items.OfType<DataScalar>().FirstOrDefault(one => one.Text == item) is not { } found)
        {
            return yaml;
        }

        int line = TextLines.StartOf(yaml, found.Span.Start);
        int end = TextLines.EndOf(yaml, found.Span.End);
        string before = yaml.Substring(line, found.Span.Start - line);
        if (before.Trim() != "-" || yaml.Substring(found.Span.End, end - found.Span.End).Trim().Length > 0)
            return null;
        int next = Math.Min(yaml.Length, end + 1);
        if (items.Items.Count > 1)
            return yaml.Remove(line, next - line);

        int start = TextLines.StartOf(yaml, entry.Key!.Span.Start);
        return yaml.Substring(start, line - start).Trim() == $"{key}:" ? yaml.Remove(start, next - start) : null;
    }, after => At(after, key) is not DataList left || left.Items.OfType<DataScalar>().All(one => one.Text != item));

    /// <summary>The YAML without an entry, and without the map that it is in where it was the last one.</summary>
    /// <returns>The new YAML, or as it was where there is no such entry; null where the change would be more than that.</returns>
    public static string? Remove(string yaml, string[] path) => Checked(yaml, path, root =>
    {
        if (At(root, [.. path.Take(path.Length - 1)]) is not DataMap map || Child(map, path[path.Length - 1]) is not { Key: { } key } entry)
            return yaml;
        if (path.Length > 1 && map.Entries.Count == 1)
            return Remove(yaml, [.. path.Take(path.Length - 1)]);
        if (IsAlias(entry))
            return null;
        if (IsFlow(yaml, map.Span))
            return RemoveFromFlow(yaml, map, map.Entries.ToList().FindIndex(one => one.Key == key));

        int start = TextLines.StartOf(yaml, key.Span.Start);
        if (yaml.Substring(start, key.Span.Start - start).Trim().Length > 0)
            return null;
        return yaml.Remove(start, Math.Min(yaml.Length, LastLineEnd(yaml, entry.Value, key) + 1) - start);
    }, after => At(after, path) is null);

    static YamlValue Wrap(IEnumerable<string> keys, YamlValue value) => keys.Reverse().Aggregate(value, (inner, key) => YamlValue.Map((key, inner)));

    static string? Checked(string yaml, string[] path, Func<DataMap?, string?> change, Func<DataMap?, bool> isDone)
    {
        if (Read(yaml) is not { } before || change(before.Root) is not { } changed || Read(changed) is not { } after)
            return null;
        return isDone(after.Root) && OthersStay(before.Root, after.Root, path) ? changed : null;
    }

    // What stands beside the way to a place
    static bool OthersStay(DataNode? before, DataNode? after, string[] path)
    {
        for (int i = 0; i < path.Length && before is not null and not DataScalar; i++)
        {
            if (!Others(before, path[i]).SequenceEqual(Others(after, path[i])))
                return false;
            before = Child(before, path[i])?.Value;
            after = Child(after, path[i])?.Value;
        }

        return true;
    }

    static IEnumerable<string> Others(DataNode? node, string step) => node switch
    {
        DataMap map => map.Entries.Where(entry => !IsKey(entry.Key, step)).Select(entry => $"{entry.Key.Text}\n{Content(entry.Value)}"),
        DataList list => list.Items.Where((_, i) => step != $"#{i}").Select(Content),
        _ => [],
    };

    static string Content(DataNode node) => node switch
    {
        DataScalar scalar => $"{scalar.IsPlain}{scalar.Text}",
        DataList list => $"[{string.Join("\n", list.Items.Select(Content))}]",
        DataMap map => $"{{{string.Join("\n", map.Entries.Select(entry => entry.Key.Text + ":" + Content(entry.Value)))}}}",
        _ => "",
    };

    static bool IsKey(DataScalar key, string step) => string.Equals(key.Text.Trim(), step, StringComparison.OrdinalIgnoreCase);

    static (DataScalar? Key, DataNode Value)? Child(DataNode? node, string step)
    {
        if (node is DataList list)
        {
            bool isPlace = step.Length > 1 && step[0] == '#';
            return isPlace && int.TryParse(step.Substring(1), out int place) && place < list.Items.Count ? (null, list.Items[place]) : null;
        }

        foreach (KeyValuePair<DataScalar, DataNode> entry in (node as DataMap)?.Entries ?? [])
        {
            if (IsKey(entry.Key, step))
                return (entry.Key, entry.Value);
        }

        return null;
    }

    // What an alias stands for is written elsewhere
    static bool IsAlias((DataScalar? Key, DataNode Value) child) => child.Key is { } key && child.Value.Span.Start < key.Span.End;

    static bool IsFlow(string yaml, TextSpan span) => span.Length > 0 && yaml[span.Start] is '{' or '[';

    static string? AddEntry(string yaml, DataMap? root, DataMap? map, string key, YamlValue value)
    {
        if (map is null || map == root)
            return Append(yaml, root, string.Join("\n", YamlValue.Entry(key, value)) + "\n");
        if (IsFlow(yaml, map.Span))
            return AddToFlow(yaml, map.Span, map.Entries.Count, $"{YamlValue.Literal(key)}: {value.InBrackets}");
        KeyValuePair<DataScalar, DataNode> last = map.Entries[map.Entries.Count - 1];
        return AddLines(yaml, map.Entries[0].Key.Span.Start, last.Value, last.Key, YamlValue.Entry(key, value));
    }

    // What runs over several lines may have another indent, or a meaning that depends on it
    static string? Replace(string yaml, DataScalar? key, DataNode old, YamlValue value)
    {
        if (old.Span.Length == 0)
            return key is null ? null : yaml.Insert(yaml.IndexOf(':', key.Span.End) + 1, " " + value.InBrackets);
        return old.Span.Of(yaml).Contains('\n') ? null : yaml.Remove(old.Span.Start, old.Span.Length).Insert(old.Span.Start, value.InBrackets);
    }

    static string? Append(string yaml, DataMap? root, string block)
    {
        if (root is not null && IsFlow(yaml, root.Span))
            return null;
        if (root is { Entries: { Count: > 0 } entries } && entries[0].Key.Span.Start is > 0 and int first && yaml[first - 1] != '\n')
            return null;
        return yaml + (yaml.Length > 0 && yaml[yaml.Length - 1] != '\n' ? "\n" : "") + block;
    }

    // "quotes:" and "quotes: null"
    static string Fill(string yaml, DataScalar key, DataNode missing, string indent, YamlValue value)
    {
        string without = missing.Span.Length > 0 ? yaml.Remove(missing.Span.Start, missing.Span.Length) : yaml;
        return InsertLines(without, TextLines.EndOf(without, key.Span.End), value.Lines.Select(line => indent + Indent + line));
    }

    static string AddToFlow(string yaml, TextSpan span, int count, string entry)
    {
        int end = span.End - 1;
        while (char.IsWhiteSpace(yaml[end - 1]))
            end--;
        bool hasComma = yaml[end - 1] == ',';
        return yaml.Insert(end, count == 0 ? entry : hasComma ? " " + entry : ", " + entry);
    }

    // With the comma before it, or that behind the first one
    static string? RemoveFromFlow(string yaml, DataMap map, int place)
    {
        int start = place > 0 ? EndOf(map.Entries[place - 1].Value) : map.Entries[place].Key.Span.Start;
        int end = place > 0 || map.Entries.Count == 1 ? EndOf(map.Entries[place].Value) : map.Entries[place + 1].Key.Span.Start;
        return end > start ? yaml.Remove(start, end - start) : null;
    }

    // Behind the line in which the last one ends, indented like the first one
    static string? AddLines(string yaml, int first, DataNode last, DataNode? lastKey, IReadOnlyList<string> lines)
    {
        string indent = IndentAt(yaml, first);
        return indent.Trim().Length > 0 ? null : InsertLines(yaml, LastLineEnd(yaml, last, lastKey), lines.Select(line => indent + line));
    }

    // Of what stands behind the dash of an item, as wide as that
    static string IndentAt(string yaml, int offset)
    {
        int start = TextLines.StartOf(yaml, offset);
        string before = yaml.Substring(start, offset - start);
        return before.All(c => c is ' ' or '-') && before.EndsWith(" ", StringComparison.Ordinal) ? new string(' ', before.Length) : before;
    }

    // Where the line ends that a value, or a key without one, ends in
    static int LastLineEnd(string yaml, DataNode value, DataNode? key)
    {
        int end = value.Span.Length > 0 || key is null ? EndOf(value) : key.Span.End;
        return TextLines.EndOf(yaml, end > 0 && yaml[end - 1] == '\n' ? end - 1 : end);
    }

    static int EndOf(DataNode node) => node switch
    {
        DataMap { Entries: { Count: > 0 } entries } map =>
            Math.Min(map.Span.End, Math.Max(EndOf(entries[entries.Count - 1].Value), entries[entries.Count - 1].Key.Span.End)),
        DataList { Items: { Count: > 0 } items } list => Math.Min(list.Span.End, EndOf(items[items.Count - 1])),
        _ => node.Span.End,
    };

    static string InsertLines(string yaml, int end, IEnumerable<string> lines)
    {
        string block = "\n" + string.Join("\n", lines);
        return end == yaml.Length ? $"{yaml}{block}\n" : yaml.Insert(end, block);
    }
}
