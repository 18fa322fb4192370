using System.Text;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Testing;

/// <summary>Reads a folder of seeds as a project with the package does by default.</summary>
static class CorpusFolder
{
    /// <summary>
    /// The files below a folder that are seeds by default, and the sidecars, in ordinal order of their paths; folders that start with a dot are left out.
    /// </summary>
    public static IReadOnlyList<CorpusFile> Read(string folder)
    {
        string root = TestPath.Find(folder, Directory.Exists) ?? throw new DirectoryNotFoundException(TestPath.NotFound(folder));
        root = root.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        string name = Path.GetFileName(root);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => TextFormats.IsSeed(file) || CorpusFile.IsNamedAsSidecar(file) || Path.GetFileName(file) == CorpusFile.SchemaName
                || file.Substring(root.Length + 1) == CorpusFile.SpeakersName)
            .Select(file => (File: file, Below: file.Substring(root.Length + 1).Replace('\\', '/')))
            .Where(entry => !IsHidden(entry.Below))
            .OrderBy(entry => entry.Below, StringComparer.Ordinal)
            .Select(entry => Read(entry.File, $"{name}/{entry.Below}") with { Id = Path.ChangeExtension(entry.Below, null) })
            .ToList();
    }

    /// <summary>One file, under the path that diagnostics shall show.</summary>
    public static CorpusFile Read(string file, string path)
    {
        using FileStream stream = File.OpenRead(file);
        return new CorpusFile(path, SourceText.From(stream, Encoding.UTF8).ToString());
    }

    static bool IsHidden(string path) => ("/" + Path.GetDirectoryName(path)).Replace('\\', '/').Contains("/.");
}
