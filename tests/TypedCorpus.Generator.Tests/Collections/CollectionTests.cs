using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Collections;

public class CollectionTests
{
    static readonly CorpusFile[] Files =
    [
        new("seeds/corpus.schema.yaml", "fields: {layout: text}"),
        new("seeds/about.md", "---\ntitle: About\nlayout: page\nrating: 9\n---\nWords.\n") { Id = "about" },
        new("seeds/posts/corpus.schema.yaml", "doc: A post of the blog.\n"),
        new("seeds/posts/a.md", "---\ntitle: Post A\nrating: 4\nauthor: {name: Ann}\n---\n“It rained all day long,” said Ann Roe, a baker.\n") { Id = "posts/a" },
        new("seeds/posts/2024/b.md", "---\ntitle: Post B\nrating: 5\n---\nWords.\n") { Id = "posts/2024/b" },
        new("seeds/recipes/corpus.schema.yaml", "item: Dish\n"),
        new("seeds/recipes/soup.md", "---\ntitle: Soup\nrating: very good\nlayout: wide\n---\nWords.\n") { Id = "recipes/soup" },
        new("news/x.md", "---\ntitle: Flood\n---\nWords.\n") { Id = "x", Collection = "news" },
    ];

    [Fact]
    public void A_folder_with_a_schema_and_an_item_that_names_one_are_collections_with_types_of_their_own() => MetadataProgram.Expect(
        Files,
        ("string.Join(\" \", Corpus.Posts.Select(post => post.Id + post.Rating))", "posts/2024/b5 posts/a4"),
        ("Corpus.Posts.Count + Corpus.Recipes.Count + Corpus.News.Count + Corpus.Articles.Count", "9"),
        ("((Post)Corpus.Articles[\"posts/a\"]).Author!.Name + Corpus.PostA.Rating", "Ann4"),
        ("Corpus.PostA.Quotes.ItRainedAllDayLong.Text + Corpus.PostA.Rating", "It rained all day long,4"),
        ("ReferenceEquals(Corpus.Posts[0], Corpus.Articles[\"posts/2024/b\"]) && Corpus.Posts[0] == Corpus.PostB", "True"),
        ("Corpus.Recipes[0].Rating + Corpus.Soup.Layout", "very goodwide"),
        ("Corpus.About.Rating + 1", "10"),
        ("((CorpusArticle)Corpus.Soup).Rating is null", "True"),
        ("((CorpusArticle)Corpus.PostA).Rating", "4"),
        ("Corpus.Posts.Find(\"about\") is null && Corpus.Posts.Find(\"posts/a\") is not null", "True"),
        ("Corpus.Articles[0].GetType().Name + Corpus.Flood.GetType().Name + Corpus.Soup.GetType().Name", "CorpusArticleNewsItemDish"));

    [Fact]
    public void Values_that_differ_between_collections_disturb_nobody() => Assert.Empty(MetadataProgram.Diagnostics(Files));

    [Fact]
    public void In_resources_it_is_the_same() => MetadataProgram.Expect(
        Files, new CorpusDriverOptions { CorpusStorage = "Resource" }, ("Corpus.Posts[1].Rating + Corpus.PostA.Quotes[0].Speaker!.Name", "4Ann Roe"));

    [Fact]
    public void An_edit_of_a_schema_reads_no_article_again()
    {
        CorpusText schema = new(new CorpusFile("seeds/corpus.schema.yaml", "fields: {rating: text}"));
        Incremental.CorpusRun corpus = new();
        corpus.Again(driver => driver.AddAdditionalTexts([schema]));

        Incremental.RunReasons reasons = corpus.Again(
            driver => driver.ReplaceAdditionalText(schema, new CorpusText(schema.File with { Text = "fields: {rating: number}" })));

        Assert.Equal("Modified", reasons.Schemas);
        Assert.Equal("Unchanged", reasons.SchemaPaths);
        Assert.DoesNotContain("Modified", reasons.Documents, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Corpus.Posts[\"posts/aa\"]", "TC1002 No article has the id 'posts/aa': did you mean 'posts/a'?")]
    [InlineData("Corpus.Posts[\"about\"]", "TC1002 No article has the id 'about'")]
    [InlineData("Corpus.Posts[2]", "TC1001 There is no [2]: the corpus has 2 articles")]
    public async Task A_constant_that_a_collection_lacks_is_told(string expression, string expected)
    {
        Diagnostic found = Assert.Single(await Usage.UsingProgram.Diagnose($"Use({expression});", files: Files));

        Assert.Equal(expected, $"{found.Id} {found.GetMessage()}");
    }
}
