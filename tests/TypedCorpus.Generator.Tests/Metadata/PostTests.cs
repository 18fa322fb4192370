using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Metadata;

/// <summary>What people expect of the posts of a blog.</summary>
public class PostTests
{
    const string Long = "The first paragraph of it.\n\nThe second one.\n";

    [Theory]
    [InlineData("draft: true", false, 0)]
    [InlineData("draft: true", true, 1)]
    [InlineData("draft: false", false, 1)]
    [InlineData("draft: \"true\"", false, 0)]
    [InlineData("published: false", false, 0)]
    [InlineData("published: true", false, 1)]
    [InlineData("published: 2024-05-31", false, 1)]
    public void A_draft_is_in_the_corpus_where_the_project_asks_for_drafts(string key, bool asks, int articles)
    {
        CorpusFile[] files = [new("seeds/posts/corpus.schema.yaml", "fields: {rating: {type: whole number, required: true}}"), new("seeds/posts/a.md", $"---\ntitle: A\nrating: 1\n{key}\n---\n{Long}") { Id = "posts/a" }, new("seeds/b.md", "# B\n\nSee [a](posts/a.md).\n") { Id = "b" }];

        MetadataProgram.Expect(
            files,
            new CorpusDriverOptions { CorpusDrafts = asks },
            ("Corpus.Articles.Count - 1", $"{articles}"),
            ("Corpus.B.Links[0].Target is null", articles == 0 ? "True" : "False"));
    }

    [Fact]
    public void A_corpus_of_drafts_is_empty_and_no_folder_without_seeds() =>
        Assert.Empty(MetadataProgram.Diagnostics(new CorpusFile("a.md", "---\ndraft: true\n---\nWords.\n")));

    [Theory]
    [InlineData("excerpt: Three words here.\ndescription: no", Long, "Three words here.")]
    [InlineData("description: |\n  Two\n  lines.\nsummary: no", Long, "Two\nlines.")]
    [InlineData("summary: In short.", Long, "In short.")]
    [InlineData("rating: 1", Long, "The first paragraph of it.")]
    [InlineData("rating: 1", "The *first*.\n\nThe second.\n\n<!-- more -->\n\nThe third.\n", "The first.\n\nThe second.")]
    [InlineData("rating: 1", "The first <!--more--> and only.\n", "The first")]
    [InlineData("rating: 1", "## Heading\n\nThe first.\n\n<!-- truncate -->\n\nThe third.\n", "The first.")]
    [InlineData("rating: 1", "<!-- more -->\n\nThe first.\n\nThe second.\n", "The first.")]
    [InlineData("rating: 1", "![boat](https://example.org/a.png)\n\n- One.\n- Two.\n", "One.")]
    [InlineData("rating: 1", "The first. <!-- a comment that is longer than any mark for an excerpt could be --> And more. <!---->\n", "The first.  And more.")]
    [InlineData("rating: 1", "", "")]
    public void An_excerpt_is_what_the_metadata_say_or_what_stands_before_the_mark_or_the_first_paragraph(string key, string text, string excerpt) =>
        MetadataProgram.Expect([new("a.md", $"---\ntitle: A\n{key}\n---\n\n{text}")], ("Corpus.A.Excerpt.Trim()", excerpt));

    [Fact]
    public void Words_of_the_body_are_counted_and_give_the_time_of_reading() => MetadataProgram.Expect(
        [
            new("a.md", "---\ntitle: Not counted\n---\n\n## Two words\n\nIt's well-known – *three* 4,000. ![no](https://example.org/no.png)\n\n```\nno code here\n```\n\n- [five](https://example.org/not/this)\n"),
            new("b.md", "---\ntitle: B\n---\n\n" + string.Concat(Enumerable.Repeat("word ", 476)) + "\n"),
            new("c.md", "---\ntitle: C\n---\n\n日本語 and カナ。\n"),
        ],
        ("Corpus.NotCounted.WordCount", "7"),
        ("Corpus.B.WordCount + \" \" + Corpus.B.ReadingTime", "476 00:02:00"),
        ("Corpus.C.WordCount", "6"));

