using System.Collections.Concurrent;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Testing;

namespace TypedCorpus.Tool;

/// <summary>The files that say who the speakers of all articles are.</summary>
static class SpeakersFiles
{
    // A review reads the same one again and again
    static readonly ConcurrentDictionary<string, (DateTime Written, SpeakerDirectory Directory)> Known = new(StringComparer.Ordinal);

    /// <summary>Where the file would be that a build of the folder reads which was given; null where none was.</summary>
    static string? InFolderOf(SeedArgument seed) => seed is { Id: { } id, IsStandardInput: false } && Path.ChangeExtension(seed.Path, null) is var path
        && path.EndsWith(id, StringComparison.Ordinal)
            ? path[..^id.Length] + CorpusFile.SpeakersName
            : null;

    /// <summary>The files that a build of the folders reads which seeds were given by. Of single seeds it is not told which names are those of other articles.</summary>
    public static IEnumerable<CorpusFile> InFoldersOf(IEnumerable<SeedArgument> seeds) =>
        seeds.Select(InFolderOf).OfType<string>().Distinct().Where(File.Exists).Select(file => new CorpusFile(file, File.ReadAllText(file)));

    /// <summary>Where the file of a seed is or would be: in the folder that was given, or else the nearest above a single seed; null where there is none.</summary>
    public static string? Of(SeedArgument seed) => InFolderOf(seed) ?? NearestTo(seed.Path);

    /// <summary>A document with its speakers as the file has them: the one in the folder that was given, or the nearest above a single seed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="seed">Its seed.</param>
    /// <param name="id">The id of its article.</param>
    public static Document ApplyTo(Document document, SeedArgument seed, string id)
    {
        if (document.Speakers.Count == 0 || seed.IsStandardInput || Of(seed) is not { } file || !File.Exists(file))
            return document;
        string below = Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.ChangeExtension(Path.GetFullPath(seed.Path), null)).Replace('\\', '/');
        return Read(file).ApplyTo(document, [id, below]);
    }

    static SpeakerDirectory Read(string file)
    {
        DateTime written = File.GetLastWriteTimeUtc(file);
        if (!Known.TryGetValue(file, out (DateTime Written, SpeakerDirectory Directory) known) || known.Written != written)
            Known[file] = known = (written, SpeakerDirectory.Read(File.ReadAllText(file)));
        return known.Directory;
    }

    // Up to the folder of the project
    static string? NearestTo(string seed)
    {
        for (string? folder = Path.GetDirectoryName(Path.GetFullPath(seed)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string file = Path.Combine(folder, CorpusFile.SpeakersName);
            if (File.Exists(file))
                return file;
            if (Directory.Exists(Path.Combine(folder, ".git")) || Directory.EnumerateFiles(folder, "*.csproj").Any())
                return null;
        }

        return null;
    }
}
