using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>Files that links of seeds lead to, as a build tells the generator of them.</summary>
public class AssetTests(PackedPackages packages)
{
    [Fact]
    public async Task A_picture_that_is_there_is_no_dead_link_and_one_that_is_not_is_told()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Pictures")
            .Write("seeds/a boat;1#2 50%.png", "")
            .Write("seeds/pots/soup.jpg", "")
            .Write("media/jar.jpg", "")
            .Write("seeds/soup.md", "# Soup\n\n![A pot](pots/soup.jpg) ![A boat](a%20boat%3B1%232%2050%25.png) ![A jar](../media/jar.jpg) ![A pan](pots/pan.jpg)\n")
            .Write("Directory.Build.targets", "<Project><ItemGroup><CorpusAsset Include=\"media/**\" /></ItemGroup></Project>")
            .Write("Program.cs", "System.Console.WriteLine(Corpus.Soup.Pictures.Count);");

        CommandResult build = (await project.Build()).Succeeded();
        Assert.Contains("warning TC0024: There is no 'pots/pan.jpg'", Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Equal(["4"], (await project.Run()).Succeeded().Lines);
    }
}
