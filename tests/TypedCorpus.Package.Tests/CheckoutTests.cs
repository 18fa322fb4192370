using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class CheckoutTests(PackedPackages packages)
{
    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task A_project_beside_a_checkout_takes_the_packages_that_were_packed_there()
    {
        string folder = packages.NewFolder();
        File.WriteAllText(Path.Combine(folder, "nuget.config"), "<configuration><packageSources><clear /></packageSources></configuration>");
        PackInto(Path.Combine(folder, "typedcorpus", "artifacts"));
        ConsumerProject project = Project(folder)
            .Write("nuget.config", DocPage.Of("CONTRIBUTING.md").Block("nuget.config of a project beside a checkout"));

        await BuildsWithANewCache(project, []);
    }

    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task Two_lines_in_a_checkout_make_the_packages_known_to_all_projects()
    {
        string[] lines = DocPage.Of("README.md").Block("commands in a clone").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(DocPage.Of("CONTRIBUTING.md").Block("command that packs").TrimEnd('\n'), lines[0]);
        string artifacts = PackInto(Path.Combine(packages.NewFolder(), "artifacts"));
        string[] add = lines[1].Replace("\"$PWD/artifacts\"", artifacts, StringComparison.Ordinal).Split(' ')[1..];

        // The settings of a user without a source, and the tests' own source left out
        string home = packages.NewFolder();
        Directory.CreateDirectory(Path.Combine(home, ".nuget", "NuGet"));
        File.WriteAllText(Path.Combine(home, ".nuget", "NuGet", "NuGet.Config"), "<configuration />");
        Dictionary<string, string> environment = new() { ["HOME"] = home, ["DOTNET_CLI_HOME"] = home };
        string folder = packages.NewFolder();
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            "<configuration><disabledPackageSources><add key=\"packed\" value=\"true\" /></disabledPackageSources></configuration>");
        (await packages.Dotnet(folder, environment, add)).Succeeded();

        await BuildsWithANewCache(Project(folder), environment);
    }

    string PackInto(string artifacts)
    {
        Directory.CreateDirectory(artifacts);
        File.Copy(packages.FileOf("TypedCorpus"), Path.Combine(artifacts, Path.GetFileName(packages.FileOf("TypedCorpus"))));
        return artifacts;
    }

    ConsumerProject Project(string folder) =>
        new ConsumerProject(packages, folder, "App", "<TargetFramework>net10.0</TargetFramework>", ConsumerProject.Reference)
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Bridge.cs", "class Bridge { string title = App.Corpus.TheHarbourBridgeOpens.Title; }");

    async Task BuildsWithANewCache(ConsumerProject project, Dictionary<string, string> environment)
    {
        Dictionary<string, string> withCache = new(environment) { ["NUGET_PACKAGES"] = packages.NewFolder() };
        (await packages.Dotnet(project.Folder, withCache, "build", "-tl:off")).SucceededWithoutWarning();
    }
}
