using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Testing;

namespace TypedCorpus.Tool;

/// <summary>The text files that a command was given, each with the sidecar beside it.</summary>
static class SeedFiles
{
    /// <summary>Reads a file, and its sidecar if it has one.</summary>
    /// <returns>The file and then the sidecar; null when one of them can't be read, which is named on the error output.</returns>
    public static IReadOnlyList<CorpusFile>? Read(string path, TextWriter errors)
    {
        string sidecar = Path.ChangeExtension(path, null) + CorpusFile.SidecarExtension;
        List<CorpusFile> read = [];
        foreach (string file in File.Exists(sidecar) ? (string[])[path, sidecar] : [path])
        {
            try
            {
                read.Add(new CorpusFile(file, File.ReadAllText(file)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                errors.WriteLine($"{file}: {e.Message}");
                return null;
            }
        }

        return read;
    }

    /// <summary>Hands over what was read from each file, in order; one that can't be read is named on the error output and the rest go on.</summary>
    /// <returns>0, or 1 when a file could not be read.</returns>
    public static int ForEach(IReadOnlyList<string> paths, TextWriter errors, Action<string, Document> take)
    {
        int exitCode = 0;
        foreach (string path in paths)
        {
            if (Read(path, errors) is { } files)
                take(path, DocumentReader.Read(files[0].Text, files.ElementAtOrDefault(1)?.Text, TextFormats.Of(path)));
            else
                exitCode = 1;
        }

        return exitCode;
    }
}
