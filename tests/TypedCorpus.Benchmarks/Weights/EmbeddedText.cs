namespace TypedCorpus.Benchmarks.Weights;

/// <summary>The text files of this folder.</summary>
static class EmbeddedText
{
    /// <summary>The lines of a file that are neither empty nor comments.</summary>
    public static IReadOnlyList<string> LinesOf(string name)
    {
        using StreamReader reader = new(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))];
    }
}
