using System.Text.RegularExpressions;

namespace TypedCorpus.Package.Tests;

/// <summary>The code blocks of the README. Those that are tested have a comment above them, which is their name.</summary>
static partial class Readme
{
    static readonly string Text = File.ReadAllText(Path.Combine(PackedPackages.Repository, "README.md"));

    /// <summary>The block under a comment.</summary>
    public static string Block(string comment) => Blocks().Single(block => block.Comment == comment).Code;

    /// <summary>The blocks that are files of a project: their paths and what stands in them.</summary>
    public static IEnumerable<(string Path, string Text)> Files() =>
        from block in Blocks()
        where block.Comment.StartsWith("file: ", StringComparison.Ordinal)
        select (block.Comment["file: ".Length..], block.Code);

    /// <summary>The rows of the table under a heading, cell by cell.</summary>
    public static IReadOnlyList<string[]> Table(string heading)
    {
        string section = Text.Split($"\n## {heading}\n")[1].Split("\n## ")[0];
        return section.Split('\n')
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .ToArray();
    }

    static IEnumerable<(string Comment, string Code)> Blocks() =>
        from Match match in CommentedBlock().Matches(Text)
        select (match.Groups["comment"].Value, match.Groups["code"].Value);

    [GeneratedRegex("""^<!-- (?<comment>[^\n]+) -->\n```\w+\n(?<code>.*?)^```$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CommentedBlock();
}
