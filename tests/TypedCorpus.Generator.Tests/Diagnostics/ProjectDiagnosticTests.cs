using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public class ProjectDiagnosticTests
{
    static readonly CorpusFile Seed = new("seeds/a.txt", "The mill turns again\n\nThe old mill ground flour on Sunday. Most of the village came.") { Id = "a" };

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp7_3)]
    public void TC0001_stands_alone_and_only_the_model_is_emitted(LanguageVersion version)
    {
        GeneratorRunResult result = Run([], new CorpusDriverOptions { LanguageVersion = version, CorpusVisibility = "public" });
        Diagnostic only = Assert.Single(result.Diagnostics);
        Assert.Equal(("TC0001", DiagnosticSeverity.Error, Location.None), (only.Id, only.Severity, only.Location));
        Assert.All(result.GeneratedSources, source => Assert.StartsWith("TypedCorpus.", source.HintName, StringComparison.Ordinal));
    }

    [Fact]
    public void TC0003_the_second_path_with_an_id_is_told_at_its_start_and_left_out()
    {
        GeneratorRunResult result = Run([Seed with { Path = "seeds/b.md", Id = "a" }, Seed]);
        Diagnostic only = Assert.Single(result.Diagnostics);
        Assert.Equal(("TC0003", DiagnosticSeverity.Error), (only.Id, only.Severity));
        Assert.Equal("seeds/b.md: (0,0)-(0,0)", only.Location.GetLineSpan().ToString());
        Assert.Equal(
            "The id 'a' is already that of 'a.txt': rename one of the files, or move it to another folder below the seeds folder", only.GetMessage());
        Assert.Single(result.GeneratedSources, source => source.HintName == "TheMillTurnsAgain.g.cs");
    }

    [Fact]
    public void TC0003_the_same_path_listed_twice_is_told_and_the_rest_still_works()
    {
        GeneratorRunResult result = Run([Seed, Seed, Seed with { Path = "seeds/other.txt", Id = "other", Text = "Another\n\nShort." }]);
        Assert.Equal("TC0003", Assert.Single(result.Diagnostics).Id);
        Assert.Null(result.Exception);
        Assert.Contains(result.GeneratedSources, source => source.HintName == "Another.g.cs");
    }

    [Fact]
    public void TC0006_no_seed_is_told_of_the_project_and_the_corpus_is_there_all_the_same()
    {
        GeneratorRunResult result = Run([]);
        Diagnostic only = Assert.Single(result.Diagnostics);
        Assert.Equal(("TC0006", DiagnosticSeverity.Warning, Location.None), (only.Id, only.Severity, only.Location));
        Assert.Contains(result.GeneratedSources, source => source.HintName == "Corpus.g.cs");
    }

    [Fact]
    public void TC0007_a_public_corpus_without_the_model_is_told_and_internal()
    {
        GeneratorRunResult result = Run([Seed], new CorpusDriverOptions { CorpusVisibility = "public" });
        Diagnostic only = Assert.Single(result.Diagnostics);
        Assert.Equal(("TC0007", DiagnosticSeverity.Error, Location.None), (only.Id, only.Severity, only.Location));
        GeneratedSourceResult corpus = Assert.Single(result.GeneratedSources, source => source.HintName == "Corpus.g.cs");
        Assert.Contains("internal static partial class Corpus", corpus.SourceText.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2000, true, null)]
    [InlineData(2001, true, "2001")]
    [InlineData(2001, false, null)]
    public void TC0009_thousands_of_named_quotes_are_told(int quotes, bool named, string? told)
    {
        string text = "The mill turns again\n\n" + string.Concat(Enumerable.Range(0, quotes).Select(i => $"“It turned {i} times again,” said Nora Pell.\n\n"));

        Diagnostic? found = Run([Seed with { Text = text }], new CorpusDriverOptions { CorpusNamedQuotes = named }).Diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == "TC0009");

        Assert.Equal(told is not null, found?.GetMessage().StartsWith($"Each of the {told} quotes has a member", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void TC0009_is_a_warning_where_it_takes_seconds()
    {
        string text = "The mill turns again\n\n" + string.Concat(Enumerable.Repeat("“It turned again,” said Nora Pell.\n\n", 20_001));

        Assert.Equal(DiagnosticSeverity.Warning, Run([Seed with { Text = text }]).Diagnostics.Single(diagnostic => diagnostic.Id == "TC0009").Severity);
    }

    [Theory]
    [InlineData("en/faq", "de/faq", "pt-BR/faq")]
    [InlineData("docs/en/faq", "docs/de/faq")]
    [InlineData("faq", "de/faq")]
    [InlineData("faq", "faq.de", "faq.zh-Hant")]
    [InlineData("faq", "faq_de", "faq-pt-br", "faq_zh_Hant")]
    [InlineData("news/faq", "blog/faq", "faq")]
    [InlineData("v1/index", "v2/index")]
    public void TC0008_translations_and_files_of_one_name_with_one_title_are_told_apart_without_a_word(params string[] ids)
    {
        GeneratorRunResult result = Run([.. ids.Select(id => Seed with { Path = $"seeds/{id}.txt", Id = id })]);

        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Id == "TC0008"));
        Assert.Equal(ids.Length, result.GeneratedSources.Count(source => source.HintName.StartsWith("TheMillTurnsAgain_", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("CorpusStorage", "resources", "CorpusStorage is 'resources' in the project file: write 'Literal' or 'Resource'")]
    [InlineData("CorpusVisibility", "private", "CorpusVisibility is 'private' in the project file: write 'internal' or 'public'")]
    [InlineData("CorpusNamespace", "Foo..Bar", "CorpusNamespace is 'Foo..Bar' in the project file: write a namespace such as 'Foo.Bar'")]
    [InlineData("CorpusClassName", "My corpus", "CorpusClassName is 'My corpus' in the project file: write a name such as 'My_corpus'")]
    public void TC0017_a_value_that_an_option_cannot_have_is_told_with_those_that_it_can(string option, string value, string message)
    {
        CorpusDriverOptions options = new();
        typeof(CorpusDriverOptions).GetProperty(option)!.SetValue(options, value);

        Diagnostic found = Assert.Single(Run([Seed], options).Diagnostics);

        Assert.Equal(("TC0017", message), (found.Id, found.GetMessage()));
    }

    [Theory]
    [InlineData("Resource"), InlineData("resource"), InlineData(" Literal ")]
    public void A_value_is_the_same_in_any_case(string storage) =>
        Assert.Empty(Run([Seed], new CorpusDriverOptions { CorpusStorage = storage }).Diagnostics);

    [Theory]
    [InlineData("seeds/notes.corpus.yaml", "name it after its seed, or delete it")]
    [InlineData("seeds/a.corpus.yml", "did you mean 'a.corpus.yaml'?")]
    [InlineData("other/a.corpus.yaml", "name it after its seed, or delete it")]
    public void TC0018_a_sidecar_beside_which_no_seed_stands_is_told(string path, string advice)
    {
        Diagnostic found = Assert.Single(Run([Seed with { Path = "seeds/a.txt" }, new CorpusFile(path, "author: Ann Doe")]).Diagnostics);

        Assert.Equal(("TC0018", path), (found.Id, found.Location.GetLineSpan().Path));
        Assert.EndsWith(advice, found.GetMessage(), StringComparison.Ordinal);
    }

    static GeneratorRunResult Run(IEnumerable<CorpusFile> files, CorpusDriverOptions? options = null) =>
        CorpusDriver.Run(files, options).GetRunResult().Results.Single();
}
