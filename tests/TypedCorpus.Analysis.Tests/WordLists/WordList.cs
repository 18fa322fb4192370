using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Tests.WordLists;

/// <summary>A word list that travels inside the analysis, as it stands in its file.</summary>
sealed class WordList
{
    // Numbers that were learned, in lines of their own kinds
    static readonly string[] Learned = ["line-trees.txt", "Resolution/weights", "Resolution/confidence", "SecondLook/source-trees", "Fragments/weights"];

    // What a line holds is one entry: a phrase, a key of two words, "Ariz = Arizona"
    static readonly string[] OfPhrases = ["boilerplate-phrases.txt", "header-keys.txt", "release-lines.txt", "Resolution/states"];

    // What a line holds on either side of "|" belongs together: the words of one language, nouns for one kind of people
    static readonly string[] OfRows = ["Languages/small-words", "Resolution/kinds"];

    WordList(string head, IReadOnlyList<(string Section, string[] Entries)> sections)
    {
        Head = head;
        Sections = sections;
    }

    /// <summary>The names of all word lists, without what was learned from texts.</summary>
    public static string[] Names { get; } =
    [
        .. typeof(DataFile).Assembly.GetManifestResourceNames()
            .Where(name => (name.EndsWith(".txt", StringComparison.Ordinal) || name.Contains('/', StringComparison.Ordinal)) && !Learned.Contains(name))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The first line of the file.</summary>
    public string Head { get; }

    /// <summary>The sections, in order. One has the name in its brackets, or else that of the comment that opens it, or none.</summary>
    public IReadOnlyList<(string Section, string[] Entries)> Sections { get; }

    /// <summary>Reads a list by the name that it has in the assembly.</summary>
    public static WordList Read(string name)
    {
        using StreamReader reader = new(typeof(DataFile).Assembly.GetManifestResourceStream(name)!);
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        List<(string Section, List<string> Entries)> sections = [("", [])];
        foreach (string line in lines)
        {
            if (line[0] == '[' || (line.StartsWith("//", StringComparison.Ordinal) && sections[^1] is { Section: "" or ['/', ..], Entries.Count: > 0 }))
                sections.Add((line.Trim('[', ']'), []));
            else if (OfRows.Contains(name) && !line.StartsWith("//", StringComparison.Ordinal))
                sections.AddRange(line.Split(" | ").Select(part => (part, part.Split(' ').ToList())));
            else if (!line.StartsWith("//", StringComparison.Ordinal))
                sections[^1].Entries.AddRange(OfPhrases.Contains(name) ? [line] : line.Split(' '));
        }

        return new WordList(lines[0], [.. sections.Where(section => section.Entries.Count > 0).Select(section => (section.Section, section.Entries.ToArray()))]);
    }

    /// <summary>The words of all sections with a name.</summary>
    public string[] Words(string section) => [.. Sections.Where(found => found.Section == section).SelectMany(found => found.Entries)];
}
