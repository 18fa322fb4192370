using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class SeverityTests(PackedPackages packages)
{
    const string Noise = "A Noise at Night\n\n“There was a noise behind the old wall last night.”\n";

    [Fact]
    public async Task A_severity_is_set_as_is_shown()
    {
        CommandResult build = await Project("Severity")
            .Write(".globalconfig", DocPage.Of("src/docs/diagnostics.md").Block("severities: .globalconfig"))
            .Build();

        Assert.Contains("seeds/noise.txt(3,2): warning TC0011: ", Assert.Single(build.Problems));
    }

    [Fact]
    public async Task The_project_file_has_its_say_as_with_every_diagnostic()
    {
        CommandResult build = await Project("Strict", "<NoWarn>$(NoWarn);TC0004</NoWarn><WarningsAsErrors>TC0011</WarningsAsErrors>").Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("seeds/noise.txt(3,2): error TC0011: ", Assert.Single(build.Problems));
    }

    // A quote without a speaker, and an empty seed
    ConsumerProject Project(string name, string properties = "") => ConsumerProject.Console(packages, name, properties)
        .Write("seeds/noise.txt", Noise)
        .Write("seeds/empty.txt", "")
        .Write("Program.cs", "Console.WriteLine(Corpus.Articles.Count);");
}
