using TypedCorpus.Testing;

namespace TypedCorpus.Tool;

/// <summary>The text files that a command was given, each with the sidecar beside it.</summary>
static class SeedFile
{
    /// <summary>Reads a file; one that can't be read is named on the error output, and there is null for it.</summary>
    public static CorpusFile? Read(string path, TextWriter errors)
    {
        try
        {
            return new CorpusFile(path, File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{path}: {e.Message}");
            return null;
        }
    }

    /// <summary>Reads the sidecar of a file; null where it has none.</summary>
    public static CorpusFile? SidecarOf(string path, TextWriter errors)
    {
        string sidecar = Path.ChangeExtension(path, null) + CorpusFile.SidecarExtension;
        return File.Exists(sidecar) ? Read(sidecar, errors) : null;
    }
}
