using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class PublicCorpusTests(PackedPackages packages)
{
    static readonly DocPage Options = DocPage.Of("src/docs/options.md");

    [Fact]
    public async Task A_public_corpus_without_the_model_package_is_an_error()
    {
        CommandResult build = await Library(packages.NewFolder(), "Harbour")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error TC0007: ", Assert.Single(build.Problems));
    }

    [Fact]
    public async Task Two_public_corpora_and_an_own_one_share_the_model_package()
    {
        string folder = packages.NewFolder();
        await AddModel(Library(folder, "Harbour").Write("seeds/bridge.txt", Texts.Bridge));
        await AddModel(Library(folder, "Island")
            .Write("seeds/ferry.txt", Texts.Ferry)
            .Write("seeds/ferry.corpus.yaml", "date: 2024-05-31\nrevised: 2024-06-02\n")
            .Write("Days.cs",
                """
                using System;
                namespace Island
                {
                    public static class Days
                    {
                        public static DateTime? Of(TypedCorpus.Article article) => article.Date;
                    }
                }
                """));
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

                // As with a corpus of one's own; what the library was compiled against is of its framework's type
                DateOnly? date = articles[1].Date;
                DateTime? revised = Island.Corpus.LastFerryLeavesTheIsland.Revised;
                Console.WriteLine($"{date:yyyy-MM-dd} {revised:yyyy-MM-dd} {Island.Days.Of(articles[1]):yyyy-MM-dd}");
                """);

        Assert.Equal(
            ["The Harbour Bridge Opens", "Last Ferry Leaves the Island", "Our Own News", "2024-05-31 2024-06-02 2024-05-31"],
            await app.BuildAndRun());
    }

    ConsumerProject Library(string folder, string name) => new(
        packages,
        folder,
        name,
        $"""
         <TargetFramework>netstandard2.0</TargetFramework>
         <LangVersion>latest</LangVersion>
         <Nullable>enable</Nullable>
         {Options.Block("properties of a library")}
         """,
        ConsumerProject.Reference);

    Task<CommandResult> AddModel(ConsumerProject library) =>
        new Prompt(packages, library.Folder).Type(Options.Block("commands of a library"));
}
