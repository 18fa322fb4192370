using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Metadata;

/// <summary>Front matter as the generators of sites have it.</summary>
public class SiteFrontMatterTests
{
    [Fact]
    public void A_date_may_have_a_time_and_be_written_in_quotation_marks() => Expect(
        [
            Page("offset", "date:   2014-03-12 09:30:00 -0400\nupdated: \"2021-06-03\""),
            Page("quoted", "date: '2021-06-02T08:00:00.000Z'\nupdated: 2021-06-03"),
            Page("short", "date: 2024-5-1 1:10:43 -0400"),
            Page("day", "date: 2024-05-31"),
        ],
        ("Corpus.Offset.Date?.ToString(\"yyyy-MM-dd\")", "2014-03-12"),
        ("Corpus.Offset.Moment?.ToString(\"s\") + Corpus.Offset.Moment?.Offset", "2014-03-12T09:30:00-04:00:00"),
        ("Corpus.Offset.Updated?.Day", "3"),
        ("Corpus.Quoted.Moment?.ToString(\"o\")", "2021-06-02T08:00:00.0000000+00:00"),
        ("Corpus.Short.Date?.ToString(\"yyyy-MM-dd\")", "2024-05-01"),
        ("Corpus.Day.Date?.Day + \" \" + (Corpus.Day.Moment is null)", "31 True"));

    [Fact]
    public void An_address_within_the_site_stays_one_on_every_system() => Expect(
        [Page("path", "url: /posts/x/"), Page("host", "url: //cdn.example.org/x"), Page("far", "url: https://example.org/x"), Page("none", "a: 1")],
        ("Corpus.Path.Url + \" \" + Corpus.Path.Url!.IsAbsoluteUri", "/posts/x/ False"),
        ("Corpus.Host.Url + \" \" + Corpus.Host.Url!.IsAbsoluteUri", "//cdn.example.org/x False"),
        ("Corpus.Far.Url!.Host", "example.org"),
        ("Corpus.None.Url is null", "True"));

    [Fact]
    public void A_key_keeps_its_capitals_and_a_value_what_a_number_would_lose() => Expect(
        [Page("only", "heroImage: a.jpg\nisDraft: false\nhero_image-big: b.jpg\nSEO: c\ncountry: no\nzip: 01234\nsha: 12345678901234567890\nversion: 1.10\nport: 8_000\nsize: +12\nbig: 1e3\nmask: 0xFF\nempty:\nnone: ~")],
        ("Corpus.Only.HeroImage", "a.jpg"),
        ("Corpus.Only.IsDraft == false", "True"),
        ("Corpus.Only.HeroImageBig + Corpus.Only.SEO", "b.jpgc"),
        ("Corpus.Only.Country.Length + Corpus.Only.Zip.Length + Corpus.Only.Sha.Length + Corpus.Only.Port.Length", "32"),
        ("Corpus.Only.Version + Corpus.Only.Size + Corpus.Only.Big + Corpus.Only.Mask", "1268.1"),
        ("typeof(CorpusArticle).GetProperty(\"Empty\") is null && typeof(CorpusArticle).GetProperty(\"None\") is null", "True"));

    [Fact]
    public void Keys_under_a_key_are_a_record() => Expect(
        [Page("only", "author:\n  name: Nora Pell\n  links: {site: \"https://example.org\", feed: ~}\nsidebar:\n  order: 2\n  badge:\n    text: New\n    variant: tip\na: &x {b: 1}\nc: *x\narticle: {a: 1}\nspeakers: [x]\ncontent: {b: 2}\nto string: {name: x}\nequals: 1\ntags: e, f")],
        ("Corpus.Only.Author.Name + Corpus.Only.Author.Links.Site", "Nora Pellhttps://example.org"),
        ("Corpus.Only.Author", "Nora Pell"),
        ("((Article)Corpus.Only).Author", "Nora Pell"),
        ("Corpus.Only.Sidebar.Order + 1 + Corpus.Only.Sidebar.Badge.Text", "3New"),
        ("Corpus.Only.C.B + Corpus.Only.A.B + Corpus.Only.Article.A + Corpus.Only.Content.B", "5"),
        ("Corpus.Only.ToString_2.Name + Corpus.Only.Equals_2 + Corpus.Only.Speakers_2[0]", "x1x"),
        ("Corpus.Only.Tags[1]", "f"));

    [Fact]
    public void Maps_in_a_list_are_a_list_of_records() => Expect(
        [Page("only", "author: [Nora Pell, Tom Roe]\nimages:\n  - src: a.jpg\n    alt: A pond\n  - src: b.jpg\nsizes:\n  - {w: 1, tags: [a, b]}\n  - {w: 2.5, at: 2024-05-31, in: [{x: true}]}\ntimes: [2024-05-31 10:00, 2024-06-01]\nmatrix: [[1, 2], [3]]\nmixed: [a, {b: 1}]")],
        ("Corpus.Only.Author", "Nora Pell, Tom Roe"),
        ("Corpus.Only.Images[1].Src + (Corpus.Only.Images[1].Alt is null)", "b.jpgTrue"),
        ("Corpus.Only.Images.Select(image => image.Src.Length).Sum()", "10"),
        ("Corpus.Only.Sizes[0].Tags[1] + Corpus.Only.Sizes[1].W + Corpus.Only.Sizes[1].Tags.Count", "b2.50"),
        ("Corpus.Only.Sizes[1].At?.Day + (Corpus.Only.Sizes[1].In[0].X ? 1 : 0)", "32"),
        ("ReferenceEquals(Corpus.Only.Sizes[1], Corpus.Only.Sizes[1])", "True"),
        ("Corpus.Only.Times[1].ToString(\"o\")", "2024-06-01T00:00:00.0000000+00:00"),
        ("Corpus.Only.Matrix[0] + Corpus.Only.Mixed[1]", "[1, 2]{b: 1}"));

