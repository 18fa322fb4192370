using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>Front matter and sidecars, with the library that reads their YAML loaded from the package.</summary>
public class MetadataTests(PackedPackages packages)
{
    [Fact]
    public async Task Front_matter_and_sidecars_become_typed_members()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Metadata")
            .Write("seeds/bridge.md", "---\nauthor: Ann Doe\ndate: 2024-05-31\nurl: https://example.org/bridge\ntags: [harbour, news]\nrating: 4\n---\n" + Texts.Bridge)
            .Write("seeds/ferry.txt", Texts.Ferry)
            .Write("seeds/ferry.corpus.yaml", "id: last-ferry\nname: LastFerry\nrating: 4.5\n")
            .Write("Program.cs",
                """
                CorpusArticle bridge = Corpus.TheHarbourBridgeOpens;
                DateOnly? date = bridge.Date;
                Console.WriteLine($"{bridge.Author}, {date:yyyy-MM-dd}, {bridge.Url}, {string.Join("+", bridge.Tags)}");
                double best = Corpus.Articles.Max(article => article.Rating);
                Console.WriteLine(Corpus.Articles["last-ferry"] == Corpus.LastFerry && best == 4.5);
                """);

        Assert.Equal(["Ann Doe, 2024-05-31, https://example.org/bridge, harbour+news", "True"], await project.BuildAndRun());

        CommandResult build = await project.Write("seeds/ferry.corpus.yaml", "rating: 4.5\ndate: tomorrow\n").Build();
        Assert.Contains(build.Problems, problem => problem.Contains("ferry.corpus.yaml(2,7): error TC0020: A date is expected here"));
    }

    [Fact]
    public async Task Folders_with_a_schema_and_items_that_name_one_are_collections()
    {
        ConsumerProject project = ConsumerProject.Console(
                packages,
                "Collections",
                items: "<Corpus Include=\"news/**/*.md\" Collection=\"News\" /><CorpusSchema Include=\"news.yaml\" Collection=\"News\" />")
            .Write("seeds/posts/corpus.schema.yaml", "fields: {rating: {type: whole number, required: true}}\n")
            .Write("seeds/posts/a.md", "---\nrating: 4\n---\n" + Texts.Bridge)
            .Write("news.yaml", "item: Story\nfields: {place: {one of: [Bergen, Oslo]}}\n")
            .Write("news/2024/b.md", "---\nplace: Oslo\n---\n" + Texts.Ferry)
            .Write("Program.cs",
                """
                foreach (Post post in Corpus.Posts)
                    Console.WriteLine(post.Rating + 1);
                foreach (Story story in Corpus.News)
                    Console.WriteLine(story.Place == StoryPlace.Oslo);
                """);

        Assert.Equal(["5", "True"], await project.BuildAndRun());

        CommandResult build = await project.Write("seeds/posts/corpus.schema.yaml", "fields: {rating: {type: whole number, max: 3}}\n").Build();
        Assert.Contains(build.Problems, problem => problem.Contains("a.md(2,9): error TC0023: 'rating' must be a whole number up to 3, and is '4'"));
    }

    [Fact]
    public async Task The_libraries_load_in_the_compiler_server()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Served")
            .Write("seeds/bridge.md", "---\nrating: 4.5\n---\n# The *Harbour* Bridge Opens\n\nIt opened on Monday, after four years of work.\n")
            .Write("Program.cs", "Console.WriteLine(Corpus.TheHarbourBridgeOpens.Rating);");

        CommandResult build = (await packages.Dotnet(project.Folder, "build", "-verbosity:detailed", "-tl:off")).SucceededWithoutWarning();

        Assert.Contains("CompilerServer: server - server processed compilation", build.Output);
        Assert.Equal(["4.5"], (await project.Run()).Succeeded().Lines);
    }
}
