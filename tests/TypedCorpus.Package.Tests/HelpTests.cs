using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class HelpTests(PackedPackages packages)
{
    [Fact]
    public async Task The_help_of_the_samples_prints_a_section_of_its_guide()
    {
        string folder = Sample.Copy(packages, "Help");
        (await packages.Dotnet(folder, "build", "-tl:off")).SucceededWithoutWarning();

        Assert.Equal(DocPage.Of("src/docs/recipes.md").Block("output of the help"), (await Run("help", "install")).Succeeded().Output);
        Assert.Equal(
            ["ferry books seats on the boats of the harbour.", "help install", "help behind-a-proxy", "help book", "help timetable"],
            (await Run("help")).Succeeded().Lines);
        Assert.Equal(
            new CommandResult(1, "ferry book island books a seat on the next boat to the island. The timetable says when that is.\n"), await Run("book", "mainland"));

        Task<CommandResult> Run(params string[] arguments) => packages.Dotnet(folder, ["run", "--no-build", "--", .. arguments]);
    }
}
