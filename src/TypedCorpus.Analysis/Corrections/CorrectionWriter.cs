using System.Text;
using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Writes a correction into the YAML of a sidecar or of front matter, and leaves every other character as it is.</summary>
public static class CorrectionWriter
{
    const string Indent = "  ";
    const int FewestWords = 6;

    /// <summary>The YAML with a value under a key of a map, like a speaker under the opening words of a quote in <c>quotes</c>.</summary>
    /// <param name="yaml">The YAML; empty for none.</param>
    /// <param name="map">The key of the map, which is made if it is missing.</param>
    /// <param name="key">The key in it, which is added or gets another value.</param>
    /// <param name="value">The value; null for nobody.</param>
    /// <returns>The new YAML; null where the map is written in a way that can't be changed without changing more.</returns>
    public static string? Set(string yaml, string map, string key, string? value) => Change(yaml, map, root =>
    {
        string written = value is null ? "null" : Literal(value);
        string entry = $"{Literal(key)}: {written}";
        if (EntryOf(root, map) is not { } found)
            return Append(yaml, root, $"{map}:\n{Indent}{entry}\n");
        if (found.Value is DataScalar { IsMissing: true })
            return Fill(yaml, found, $"{Indent}{entry}");
        if (found.Value is not DataMap entries || IsAlias(found))
            return null;
        if (EntryOf(entries, key) is { } former)
            return former.Value is DataScalar && !IsAlias(former) && former.Value.Span.Length > 0 ? Replace(yaml, former.Value.Span, written) : null;
        if (IsFlow(yaml, entries.Span))
            return AddToFlow(yaml, entries.Span, entries.Entries.Count, entry);
        KeyValuePair<DataScalar, DataNode> last = entries.Entries[entries.Entries.Count - 1];
        return AddLine(yaml, entries.Entries[0].Key.Span.Start, last.Value, last.Key, entry);
    }, after => EntryOf(after, map)?.Value is DataMap written && EntryOf(written, key)?.Value is DataScalar found
        && (value is null ? found.IsMissing : !found.IsMissing && found.Text == value));

    /// <summary>The YAML with an item in a list, like the opening words of a line in <c>boilerplate</c>.</summary>
    /// <param name="yaml">The YAML; empty for none.</param>
    /// <param name="list">The key of the list, which is made if it is missing.</param>
    /// <param name="item">The item.</param>
    /// <returns>The new YAML; null where the list is written in a way that can't be changed without changing more.</returns>
    public static string? Add(string yaml, string list, string item) => Change(yaml, list, root =>
    {
        if (EntryOf(root, list) is not { } found)
            return Append(yaml, root, $"{list}:\n{Indent}- {Literal(item)}\n");
        if (found.Value is DataScalar { IsMissing: true })
            return Fill(yaml, found, $"{Indent}- {Literal(item)}");
        if (found.Value is not DataList items || IsAlias(found))
            return null;
        if (IsFlow(yaml, items.Span))
            return AddToFlow(yaml, items.Span, items.Items.Count, Literal(item));
        int dash = yaml.LastIndexOf('-', items.Items[0].Span.Start - 1);
        return dash < items.Span.Start ? null : AddLine(yaml, dash, items.Items[items.Items.Count - 1], null, $"- {Literal(item)}");
    }, after => EntryOf(after, list)?.Value is DataList written && written.Items.OfType<DataScalar>().Any(one => one.Text == item));

    /// <summary>
    /// The YAML without an item of a list, or as it was where the list has none such; null where the item can't be taken out without changing more.
    /// </summary>
    public static string? Remove(string yaml, string list, string item) => Change(yaml, list, root =>
    {
        if (EntryOf(root, list)?.Value is not DataList items)
            return yaml;
        if (items.Items.OfType<DataScalar>().FirstOrDefault(one => one.Text == item) is not { } found)
            return yaml;
        int line = yaml.LastIndexOf('\n', found.Span.Start) + 1;
        int end = EndOfLine(yaml, found.Span.End);
        string before = yaml.Substring(line, found.Span.Start - line);
        if (before.Trim() != "-" || yaml.Substring(found.Span.End, end - found.Span.End).Trim().Length > 0)
            return null;
        int next = Math.Min(yaml.Length, end + 1);
        if (items.Items.Count > 1)
            return yaml.Remove(line, next - line);

        // With its last item the list goes, too
        int key = yaml.LastIndexOf('\n', Math.Max(0, EntryOf(root, list)!.Value.Key.Span.Start - 1)) + 1;
        return yaml.Substring(key, line - key).Trim() == $"{list}:" ? yaml.Remove(key, next - key) : null;
    }, after => EntryOf(after, list)?.Value is not DataList left || left.Items.OfType<DataScalar>().All(one => one.Text != item));

    /// <summary>Whether a map of the YAML, like <c>quotes</c>, has a key that is the opening words of a text.</summary>
    public static bool HasOpeningOf(string yaml, string map, string text) =>
        Read(yaml) is { } read && EntryOf(read.Root, map)?.Value is DataMap entries
        && entries.Entries.Any(entry => OpeningWords.Start(text, entry.Key.Text));

