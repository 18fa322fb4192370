using TypedCorpus.Testing;

namespace TypedCorpus.Tool;

/// <summary>The files beside seeds that their links may lead to.</summary>
static class LinkedFiles
{
    // Of a folder with more, such as one with a whole site or a disk, the rest is not looked at
    const int Most = 50_000;

    /// <summary>The files in the folders that the seeds' ids are relative to, and below them.</summary>
    public static IReadOnlyList<string> Below(IReadOnlyCollection<CorpusFile> seeds)
    {
        HashSet<string> given = new(seeds.Select(seed => seed.Path), StringComparer.Ordinal);
        return
        [
            .. seeds.Select(RootOf).Distinct(StringComparer.Ordinal)
                .Where(root => Directory.Exists(root.Length == 0 ? "." : root))
                .SelectMany(FilesBelow)
                .Take(Most)
                .Where(file => !given.Contains(file)),
        ];
    }

    // "seeds/" of "seeds/posts/ferry.md" with the id "posts/ferry"; the folder of a file that was named alone
    static string RootOf(CorpusFile seed)
    {
        string path = seed.Path.Replace('\\', '/');
        string withoutExtension = Path.ChangeExtension(path, null);
        return withoutExtension.EndsWith("/" + seed.Id, StringComparison.Ordinal)
            ? path[..(withoutExtension.Length - seed.Id.Length)]
            : path[..(path.LastIndexOf('/') + 1)];
    }

    static IEnumerable<string> FilesBelow(string root)
    {
        string folder = root.Length == 0 ? "." : root;
        EnumerationOptions all = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        return Directory.EnumerateFiles(folder, "*", all).Select(file => root + Path.GetRelativePath(folder, file).Replace('\\', '/'));
    }
}