    [Theory]
    [InlineData("---\r\ntitle:\tTabs\t\r\ntags:\t\r\n  - a\t\r\n  - b\t\r\n---\r\n\r\nText.\r\n", ".Title + Corpus.Articles[0].Tags.Count", "Tabs2")]
    [InlineData("---\ntitle: The Mill\nexcerpt: \"The old mill had stood still\nfor years.\"\n---\nIt ground.\n", ".Excerpt", "The old mill had stood still for years.")]
    [InlineData("+++\ntitle = \"The ford\"\ndate = 2024-05-31T07:00:00Z\ndraft = false\n[taxonomies]\ntags = [\"river\"]\n+++\n\nEvery spring.\n", ".Taxonomies.Tags[0]", "river")]
    [InlineData("{\n  \"title\": \"The weir\",\n  \"rating\": 4\n}\n\nIt holds.\n", ".Title + (Corpus.Articles[0].Rating + 1)", "The weir5")]
    [InlineData("---\n# only a comment\n---\n\n# A page\n\nText.\n", ".Title", "A page")]
    [InlineData("---\ntitle: x\n...\n\nText.\n", ".Title", "x")]
    [InlineData("---\n\n# No front matter\n\nThe first line is a rule.\n\n---\n\nSo is this.\n", ".Title", "No front matter")]
    public void Every_form_of_front_matter_is_read(string text, string expression, string expected)
    {
        CorpusFile file = new("a.md", text);

        Expect([file], ("Corpus.Articles[0]" + expression, expected));
    }

    [Fact]
    public void Link_definitions_of_Markdown_are_no_metadata() => Expect(
        [new("a.md", "---\ntitle: A page\nrating: 4\n---\n# A page\n\nText.\n\n[rating]: https://example.org/stars\n[//]: # (hidden)\n")],
        ("Corpus.APage.Rating + 1", "5"),
        ("string.Join(\",\", typeof(CorpusArticle).GetProperties().Where(p => p.DeclaringType == typeof(CorpusArticle)).Select(p => p.Name))", "Rating"));

    [Fact]
    public void Of_a_key_that_comes_twice_the_second_is_told_and_counts()
    {
        CorpusFile file = new("a.md", "---\ntitle: Twice\nsummary: one\nsummary: two\n---\n\nText.\n");

        Assert.Equal(["Warning TC0020 a.md(4,1)"], MetadataProgram.Diagnostics(file));
        MetadataProgram.Expect([file], ("Corpus.Twice.Summary", "two"));
    }

    [Fact]
    public void What_cannot_be_read_costs_its_key_and_no_other_article()
    {
        CorpusFile[] files =
        [
            new("a.md", "---\ntitle: The weir\nauthor: [\nrating: 4\n---\n\nIt holds.\n"),
            new("b.md", "---\nrating: 5\n---\n# A page\n\nText.\n"),
        ];

        Assert.Equal(["Error TC0020"], MetadataProgram.Diagnostics(files).Select(found => found[..12]));
        MetadataProgram.Expect(
            files,
            ("Corpus.TheWeir.Rating + Corpus.APage.Rating", "9"),
            ("Corpus.TheWeir.Paragraphs[0].Text", "It holds."));
    }

    [Fact]
    public void Ids_that_folders_share_are_those_of_the_paths()
    {
        CorpusFile[] files =
        [
            new("a/x.md", "---\nid: intro\ntitle: A\n---\nText.\n") { Id = "a/x" },
            new("b/x.md", "---\nid: intro\ntitle: B\n---\nText.\n") { Id = "b/x" },
            new("c/x.md", "---\nid: c\ntitle: C\n---\nText.\n") { Id = "c/x" },
        ];

        Assert.Equal(["Warning TC0003 a/x.md(1,1)", "Warning TC0003 b/x.md(1,1)"], MetadataProgram.Diagnostics(files));
        MetadataProgram.Expect(files, ("string.Join(\" \", Corpus.Articles.Select(article => article.Id))", "a/x b/x c"));
    }

    static CorpusFile Page(string title, string yaml) => new(title + ".md", $"---\ntitle: {title}\n{yaml}\n---\n\nIt is deep.\n");

    static void Expect(IReadOnlyList<CorpusFile> files, params (string Expression, string Value)[] expected)
    {
        Assert.Empty(MetadataProgram.Diagnostics(files));
        MetadataProgram.Expect(files, expected);
    }
}
