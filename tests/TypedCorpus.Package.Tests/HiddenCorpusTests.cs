using Xunit;

namespace TypedCorpus.Package.Tests;

public class HiddenCorpusTests(PackedPackages packages)
{
    [Fact]
    public async Task A_project_that_is_called_as_the_class_is_told_what_to_write()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Corpus")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Program.cs", "Console.WriteLine(Corpus.TheHarbourBridgeOpens.Title);");

        CommandResult build = await project.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(
            build.Problems, problem => problem.Contains("Program.cs(1,19): error TC1003: 'Corpus' is a namespace here, which hides the corpus class: write 'Corpus.Corpus', or "));

        project.Write("Program.cs", "Console.WriteLine(Corpus.Corpus.TheHarbourBridgeOpens.Title);");
        Assert.Equal(["The Harbour Bridge Opens"], await project.BuildAndRun());
    }
}
