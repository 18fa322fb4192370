using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Links;

public class PathTests
{
    static readonly CorpusFile[] Files =
    [
        new("seeds/long-reads/corpus.schema.yaml", ""),
        new("seeds/long-reads/2024/mill.md", "---\ntitle: The mill\ndate: 2024-05-31\n---\n\nSee [the pond](/pond/#deep) and [the weir](/old/weir).\n") { Id = "long-reads/2024/mill" },
        new("seeds/pond.md", "# The pond\n\n## Deep\n\nWords.\n") { Id = "pond" },
        new("seeds/weir.md", "---\ntitle: The weir\nurl: /old/weir/\n---\n\nWords.\n") { Id = "weir" },
        new("seeds/index.md", "---\ntitle: Home\n---\n\nWords.\n") { Id = "index" },
        new("seeds/a b/größe.md", "---\ntitle: Size\n---\n\nWords.\n") { Id = "a b/größe" },
    ];

    [Theory]
    [InlineData("/{collection}/{id}/", "/a%20b/gr%C3%B6%C3%9Fe/ / /long-reads/2024/mill/ /pond/ /old/weir/")]
    [InlineData("/{id}", "/a%20b/gr%C3%B6%C3%9Fe / /long-reads/2024/mill /pond /old/weir/")]
    [InlineData("/{year}/{month}/{day}/{slug}.html", "/gr%C3%B6%C3%9Fe.html /index.html /2024/05/31/mill.html /pond.html /old/weir/")]
    [InlineData("news/{year}-{month}/{slug}/", "/news/gr%C3%B6%C3%9Fe/ /news/ /news/2024-05/mill/ /news/pond/ /old/weir/")]
    public void A_pattern_gives_each_article_its_path(string pattern, string paths) => MetadataProgram.Expect(
        Files,
        new CorpusDriverOptions { CorpusUrl = pattern },
        ("string.Join(\" \", Corpus.Articles.Select(article => article.Path))", paths));

    [Fact]
    public void An_address_within_the_site_leads_to_its_article() => MetadataProgram.Expect(
        Files,
        new CorpusDriverOptions { CorpusUrl = "/{collection}/{id}/" },
        ("Corpus.TheMill.Links[0].Target?.Id + Corpus.TheMill.Links[0].Section + Corpus.TheMill.Links[1].Target?.Id", "pondDeepweir"),
        ("Corpus.ThePond.Backlinks.Count", "1"),
        ("Corpus.Articles.FindPath(\"/a%20b/gr%C3%B6%C3%9Fe\")?.Id + Corpus.Articles.FindPath(\"/a b/größe/?x\")?.Id", "a b/größea b/größe"),
        ("Corpus.Articles.FindPath(\"/\")?.Id + (Corpus.Articles.FindPath(\"/none/\") is null)", "indexTrue"),
        ("Corpus.LongReads.FindPath(\"/long-reads/2024/mill/\")?.Id + (Corpus.LongReads.FindPath(\"/pond/\") is null)", "long-reads/2024/millTrue"));

    [Fact]
    public void In_a_page_an_address_from_the_root_of_the_seeds_is_the_path_of_its_article() => MetadataProgram.Expect(
        [
            new("seeds/docs/a.md", "# A\n\n[b](/docs/b.md#x \"T\") [c](/docs/c.md) [d](/img/d.png) [e](/docs/b)\n") { Id = "docs/a" },
            new("seeds/docs/b.md", "# B\n\nWords.\n\n## X\n\nWords.\n") { Id = "docs/b" },
        ],
        new CorpusDriverOptions { CorpusUrl = "/{id}/", CorpusHtml = true },
        ("Corpus.A.Paragraphs[0].Html.TrimEnd()", "<p><a href=\"/docs/b/#x\" title=\"T\">b</a> <a href=\"/docs/c.md\">c</a> <a href=\"/img/d.png\">d</a> <a href=\"/docs/b\">e</a></p>"));

