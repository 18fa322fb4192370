using System.Xml.Linq;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class OptionTests(PackedPackages packages)
{
    static readonly DocPage Page = DocPage.Of("src/docs/options.md");

    [Fact]
    public void Every_property_is_in_the_table()
    {
        string props = Repository.PathOf("src/TypedCorpus.Generator/build/TypedCorpus.props");
        IEnumerable<string> read = XDocument.Load(props).Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value);

        Assert.Equal(
            read.Where(name => name != "RootNamespace" && name[0] != '_').Concat(["EnableDefaultCorpusItems", "CorpusImplicitUsing"]).Order(),
            Page.Table("All of them").Select(row => row[0].Trim('`')).Where(name => !name.StartsWith('<')).Order());
    }

    [Fact]
    public async Task The_items_do_what_is_shown()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Items", items: Page.Block("items of the options"))
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("seeds/notes.txt", "Not an article.")
            .Write("../archive/2024/ferry.txt", Texts.Ferry)
            .Write("Program.cs", "Console.WriteLine($\"{Corpus.Bridge.Id}, {Corpus.LastFerryLeavesTheIsland.Id}, {Corpus.Articles.Count}\");");

        Assert.Equal(["bridge, 2024/ferry, 2"], await project.BuildAndRun());
    }

    [Theory]
    [InlineData("Debug", "2")]
    [InlineData("Release", "1")]
    public async Task Drafts_can_be_in_while_they_are_written(string configuration, string articles)
    {
        ConsumerProject project = ConsumerProject.Console(
            packages, "Drafts" + configuration, $"<Configuration>{configuration}</Configuration><OutputPath>bin/Debug/</OutputPath>{Page.Block("drafts while writing")}")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("seeds/draft.md", "---\ndraft: true\n---\n# A draft\n\nTo be written.\n")
            .Write("Program.cs", "Console.WriteLine(Corpus.Articles.Count);");

        Assert.Equal([articles], await project.BuildAndRun());
    }

    [Theory]
    [InlineData("", "", "0")]
    [InlineData("property of archives", "", "2")]
    [InlineData("", "items of archives", "2")]
    public async Task Doubled_apostrophes_are_read_where_the_project_says_so(string property, string items, string quotes)
    {
        ConsumerProject project = ConsumerProject.Console(
            packages, "Doubled" + property.Length + items.Length, property.Length == 0 ? "" : Page.Block(property), items.Length == 0 ? "" : Page.Block(items))
            .Write("seeds/archive/flood.txt", Page.Block("text of an archive: seeds/archive/flood.txt"))
            .Write("Program.cs", "Console.WriteLine(Corpus.TheFlood.Quotes.Count);");

        Assert.Equal([quotes], await project.BuildAndRun());
    }

    [Fact]
    public async Task What_an_item_cannot_say_of_doubled_apostrophes_is_told_at_its_seed()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "DoubledYes", items: "<Corpus Update=\"seeds/flood.txt\" DoubledApostrophes=\"yes\" />")
            .Write("seeds/flood.txt", "The Flood\n\nIt rained.\n")
            .Write("Program.cs", "Console.WriteLine(Corpus.TheFlood.Quotes.Count);");

        Assert.Contains(
            "flood.txt(1,1): error TC0017: DoubledApostrophes is 'yes' in the project file: write 'true' or 'false'",
            Assert.Single((await project.Build()).Problems),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_project_file_chooses_the_seeds_and_the_names()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Options",
            """
            <EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>
            <CorpusNamespace>News.Archive</CorpusNamespace>
            <CorpusClassName>Library</CorpusClassName>
            <CorpusNamedQuotes>false</CorpusNamedQuotes>
            """,
            """
            <Corpus Include="texts/**/*.txt" />
            <Corpus Include="more/ferry.text" Name="LastFerry" />
            """)
            .Write("seeds/left-out.txt", Texts.Bridge)
            .Write("texts/2024/bridge.txt", Texts.Bridge)
            .Write("more/ferry.text", Texts.Ferry)
            .Write("Program.cs",
                """
                Console.WriteLine(typeof(Library).FullName);
                foreach (Article article in Library.Articles)
                    Console.WriteLine(article.Id);
                Console.WriteLine(Library.LastFerry.Title);
                Console.WriteLine(Library.LastFerry.Quotes.GetType().GetProperty("IHaveMadeThisCrossingNineThousand") is null);
                """);

        Assert.Equal(
            ["News.Archive.Library", "2024/bridge", "ferry", "Last Ferry Leaves the Island", "True"],
            await project.BuildAndRun());
    }

    [Fact]
    public async Task A_file_with_types_of_another_library_that_the_model_has_too_compiles_once_the_using_is_taken_out()
    {
        ConsumerProject ProjectWith(string items) => ConsumerProject.Console(packages, "Usings", items: items)
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Reports.cs", "namespace Reports; public class Paragraph; public class Block; public class Section;")
            .Write("Old.cs", "using Reports; static class Old { public static object[] All => [new Paragraph(), new Block(), new Section()]; }")
            .Write("Program.cs", "Console.WriteLine(Corpus.TheHarbourBridgeOpens.Paragraphs.Count + Old.All.Length);");

        IReadOnlyList<string> problems = (await ProjectWith("").Build()).Problems;
        Assert.Equal(3, problems.Count);
        Assert.All(problems, problem => Assert.Contains("error CS0104: ", problem));
        Assert.Equal(["6"], await ProjectWith(Page.Block("a using less")).BuildAndRun());
    }

    [Fact]
    public async Task Without_implicit_usings_of_the_corpus_every_namespace_is_named()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Named.Out", "<CorpusImplicitUsing>false</CorpusImplicitUsing>")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Article.cs", "namespace Reports { public class Article; }")
            .Write("Program.cs", "using Reports;\nConsole.WriteLine($\"{typeof(Article)}, {Named.Out.Corpus.TheHarbourBridgeOpens.Title}\");");

        Assert.Equal(["Reports.Article, The Harbour Bridge Opens"], await project.BuildAndRun());
    }

    [Fact]
    public async Task A_default_seed_can_be_named_updated_and_removed_and_may_be_called_anything()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "2024 news-event.default",
            items:
            """
            <Corpus Include="seeds/bridge.txt" Name="Bridge" />
            <Corpus Update="seeds/ferry.txt" Name="Ferry" />
            <Corpus Remove="seeds/notes.txt" />
            """)
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("seeds/ferry.txt", Texts.Ferry)
            .Write("seeds/notes.txt", "Not an article.")
            .Write("seeds/C# & F#/it's 100%25; [draft] {1}, (2)!.md", "Odd Names\n\nA file may be called anything.\n")
            .Write("Program.cs",
                """
                Console.WriteLine(typeof(Corpus).Namespace);
                Console.WriteLine(Corpus.Bridge.Id);
                Console.WriteLine(Corpus.Ferry.Id);
                Console.WriteLine(Corpus.OddNames.Id);
                Console.WriteLine(Corpus.Articles.Count);
                """);

        Assert.Equal(
            ["_2024_news_event.default", "bridge", "ferry", "C# & F#/it's 100%25; [draft] {1}, (2)!", "3"],
            await project.BuildAndRun());
    }
}
