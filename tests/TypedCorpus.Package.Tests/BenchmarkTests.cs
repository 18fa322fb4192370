using System.Text.Json;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>The commands that the pages tell for measuring time and size, over a corpus of two articles.</summary>
public class BenchmarkTests(PackedPackages packages)
{
    const string Quick = "--quick";
    const string Edit = "dotnet run --project tests/TypedCorpus.Benchmarks -- edit";

    // By what stands behind the last space of the command: the head of its table
    static readonly Dictionary<string, string> Heads = new()
    {
        ["'*StageBenchmarks*'"] = "| MB/s",
        ["access"] = "| program | one article, first, ms |",
        ["build"] = "| build | wall, s |",
        ["cancel"] = "| shape | whole, ms | cancelled |",
        ["edit"] = "| change | generator, ms |",
        ["large"] = "| build | wall, s |",
        ["shapes"] = "| shape, ns per character | 10 characters |",
        ["size"] = "| program | assembly, MB |",
    };

    public static TheoryData<string> Commands => [.. RepositoryCommand.Shown("in the repository, with --quick").Distinct()];

    [Theory(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    [MemberData(nameof(Commands))]
    public async Task A_command_writes_its_table(string command) =>
        Assert.Contains(Heads[command.Split(' ')[^1]], await Measure(command, Folder()));

    [Fact]
    public void Every_table_has_a_command() => Assert.Equal(Heads.Keys.Order(), Commands.Select(command => command.Data.Split(' ')[^1]).Order());

    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task A_corpus_of_ones_own_is_a_folder_or_a_file_with_a_text_in_each_line()
    {
        string file = Path.Combine(packages.NewFolder(), "corpus.jsonl");
        File.WriteAllLines(file, new[] { Texts.Bridge, Texts.Ferry }.Select(text => JsonSerializer.Serialize(new { text })));

        foreach (string corpus in (string[])[Folder(), file])
            Assert.Contains($"2 texts, 0.00 MB, from {corpus}\n", await Measure(Edit, corpus));
    }

    string Folder()
    {
        string folder = packages.NewFolder();
        File.WriteAllText(Path.Combine(folder, "bridge.txt"), Texts.Bridge);
        File.WriteAllText(Path.Combine(folder, "ferry.txt"), Texts.Ferry);
        return folder;
    }

    // What is built on the way does not stay in the folder for temporary files
    async Task<string> Measure(string command, string corpus)
    {
        string temporary = packages.NewFolder();
        Dictionary<string, string> environment = new() { ["TYPEDCORPUS_BENCHMARK"] = corpus, ["TMPDIR"] = temporary, ["TMP"] = temporary };
        return (await RepositoryCommand.Run(packages, environment, command, Quick)).Succeeded().Output;
    }
}
