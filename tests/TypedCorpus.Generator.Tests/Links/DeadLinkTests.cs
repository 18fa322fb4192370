using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Links;

public class DeadLinkTests
{
    static readonly CorpusFile Pond = new("seeds/docs/pond.md", "---\ntitle: The pond\n---\n\nWords.\n\n## How deep it is\n\n<a id=\"old-name\"></a>Deep. <a name=bare-name></a>Deeper.\n") { Id = "docs/pond" };

    [Theory]
    [InlineData("[a](pond.md#depth)", "1,5", "No heading of 'pond.md' has the name 'depth'")]
    [InlineData("[a](pond.md#how-deep-is)", "1,5", "No heading of 'pond.md' has the name 'how-deep-is': did you mean '#how-deep-it-is'?")]
    [InlineData("[a](nowhere.md)", "1,5", "There is no 'nowhere.md'")]
    [InlineData("[a](pnod.md)", "1,5", "There is no 'pnod.md': did you mean 'pond.md'?")]
    [InlineData("[a](../pond.md)", "1,5", "There is no '../pond.md': did you mean 'pond.md'?")]
    [InlineData("![a](img/none.png)", "1,6", "There is no 'img/none.png'")]
    [InlineData("![a](img/bote.png)", "1,6", "There is no 'img/bote.png': did you mean 'img/boat.png'?")]
    [InlineData("[words][missing]", "1,8", "Nothing defines the reference 'missing': write \"[missing]: address\" on a line of its own, or \"\\[\" where no link is meant")]
    [InlineData("- Words [words][missing]", "1,16", "Nothing defines the reference 'missing': write \"[missing]: address\" on a line of its own, or \"\\[\" where no link is meant")]
    [InlineData("- [missing][missing] words", "1,12", "Nothing defines the reference 'missing': write \"[missing]: address\" on a line of its own, or \"\\[\" where no link is meant")]
    [InlineData("[a](pond.html#depth)", "1,5", "No heading of 'pond.html' has the name 'depth'")]
    [InlineData("[a](nowhere.html)", "1,5", "There is no 'nowhere.html'")]
    [InlineData("[a](#there)", "1,5", "No heading of this text has the name 'there': did you mean '#here'?")]
    [InlineData("Words.[^zzz]", "1,7", "Nothing defines the note '^zzz': write \"[^zzz]: words\" on a line of its own")]
    [InlineData("- Words.[^zzz][^a]\n\n[^a]: More.", "1,9", "Nothing defines the note '^zzz': write \"[^zzz]: words\" on a line of its own")]
    [InlineData("[a](/docs/pond.md#depth)", "1,5", "No heading of '/docs/pond.md' has the name 'depth'")]
    [InlineData("| a |\n|---|\n| [b](nowhere.md) |", "3,7", "There is no 'nowhere.md'")]
    [InlineData("- *see [b](nowhere.md \"title\")*", "1,12", "There is no 'nowhere.md'")]
    public void TC0024_a_link_that_leads_nowhere_is_a_warning_at_its_address(string text, string place, string message)
    {
        CorpusFile[] files = Files(text);
        Diagnostic found = Assert.Single(Told(files));
        (int line, int column) = (int.Parse(place.Split(',')[0], null), int.Parse(place.Split(',')[1], null));

        Assert.Equal(message, found.GetMessage());
        Assert.Equal($"seeds/docs/a.md: ({line + 1},{column - 1})", found.Location.GetLineSpan().ToString().Split("-(")[0]);
        Assert.Equal(("TC0024", DiagnosticSeverity.Warning), (found.Id, found.Severity));
    }

