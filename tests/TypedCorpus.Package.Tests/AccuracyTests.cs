using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>What the pages tell about measuring, typed in over the files that src/docs/accuracy.md shows.</summary>
public class AccuracyTests(PackedPackages packages)
{
    static readonly DocPage Page = DocPage.Of("src/docs/accuracy.md");

    [Fact]
    public async Task Quotes_and_speakers_are_held_against_the_gold() => Assert.Equal(
        Page.Block("figures of gold.jsonl"), await Measure("commands over gold.jsonl", "gold.jsonl"));

    [Fact]
    public async Task Marked_texts_are_held_against_their_marks()
    {
        string folder = packages.NewFolder();
        File.WriteAllText(Path.Combine(folder, "bridge.txt"), Page.Block("bridge.txt"));
        string command = Page.Block("commands over a folder of marked texts").TrimEnd('\n').Replace("accuracy articles", $"accuracy {folder}", StringComparison.Ordinal);
        string figures = (await RepositoryCommand.Run(packages, command)).Succeeded().Output;
        Assert.Contains("| speaker.direct | 100.0 | 2 of 2 |", figures);
        Assert.Contains("| name.full | 100.0 | 2 of 2 |", figures);
    }

    [Fact]
    public async Task Pages_are_held_against_the_gold() => Assert.Equal(
        Page.Block("figures of pages.jsonl"), await Measure("commands over pages.jsonl", "pages.jsonl"));

    [Fact]
    public async Task Sieves_are_held_against_the_gold() => Assert.Contains(
        "| all | 4 | 100.0 | 100.0 |", await Measure("commands over gold.jsonl", "gold.jsonl", "src/docs/attribution.md"));

    [Fact]
    public async Task Weights_are_learned_from_the_gold() => Assert.Contains("[Role]", await Measure("weights of gold.jsonl", "gold.jsonl"));

    [Fact]
    public async Task Weights_are_checked_on_the_gold() => Assert.Contains("| Role | ", await Measure("check of gold.jsonl", "gold.jsonl"));

    // The one fragment of the gold is plainly the mayor's, which is not weighed
    [Fact]
    public async Task Fragments_are_checked_on_the_gold() =>
        Assert.EndsWith("|---|---|---|", (await Measure("check of the fragments of gold.jsonl", "gold.jsonl")).TrimEnd(), StringComparison.Ordinal);

    [Fact]
    public async Task Import_and_SmartReader_are_run_over_pages()
    {
        string folder = packages.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        File.WriteAllText(Path.Combine(folder, "pages", "bridge.html"), DocPage.Of("src/docs/tool.md").Block("page.html"));
        string command = Page.Block("commands over pages of HTML").TrimEnd('\n')
            .Replace("import pages results", $"import {folder}/pages {folder}/results", StringComparison.Ordinal);
        Assert.Contains("| SmartReader | ", (await RepositoryCommand.Run(packages, command)).Succeeded().Output);
        Assert.Contains("\"id\":\"bridge\"", File.ReadAllText(Path.Combine(folder, "results", "typedcorpus.jsonl")));
    }

    [Fact]
    public async Task Days_and_authors_are_counted_on_pages_that_state_them()
    {
        string folder = packages.NewFolder();
        File.WriteAllText(Path.Combine(folder, "bridge.html"), DocPage.Of("src/docs/tool.md").Block("page.html"));
        string command = Page.Block("statements of pages of HTML").TrimEnd('\n').Replace("import pages", $"import {folder}", StringComparison.Ordinal);
        Assert.Contains("| meta | ", (await RepositoryCommand.Run(packages, command)).Succeeded().Output);
    }

    [Fact]
    public async Task Confidence_is_measured_on_the_gold() =>
        Assert.Contains("[CueAfterQuote]", await Measure("confidence of gold.jsonl", "gold.jsonl"));

    [Fact]
    public void The_readme_has_the_same_command() =>
        Assert.Equal(Page.Block("commands over gold.jsonl"), DocPage.Of("README.md").Block("commands over gold.jsonl"));

    async Task<string> Measure(string marker, string file, string page = "src/docs/accuracy.md")
    {
        string gold = Path.Combine(packages.NewFolder(), file);
        File.WriteAllText(gold, Page.Block(file));
        string command = DocPage.Of(page).Block(marker).TrimEnd('\n').Replace(file, gold, StringComparison.Ordinal);
        return (await RepositoryCommand.Run(packages, command)).Succeeded().Output;
    }
}
