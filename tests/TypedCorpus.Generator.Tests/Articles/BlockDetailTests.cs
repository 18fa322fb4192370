using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Articles;

/// <summary>What blocks tell beside their words: items of lists, code, links and pictures.</summary>
public class BlockDetailTests
{
    static readonly CorpusFile[] Files =
    [
        new("mill.md", """
            # The mill

            ![The *old* mill &amp; wheel](mill.jpg "Title") stands by [the **pond**](pond.md). **[Here](#here)** is more.

            1. Dig.
               - [x] A ditch, as in ![](ditch.png)
               - [ ] A [pond](pond.md)
            1. Build.

            ```csharp
            Mill.Turn();
            ```

            ```
            turn
            ```

            [![a wheel][wheel]](https://example.org)

            [wheel]: wheel.jpg
            """),
        new("pond.md", "# The pond\n\nIt is deep.\n"),
        new("list.txt", "What we want to see\n\nThe guests of the mill come on Sunday, and this is what they want to see when they come.\n\n1. Bread for all.\n2. Water for all.\n"),
    ];

    static readonly (string Expression, string Value)[] Expected =
    [
        ("string.Join(\"|\", Corpus.TheMill.Blocks.Where(block => block.Kind == BlockKind.ListItem).Select(block => block.Level + \" \" + block.Number + \" \" + block.IsDone + \" \" + block.Text))",
            "1 1  Dig.|2  True A ditch, as in|2  False A pond|1 2  Build."),
        ("string.Join(\"|\", Corpus.TheMill.Blocks.Where(block => block.Kind == BlockKind.Code).Select(block => block.Language + \" \" + block.Text))", "csharp Mill.Turn();| turn"),
        ("string.Join(\"|\", Corpus.WhatWeWantToSee.Blocks.Skip(2).Select(block => block.Level + \" \" + block.Number + \" \" + block.Text))", "1 1 1. Bread for all.|1 2 2. Water for all."),
        ("string.Join(\"|\", Corpus.TheMill.Links.Select(link => link.Text + \" \" + link.Url))", "the pond pond.md|Here #here|pond pond.md| https://example.org"),
        ("string.Join(\"|\", Corpus.TheMill.Pictures.Select(picture => picture.Alt + \" \" + picture.Url + picture.Text))", "The old mill & wheel mill.jpg| ditch.png|a wheel wheel.jpg"),
        ("string.Join(\"|\", Corpus.TheMill.Blocks.Select(block => string.Join(\"+\", block.Links) + \" \" + string.Join(\"+\", block.Pictures.Select(picture => picture.Url))))",
            " |the pond+Here mill.jpg| | ditch.png|pond | | | | wheel.jpg| "),
        ("Corpus.TheMill.Paragraphs[0].Links[0].Target == Corpus.ThePond && ReferenceEquals(Corpus.TheMill.Paragraphs[0].Links[0], Corpus.TheMill.Links[0])", "True"),
        ("ReferenceEquals(Corpus.TheMill.Pictures[1], Corpus.TheMill.Paragraphs[2].Pictures[0]) && Corpus.TheMill.Pictures[1].Article == Corpus.TheMill", "True"),
        ("Corpus.ThePond.Pictures.Count + Corpus.ThePond.Links.Count + Corpus.ThePond.Paragraphs[0].Links.Count + (Corpus.ThePond.Paragraphs[0].Number ?? 0)", "0"),
    ];

    [Fact]
    public void Items_code_links_and_pictures_tell_what_they_are() => MetadataProgram.Expect(Files, Expected);

    [Fact]
    public void In_resources_it_is_the_same() => MetadataProgram.Expect(Files, new CorpusDriverOptions { CorpusStorage = "Resource" }, Expected);

    [Fact]
    public void Pictures_of_ones_own_in_the_metadata_stand_for_those_of_the_text() => MetadataProgram.Expect(
        [new CorpusFile("mill.md", "---\npictures: [a.jpg, b.jpg]\n---\n\nIt turns ![round](c.jpg).\n")],
        ("string.Join(\",\", Corpus.Mill.Pictures) + \" \" + ((Article)Corpus.Mill).Pictures[0].Url", "a.jpg,b.jpg c.jpg"));
}
