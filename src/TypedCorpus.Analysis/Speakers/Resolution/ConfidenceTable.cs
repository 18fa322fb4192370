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

    readonly Dictionary<(string Section, QuoteKind Kind), int> kinds = [];
    readonly Dictionary<MentionGroup, List<(int Margin, int Percent)>> margins = [];

    /// <summary>That of the analysis.</summary>
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
                table.Margins(group).Add((int.Parse(parts[0], CultureInfo.InvariantCulture), percent));
            else
                table.kinds.Add((section, (QuoteKind)Enum.Parse(typeof(QuoteKind), parts[0])), percent);
        }

        return table;
    }

    /// <summary>Of 100 quotes of a kind that a sieve gives to a source, how many are given to the right one.</summary>
    public int OfSieve(string sieve, QuoteKind kind) => kinds.TryGetValue((sieve, kind), out int percent) ? percent : Unknown;

    /// <summary>Of 100 mentions or turns that are given to a member on such a basis, how many are given to the right one.</summary>
    public int OfMember(Basis basis, bool inConversation)
    {
        if (basis.Group == MentionGroup.None)
            return OfSieve(inConversation ? NameInConversation : Name, QuoteKind.Direct);
        if (!margins.TryGetValue(basis.Group, out List<(int Margin, int Percent)>? rows))
            return Unknown;
        int found = rows[0].Percent;
        foreach ((int margin, int percent) in rows)
        {
            if (margin <= basis.Margin)
                found = percent;
        }

        return found;
    }

    List<(int Margin, int Percent)> Margins(MentionGroup group)
    {
        if (!margins.TryGetValue(group, out List<(int, int)>? rows))
            margins.Add(group, rows = []);
        return rows;
    }
}
