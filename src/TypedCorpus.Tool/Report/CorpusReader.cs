using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;
using Document = TypedCorpus.Analysis.Document;

namespace TypedCorpus.Tool.Report;

/// <summary>Brings seeds together that were read. Asked again, it reads anew what has changed since.</summary>
/// <param name="options">How they are read.</param>
sealed class CorpusReader(SeedOptions options)
{
    readonly BuildCheck build = new(options);
    Dictionary<string, Reading> readings = new(StringComparer.Ordinal);

    /// <summary>The corpus that seeds are.</summary>
    /// <param name="seeds">The seeds, each with its file and its sidecar.</param>
    /// <param name="tell">Is told how far it is.</param>
    public ReportCorpus Read(IReadOnlyList<(SeedArgument Seed, IReadOnlyList<CorpusFile> Files)> seeds, Action<string> tell)
    {
        tell($"Reading {seeds.Count} seeds");
        Reading[] read = new Reading[seeds.Count];
        Parallel.For(0, read.Length, i => read[i] = Read(seeds[i].Seed, seeds[i].Files));
        readings = read.DistinctBy(reading => reading.Path).ToDictionary(reading => reading.Path, StringComparer.Ordinal);

        tell("Checking what a build says");
        ILookup<string, Diagnostic> diagnostics = build.Run(seeds.SelectMany(seed => seed.Files).Concat(SpeakersFiles.InFoldersOf(seeds.Select(seed => seed.Seed))))
            .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path ?? "");
        PageNames pages = new("articles");
        ReportArticle[] articles =
        [
            .. read.Select(reading => new ReportArticle(
                reading.Path, reading.Id, pages.Of(reading.Id), reading.Document, [.. reading.Files.SelectMany(file => diagnostics[file.Path])])),
        ];
        HashSet<string> paths = [.. seeds.SelectMany(seed => seed.Files).Select(file => file.Path)];
        return ReportCorpus.Of(articles, [.. diagnostics.Where(group => !paths.Contains(group.Key)).SelectMany(group => group)]);
    }

    Reading Read(SeedArgument seed, IReadOnlyList<CorpusFile> files)
    {
        if (readings.TryGetValue(seed.Path, out Reading? known) && known.Files.SequenceEqual(files))
            return known;
        (string id, Document document) = SeedFiles.Parse(seed, files, options);
        return new Reading(seed.Path, files, id, document);
    }

    sealed record Reading(string Path, IReadOnlyList<CorpusFile> Files, string Id, Document Document);
}
