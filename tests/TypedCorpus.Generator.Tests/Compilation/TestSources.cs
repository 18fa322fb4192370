namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>The C# files that tests compile together with the generated code.</summary>
static class TestSources
{
    /// <summary>The text of a file.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(TestSources).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The texts of the files in a folder.</summary>
    public static IEnumerable<string> InFolder(string folder) =>
        typeof(TestSources).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Select(Read);
}