    [Fact]
    public void TC0024_pictures_of_which_none_is_there_are_told_once_at_the_first()
    {
        Diagnostic found = Assert.Single(Told(Files("![a](img/none.png)\n\n![b](https://example.org/b.png)\n\n![c](c.png) ![d](d.png \"D\")")));

        Assert.Equal("None of the 3 pictures of this text is there, from 'img/none.png' on: put their files where the addresses lead, or write the addresses in full", found.GetMessage());
        Assert.StartsWith("seeds/docs/a.md: (2,5)", found.Location.GetLineSpan().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](plan.pdf) [b](old/plan.zip) [c](plan.pdf)", "None of the 3 files to which this text links is there, from 'plan.pdf' on: put them where the addresses lead, or write the addresses in full")]
    [InlineData(
        "[a](pond.md#depth) [b](pond.md#shore) [c](pond.md#boats)",
        "None of the 3 links of this text to places in 'pond.md' leads to a heading, from '#depth' on: write the names that its headings have, or '<a id=\"...\"></a>' where the places are")]
    [InlineData("[a](nowhere.md) [b](pond.md)\n\n[c](nowhere.md)\n\n[d](nowhere.md) [e](nowhere.md)", "There is no 'nowhere.md' (also in lines 5 and 7)")]
    [InlineData("[a](pond.md#depth)\n\n[b](pond.md#depth), [c](pond.md#how-deep-it-is)", "No heading of 'pond.md' has the name 'depth' (also in line 5)")]
    public void TC0024_links_that_lack_the_same_are_told_once(string text, string message) => Assert.Equal(message, Assert.Single(Told(Files(text))).GetMessage());

    [Theory]
    [InlineData("[a](plan.pdf) [b](old/plan.zip) [c](img/boat.png)")]
    [InlineData("[a](pond.md#depth) [b](pond.md#shore) [c](pond.md#old-name)")]
    public void TC0024_links_of_which_one_leads_somewhere_are_told_one_by_one(string text) => Assert.Equal(2, Told(Files(text)).Count());

    [Theory]
    [InlineData("[a](ann@example.org)", "There is no 'ann@example.org': did you mean 'mailto:ann@example.org'?")]
    [InlineData("[a](example.org/boats.html)", "There is no 'example.org/boats.html': did you mean 'https://example.org/boats.html'?")]
    [InlineData("[a](boats/README.md)", "There is no 'boats/README.md'")]
    [InlineData("[a](../README.md)", "There is no '../README.md': did you mean 'weir/README.md'?")]
    [InlineData("[a](../weir/README.md)", "There is no '../weir/README.md': did you mean 'weir/README.md'?")]
    [InlineData("[a](img/boat.md)", "There is no 'img/boat.md'")]
    public void TC0024_what_was_meant_is_told_where_it_is_likely(string text, string message)
    {
        CorpusFile readme = new("seeds/docs/weir/README.md", "# The weir\n\nWords.\n") { Id = "docs/weir/README" };

        Assert.Equal(message, Assert.Single(Told([.. Files(text), readme])).GetMessage());
    }

    [Fact]
    public void TC0024_a_name_that_several_headings_fit_is_told()
    {
        CorpusFile two = new("seeds/docs/two.md", "# Two\n\n## A b\n\nWords.\n\n## AB\n\nWords.\n") { Id = "docs/two" };

        Assert.StartsWith("No heading of 'two.md' has the name 'a_b'", Assert.Single(Told([.. Files("[a](two.md#a_b)"), two])).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![a](img/boat.png) ![b](none.png) ![c](nowhere.png)")]
    [InlineData("![a](img/bote.png) ![b](none.png)")]
    public void TC0024_pictures_of_which_one_is_there_or_misspelt_are_told_one_by_one(string text) => Assert.Equal(2, Told(Files(text)).Count());

    [Theory]
    [InlineData("![a](<../.gitbook/assets/a b.png>) [a]({% link a.md %}) [b]({{< ref \"b.md\" >}})")]
    [InlineData("[a](pond.md)")]
    [InlineData("[a](./pond.md#how-deep-it-is)")]
    [InlineData("[a](pond.html)")]
    [InlineData("[a](pond.html#how-deep-it-is)")]
    [InlineData("- [docs][parser] Words")]
    [InlineData("[a](pond.md#old-name)")]
    [InlineData("[a](pond.md#bare-name) [b](pond.md#How_deep--it.is) [c](#HERE) [d](#-here)")]
    [InlineData("[a](#/here/there) [b](#:~:text=words)")]
    [InlineData("[a](../docs/pond.md?raw=1)")]
    [InlineData("[a](#here)")]
    [InlineData("[a](#)")]
    [InlineData("[a](#top)")]
    [InlineData("![a](img/boat.png)")]
    [InlineData("![a](img/my%20boat.png)")]
    [InlineData("[a](/posts/x.md)")]
    [InlineData("[a](/docs/pond.md#how-deep-it-is)")]
    [InlineData("[a](/pond.md)")]
    [InlineData("[a](/docs/pond#depth)")]
    [InlineData("[a](https://example.org/nowhere.md)")]
    [InlineData("[a](//example.org/x.png)")]
    [InlineData("[a](mailto:ann@example.org)")]
    [InlineData("[a](../other/page/)")]
    [InlineData("[a](intro)")]
    [InlineData("[a]({{ site.url }}/x.md)")]
    [InlineData("[a][b]\n\n[b]: pond.md")]
    [InlineData("[b][]\n\n[b]: pond.md")]
    [InlineData("[missing], [1][2] and x[a][b]")]
    [InlineData("`[words][missing]`")]
    [InlineData("    [words][missing]")]
    [InlineData("A note.[^1][^two] `[^3]`\n\n[^1]: Words.\n> [^Two]: More words.\n\n    [^4]")]
    public void What_leads_somewhere_or_may_do_so_is_not_told(string text) =>
        Assert.Empty(Told(Files(text)));

    [Theory]
    [InlineData("draft: true", false, false, "'lake.md' is a draft, which is left out: take the link out until the draft is published")]
    [InlineData("published: false", false, false, "'lake.md' is a draft, which is left out: take the link out until the draft is published")]
    [InlineData("draft: true", true, false, null)]
    [InlineData("draft: true", false, true, null)]
    [InlineData("draft: false", false, false, null)]
    public void TC0024_a_link_to_a_draft_that_is_left_out_is_a_warning_unless_it_is_in_one(string key, bool hasDrafts, bool isInDraft, string? message)
    {
        CorpusFile[] files =
        [
            new("seeds/docs/lake.md", $"---\n{key}\n---\n# The lake\n\n[Here](#the-lake).\n") { Id = "docs/lake" },
            new("seeds/docs/a.md", $"---\ndraft: {(isInDraft ? "true" : "false")}\n---\n# A\n\nSee [the lake](lake.md#the-lake).\n") { Id = "docs/a" },
        ];

        Assert.Equal(message, CorpusDriver.Run(files, Options with { CorpusDrafts = hasDrafts }).GetRunResult().Diagnostics.SingleOrDefault(found => found.Id == "TC0024")?.GetMessage());
    }

    [Fact]
    public void Plain_text_has_no_links() => Assert.Empty(MetadataProgram.Diagnostics(
        new CorpusFile("a.txt", "The mill\n\nThe old [mill](nowhere.md) ground flour on Sunday, and many people came to see it.\n")));

    static IEnumerable<Diagnostic> Told(CorpusFile[] files) =>
        CorpusDriver.Run(files, Options).GetRunResult().Diagnostics.Where(found => found.Severity > DiagnosticSeverity.Hidden);

    static CorpusDriverOptions Options => new() { CorpusAssets = ["seeds/docs/img/boat.png", "seeds/docs/img/my boat.png"] };

    static CorpusFile[] Files(string text) => [Pond, new("seeds/docs/a.md", $"# A\n\n{text}\n\n## Here\n\nWords.\n") { Id = "docs/a" }];
}
