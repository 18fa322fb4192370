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
        string artifacts = Directory.CreateDirectory(Path.Combine(folder, "typedcorpus", "artifacts")).FullName;
        File.Copy(packages.FileOf("TypedCorpus"), Path.Combine(artifacts, Path.GetFileName(packages.FileOf("TypedCorpus"))));
        ConsumerProject project = new ConsumerProject(packages, folder, "App", "<TargetFramework>net10.0</TargetFramework>", ConsumerProject.Reference)
            .Write("nuget.config", DocPage.Of("CONTRIBUTING.md").Block("nuget.config of a project beside a checkout"))
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Bridge.cs", "class Bridge { string title = App.Corpus.TheHarbourBridgeOpens.Title; }");

        // A cache that has not seen the packages
        Dictionary<string, string> environment = new() { ["NUGET_PACKAGES"] = packages.NewFolder() };
        (await packages.Dotnet(project.Folder, environment, "build", "-tl:off")).SucceededWithoutWarning();
    }
}
