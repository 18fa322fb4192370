using Xunit;

namespace TypedCorpus.Package.Tests;

public class PublicCorpusTests(PackedPackages packages)
{
    const string Model = """<PackageReference Include="TypedCorpus.Model" Version="$(Packed)" />""";

    [Fact]
    public async Task A_public_corpus_without_the_model_package_is_an_error()
    {
        CommandResult build = await Library(packages.NewFolder(), "Harbour", ConsumerProject.Reference)
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error TC0007: ", Assert.Single(build.Problems));
    }

    [Fact]
    public async Task Two_public_corpora_and_an_own_one_share_the_model_package()
    {
        string folder = packages.NewFolder();
        Library(folder, "Harbour", ConsumerProject.Reference + Model).Write("seeds/bridge.txt", Texts.Bridge);
        Library(folder, "Island", ConsumerProject.Reference + Model).Write("seeds/ferry.txt", Texts.Ferry);
        ConsumerProject app = new ConsumerProject(packages, folder, "App",
            """
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            """,
            ConsumerProject.Reference +
            """
            <ProjectReference Include="../Harbour/Harbour.csproj" />
            <ProjectReference Include="../Island/Island.csproj" />
            """)
            .Write("seeds/own.txt", "Our Own News\n\nNothing happened.\n")
            .Write("Program.cs",
                """
                Article[] articles = [Harbour.Corpus.TheHarbourBridgeOpens, Island.Corpus.LastFerryLeavesTheIsland, App.Corpus.OurOwnNews];
                foreach (Article article in articles)
                    Console.WriteLine(article.Title);
                """);

        Assert.Equal(["The Harbour Bridge Opens", "Last Ferry Leaves the Island", "Our Own News"], await app.BuildAndRun());
    }

    ConsumerProject Library(string folder, string name, string references) => new(
        packages,
        folder,
        name,
        """
        <TargetFramework>netstandard2.0</TargetFramework>
        <LangVersion>latest</LangVersion>
        <Nullable>enable</Nullable>
        <CorpusVisibility>public</CorpusVisibility>
        """,
        references);
}
