using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Testing;

namespace TypedCorpus.Tool;

/// <summary>The seeds that a command was given, each with the sidecar beside it.</summary>
static class SeedFiles
{
    /// <summary>Reads a seed, and its sidecar if it has one.</summary>
    /// <returns>The seed and then the sidecar; null when one of them can't be read, which is named on the error output.</returns>
    public static IReadOnlyList<CorpusFile>? Read(SeedArgument seed, TextWriter errors)
    {
        string sidecar = Review.CorrectionTarget.SidecarOf(seed.Path);
        List<CorpusFile> read = [];
        foreach (string file in !seed.IsStandardInput && File.Exists(sidecar) ? (string[])[seed.Path, sidecar] : [seed.Path])
        {
            try
            {
                CorpusFile found = new(file, seed.IsStandardInput ? Console.In.ReadToEnd() : File.ReadAllText(file));
                read.Add(seed.Id is null ? found : found with { Id = seed.Id });
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                errors.WriteLine($"{file}: {e.Message}");
                return null;
            }
        }

        return read;
    }

    /// <summary>What is read from a seed, and the id of its article.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="files">The seed's file and its sidecar, if it has one.</param>
    /// <param name="options">How it is read.</param>
    public static (string Id, Document Document) Parse(SeedArgument seed, IReadOnlyList<CorpusFile> files, SeedOptions options)
    {
        TextFormat format = seed.IsStandardInput && options.IsMarkdown ? TextFormat.Markdown : TextFormats.Of(seed.Path);
        Document document = DocumentReader.Read(files[0].Text, files.ElementAtOrDefault(1)?.Text, format, options.ReadsDoubledApostrophes);
        string pathId = seed.Id ?? Path.GetFileNameWithoutExtension(seed.Path);
        string id = document.Metadata.TextOf(KnownKeys.Id)?.Trim() ?? pathId;
        return (id, SpeakersFiles.ApplyTo(FileNameMetadata.AddTo(document, pathId), seed, id));
    }

    /// <summary>Hands over what was read from each seed and its id, in order; one that can't be read is named on the error output and the rest go on,
    /// and so is what is wrong in one that can be.</summary>
    /// <returns>0, or 1 when one could not be read.</returns>
    public static int ForEach(IReadOnlyList<string> arguments, SeedOptions options, TextWriter errors, Action<string, string, Document> take)
    {
        bool isGood = true;
        foreach (SeedArgument seed in SeedArguments.Expand(arguments, errors, out isGood))
        {
            if (Read(seed, errors) is not { } files)
            {
                isGood = false;
                continue;
            }

            (string id, Document document) = Parse(seed, files, options);
            SeedWarnings.Write(files, document, options, errors);
            take(seed.Path, id, document);
        }

        return isGood ? 0 : 1;
    }
}
