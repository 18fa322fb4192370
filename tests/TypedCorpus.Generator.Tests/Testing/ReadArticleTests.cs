using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Testing;

/// <summary>Articles that a test makes of texts of its own, of the internal types of an assembly with a corpus.</summary>
public sealed class ReadArticleTests : IDisposable
{
    static readonly CorpusFile[] Seeds =
    [
        new("seeds/about.md", "---\nauthors: [Ann Doe]\n---\n# About us\n\nWe like [boats](posts/ferry.md).\n") { Id = "about" },
        new("seeds/posts/ferry.md", "---\nrating: 4\nseen: 2024-05-31\n---\n# The ferry\n\nIt left.\n") { Id = "posts/ferry" },
        new("seeds/posts/corpus.schema.yaml", "fields:\n  rating: { type: whole number, required: true }\n") { Id = "posts/corpus.schema" },
    ];

    // Of the tested assembly: its types by name, and what its code says of an article
    static readonly Lazy<(Func<string, Type> Type, Func<object, string> Describe)> Tested = new(() =>
    {
        object[] parts = new ConsumerProject(Seeds)
        {
            Code = ["""
                using System;
                using System.Linq;
                using TypedCorpus;
                static class Program
                {
                    public static object[] Parts() => new object[]
                    {
                        (Func<string, Type>)(name => typeof(Program).Assembly.GetType(name)!), (Func<object, string>)(article => Describe((Article)article)),
                    };

                    static string Describe(Article article) => string.Join("|",
                        article.Id, article.Title, FormattableString.Invariant($"{article.Date:yyyy-MM-dd}"), article.Paragraphs.Count,
                        string.Join(",", article.Sections.Select(section => section.Slug)),
                        string.Join(",", article.Quotes.Select(quote => quote.Speaker + ": " + quote.Text + (quote.Article == article ? "" : "?"))),
                        string.Join(",", article.Speakers.Select(speaker => speaker.Description + " " + speaker.Quotes.Count + " " + (speaker.Articles[0] == article))),
                        string.Join(",", article.Links.Select(link => link.Target)),
                        (article as CorpusArticle)?.Authors.FirstOrDefault(), (article as Post)?.Rating, (article as Post)?.Seen.Day);
                }
                """],
        }
        .Compile().HasNoWarnings().Call<object[]>("Program", "Parts");
        return ((Func<string, Type>)parts[0], (Func<object, string>)parts[1]);
    });

    readonly string folder = Directory.CreateTempSubdirectory("typedcorpus-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_plain_text_is_an_article_with_quotes_and_speakers() => Assert.Equal(
        "article|The bridge opens||1||Maria Lindqvist: It was worth the wait,,Maria Lindqvist: Nobody will miss the ferry.|chief engineer of the authority 2 True||||",
        Tested.Value.Describe(typeof(CorpusDriver).GetMethod(nameof(CorpusDriver.Read), [typeof(string)])!.MakeGenericMethod(Tested.Value.Type("TypedCorpus.Article")).Invoke(
            null, ["The bridge opens\n\n“It was worth the wait,” said Maria Lindqvist, chief engineer of the authority. “Nobody will miss the ferry.”\n"])!));

    [Fact]
    public void Markdown_has_its_metadata_and_sections() => Assert.Equal(
        "tram|The tram|2024-06-01|2|,how|Ann Doe: It runs,|an engineer 1 True||||",
        Describe("TypedCorpus.Article", new CorpusFile("tram.md", "---\ndate: 2024-06-01\nspeed: 30\n---\n# The tram\n\n“It runs,” said Ann Doe, an engineer.\n\n## How\n\nOn rails.\n")));

    [Fact]
    public void With_the_seeds_of_the_corpus_its_typed_metadata_and_its_links_are_there() => Assert.Equal(
        "posts/tram|The tram||1||||The ferry||5|1",
        Describe("Post", new CorpusFile("seeds/posts/tram.md", "---\nrating: 5\nseen: 2024-06-01\n---\n# The tram\n\nIt is as slow as [the ferry](ferry.md).\n") { Id = "posts/tram" }, WriteSeeds()));

    [Fact]
    public void A_seed_can_be_read_with_another_text() => Assert.Equal(
        "about|About them||1||||The ferry|Ida Kern||",
        Describe("CorpusArticle", new CorpusFile("seeds/about.md", "---\nauthors: [Ida Kern]\n---\n# About them\n\nThey like [boats](posts/ferry.md).\n") { Id = "about" }, WriteSeeds()));

