using Xunit;

namespace TypedCorpus.Package.Tests;

public class SolutionTests(PackedPackages packages)
{
    /// <summary>Three class libraries with a corpus each, and a program over them. The versions are managed centrally, and paths have spaces.</summary>
    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task Three_corpora_are_built_as_a_graph_without_a_network_once_they_are_restored()
    {
        string folder = Example.Copy(packages, "Three Papers");
        (await packages.Dotnet(folder, "restore")).SucceededWithoutWarning();

        File.WriteAllText(Path.Combine(folder, "nuget.config"), NoSource);
        (await packages.Dotnet(folder, "build", "-m", "-graph", "--no-restore", "-tl:off")).SucceededWithoutWarning();

        Assert.Equal(
            [
                "The Harbour Bridge Opens: Maria Lindqvist",
                "The Harbour Bridge Opens: Maria Lindqvist",
                "The Harbour Bridge Opens: Tom Okafor",
                "Last Ferry Leaves the Island: Elena Brandt",
                "The Council Votes on the Tram: Maria Lindqvist",
                """{"Name":"Maria Lindqvist","Aliases":[],"Description":"chief engineer of the harbour authority"}""",
            ],
            (await packages.Dotnet(folder, "run", "--no-build", "--project", "Press Review")).Succeeded().Lines);
    }

    const string NoSource =
        """
        <configuration>
          <packageSources>
            <clear />
            <add key="unreachable" value="https://unreachable.invalid/index.json" />
          </packageSources>
        </configuration>
        """;
}
