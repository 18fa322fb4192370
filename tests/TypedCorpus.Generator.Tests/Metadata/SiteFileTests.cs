using TypedCorpus.Docs;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Metadata;

/// <summary>Small files of each kind that the sites of the world have, in <c>SiteFiles</c>.</summary>
public class SiteFileTests
{
    [Theory]
    [InlineData("jekyll-offset.md", "Date?.ToString(\"yyyy-MM-dd\")", "2014-03-12")]
    [InlineData("jekyll-offset.md", "Moment?.ToString(\"yyyy-MM-ddTHH:mm:sszzz\")", "2014-03-12T09:30:00-04:00")]
    [InlineData("jekyll-offset.md", "Categories[0] + Corpus.Articles[0].Categories[1] + Corpus.Articles[0].Author", "newswaterNora Pell")]
    [InlineData("quoted-iso.md", "Moment?.ToString(\"o\")", "2021-06-02T08:00:00.0000000+00:00")]
    [InlineData("quoted-iso.md", "Updated.ToString(\"yyyy-MM-dd\")", "2021-06-03")]
    [InlineData("one-digit.md", "Date?.ToString(\"yyyy-MM-dd\")", "2024-05-01")]
    [InlineData("nested.md", "Author.Name + Corpus.Articles[0].Sidebar.Badge.Text", "Nora PellNew")]
    [InlineData("nested.md", "Sidebar.Order + 1L", "3")]
    [InlineData("list-of-maps.md", "Images[1].Src + (Corpus.Articles[0].Images[1].Alt is null)", "b.jpgTrue")]
    [InlineData("column-zero.md", "Excerpt", "The old mill had stood still for forty years.")]
    [InlineData("norway.md", "Country.Length + Corpus.Articles[0].Zip + Corpus.Articles[0].Port", "2012348_000")]
    [InlineData("norway.md", "Version + 1", "2.1")]
    [InlineData("norway.md", "GetType().GetProperty(\"Empty\") is null", "True")]
    [InlineData("toml.md", "Title + Corpus.Articles[0].Date?.Year + Corpus.Articles[0].Taxonomies.Tags[0]", "The ford floods2024river")]
    [InlineData("json.md", "Title + (Corpus.Articles[0].Rating + 1)", "The weir5")]
    [InlineData("tabs-crlf.md", "Title + Corpus.Articles[0].Tags.Count", "Tabs2")]
    [InlineData("rule.md", "Title + Corpus.Articles[0].Blocks.Count(block => block.Kind == BlockKind.Metadata)", "No front matter0")]
    [InlineData("rule.md", "Boilerplate.Count", "2")]
    [InlineData("2024-03-18-from-the-name.md", "Date?.ToString(\"yyyy-MM-dd\") + Corpus.Articles[0].Slug", "2024-03-18from-the-name")]
    [InlineData("import.mdx", "Title + string.Join(\"|\", Corpus.Articles[0].Paragraphs)", "With JSXInside.")]
    [InlineData("import.mdx", "Text.Contains(\"Card\")", "False")]
    public void A_file_is_read_without_an_error(string file, string member, string value)
    {
        CorpusFile seed = Read(file);

        Assert.Empty(MetadataProgram.Diagnostics(seed));
        MetadataProgram.Expect([seed], ($"Corpus.Articles[0].{member}", value));
    }

    [Fact]
    public void Types_that_differ_are_widened_and_one_key_is_told()
    {
        CorpusFile[] files = [Read("types-a.md"), Read("types-b.md")];

        Assert.Equal(["Info TC0022"], MetadataProgram.Diagnostics(files).Select(found => found[..11]));
        MetadataProgram.Expect(
            files,
            ("Corpus.TypesA.Weight + Corpus.TypesB.Weight", "6.5"),
            ("Corpus.TypesA.Show + Corpus.TypesB.Show", "1false"),
            ("Corpus.TypesA.Expires.ToString(\"o\") + Corpus.TypesB.Expires.Hour", "2024-05-31T00:00:00.0000000+00:0010"),
            ("Corpus.TypesA.Tag.Single() + string.Join(\"+\", Corpus.TypesB.Tag)", "waterfire+water"));
    }

    [Fact]
    public void Of_a_key_that_comes_twice_the_second_counts()
    {
        CorpusFile seed = Read("twice.md");

        Assert.Equal(["Warning TC0020 twice.md(4,1)"], MetadataProgram.Diagnostics(seed));
        MetadataProgram.Expect([seed], ("Corpus.Twice.Title + Corpus.Twice.Summary", "Twicetwo"));
    }

    [Fact]
    public void Links_that_lead_nowhere_are_told_at_their_places()
    {
        CorpusFile[] files = [Read("links.md"), Read("nested.md")];

        Assert.Equal(
            [
                "Warning TC0024 links.md(5,40)", "Warning TC0024 links.md(5,68)", "Warning TC0024 links.md(5,86)", "Warning TC0024 links.md(5,106)",
                "Warning TC0024 links.md(9,35)",
            ],
            MetadataProgram.Diagnostics(files));
        MetadataProgram.Expect(files, ("string.Join(\",\", Corpus.Links.Links.Select(link => link.Target?.Id))", "nested,nested,,links,links"));
    }

    // The checkout has line feeds, the file that this one stands for has not
    static CorpusFile Read(string name)
    {
        string text = Repository.Read($"tests/TypedCorpus.Generator.Tests/Metadata/SiteFiles/{name}");
        return new CorpusFile(name, name == "tabs-crlf.md" ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);
    }
}