    [Fact]
    public void A_text_that_no_build_would_take_says_why() => Fails<InvalidOperationException>(
        "TC0020", "TypedCorpus.Article", new CorpusFile("tram.md", "---\ndate: soon\nauthor: [a, b\n---\n# The tram\n\nIt runs.\n"));

    [Fact]
    public void A_class_with_typed_metadata_asks_for_the_seeds() =>
        Fails<InvalidOperationException>("name the folder of seeds", "CorpusArticle", new CorpusFile("tram.md", "# The tram\n\nIt runs.\n"));

    [Fact]
    public void Metadata_that_no_seed_has_are_told() => Fails<InvalidOperationException>(
        "ElementList<string> Authors], and a corpus with the text would give it [ElementList<string> Authors, long Speed]",
        "CorpusArticle", new CorpusFile("seeds/tram.md", "---\nspeed: 30\n---\n# The tram\n\nIt runs.\n") { Id = "tram" }, WriteSeeds());

    [Fact]
    public void An_id_in_the_metadata_must_be_that_of_the_file() =>
        Fails<ArgumentException>("another id than 'tram'", "TypedCorpus.Article", new CorpusFile("tram.md", "---\nid: rail\n---\n# The tram\n\nIt runs.\n"));

    [Fact]
    public void What_is_no_article_is_told() => Fails<ArgumentException>("is no type of articles", "Program", new CorpusFile("tram.md", "It runs.\n"));

    [Fact]
    public void The_article_of_the_package_with_the_model_can_be_made_and_has_one_date()
    {
        Type article = ArticleIn(TestSources.InFolder("Model"), "TYPEDCORPUS_MODEL_PACKAGE", "NET", ConsumerProject.Modern);
        object made = Read(article, new CorpusFile("tram.md", "---\ndate: 2024-06-01\n---\n# The tram\n\nIt runs.\n"), null);
        Assert.Equal("The tram", made.ToString());
        Assert.Equal(new DateTime(2024, 6, 1), article.BaseType!.GetProperty("Date")!.GetValue(made));
        using JsonDocument written = JsonDocument.Parse(JsonSerializer.Serialize(made, article));
        Assert.Equal("2024-06-01", Assert.Single(written.RootElement.EnumerateObject(), property => property.Name == "Date").Value.GetString());
    }

    [Fact]
    public void A_model_of_another_version_is_told()
    {
        Type other = ArticleIn(["namespace TypedCorpus { public class Article { } } namespace TypedCorpus.Storage { class MadeCorpus<T> { } static class ArticleTable { public const int Blocks = 2; } }"]);
        Assert.Contains("another version of TypedCorpus", Assert.Throws<InvalidOperationException>(() => Read(other, new CorpusFile("tram.md", "It runs.\n"), null)).Message, StringComparison.Ordinal);
    }

    static Type ArticleIn(IEnumerable<string> sources, params string[] symbols)
    {
        CSharpParseOptions options = new(preprocessorSymbols: symbols);
        using MemoryStream assembly = new();
        Assert.True(CSharpCompilation.Create(
            "Model",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, options)),
            References.Running,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)).Emit(assembly).Success);
        return Assembly.Load(assembly.ToArray()).GetType("TypedCorpus.Article")!;
    }

    static string Describe(string type, CorpusFile file, string? seeds = null) => Tested.Value.Describe(Read(Tested.Value.Type(type), file, seeds));

    static void Fails<T>(string message, string type, CorpusFile file, string? seeds = null)
        where T : Exception
        => Assert.Contains(message, Assert.Throws<T>(() => Describe(type, file, seeds)).Message, StringComparison.Ordinal);

    static object Read(Type type, CorpusFile file, string? seeds) => typeof(CorpusDriver)
        .GetMethod(nameof(CorpusDriver.Read), [typeof(CorpusFile), typeof(string), typeof(CorpusDriverOptions)])!
        .MakeGenericMethod(type)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [file, seeds, null], null)!;

    string WriteSeeds()
    {
        foreach (CorpusFile seed in Seeds)
        {
            string path = Path.Combine(folder, seed.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, seed.Text);
        }

        return Path.Combine(folder, "seeds");
    }
}
