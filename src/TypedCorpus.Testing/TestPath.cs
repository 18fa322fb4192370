namespace TypedCorpus.Testing;

/// <summary>Finds what a test names by a relative path, wherever the test runner's working folder happens to be.</summary>
static class TestPath
{
    /// <summary>The path below the test's output folder or below the nearest folder above it that has it; null when none has.</summary>
    public static string? Find(string path, Predicate<string> exists)
    {
        if (Path.IsPathRooted(path))
            return exists(path) ? path : null;

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, path);
            if (exists(candidate))
                return Path.GetFullPath(candidate);
        }

        return null;
    }

    /// <summary>The folder of a source file, from the path that the compiler gave: in a deterministic build <c>/_/</c> stands for the repository.</summary>
    public static string FolderOf(string sourceFile)
    {
        string folder = Path.GetDirectoryName(sourceFile)!;
        if (Directory.Exists(folder))
            return folder;

        // The file and not the folder is searched for, as folders above the test's output may have one of the same name, or be the repository
        string[] parts = sourceFile.Split('/', '\\');
        string? found = parts.Length > 2 && parts[1].StartsWith("_", StringComparison.Ordinal)
            ? Find(string.Join("/", parts.Skip(2)), File.Exists)
            : null;
        return found is null ? throw new DirectoryNotFoundException(NotFound(sourceFile)) : Path.GetDirectoryName(found)!;
    }

    /// <summary>What to say when there is no such path.</summary>
    public static string NotFound(string path) =>
        $"'{path}' is neither in the test's output folder '{AppContext.BaseDirectory}' nor in a folder above it.";
}
