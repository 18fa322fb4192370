using System.Text;
using System.Text.Json;

namespace TypedCorpus.Benchmarks;

/// <summary>
/// The texts that are measured: those of a folder, or of a JSONL file with a <c>text</c> in each line, that the environment variable
/// TYPEDCORPUS_BENCHMARK names; else made-up ones of the shape of news.
/// </summary>
static class BenchmarkCorpus
{
    const string Variable = "TYPEDCORPUS_BENCHMARK";
    const int MadeUpArticles = 840;

    static readonly Lazy<string[]> LoadedTexts = new(Load);

    /// <summary>The texts.</summary>
    public static IReadOnlyList<string> Texts => LoadedTexts.Value;

    /// <summary>The texts as posts of a blog, in Markdown.</summary>
    public static IReadOnlyList<string> Posts => [.. Texts.Select((text, number) => MarkdownPost.Write(text, number, Texts.Count))];

    /// <summary>The size of all texts as UTF-8, in millions of bytes.</summary>
    public static double Megabytes => Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;

    /// <summary>What is measured, for the first line of the output.</summary>
    public static string Describe() =>
        FormattableString.Invariant($"{Texts.Count} texts, {Megabytes:0.00} MB, from {Environment.GetEnvironmentVariable(Variable) ?? "nowhere (made up)"}");

    static string[] Load()
    {
        string? path = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(path))
            return [.. Enumerable.Range(0, MadeUpArticles).Select(number => MadeUpArticle.Write(number))];
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)]
            : [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
    }
}
