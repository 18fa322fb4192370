using System.Globalization;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>
/// How often what is found is right, as it was measured on annotated texts: that a quote is somebody's by the words that a sieve found, and that these
/// words mean the member that was chosen.
/// </summary>
sealed class ConfidenceTable
{
    /// <summary>The section of names.</summary>
    public const string Name = "Name";

    /// <summary>The section of names where people speak in turns.</summary>
    public const string NameInConversation = "NameInConversation";

    /// <summary>Up to it, a speaker is wrong as often as right, or more often.</summary>
    public const int Even = 50;

    // What was not measured is as sure as most.
    const int Unknown = 80;

    static readonly int Kinds = Enum.GetValues(typeof(QuoteKind)).Length;

    // By section and kind. Keys and rows are classes: for others the runtime would compile its collections anew.
    readonly Dictionary<string, int?[]> kinds = new(StringComparer.Ordinal);

    // By group
    readonly List<Row>?[] margins = new List<Row>?[Enum.GetValues(typeof(MentionGroup)).Length];

    /// <summary>The table that the analysis works with, of <c>confidence.txt</c>.</summary>
    public static ConfidenceTable Measured { get; } = Read(DataFile.ReadLines("Resolution/confidence"));

    /// <summary>Reads a table: "[Section]" opens the rows of a sieve, of names or of a group of mentions; a row is a kind of quote, or the least
    /// margin, and how many of 100 are right.</summary>
    public static ConfidenceTable Read(IEnumerable<string> lines)
    {
        ConfidenceTable table = new();
        string section = "";
        foreach (string line in lines)
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                continue;
            }

            string[] parts = line.Split(' ');
            int percent = int.Parse(parts[1], CultureInfo.InvariantCulture);
            if (Enum.TryParse(section, out MentionGroup group))
                (table.margins[(int)group] ??= []).Add(new Row(int.Parse(parts[0], CultureInfo.InvariantCulture), percent));
            else
                table.KindsOf(section)[(int)(QuoteKind)Enum.Parse(typeof(QuoteKind), parts[0])] = percent;
        }

        return table;
    }

    /// <summary>Of 100 quotes of a kind that a sieve gives to a source, how many are given to the right one.</summary>
    public int OfSieve(string sieve, QuoteKind kind) =>
        (kinds.TryGetValue(sieve, out int?[]? percents) ? percents[(int)kind] : null) ?? Unknown;

    /// <summary>Of 100 mentions or turns that are given to a member on such a basis, how many are given to the right one.</summary>
    public int OfMember(Basis basis, bool inConversation)
    {
        if (basis.Group == MentionGroup.None)
            return OfSieve(inConversation ? NameInConversation : Name, QuoteKind.Direct);
        if (margins[(int)basis.Group] is not { } rows)
            return Unknown;
        int found = rows[0].Percent;
        foreach (Row row in rows)
        {
            if (row.Margin <= basis.Margin)
                found = row.Percent;
        }

        return found;
    }

    int?[] KindsOf(string section)
    {
        if (!kinds.TryGetValue(section, out int?[]? percents))
            kinds.Add(section, percents = new int?[Kinds]);
        return percents;
    }

    sealed class Row(int margin, int percent)
    {
        public int Margin => margin;

        public int Percent => percent;
    }
}
