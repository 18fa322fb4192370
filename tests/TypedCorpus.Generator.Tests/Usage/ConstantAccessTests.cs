using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Tests.Usage;

public class ConstantAccessTests
{
    [Theory]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs[2]);", "2", "There is no [2]: the article has 2 paragraphs")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs[-1]);", "-1", "There is no [-1]: the article has 2 paragraphs")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs[^3]);", "^3", "There is no [^3]: the article has 2 paragraphs")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs[^0]);", "^0", "There is no [^0]: the article has 2 paragraphs")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs.ElementAt(2));", "2", "There is no [2]: the article has 2 paragraphs")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs.ElementAt(^3));", "^3", "There is no [^3]: the article has 2 paragraphs")]
    [InlineData("Use(Corpus.TheHarbourOpens.Sections[2]);", "2", "There is no [2]: the article has 2 sections")]
    [InlineData("Use(Corpus.TheHarbourOpens.Blocks[4]);", "4", "There is no [4]: the article has 4 blocks")]
    [InlineData("Use(Corpus.TheHarbourOpens.Quotes[1]);", "1", "There is no [1]: the article has 1 quote")]
    [InlineData("Use(Corpus.TheHarbourOpens.Speakers[1]);", "1", "There is no [1]: the article has 1 speaker")]
    [InlineData("Use(Corpus.TheHarbourOpens.Terms[0]);", "0", "There is no [0]: the article has 0 terms")]
    [InlineData("Use(Corpus.TheHarbourOpens.Pictures[0]);", "0", "There is no [0]: the article has 0 pictures")]
    [InlineData("Use(Corpus.TheFerryLeaves.Quotes[0]);", "0", "There is no [0]: the article has 0 quotes")]
    [InlineData("Use(Corpus.Articles[2]);", "2", "There is no [2]: the corpus has 2 articles")]
    [InlineData("const int Last = 2; Use(Corpus.TheHarbourOpens.Paragraphs[Last]);", "Last", "There is no [2]: the article has 2 paragraphs")]
    [InlineData("var article = Corpus.TheHarbourOpens; Use(article.Paragraphs[2]);", "2", "There is no [2]: the article has 2 paragraphs")]
    [InlineData("var list = Corpus.TheHarbourOpens.Paragraphs; Use(list[2]);", "2", "There is no [2]: the article has 2 paragraphs")]
    [InlineData("Article one = Corpus.TheHarbourOpens; var two = (one); Use(two.Quotes[1]);", "1", "There is no [1]: the article has 1 quote")]
    public async Task A_constant_index_past_the_end_is_told(string statements, string place, string message)
    {
        Diagnostic diagnostic = Assert.Single(await UsingProgram.Diagnose(statements));

        Assert.Equal(("TC1001", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(message, diagnostic.GetMessage());
        Assert.Equal(place, diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task The_packed_tables_of_texts_that_are_resources_are_counted_too() => Assert.Equal(
        ["There is no [2]: the article has 2 paragraphs", "There is no [1]: the article has 1 quote", "There is no [1]: the article has 1 speaker"],
        (await UsingProgram.Diagnose(
            "var article = Corpus.TheHarbourOpens; Use(article.Paragraphs[2]); Use(article.Quotes[1]); Use(article.Speakers[1]); Use(article.Blocks[3]);",
            storage: "Resource"))
        .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.GetMessage()));

    [Theory]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs[1]);")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs[^2]);")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs.ElementAt(1));")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs.ElementAtOrDefault(9));")]
    [InlineData("Use(Corpus.TheHarbourOpens.Sections[1]);")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs[number]);")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs.ToList()[2]);")]
    [InlineData("Use(Corpus.TheHarbourOpens.Paragraphs[0].Sentences[9]);")]
    [InlineData("Use(Corpus.TheHarbourOpens.Title[99]);")]
    [InlineData("foreach (var article in Corpus.Articles) Use(article.Paragraphs[2]);")]
    [InlineData("var article = condition ? Corpus.Articles[0] : Corpus.Articles[1]; Use(article.Paragraphs[2]);")]
    [InlineData("CorpusArticle article = Corpus.TheHarbourOpens; if (condition) article = Corpus.TheFerryLeaves; Use(article.Paragraphs[2]);")]
    [InlineData("CorpusArticle article = Corpus.TheHarbourOpens; Change(ref article); Use(article.Paragraphs[2]);")]
    [InlineData("CorpusArticle article = Corpus.TheHarbourOpens; Action set = () => article = Corpus.TheFerryLeaves; Use(article.Paragraphs[2]);")]
    [InlineData("CorpusArticle article; article = Corpus.TheHarbourOpens; Use(article.Paragraphs[2]);")]
    [InlineData("var mine = new List<int>(); Use(mine[2]);")]
    [InlineData("var mine = new { Paragraphs = new int[0] }; Use(mine.Paragraphs[2]);")]
    public async Task What_may_succeed_is_left_alone(string statements) => Assert.Empty(await UsingProgram.Diagnose(statements));

    [Theory]
    [InlineData("Use(Corpus.Articles[\"harbor\"]);", "No article has the id 'harbor': did you mean 'harbour'?")]
    [InlineData("Use(Corpus.Articles[\"Harbour\"]);", "No article has the id 'Harbour': did you mean 'harbour'?")]
    [InlineData("Use(Corpus.Articles.Find(\"news/fery\"));", "No article has the id 'news/fery': did you mean 'news/ferry'?")]
    [InlineData("Use(Corpus.Articles[\"something else\"]);", "No article has the id 'something else'")]
    [InlineData("const string Id = \"harbor\"; Use(Corpus.Articles[Id]);", "No article has the id 'harbor': did you mean 'harbour'?")]
    [InlineData("var articles = Corpus.Articles; Use(articles[\"harbor\"]);", "No article has the id 'harbor': did you mean 'harbour'?")]
    public async Task A_constant_id_that_no_article_has_is_told(string statements, string message)
    {
        Diagnostic diagnostic = Assert.Single(await UsingProgram.Diagnose(statements));

        Assert.Equal(("TC1002", DiagnosticSeverity.Error, message), (diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage()));
    }

    [Theory]
    [InlineData("Use(Corpus.Speakers[\"maria lind\"]);", "No speaker is called 'maria lind': did you mean 'Maria Lind'?")]
    [InlineData("Use(Corpus.Speakers.Find(\"Maria Lindh\"));", "No speaker is called 'Maria Lindh': did you mean 'Maria Lind'?")]
    [InlineData("const string Name = \"Somebody else\"; Use(Corpus.Speakers[Name]);", "No speaker is called 'Somebody else'")]
    [InlineData("Use(Corpus.Speakers[nameof(Corpus.Speakers.MariaLind)]);", "No speaker is called 'MariaLind': did you mean 'Maria Lind'?")]
    [InlineData("var speakers = Corpus.Speakers; Use(speakers[\"Pell\"]);", "'Pell' is short for several speakers: Nora Pell, Tom Pell")]
    [InlineData("Use(Corpus.Speakers?[\"maria lind\"]);", "No speaker is called 'maria lind': did you mean 'Maria Lind'?")]
    [InlineData("Use(Corpus.Speakers?.Find(\"maria lind\")?.Name);", "No speaker is called 'maria lind': did you mean 'Maria Lind'?")]
    [InlineData("Use(Corpus.Mill.Speakers[\"Nora Pel\"]);", "No speaker of the article is called 'Nora Pel': did you mean 'Nora Pell'?")]
    [InlineData("Use(Corpus.Mill.Speakers.Find(\"Tom Pell\"));", "No speaker of the article is called 'Tom Pell'")]
    [InlineData("var mill = Corpus.Mill; Use(mill?.Speakers?[\"Somebody else\"]);", "No speaker of the article is called 'Somebody else'")]
    public async Task A_constant_name_that_no_speaker_has_is_told(string statements, string message)
    {
        Diagnostic diagnostic = Assert.Single(await UsingProgram.Diagnose(statements, files: Pells));

        Assert.Equal(("TC1005", DiagnosticSeverity.Error, message), (diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage()));
    }

    [Theory]
    [InlineData("Use(Corpus.Speakers[\"Maria Lind\"]);")]
    [InlineData("Use(Corpus.Speakers[\"Lind\"]);")]
    [InlineData("Use(Corpus.Speakers[\"Dan O'Dell\"]);")]
    [InlineData("Use(Corpus.Speakers.Find(condition ? \"a\" : \"b\"));")]
    [InlineData("Use(Corpus.Speakers?[\"Maria Lind\"]);")]
    [InlineData("Use(Corpus.Mill.Speakers[\"Pell\"]);")]
    [InlineData("Use(Corpus.Mill.Speakers[\"Dan O'Dell\"]);")]
    [InlineData("foreach (var article in Corpus.Articles) Use(article.Speakers.Find(\"Somebody else\"));")]
    [InlineData("Use(Corpus.Articles[0].Speakers.Find(\"Somebody else\"));")]
    public async Task A_name_that_may_be_a_speakers_is_left_alone(string statements) => Assert.Empty(await UsingProgram.Diagnose(statements, files: Pells));

    [Theory]
    [InlineData("Use(Corpus.Tags[\"harbor\"]);", "No article has the tag 'harbor': did you mean 'Harbour'?")]
    [InlineData("Use(Corpus.Tags.Find(\"harbor\"));", "No article has the tag 'harbor': did you mean 'Harbour'?")]
    [InlineData("Use(Corpus.Articles.Tags[\"something else\"]);", "No article has the tag 'something else'")]
    [InlineData("var tags = Corpus.Posts.Tags; Use(tags?[\"weir\"]);", "No article has the tag 'weir'")]
    [InlineData("Use(Corpus.Articles.FindPath(\"/posts/mil\"));", "No article has the path '/posts/mil': did you mean '/posts/mill/'?")]
    [InlineData("Use(Corpus.Posts.FindPath(\"/ferry\"));", "No article has the path '/ferry'")]
    public async Task A_constant_tag_or_path_that_no_article_has_is_told(string statements, string message)
    {
        Diagnostic diagnostic = Assert.Single(await UsingProgram.Diagnose(statements, files: Posts, url: "/{id}/"));

        Assert.Equal(("TC1002", DiagnosticSeverity.Error, message), (diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage()));
    }

    [Theory]
    [InlineData("Use(Corpus.Tags[\"harbour\"]);")]
    [InlineData("Use(Corpus.Tags[\"weir\"]);")]
    [InlineData("Use(Corpus.Posts.Tags[\"HARBOUR\"]);")]
    [InlineData("Use(Corpus.Ferry.Tags.Contains(\"something else\"));")]
    [InlineData("Use(Corpus.Articles.FindPath(\"/posts/mill\"));")]
    [InlineData("Use(Corpus.Articles.FindPath(\"/ferry?page=2#top\"));")]
    [InlineData("Use(Corpus.Posts.FindPath(\"/posts/mill/\"));")]
    public async Task A_tag_or_path_that_an_article_has_is_left_alone(string statements) =>
        Assert.Empty(await UsingProgram.Diagnose(statements, files: Posts, url: "/{id}/"));

    [Fact]
    public async Task Without_a_pattern_for_paths_no_article_has_one() => Assert.Equal(
        "No article has the path '/ferry', nor any other: <CorpusUrl> in the project file gives them theirs",
        Assert.Single(await UsingProgram.Diagnose("Use(Corpus.Articles.FindPath(\"/ferry\"));", files: Posts)).GetMessage());

    static readonly TypedCorpus.Testing.CorpusFile[] Posts =
    [
        new("posts/corpus.schema.yaml", "doc: A post.\n"),
        new("posts/mill.md", "---\ntitle: Mill\ntags: [Harbour, mills]\n---\n\nThe mill turns.\n"),
        new("ferry.md", "---\ntitle: Ferry\ntags: weir\n---\n\nThe ferry left.\n"),
    ];

    static readonly TypedCorpus.Testing.CorpusFile[] Pells =
    [
        new("mill.txt", "Mill\n\n“It was about time,” said Nora Pell. “It turns,” Pell said. “It was,” said Maria Lind. “Yes,” Lind said. “No,” said Dan O’Dell.\n"),
        new("ferry.txt", "Ferry\n\n“Nobody waved,” Tom Pell said. “Find me,” said Pell.\n"),
    ];

    [Theory]
    [InlineData("Use(Corpus.Articles[\"harbour\"]);")]
    [InlineData("Use(Corpus.Articles.Find(\"news/ferry\"));")]
    [InlineData("Use(Corpus.Articles[condition ? \"harbour\" : \"harbor\"]);")]
    [InlineData("var mine = new Dictionary<string, int>(); Use(mine[\"harbor\"]);")]
    public async Task An_id_that_may_be_one_is_left_alone(string statements) => Assert.Empty(await UsingProgram.Diagnose(statements));
}
