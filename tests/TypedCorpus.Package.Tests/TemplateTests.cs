using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class TemplateTests(PackedPackages packages)
{
    [Fact]
    public async Task A_new_project_builds_runs_and_passes_its_tests()
    {
        // Into a folder whose name is no identifier
        string folder = packages.NewFolder();
        await new Prompt(packages, folder).Type(DocPage.Of("README.md").Block("commands of the template"));
        string solution = Path.Combine(folder, "Night-Watch");
        (await packages.Dotnet(solution, "build", "--no-restore", "-tl:off")).SucceededWithoutWarning();

        Assert.Equal(
            [
                "The Lighthouse Gets a New Lamp",
                "Ingrid Halvorsen: We shall miss its colour,",
                "Ingrid Halvorsen: Nobody will miss the smell.",
            ],
            (await packages.Dotnet(solution, "run", "--no-build", "--project", "Night-Watch")).Succeeded().Lines);

        (await packages.Dotnet(solution, "test", "--no-build")).Succeeded();
        string seed = Assert.Single(Directory.GetFiles(Path.Combine(solution, "Night-Watch", "seeds")));
        File.WriteAllText(seed, File.ReadAllText(seed).Replace("Nobody", "Everybody", StringComparison.Ordinal));
        Assert.Contains(
            "differs: CorpusTests.The_corpus_is_the_reviewed_one.verified.txt at line ", (await packages.Dotnet(solution, "test", "--no-build")).Output);
    }

    [Fact]
    public async Task It_can_be_for_another_framework()
    {
        string folder = packages.NewFolder();
        Prompt prompt = new(packages, folder);
        await prompt.Type("dotnet new install TypedCorpus.Templates\ndotnet new typedcorpus -o Day-Watch --framework net8.0");
        string solution = Path.Combine(folder, "Day-Watch");

        Assert.All(
            Directory.GetFiles(solution, "*.csproj", SearchOption.AllDirectories),
            project => Assert.Contains("<TargetFramework>net8.0</TargetFramework>", File.ReadAllText(project), StringComparison.Ordinal));
        (await packages.Dotnet(solution, "build", "--no-restore", "-tl:off")).SucceededWithoutWarning();
    }
}
