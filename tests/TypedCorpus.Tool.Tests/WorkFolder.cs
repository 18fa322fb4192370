namespace TypedCorpus.Tool.Tests;

/// <summary>A folder of a test's own, which goes with it.</summary>
sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("typedcorpus-").FullName;

    /// <summary>The full path of a file.</summary>
    public string this[string file] => System.IO.Path.Combine(Path, file);

    public void Save(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text);
    }

    public string Read(string file) => File.ReadAllText(this[file]);

    /// <summary>The paths of the files below a folder, by name.</summary>
    public string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(this[folder], "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(this[folder], file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
