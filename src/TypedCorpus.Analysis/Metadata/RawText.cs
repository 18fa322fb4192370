using System.Text;
using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>A list or a map as the text that it is in its file, with the values that it repeats of others (YAML's <c>*name</c>) written out.</summary>
static class RawText
{
    /// <summary>The longest text that is written out: a file may repeat a long value often.</summary>
    const int Longest = 10_000;

    /// <summary>The text of a node of some data.</summary>
    public static string Of(DataNode node, string data)
    {
        StringBuilder text = new();
        return !HoldsAll(node) && Write(node, data, text) ? text.ToString() : node.Span.Of(data).Trim();
    }

    // What is repeated stands elsewhere
    static bool HoldsAll(DataNode node) => node switch
    {
        DataList list => list.Items.All(item => node.Span.Contains(item.Span) && HoldsAll(item)),
        DataMap map => map.Entries.All(entry => node.Span.Contains(entry.Value.Span) && HoldsAll(entry.Value)),
        _ => true,
    };

    static bool Write(DataNode node, string data, StringBuilder text)
    {
        switch (node)
        {
            case DataScalar scalar:
                text.Append(scalar.Text);
                break;
            case var _ when HoldsAll(node):
                text.Append(node.Span.Of(data).Trim());
                break;
            case DataList list:
                text.Append('[');
                for (int i = 0; i < list.Items.Count && text.Length <= Longest; i++)
                    Write(list.Items[i], data, text.Append(i > 0 ? ", " : ""));
                text.Append(']');
                break;
            case DataMap map:
                text.Append('{');
                for (int i = 0; i < map.Entries.Count && text.Length <= Longest; i++)
                    Write(map.Entries[i].Value, data, text.Append(i > 0 ? ", " : "").Append(map.Entries[i].Key.Text).Append(": "));
                text.Append('}');
                break;
        }

        return text.Length <= Longest;
    }
}
