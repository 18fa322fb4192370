using System.Text.Json;
using TypedCorpus.Benchmarks;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>
/// The articles that seeds are cut out of: those of <c>shared/eval/news-train.jsonl</c>, where a folder above the tests has that beside it; else
/// made-up ones.
/// </summary>
static class SeedPool
{
    const string News = "shared/eval/news-train.jsonl";
    const int MadeUp = 200;

    static readonly string? File = Above().Select(folder => Path.Combine(folder, News)).FirstOrDefault(System.IO.File.Exists);

    /// <summary>The articles.</summary>
    public static IReadOnlyList<string> Texts { get; } = File is null
        ? [.. Enumerable.Range(0, MadeUp).Select(MadeUpArticle.Write)]
        : [.. System.IO.File.ReadLines(File).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];

    /// <summary>Where they are from, for a report.</summary>
    public static string Description => $"{Texts.Count} {(File is null ? "made-up articles" : "articles of " + News)}";

    static IEnumerable<string> Above()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}
