using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Sections;

public class NamedSectionTests
{
    static readonly CorpusFile Guide = new(
        "guide.md",
        """
        # Guide

        Read this first.

        ## Installation

        Type this:

        ```
        dotnet add package Mill
        ```

        ### On Linux

        “Nothing else is needed on any of them,” said Ann Roe, a baker.

        ### On *Windows* & Mac

        ## Usage

        Run it.

        ## Usage

        Run it again.
        """);

    [Fact]
    public void The_text_of_a_section_is_what_the_body_has_of_it() => MetadataProgram.Expect(
        [new CorpusFile("a.md", "# A\n\nFirst.\n\n## B\n\nSee [a][x].\n\n- one\n    - two\n\n[x]: https://example.org \"T\"\n\n![p](p.png)\n\n> End\n> of it.\n\n    code\n      more\n\n### C\n\n***\n")],
        ("Corpus.A.Sections.B.Text", "See a.\n\none\ntwo\n\nEnd of it.\n\ncode\n  more\n\nC"),
        ("Corpus.A.Sections.Opening.Text + Corpus.A.Sections.C.Text.Length", "First.0"),
        ("Corpus.A.Body.EndsWith(Corpus.A.Sections.B.Text)", "True"));

    [Fact]
    public void Each_section_of_Markdown_has_a_member() => MetadataProgram.Expect(
        [Guide],
        ("Corpus.Guide.Sections.Installation.Text", "Type this:\n\ndotnet add package Mill\n\nOn Linux\n\n“Nothing else is needed on any of them,” said Ann Roe, a baker.\n\nOn Windows & Mac"),
        ("Corpus.Guide.Sections.Usage.Text + Corpus.Guide.Sections.Usage_2.Paragraphs[0].Text", "Run it.Run it again."),
        ("Corpus.Guide.Sections.Opening.Text + Corpus.Guide.Sections.Opening.Slug.Length + Corpus.Guide.Sections.Opening.Level", "Read this first.00"),
        ("string.Join(\" \", Corpus.Guide.Sections.Select(section => section.Slug))", " installation on-linux on-windows--mac usage usage-1"),
        ("string.Join(\" \", Corpus.Guide.Sections.Installation.Sections.Select(section => section.Heading!.Text))", "On Linux On Windows & Mac"),
        ("Corpus.Guide.Sections.OnLinux.Parent == Corpus.Guide.Sections.Installation && Corpus.Guide.Sections.Usage.Parent is null", "True"),
        ("Corpus.Guide.Sections.OnLinux.Level + Corpus.Guide.Sections.Usage.Level + Corpus.Guide.Sections.Count", "9"),
        ("Corpus.Guide.Sections.OnWindowsMac.Text.Length + Corpus.Guide.Sections.OnWindowsMac.Sections.Count", "0"),
        ("ReferenceEquals(Corpus.Guide.Sections[1], Corpus.Guide.Sections.Installation) && Corpus.Guide.Sections[1] == Corpus.Articles[0].Sections[1]", "True"),
        ("Corpus.Guide.Quotes.NothingElseIsNeededOnAny.Paragraph.Section == Corpus.Guide.Sections.OnLinux", "True"),
        ("Corpus.Guide.Sections.Usage.Article == Corpus.Guide", "True"));

    [Theory]
    [InlineData("Literal")]
    [InlineData("Resource")]
    public void An_article_may_have_sections_with_names_and_no_quotes(string storage) => MetadataProgram.Expect(
        [new("a.md", "# A\n\n## One\n\nWords.\n"), new("b.md", "# B\n\nWords.\n"), new("c.md", "---\ntitle: C\n---\nWords.\n\n## Only\n") { Collection = "Notes" }],
        new CorpusDriverOptions { CorpusStorage = storage },
        ("Corpus.A.Sections.One.Text + Corpus.A.Quotes.Count", "Words.0"),
        ("Corpus.C.Sections.Only.Text.Length + Corpus.Notes[0].Sections[1].Slug + Corpus.B.Sections.Count", "0only1"));

    [Theory]
    [InlineData(null, "a.txt", false)]
    [InlineData(true, "a.txt", true)]
    [InlineData(false, "a.md", false)]
    [InlineData(null, "a.md", true)]
    public void The_option_says_whose_sections_have_names(bool? named, string path, bool expected)
    {
        CorpusFile file = new(path, (path == "a.md" ? "# The mill\n\nThe old mill ground flour on Sunday, and people came.\n\n## " : "The mill\n\nThe old mill ground flour on Sunday, and people came.\n\n")
            + "What comes next\n\nThe new mill grinds on Monday, and nobody will come to see it.\n");

        MetadataProgram.Expect(
            [file],
            new CorpusDriverOptions { CorpusNamedSections = named },
            ("Corpus.TheMill.Sections.Count", "2"),
            ("Corpus.TheMill.Sections.GetType().GetField(\"WhatComesNext\") is not null", expected ? "True" : "False"));
    }
}
