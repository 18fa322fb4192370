namespace TypedCorpus.Package.Tests;

/// <summary>The programs under Examples: real files, in which <c>$(Packed)</c> is the version of the packages.</summary>
static class Example
{
    /// <summary>Copies one out of the repository, and gives back the folder that it is in now.</summary>
    public static string Copy(PackedPackages packages, string name)
    {
        string from = Path.Combine(PackedPackages.Repository, "tests/TypedCorpus.Package.Tests/Examples", name);
        string to = Path.Combine(packages.NewFolder(), name);
        Sources.Copy(from, to);
        return to;
    }
}
