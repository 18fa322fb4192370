using System.Globalization;
using System.Text;
using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>A value that is written into YAML.</summary>
abstract record YamlValue
{
    /// <summary>A text; null for no value.</summary>
    public static YamlValue Text(string? text) => new YamlScalar(text is null ? "null" : Literal(text), text);

    /// <summary>What needs no quotation marks, such as a number or a day.</summary>
    public static YamlValue Plain(string text) => new YamlScalar(text, text);

    /// <summary>A list, each item in a line of its own.</summary>
    public static YamlValue List(params YamlValue[] items) => new YamlList(items);

    /// <summary>Texts in one line: a text alone, or a list in brackets.</summary>
    public static YamlValue Row(IReadOnlyList<string> texts) => texts.Count == 1
        ? Text(texts[0])
        : Plain($"[{string.Join(", ", texts.Select(Literal))}]");

    /// <summary>A map.</summary>
    public static YamlValue Map(params (string Key, YamlValue Value)[] entries) => new YamlMap(entries);

    /// <summary>How it is written in brackets.</summary>
    public abstract string InBrackets { get; }

    /// <summary>How it is written in lines of its own.</summary>
    public abstract IReadOnlyList<string> Lines { get; }

    /// <summary>An entry of a map in lines of its own.</summary>
    public static IReadOnlyList<string> Entry(string key, YamlValue value) => value is YamlMap or YamlList
        ? [$"{Literal(key)}:", .. value.Lines.Select(line => "  " + line)]
        : [$"{Literal(key)}: {value.InBrackets}"];

    /// <summary>A text, without quotation marks where it then is the same text for every reader of YAML.</summary>
    public static string Literal(string text)
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
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    internal sealed record YamlScalar(string Written, string? Read) : YamlValue
    {
        public override string InBrackets => Written;

        public override IReadOnlyList<string> Lines => [Written];

        /// <summary>Whether it is what a reader of YAML found.</summary>
        public bool IsReadFrom(DataNode node) => node is not DataScalar found || (Read is null ? found.IsMissing : found.Text == Read);
    }

    sealed record YamlList(IReadOnlyList<YamlValue> Items) : YamlValue
    {
        public override string InBrackets => $"[{string.Join(", ", Items.Select(item => item.InBrackets))}]";

        public override IReadOnlyList<string> Lines => [.. Items.SelectMany(item => item.Lines.Select((line, i) => (i == 0 ? "- " : "  ") + line))];
    }

    sealed record YamlMap(IReadOnlyList<(string Key, YamlValue Value)> Entries) : YamlValue
    {
        public override string InBrackets => $"{{{string.Join(", ", Entries.Select(entry => $"{Literal(entry.Key)}: {entry.Value.InBrackets}"))}}}";

        public override IReadOnlyList<string> Lines => [.. Entries.SelectMany(entry => Entry(entry.Key, entry.Value))];
    }
}
