using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Incremental;

/// <summary>A page depends on the paths of those that it links to and on the names of the places that it links to, and on nothing else of them.</summary>
public class LinkedPageRunTests
{
    static readonly CSharpCompilation Project = CSharpCompilation.Create("Project");

    static readonly CorpusText From = Text("from", "# From\n\nSee [there](to.md#the_end).\n");
    static readonly CorpusText Other = Text("other", "# Other\n\nWords.\n");
    static readonly CorpusText To = Text("to", "---\ndate: 2024-05-31\n---\n# To\n\nWords.\n\n## the end\n\nGone.\n");

    [Theory]
    [InlineData("Words.", "More words.", "from Cached, other Cached, to Modified")]
    [InlineData("# To", "# There", "from Cached, other Cached, to Modified")]
    [InlineData("the end", "the & end", "from Modified, other Cached, to Modified")]
    [InlineData("2024", "2023", "from Modified, other Cached, to Modified")]
    public void An_edit_of_what_a_link_leads_to(string old, string now, string articles)
    {
        CorpusDriverOptions options = new() { CorpusHtml = true, CorpusUrl = "/{year}/{slug}/" };
        GeneratorDriver driver = CorpusDriver.Create([From, Other, To], options, tracksSteps: true).RunGenerators(Project, TestContext.Current.CancellationToken);
        driver = driver
            .ReplaceAdditionalText(To, Text("to", To.File.Text.Replace(old, now, StringComparison.Ordinal)))
            .RunGenerators(Project, TestContext.Current.CancellationToken);

        Assert.Equal(articles, RunReasons.Of(driver).Articles);
    }

    static CorpusText Text(string id, string text) => new(new CorpusFile($"seeds/{id}.md", text) { Id = id });
}
