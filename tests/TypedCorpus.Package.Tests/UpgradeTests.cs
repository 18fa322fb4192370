using System.IO.Compression;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>What becomes of a project that was built when it takes the next version of a package.</summary>
public class UpgradeTests(PackedPackages packages)
{
    static readonly DateTimeOffset First = new(2024, 5, 31, 12, 0, 0, TimeSpan.Zero);

    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task A_project_that_was_built_runs_with_the_next_version_of_the_model()
    {
        ModelClone clone = await ModelClone.Create(packages);
        await clone.Commit(First);
        string old = await clone.Pack("0.1.0");
        await clone.Commit(First.AddDays(1));
        string next = await clone.Pack("0.1.1");
        Assert.All(DatesIn(Path.Combine(old, $"{ModelClone.Package}.0.1.0.nupkg")), date => Assert.Equal(First.DateTime, date));

        ConsumerProject project = ConsumerProject.Console(packages, "Upgrade",
            $"<ModelVersion>0.1.0</ModelVersion><RestoreAdditionalProjectSources>{old};{next}</RestoreAdditionalProjectSources>",
            $"""<PackageReference Include="{ModelClone.Package}" Version="$(ModelVersion)" />""")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Program.cs", "Console.WriteLine($\"{Corpus.TheHarbourBridgeOpens.Title}, {typeof(Article).Assembly.GetName().Version}\");");
        Assert.Equal(["The Harbour Bridge Opens, 0.1.0.0"], await project.BuildAndRun());

        project.Write("Directory.Build.targets", "<Project><PropertyGroup><ModelVersion>0.1.1</ModelVersion></PropertyGroup></Project>");
        Assert.Equal(["The Harbour Bridge Opens, 0.1.1.0"], await project.BuildAndRun());
    }

    static IEnumerable<DateTime> DatesIn(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.LastWriteTime.DateTime)];
    }
}
