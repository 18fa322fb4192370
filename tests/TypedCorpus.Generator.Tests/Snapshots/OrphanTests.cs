using System.Runtime.CompilerServices;

namespace TypedCorpus.Generator.Tests.Snapshots;

public class OrphanTests
{
    [Fact]
    public void Every_verified_file_belongs_to_a_test()
    {
        HashSet<string> tests =
            [.. typeof(OrphanTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"))];
        string[] verified =
            [.. Directory.EnumerateFiles(ProjectFolder(), "*.verified.*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file))];
        Assert.NotEmpty(verified);
        Assert.All(verified, file => Assert.Contains(tests, test =>
            file.StartsWith(test, StringComparison.Ordinal) && file[test.Length] is '#' or '.' or '_'));
    }

    static string ProjectFolder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "..");
}
