namespace TypedCorpus.Package.Tests;

/// <summary>The programs under Examples: real files, in which <c>$(Packed)</c> is the version of the packages.</summary>
static class Example
{
    /// <summary>Copies one out of the repository, and gives back the folder that it is in now.</summary>
    public static string Copy(PackedPackages packages, string name)
    {
        string from = Path.Combine(PackedPackages.Repository, "tests/TypedCorpus.Package.Tests/Examples", name);
        string to = Path.Combine(packages.NewFolder(), name);
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(from, file);
            if (path.Split('/', '\\').Any(folder => folder is "bin" or "obj"))
                continue;

            string copy = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }
}
