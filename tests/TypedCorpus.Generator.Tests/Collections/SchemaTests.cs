using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Collections;

public class SchemaTests
{
    const string Schema = """
        doc: A post of the blog.
        fields:
          rating: {type: whole number, required: true, min: 1, max: 5, doc: How many stars it has.}
          category:
            one of: [news, "long read"]
            default: news
          kinds: {one of: [a, b], list: true}
          related: {article: posts, list: true}
          by: {article: true}
          share: number
          pages: [whole number]
          since: {type: moment, max: 2030-01-01}
          code: {type: text, max: 4}
          hero:
            required: true
            fields:
              src: {type: text, required: true}
              width: whole number
          tags: {one of: [fire, water], list: true}
        """;

    [Fact]
    public void The_members_are_what_the_schema_says() => MetadataProgram.Expect(
        Corpus(
            Schema,
            ("a", "rating: 4\ncategory: long read\nkinds: [b, a]\nrelated: [posts/b]\nby: about\nshare: 2\npages: 7\nsince: 2024-05-31\ncode: 0123\nhero: {src: x.jpg, width: 3}\ntags: fire"),
            ("b", "rating: 5\nhero: {src: y.jpg}\nother: 1")),
        ("Corpus.A.Rating + Corpus.B.Rating", "9"),
        ("Corpus.A.Category == PostCategory.LongRead && Corpus.B.Category == PostCategory.News", "True"),
        ("Corpus.A.Kinds[0] == PostKinds.B && Corpus.B.Kinds.Count == 0", "True"),
        ("Corpus.A.Related[0].Hero.Src + Corpus.A.Related[0].Id", "y.jpgposts/b"),
        ("Corpus.A.By!.Title + (Corpus.B.By is null)", "AboutTrue"),
        ("(Corpus.A.Share + 0.5) + Corpus.A.Pages[0]", "9.5"),
        ("Corpus.A.Since?.ToString(\"s\")", "2024-05-31T00:00:00"),
        ("Corpus.A.Code + Corpus.A.Hero.Width + (Corpus.B.Hero.Width is null)", "01233True"),
        ("Corpus.A.Tags[0] == PostTags.Fire && ((Article)Corpus.A).Tags[0] == \"fire\"", "True"),
        ("Corpus.B.Other + 1 ?? 0", "2"));

    [Theory]
    [InlineData("rating: 6", "3,9", "'rating' must be a whole number from 1 to 5, and is '6'")]
    [InlineData("rating: good", "3,9", "'rating' must be a whole number from 1 to 5, and is 'good'")]
    [InlineData("rating: [1]", "3,9", "'rating' must be a whole number from 1 to 5, and is a list of whole numbers")]
    [InlineData("other: 6", "1,1", "'rating' is missing: it must be a whole number from 1 to 5")]
    [InlineData("rating: 4\ncategory: New", "4,11", "'category' must be one of news, long read, and is 'New'")]
    [InlineData("rating: 4\nkinds: [a, c]", "4,8", "'kinds' must be a list of a, b, and is 'c'")]
    [InlineData("rating: 4\nrelated: posts/bb", "4,10", "'related' must be a list of ids of articles of posts, and no such article has the id 'posts/bb': did you mean 'posts/b'?")]
    [InlineData("rating: 4\nrelated: [about]", "4,10", "'related' must be a list of ids of articles of posts, and no such article has the id 'about'")]
    [InlineData("rating: 4\nsince: 2031-01-01", "4,8", "'since' must be a moment up to 2030-01-01, and is '2031-01-01'")]
    [InlineData("rating: 4\ncode: abcde", "4,7", "'code' must be a text up to 4, and is 'abcde'")]
    [InlineData("rating: 4\npages: [1, x]", "4,8", "'pages' must be a list of whole numbers, and is 'x'")]
    public void TC0023_what_breaks_it_is_an_error_at_its_value(string yaml, string place, string message)
    {
        CorpusFile[] files = Corpus(Schema.Replace("required: true\n    fields", "fields", StringComparison.Ordinal), ("a", yaml), ("b", "rating: 1"));
        Microsoft.CodeAnalysis.Diagnostic found = Assert.Single(CorpusDriver.Run(files).GetRunResult().Diagnostics);

        Assert.Equal(message, found.GetMessage());
        Assert.Equal($"Error TC0023 seeds/posts/a.md({place})", Assert.Single(MetadataProgram.Diagnostics(files)));
    }