    [Fact]
    public void A_file_name_as_Jekyll_has_it_gives_the_day_and_the_slug_where_the_metadata_do_not() => MetadataProgram.Expect(
        [
            new("2024-03-18-from-the-name.md", "# From the name\n\nNo front matter.\n"),
            new("2024-03-19-other.md", "---\ntitle: Other\ndate: 2023-01-01 10:00\nslug: mine\n---\n\nWords.\n"),
            new("2024-13-19-no-day.md", "# No day\n\nWords.\n"),
            new("a/b/plain.md", "# Plain\n\nWords.\n") { Id = "a/b/plain" },
            new("a/bundle/index.md", "# Bundle\n\nWords.\n") { Id = "a/bundle/index" },
            new("index.md", "# Home\n\nWords.\n"),
        ],
        ("Corpus.FromTheName.Date?.ToString(\"yyyy-MM-dd\") + Corpus.FromTheName.Slug", "2024-03-18from-the-name"),
        ("Corpus.Other.Date?.ToString(\"yyyy-MM-dd\") + Corpus.Other.Moment?.Hour + Corpus.Other.Slug", "2023-01-0110mine"),
        ("Corpus.NoDay.Slug + (Corpus.NoDay.Date is null)", "2024-13-19-no-dayTrue"),
        ("Corpus.Plain.Slug + Corpus.Bundle.Slug + Corpus.Home.Slug", "plainbundleindex"));

    [Fact]
    public void A_slug_is_a_part_of_the_path() => MetadataProgram.Expect(
        [
            new("posts/2024-03-18-from-the-name.md", "# From the name\n\nWords.\n") { Id = "posts/2024-03-18-from-the-name" },
            new("posts/bundle/index.md", "# Bundle\n\nWords.\n") { Id = "posts/bundle/index" },
            new("index.md", "# Home\n\nWords.\n"),
        ],
        new CorpusDriverOptions { CorpusUrl = "/{year}/{slug}/" },
        ("string.Join(\" \", Corpus.Articles.Select(article => article.Path))", "/ /2024/from-the-name/ /bundle/"));

    [Fact]
    public void Aliases_are_a_list() => MetadataProgram.Expect(
        [
            new("a.md", "---\ntitle: A\naliases: [/old/, /older/]\n---\nWords.\n"),
            new("b.md", "---\ntitle: B\naliases: /one, two/\n---\nWords.\n"),
            new("c.md", "# C\n\nWords.\n"),
        ],
        ("Corpus.A.Aliases[1] + Corpus.B.Aliases.Single() + Corpus.C.Aliases.Count", "/older//one, two/0"));

    static readonly CorpusFile[] Tagged =
    [
        new("seeds/posts/corpus.schema.yaml", ""),
        new("seeds/posts/a.md", "---\ntitle: A\ntags: [news, Water]\ndate: 2024-01-01\n---\nWords.\n") { Id = "posts/a" },
        new("seeds/posts/b.md", "---\ntitle: B\ntags: [News, news]\ndate: 2024-01-02 08:00 +0200\n---\nWords.\n") { Id = "posts/b" },
        new("seeds/posts/c.md", "---\ntitle: C\n---\nWords.\n") { Id = "posts/c" },
        new("seeds/d.md", "---\ntitle: D\ntags: news, boats\ndate: 2024-01-02 07:00 +0200\n---\nWords.\n") { Id = "d" },
    ];

    [Fact]
    public void A_tag_has_its_articles_the_newest_first() => MetadataProgram.Expect(
        Tagged,
        ("string.Join(\" \", Corpus.Tags)", "boats news Water"),
        ("string.Join(\" \", Corpus.Tags[\"NEWS\"].Articles.Select(article => article.Id))", "posts/b d posts/a"),
        ("Corpus.Posts.Tags[\"news\"].Articles[0].GetType().Name + Corpus.Posts.Tags[\"news\"].Articles.Count + Corpus.Posts.Tags.Count", "Post22"),
        ("(Corpus.Tags.Find(\"none\") is null) + Corpus.Tags.Find(\"water\")!.Name", "TrueWater"),
        ("ReferenceEquals(Corpus.Tags, Corpus.Articles.Tags)", "True"));

    [Fact]
    public void Articles_can_be_had_by_date() => MetadataProgram.Expect(
        Tagged,
        ("string.Join(\" \", Corpus.Articles.ByDate.Select(article => article.Id))", "posts/b d posts/a posts/c"),
        ("string.Join(\" \", Corpus.Posts.ByDate.Select(post => post.Title))", "B A C"));
}
