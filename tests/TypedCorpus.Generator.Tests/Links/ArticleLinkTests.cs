using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Links;

public class ArticleLinkTests
{
    static readonly CorpusFile[] Files =
    [
        new("seeds/docs/pond.md", "---\ntitle: The pond\nid: water\n---\n\nWords, and [the *old* mill](../mill.md?raw=1 \"title\").\n\n## How deep it is\n\nDeep.\n\n## Größe\n\nBig.\n") { Id = "docs/pond" },
        new("seeds/docs/reeds.md", """
            # Reeds

            See [the pond](pond.md), [its depth](./pond.md#how-deep-it-is), [its size](pond.md#gr%C3%B6%C3%9Fe) and [here](#grass).

            ## Grass

            A [reference][mill], <https://example.org/x>, <ann@example.org>, ![a picture](boat.png), [a file](boat.png) and [nothing](nowhere.md).

            [mill]: ../mill.md
            """) { Id = "docs/reeds" },
        new("seeds/mill.txt", "The mill\n\nThe old [mill](docs/pond.md) ground flour on Sunday, and many people came to see it.\n") { Id = "mill" },
    ];

    static readonly (string Expression, string Value)[] Expected =
    [
        ("string.Join(\", \", Corpus.Reeds.Links.Select(link => link.Text))", "the pond, its depth, its size, here, reference, https://example.org/x, ann@example.org, a file, nothing"),
        ("string.Join(\" \", Corpus.Reeds.Links.Select(link => link.Url))", "pond.md ./pond.md#how-deep-it-is pond.md#gr%C3%B6%C3%9Fe #grass ../mill.md https://example.org/x mailto:ann@example.org boat.png nowhere.md"),
        ("string.Join(\" \", Corpus.Reeds.Links.Select(link => link.Target?.Id ?? \"-\"))", "water water water docs/reeds mill - - - -"),
        ("string.Join(\",\", Corpus.Reeds.Links.Take(5).Select(link => link.Section))", ",How deep it is,Größe,Grass,"),
        ("Corpus.Reeds.Links[0].Target == Corpus.ThePond && ReferenceEquals(Corpus.Reeds.Links[1].Section, Corpus.ThePond.Sections.HowDeepItIs)", "True"),
        ("Corpus.ThePond.Links[0].Text + \" \" + Corpus.ThePond.Links[0].Url + \" \" + (Corpus.ThePond.Links[0].Target == Corpus.TheMill)", "the old mill ../mill.md?raw=1 True"),
        ("string.Join(\", \", Corpus.ThePond.Backlinks.Select(link => link.Article.Id + \": \" + link.Text))", "docs/reeds: the pond, docs/reeds: its depth, docs/reeds: its size"),
        ("string.Join(\", \", Corpus.TheMill.Backlinks.Select(link => link.Text)) + Corpus.TheMill.Links.Count", "reference, the old mill0"),
        ("Corpus.Reeds.Backlinks.Count + (ReferenceEquals(Corpus.Reeds.Links, Corpus.Articles[\"docs/reeds\"].Links) ? 1 : 0)", "1"),
    ];

    [Fact]
    public void The_words_of_a_link_in_a_table_are_without_its_address() => MetadataProgram.Expect(
        [new("a.md", "# A\n\n| [b](b.md) | [**c** d](b.md \"T\") | *[e](b.md)* | [**f**](b.md) |\n|---|---|---|---|\n| [`g`](b.md) | <https://h.org> | [i][b] | [] |\n\n[b]: b.md\n"), new("b.md", "# B\n\nWords.\n")],
        ("string.Join(\", \", Corpus.A.Links.Select(link => link.Text))", "b, **c** d, e, f, g, https://h.org, i"),
        ("string.Join(\", \", Corpus.A.Links.Select(link => link.Url))", "b.md, b.md, b.md, b.md, b.md, https://h.org, b.md"));

    [Fact]
    public void An_address_with_a_slash_in_front_is_that_of_a_seed_where_it_is_called_as_a_file_of_Markdown() => MetadataProgram.Expect(
        [
            new("seeds/docs/a.md", "# A\n\n[b](/docs/b.md#more) [c](/docs/b#more) [d](/nowhere.md) [e](//docs/b.md)\n") { Id = "docs/a" },
            new("seeds/docs/b.md", "# B\n\nWords.\n\n## More\n\nWords.\n") { Id = "docs/b" },
        ],
        ("string.Join(\" \", Corpus.A.Links.Select(link => link.Target?.Id ?? \"-\"))", "docs/b - - -"),
        ("Corpus.A.Links[0].Section + string.Join(\" \", Corpus.B.Backlinks.Select(link => link.Text))", "Moreb"));

    [Fact]
    public void A_link_knows_the_article_and_the_section_that_it_leads_to() => MetadataProgram.Expect(Files, Expected);

    [Fact]
    public void In_resources_it_is_the_same() => MetadataProgram.Expect(Files, new CorpusDriverOptions { CorpusStorage = "Resource" }, Expected);
}
