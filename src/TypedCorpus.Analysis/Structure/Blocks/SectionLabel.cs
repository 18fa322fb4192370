namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Tells the line that papers put above a headline to say what kind of article it is: EXCLUSIVE, Opinion.</summary>
static class SectionLabel
{
    /// <summary>Why it is boilerplate.</summary>
    public const string Reason = "the name of a section";

    static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "exclusive", "breaking", "breaking news", "opinion", "opinions", "analysis", "news analysis", "editorial", "commentary", "comment", "column",
        "guest column", "guest essay", "op-ed", "explainer", "investigation", "special report", "feature", "review", "letters to the editor",
    };

    static readonly int Longest = Labels.Max(label => label.Length) + 1;

    /// <summary>Whether a line is nothing else.</summary>
    public static bool IsOne(ReadOnlySpan<char> line) => line.Length <= Longest && Labels.Contains(line.TrimEnd(':').ToString());
}