    /// <summary>
    /// The first words of a text that tell it from others: as few as do it, but several; null where another one starts with all of it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="others">The others.</param>
    public static string? OpeningOf(string text, IReadOnlyList<string> others)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int count = Math.Min(words.Length, FewestWords); count <= words.Length; count++)
        {
            string opening = string.Join(" ", words.Take(count));
            if (OpeningWords.Start(text, opening) && !others.Any(other => OpeningWords.Start(other, opening)))
                return opening;
        }

        return null;
    }

    // Makes a change and reads what came of it: nothing but what was meant may be another
    static string? Change(string yaml, string key, Func<DataMap?, string?> change, Func<DataMap?, bool> isDone)
    {
        if (Read(yaml) is not { } before || change(before.Root) is not { } changed || Read(changed) is not { } after || !isDone(after.Root))
            return null;
        return Others(before.Root).SequenceEqual(Others(after.Root)) ? changed : null;

        IEnumerable<string> Others(DataMap? root) => (root?.Entries ?? [])
            .Where(entry => entry.Key.Text != key)
            .Select(entry => $"{entry.Key.Text}\n{Content(entry.Value)}");
    }

    static (DataMap? Root, bool IsRead)? Read(string yaml)
    {
        List<DataFault> faults = [];
        DataMap? root = YamlReader.Read(yaml, faults, default);
        return faults.Count == 0 ? (root, true) : null;
    }

    static string Content(DataNode node) => node switch
    {
        DataScalar scalar => $"{scalar.IsPlain}{scalar.Text}",
        DataList list => $"[{string.Join("\n", list.Items.Select(Content))}]",
        DataMap map => $"{{{string.Join("\n", map.Entries.Select(entry => entry.Key.Text + ":" + Content(entry.Value)))}}}",
        _ => "",
    };

    static KeyValuePair<DataScalar, DataNode>? EntryOf(DataMap? map, string key)
    {
        foreach (KeyValuePair<DataScalar, DataNode> entry in map?.Entries ?? [])
        {
            if (entry.Key.Text == key)
                return entry;
        }

        return null;
    }

    // What an alias stands for is written elsewhere
    static bool IsAlias(KeyValuePair<DataScalar, DataNode> entry) => entry.Value.Span.Start < entry.Key.Span.End;

    static bool IsFlow(string yaml, TextSpan span) => span.Length > 0 && yaml[span.Start] is '{' or '[';

    static string Replace(string yaml, TextSpan span, string written) => yaml.Remove(span.Start, span.Length).Insert(span.Start, written);

    static string? Append(string yaml, DataMap? root, string block)
    {
        if (root is not null && IsFlow(yaml, root.Span))
            return null;
        if (root is { Entries: { Count: > 0 } entries } && entries[0].Key.Span.Start is > 0 and int first && yaml[first - 1] != '\n')
            return null;
        return yaml + (yaml.Length > 0 && yaml[yaml.Length - 1] != '\n' ? "\n" : "") + block;
    }

    // "quotes:" and "quotes: null"
    static string Fill(string yaml, KeyValuePair<DataScalar, DataNode> entry, string line)
    {
        string without = entry.Value.Span.Length > 0 ? yaml.Remove(entry.Value.Span.Start, entry.Value.Span.Length) : yaml;
        return InsertLine(without, EndOfLine(without, entry.Key.Span.End), line);
    }

    static string AddToFlow(string yaml, TextSpan span, int count, string entry)
    {
        int end = span.End - 1;
        while (char.IsWhiteSpace(yaml[end - 1]))
            end--;
        return yaml.Insert(end, count > 0 ? ", " + entry : entry);
    }

    // Behind the line in which the last one ends, indented like the first one
    static string? AddLine(string yaml, int first, DataNode last, DataNode? lastKey, string entry)
    {
        int lineStart = yaml.LastIndexOf('\n', Math.Max(0, first - 1)) + 1;
        string indent = yaml.Substring(lineStart, first - lineStart);
        int end = last.Span.Length > 0 || lastKey is null ? EndOf(last) : lastKey.Span.End;
        return indent.Trim().Length > 0 ? null : InsertLine(yaml, EndOfLine(yaml, end > 0 && yaml[end - 1] == '\n' ? end - 1 : end), indent + entry);
    }

    static int EndOf(DataNode node) => node switch
    {
        DataMap { Entries: { Count: > 0 } entries } map =>
            Math.Min(map.Span.End, Math.Max(EndOf(entries[entries.Count - 1].Value), entries[entries.Count - 1].Key.Span.End)),
        DataList { Items: { Count: > 0 } items } list => Math.Min(list.Span.End, EndOf(items[items.Count - 1])),
        _ => node.Span.End,
    };

    static string InsertLine(string yaml, int end, string line) => end == yaml.Length ? $"{yaml}\n{line}\n" : yaml.Insert(end, "\n" + line);

    static int EndOfLine(string yaml, int from)
    {
        int end = from < yaml.Length ? yaml.IndexOf('\n', from) : -1;
        return end < 0 ? yaml.Length : end;
    }

    // Without quotation marks where it then is the same text for every reader of YAML
    static string Literal(string text)
    {
        bool isPlain = text.Length > 0 && char.IsLetter(text[0]) && char.IsLetterOrDigit(text[text.Length - 1])
            && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '\'' or '’' or '-' or '.')
            && text.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n");
        if (isPlain)
            return text;

        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                quoted.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
