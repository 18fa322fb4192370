using Xunit;

namespace TypedCorpus.Package.Tests;

public class IncrementalBuildTests(PackedPackages packages)
{
    [Fact]
    public async Task Added_edited_and_removed_seeds_are_picked_up()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Changing")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Program.cs",
                """
                foreach (Article article in Corpus.Articles)
                    Console.WriteLine($"{article.Id}: {article.Title}");
                """);
        Assert.Equal(["bridge: The Harbour Bridge Opens"], await project.BuildAndRun());

        project.Write("seeds/2024/ferry.md", Texts.Ferry);
        Assert.Equal(["2024/ferry: Last Ferry Leaves the Island", "bridge: The Harbour Bridge Opens"], await project.BuildAndRun());

        project.Write("seeds/bridge.txt", Texts.Bridge.Replace("Harbour Bridge", "Old Bridge", StringComparison.Ordinal));
        Assert.Equal(["2024/ferry: Last Ferry Leaves the Island", "bridge: The Old Bridge Opens"], await project.BuildAndRun());

        project.Delete("seeds/2024/ferry.md");
        Assert.Equal(["bridge: The Old Bridge Opens"], await project.BuildAndRun());
    }

    [Fact]
    public async Task A_watch_notices_a_seed()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Watched").Write("seeds/bridge.txt", Texts.Bridge);

        CommandResult watch = (await packages.Dotnet(project.Folder, "watch", "--no-hot-reload", "--list")).Succeeded();

        Assert.Contains(Path.Combine(project.Folder, "seeds", "bridge.txt"), watch.Lines);
    }
}