    [Theory]
    [InlineData("hero: {width: 3}", "'hero.src' is missing: it must be a text")]
    [InlineData("hero: {src: a, width: wide}", "'hero.width' must be a whole number, and is 'wide'")]
    [InlineData("hero: a.jpg", "'hero' must be keys with values (src, width), and is 'a.jpg'")]
    public void TC0023_a_record_that_breaks_it_is_told_with_the_part(string yaml, string message) => Assert.Equal(
        message,
        Assert.Single(CorpusDriver.Run(Corpus(Schema, ("a", "rating: 4\n" + yaml))).GetRunResult().Diagnostics).GetMessage());

    [Theory]
    [InlineData("fields:\n  a: {typ: text}", "2,7", "'typ' is nothing that a key has: 'type', 'list', 'required', 'one of', 'article', 'default', 'min', 'max', 'doc' and 'fields' are")]
    [InlineData("fields:\n  a: words", "2,6", "There is no type 'words': 'text', 'whole number', 'number', 'true or false', 'day', 'moment', 'article' and 'record' are")]
    [InlineData("fields:\n  a: {one of: []}", "2,15", "A list of texts is expected here, like [news, sport]")]
    [InlineData("fields:\n  a: {type: number, default: high}", "2,30", "'a' must be a number, and is 'high'")]
    [InlineData("fields:\n  a: {type: number, min: low}", "2,26", "A number or a day is expected here")]
    [InlineData("fields:\n  a: {required: maybe}", "2,17", "'true' or 'false' is expected here")]
    [InlineData("field:\n  a: text", "1,1", "'field' is nothing that a schema has: 'item', 'doc' and 'fields' are")]
    [InlineData("fields: [a]", "1,9", "Keys with what they must be are expected here, like \"rating: {type: whole number}\"")]
    public void TC0020_a_schema_that_cannot_be_read_is_told_at_its_place(string schema, string place, string message)
    {
        CorpusFile[] files = Corpus(schema, ("b", "rating: 1"));
        Microsoft.CodeAnalysis.Diagnostic found = Assert.Single(CorpusDriver.Run(files).GetRunResult().Diagnostics);

        Assert.Equal(message, found.GetMessage());
        Assert.Equal($"Error TC0020 seeds/posts/corpus.schema.yaml({place})", Assert.Single(MetadataProgram.Diagnostics(files)));
    }

    [Fact]
    public void A_text_of_the_schema_is_the_documentation_of_the_member()
    {
        string source = CorpusDriver.Run(Corpus(Schema, ("a", "rating: 4\nhero: {src: a}"))).GetRunResult().Results[0]
            .GeneratedSources.Single(generated => generated.HintName == "Corpus.g.cs").SourceText.ToString();

        Assert.Contains("/// <summary>How many stars it has.</summary>\n    public long Rating =>", source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>A post of the blog.</summary>\ninternal class Post : ", source, StringComparison.Ordinal);
    }

    [Fact]
    public void One_schema_for_the_whole_folder_says_what_articles_in_no_collection_have()
    {
        CorpusFile[] files =
        [
            new("seeds/corpus.schema.yaml", "fields:\n  rating: {type: number, required: true}\n"),
            new("seeds/a.md", "---\ntitle: A\nrating: 4\n---\nWords.\n") { Id = "a" },
            new("seeds/b/c.md", "---\ntitle: C\n---\nWords.\n") { Id = "b/c" },
        ];

        Assert.Equal(["Error TC0023 seeds/b/c.md(1,1)"], MetadataProgram.Diagnostics(files));
        MetadataProgram.Expect(files, ("Corpus.A.Rating + 0.5", "4.5"));
    }

    static CorpusFile[] Corpus(string schema, params (string Name, string Yaml)[] posts) =>
    [
        new("seeds/posts/corpus.schema.yaml", schema),
        new("seeds/about.md", "---\ntitle: About\n---\nWords.\n") { Id = "about" },
        .. posts.Select(post => new CorpusFile($"seeds/posts/{post.Name}.md", $"---\ntitle: {post.Name.ToUpperInvariant()}\n{post.Yaml}\n---\nWords.\n") { Id = "posts/" + post.Name }),
    ];
}
