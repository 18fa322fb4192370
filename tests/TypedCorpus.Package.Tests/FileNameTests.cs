using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>Seeds may have any name that the file system takes.</summary>
public class FileNameTests(PackedPackages packages)
{
    static readonly string[] Names =
    [
        " a space before", "$(HOME)", "$([MSBuild]Add(1, 2))", "%(Filename)", "%20 100%25", "..two points", "@(Compile)", "[draft] {1}, (2)!", "a space after ", "a', 'b", "an=equals sign",
        "back`tick", "BACK`tick", "it's", "It's", "naïve 戦争 العبارة 😀", "semi;colon #1", "two..points", "x.txt",
    ];

    [Theory]
    [InlineData("Literal")]
    [InlineData("Resource")]
    public async Task Every_name_gives_its_own_id_and_the_text_of_its_file(string storage)
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Names", $"<CorpusStorage>{storage}</CorpusStorage><NoWarn>$(NoWarn);TC0008</NoWarn>")
            .Write("Program.cs",
                """
                foreach (Article article in Corpus.Articles)
                    Console.WriteLine($"|{article.Id}|{article.Source}|");
                """);
        string deep = string.Concat(Enumerable.Repeat("a-folder-of-twenty-characters/", 12)) + "deep";
        string[] ids = [.. Names, .. Names.Select(name => "folder/" + name), "a folder.txt/x", deep];
        foreach (string id in ids)
            project.Write($"seeds/{id}.txt", id);

        IReadOnlyList<string> read = await project.BuildAndRun();
        string[] missing = [.. ids.Select(id => $"|{id}|{id}|").Except(read)];
        Assert.True(missing.Length == 0 && read.Count == ids.Length, string.Join('\n', missing));
    }

    [Theory]
    [InlineData("quo\"ted")]
    [InlineData("two::colons")]
    [InlineData("new\nline")]
    public async Task A_name_that_the_compiler_can_not_be_handed_is_an_error_that_says_so(string name)
    {
        CommandResult build = await ConsumerProject.Console(packages, "Unhandy")
            .Write($"seeds/{name}.txt", Texts.Bridge)
            .Write("Program.cs", "Console.WriteLine(Corpus.Articles.Count);")
            .Build();

        Assert.NotEqual(0, build.ExitCode);
        string told = DocPage.Of("src/docs/diagnostics.md").Block("error of a path").TrimEnd();
        Assert.Contains($"Unhandy.csproj : {told.Replace("two::colons.txt", $"{name}.txt".Split('\n')[0], StringComparison.Ordinal)}", build.Problems[0]);
    }

    [Fact]
    public async Task A_seed_that_vanishes_during_the_build_is_an_error_that_names_it()
    {
        CommandResult build = await ConsumerProject.Console(packages, "Vanished")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("seeds/ferry.txt", Texts.Ferry)
            .Write("Program.cs", "Console.WriteLine(Corpus.Articles.Count);")
            .Write("Directory.Build.targets",
                """<Project><Target Name="Vanish" BeforeTargets="CoreCompile"><Delete Files="seeds/ferry.txt" /></Target></Project>""")
            .Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("seeds/ferry.txt", Assert.Single(build.Problems));
    }

    [Fact]
    public async Task A_seed_that_is_locked_during_the_build_is_an_error_that_names_it()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Locked")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("seeds/ferry.txt", Texts.Ferry)
            .Write("Program.cs", "Console.WriteLine(Corpus.Articles.Count);");
        using FileStream holder = new(Path.Combine(project.Folder, "seeds/ferry.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        CommandResult build = await project.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("seeds/ferry.txt", Assert.Single(build.Problems));
    }

    [Fact]
    public async Task A_folder_that_is_named_as_a_seed_is_an_error_that_names_it()
    {
        CommandResult build = await ConsumerProject.Console(packages, "Folder", items: """<Corpus Include="seeds/x.txt" />""")
            .Write("seeds/x.txt/y.txt", Texts.Bridge)
            .Write("Program.cs", "Console.WriteLine(Corpus.Articles.Count);")
            .Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("seeds/x.txt", Assert.Single(build.Problems));
    }
}
