namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>What has a name in a YAML text, <c>&amp;name</c>, so that <c>*name</c> repeats it; and how many values there are with what is repeated.</summary>
sealed class YamlAnchors
{
    /// <summary>The most values that a text with aliases may have.</summary>
    public const int MostRepeated = 10_000;

    readonly Dictionary<string, (DataNode Node, int Size)> byName = new(StringComparer.Ordinal);

    /// <summary>How many values were read and repeated.</summary>
    public int Size { get; set; }

    /// <summary>Gives a name to a value of so many values.</summary>
    public void Add(string name, DataNode node, int size) => byName[name] = (node, size);

    /// <summary>The value with a name; null for none.</summary>
    public (DataNode Node, int Size)? Find(string name) => byName.TryGetValue(name, out (DataNode Node, int Size) found) ? found : null;

    /// <summary>Whether somebody would call a value so; <c>*star*</c>, <c>*.md</c> and <c>&amp;amp;</c> are texts.</summary>
    public static bool IsName(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]) && name[i] != '_' && (i == 0 || name[i] is not ('-' or '.' or '/' or ':')))
                return false;
        }

        return true;
    }

    /// <summary>Whether a text gives the name to something before a place.</summary>
    public static bool IsIn(string yaml, string name, int place)
    {
        string anchor = "&" + name;
        for (int at = yaml.IndexOf(anchor, 0, place, StringComparison.Ordinal); at >= 0;)
        {
            int end = at + anchor.Length;
            if (end == place || char.IsWhiteSpace(yaml[end]))
                return true;
            at = yaml.IndexOf(anchor, end, place - end, StringComparison.Ordinal);
        }

        return false;
    }
}
