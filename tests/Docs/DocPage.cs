namespace TypedCorpus.Docs;

/// <summary>A page of the documentation: its headings, tables and code blocks.</summary>
sealed class DocPage
{
    const string CommentStart = "<!-- ";
    const string CommentEnd = " -->";

    readonly string text;
    readonly List<string> headings = [];
    readonly List<DocBlock> blocks = [];

    DocPage(string path)
    {
        Path = path;
        text = Repository.Read(path);
        Parse();
    }

    /// <summary>Every page.</summary>
    public static IReadOnlyList<DocPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("src/docs"), "*.md"))
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => new DocPage(path)),
    ];

    /// <summary>The page's path in the repository.</summary>
    public string Path { get; }

    /// <summary>The text without its code blocks.</summary>
    public string Prose { get; private set; } = "";

    /// <summary>The headings, in order, without their marks.</summary>
    public IReadOnlyList<string> Headings => headings;

    /// <summary>The code blocks, in order.</summary>
    public IReadOnlyList<DocBlock> Blocks => blocks;

    /// <summary>The page of a path.</summary>
    public static DocPage Of(string path) => All.Single(page => page.Path == path);

    /// <summary>What stands in the block with a marker; under a heading, if one is given.</summary>
    public string Block(string marker, string? section = null) =>
        blocks.Single(block => block.Marker == marker && (section is null || block.Section == section)).Code;

    /// <summary>The rows of the tables under a heading of the second level, cell by cell.</summary>
    public IReadOnlyList<string[]> Table(string chapter) =>
    [
        .. text.Split($"\n## {chapter}\n")[1].Split("\n## ")[0].Split('\n')
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    /// <summary>The page's path.</summary>
    public override string ToString() => Path;

    void Parse()
    {
        string[] lines = text.Split('\n');
        List<string> prose = [];
        (string chapter, string section) = ("", "");
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                string fence = line[..line.IndexOfAnyExcept('`')];
                int end = Array.IndexOf(lines, fence, i + 1);
                string marker = i > 0 ? CommentIn(lines[i - 1]) : "";
                blocks.Add(new DocBlock(Path, i + 1, chapter, section, marker, string.Concat(lines[(i + 1)..end].Select(one => one + "\n"))));
                i = end;
                continue;
            }

            prose.Add(line);
            if (line.StartsWith('#'))
            {
                section = line.TrimStart('#').Trim();
                headings.Add(section);
                chapter = line.StartsWith("## ", StringComparison.Ordinal) ? section : line.StartsWith("# ", StringComparison.Ordinal) ? "" : chapter;
            }
        }

        Prose = string.Join('\n', prose);
    }

    static string CommentIn(string line) =>
        line.StartsWith(CommentStart, StringComparison.Ordinal) && line.EndsWith(CommentEnd, StringComparison.Ordinal)
            ? line[CommentStart.Length..^CommentEnd.Length]
            : "";
}
