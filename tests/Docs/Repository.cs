namespace TypedCorpus.Docs;

/// <summary>The files of this repository, wherever the tests run from.</summary>
static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The full path of a file.</summary>
    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run from within the repository.");
    }
}
