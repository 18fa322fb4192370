using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>The commands that the pages tell for a checkout of this repository.</summary>
public class RepositoryTests(PackedPackages packages)
{
    public static TheoryData<string> CommandsToRun => [.. RepositoryCommand.Shown("in the repository")];

    public static TheoryData<string> CommandsToList => [.. RepositoryCommand.Shown("in the repository, listed")];

    public static TheoryData<string> CommandsOfCI => [.. RepositoryCommand.Shown("in the repository, by CI")];

    [Theory(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    [MemberData(nameof(CommandsToRun))]
    public async Task A_command_runs(string command) => (await RepositoryCommand.Run(packages, command)).Succeeded();

    // CI runs these tests, or they would change verified files: that it finds what it is to run is enough
    [Theory(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    [MemberData(nameof(CommandsToList))]
    public async Task A_command_finds_what_it_is_to_run(string command)
    {
        CommandResult list = (await RepositoryCommand.Run(packages, command, "--list-tests")).Succeeded();

        Assert.Contains("TypedCorpus.", list.Output);
    }

    [Theory]
    [MemberData(nameof(CommandsOfCI))]
    public void A_command_is_one_of_CI(string command) =>
        Assert.Contains(Repository.Read(".ci/run").Split('\n'), line => line.StartsWith(command, StringComparison.Ordinal));

    [Fact]
    public void The_packages_of_these_tests_are_packed_as_is_shown() =>
        Assert.Equal($"dotnet pack {PackedPackages.Solution}\n", DocPage.Of("CONTRIBUTING.md").Block("command that packs"));

    [Fact]
    public async Task The_sample_prints_what_is_shown()
    {
        CommandResult run = (await RepositoryCommand.Run(packages, "dotnet run --project src/TypedCorpus.Sample")).Succeeded();

        Assert.All(
            DocPage.Of("src/docs/model.md").Block("parts of what the sample prints").Split("...\n"),
            part => Assert.Contains(part, run.Output));
        Assert.DoesNotContain('\e', run.Output);
    }
}