    [Fact]
    public void The_page_of_a_seed_is_that_seed() => MetadataProgram.Expect(
        [
            new("seeds/docs/a.md", "# A\n\n[b](b.html#x) [c](c.html)\n") { Id = "docs/a" },
            new("seeds/docs/b.md", "# B\n\nWords.\n\n## X\n\nWords.\n") { Id = "docs/b" },
        ],
        new CorpusDriverOptions { CorpusUrl = "/{id}/", CorpusHtml = true },
        ("Corpus.A.Links[0].Target?.Title + Corpus.A.Links[0].Section + Corpus.A.Links[1].Target?.Title", "BX"),
        ("Corpus.A.Paragraphs[0].Html.TrimEnd()", "<p><a href=\"/docs/b/#x\">b</a> <a href=\"/docs/c.html\">c</a></p>"));

    [Fact]
    public void A_place_that_another_program_would_name_otherwise_is_found() => MetadataProgram.Expect(
        [
            new("seeds/docs/a.md", "# A\n\n[b](b.md#Ponds_weirs) [c](#mills-boats) [d](b.md#x) [e](b.md#ponds--weirs)\n\n## Mills & boats\n\nWords.\n") { Id = "docs/a" },
            new("seeds/docs/b.md", "# B\n\nWords.\n\n## Ponds & weirs\n\nWords.\n") { Id = "docs/b" },
        ],
        new CorpusDriverOptions { CorpusUrl = "/{id}/", CorpusHtml = true },
        ("string.Join(\" \", Corpus.A.Links.Select(link => link.Section?.Slug ?? \"-\"))", "ponds--weirs mills--boats - ponds--weirs"),
        (
            "Corpus.A.Paragraphs[0].Html.TrimEnd()",
            "<p><a href=\"/docs/b/#ponds--weirs\">b</a> <a href=\"#mills--boats\">c</a> <a href=\"/docs/b/#x\">d</a> <a href=\"/docs/b/#ponds--weirs\">e</a></p>"));

    [Fact]
    public void Without_a_pattern_there_is_no_path() => MetadataProgram.Expect(
        Files, ("Corpus.ThePond.Path is null && Corpus.TheMill.Links[0].Target is null && Corpus.Articles.FindPath(\"/pond/\") is null", "True"));

    [Fact]
    public void A_key_of_the_metadata_with_the_name_of_a_found_member_is_that_member() => MetadataProgram.Expect(
        [new("a.md", "---\ntitle: A\nlinks: [1, 2]\npath: 7\nhtml: x\ninstant: 3\nwordCount: 5\nword_count: 6\nreading-time: soon\n---\n\nSee [b](b.md).\n")],
        ("Corpus.A.Links[0] + Corpus.A.Path + ((Article)Corpus.A).Links.Count", "9"),
        ("Corpus.A.WordCount + Corpus.A.WordCount_2 + ((Article)Corpus.A).WordCount + Corpus.A.ReadingTime + Corpus.A.Html + Corpus.A.Instant", "13soonx3"));

    [Fact]
    public void TC0025_a_path_of_two_articles_and_a_name_that_stands_for_nothing_are_warnings()
    {
        CorpusFile[] files = [new("a/x.md", "# A\n\nWords.\n") { Id = "a/x" }, new("b/x.md", "# B\n\nWords.\n") { Id = "b/x" }];
        Diagnostic[] told = [.. CorpusDriver.Run(files, new() { CorpusUrl = "/{slug}/{title}/" }).GetRunResult().Diagnostics.Where(found => found.Severity > DiagnosticSeverity.Hidden)];

        Assert.Equal(
            [
                "Nothing is called {title} in CorpusUrl: write {collection}, {id}, {slug}, {year}, {month} or {day}",
                "The path '/x/' is that of 'x.md' (a/x), too: put another 'slug:' into the metadata of one of them, or more into CorpusUrl, such as {id}",
            ],
            told.Select(found => found.GetMessage(null)));
        Assert.Equal(["TC0025", "TC0025"], told.Select(found => found.Id));
        Assert.Equal("b/x.md", told[1].Location.GetLineSpan().Path);
    }
}
