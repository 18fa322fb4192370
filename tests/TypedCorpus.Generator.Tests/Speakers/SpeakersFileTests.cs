using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Generator.Tests.Diagnostics;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Speakers;

/// <summary>One file that says who the speakers of all articles are.</summary>
public class SpeakersFileTests
{
    static readonly CorpusFile[] Seeds =
    [
        new("seeds/bread.txt", "The bread is dear\n\n“Flour costs more than ever,” said John Smith, a baker.\n\n“I miss the rolls,” said Maria Lindqvist.\n") { Id = "bread" },
        new("seeds/news/vote.md", "# The town votes\n\n“I shall win,” said John Smith, the mayor.\n\n“We shall see,” said M. Lindqvist of the authority.\n") { Id = "news/vote" },
    ];

    const string File = """
        speakers:
          Maria Lindqvist:
            aliases: [M. Lindqvist]
            description: chief engineer of the harbour
          John Smith of Bergen:
            aliases: [John Smith]
            in: [news/vote]
        """;

    public static MatrixTheoryData<string, string> Faults { get; } = new(
        ["\n", "\r\n", "\r"],
        [
            "speakers:\n  Maria Lindqvist:\n    [|colour|]: red\n → Error TC0020: 'colour' is nothing that a speaker has: 'name', 'aliases', 'description' and 'in' are",
            "[|people|]:\n  Maria Lindqvist: {}\n → Error TC0020: 'people' is nothing that this file has: write names under 'speakers:'",
            "speakers:\n  Maria Lindqvist: {}\n  John Smith:\n    aliases: [[|maria lindqvist|]]\n → Error TC0028: 'maria lindqvist' is a name of 'Maria Lindqvist', too: leave it out of one of both, or say with 'in' in which articles it is whose",
            "speakers:\n  Maria Lindqvist:\n    aliases: [Maria O'Dell]\n  John Smith:\n    aliases: [[|Maria O’Dell|]]\n → Error TC0028: 'Maria O’Dell' is a name of 'Maria Lindqvist', too: leave it out of one of both, or say with 'in' in which articles it is whose",
            "speakers:\n  [|Maria Lindquist|]: {}\n → Warning TC0029: No article quotes anybody who is called 'Maria Lindquist': did you mean 'Maria Lindqvist'?",
            "speakers:\n  John Smith:\n    in: [bread, [|news/vot|]]\n → Warning TC0029: No article has the id 'news/vot': did you mean 'news/vote'?",
            "speakers:\n  [|Maria Lindqvist|]:\n    in: news/*\n → Warning TC0029: None of these articles quotes anybody who is called 'Maria Lindqvist': did you mean 'Maria Lindqvist'?",
        ]);

    [Fact]
    public void A_correction_of_an_article_under_a_name_that_only_the_file_has_fits() => Assert.Empty(
        CorpusDriver.Run(
            [
                Seeds[0],
                new CorpusFile("seeds/bread.corpus.yaml", "speakers:\n  The Bridge Woman: { description: a singer }\n"),
                new CorpusFile("seeds/corpus.speakers.yaml", "speakers:\n  Maria Lindqvist: { aliases: [The Bridge Woman] }\n"),
            ])
            .GetRunResult().Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_with_it_is_told_at_its_place(string lineEnd, string fileAndMessage)
    {
        string[] parts = fileAndMessage.Split(" → ");
        MarkedText text = MarkedText.Read("# Who is who\n\n" + parts[0]);
        text = MarkedText.Read(("# Who is who\n\n" + parts[0]).Replace("\n", lineEnd, StringComparison.Ordinal));

        Diagnostic told = Assert.Single(CorpusDriver.Run([.. Seeds, new CorpusFile("seeds/corpus.speakers.yaml", text.Characters)]).GetRunResult().Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);

        Assert.Equal(parts[1], $"{told.Severity} {told.Id}: {told.GetMessage(null)}");
        Assert.Equal("seeds/corpus.speakers.yaml", told.Location.GetLineSpan().Path);
        Assert.Equal(text.Spans[0], told.Location.SourceSpan);
        Assert.Equal(text.Lines.First(), told.Location.GetLineSpan().Span);
    }

    [Theory]
    [InlineData("Corpus.Speakers.Count == 3 && Corpus.Speakers.MariaLindqvist.Description == \"chief engineer of the harbour\"")]
    [InlineData("Corpus.Speakers.MariaLindqvist.Articles.Count == 2 && Corpus.Speakers[\"M. Lindqvist\"] == Corpus.Speakers.MariaLindqvist")]
    [InlineData("Corpus.Speakers.JohnSmith.Quotes.Count == 1 && Corpus.Speakers.JohnSmith.Description == \"a baker\"")]
    [InlineData("Corpus.Speakers.JohnSmithOfBergen.Articles[0].Id == \"news/vote\" && Corpus.Speakers.Find(\"John Smith\") == Corpus.Speakers.JohnSmith")]
    [InlineData("Corpus.TheTownVotes.Speakers[0].Name == \"John Smith of Bergen\" && Corpus.TheTownVotes.Speakers[\"John Smith\"] == Corpus.TheTownVotes.Speakers[0]")]
    [InlineData("Corpus.TheTownVotes.Quotes[1].Speaker == Corpus.Speakers.MariaLindqvist && Corpus.TheTownVotes.Quotes[1].Mention!.Text == \"M. Lindqvist\"")]
    [InlineData("Corpus.TheTownVotes.Html.Contains(\"Maria Lindqvist\")")]
    public void Each_article_and_the_corpus_know_the_speakers_by_it(string expression)
    {
        foreach (string storage in (string[])["Literal", "Resource"])
        {
            Assert.True(
                new ConsumerProject([.. Seeds, new CorpusFile("seeds/corpus.speakers.yaml", File)])
                {
                    Options = new() { CorpusStorage = storage, CorpusHtml = true, CorpusHtmlQuotes = true, PreprocessorSymbols = [ConsumerProject.Modern] },
                    Code = [$"internal static class Program {{ public static bool Run() => {expression}; }}"],
                }.Compile().HasNoWarnings().Call<bool>("Program", "Run"));
        }
    }

    [Fact]
    public void An_entry_with_a_straight_apostrophe_is_about_somebody_with_a_curly_one() => Assert.Empty(
        CorpusDriver.Run(
        [
            new CorpusFile("seeds/oath.txt", "The oath\n\n“One is enough,” said Dan O’Connell, the mayor.\n"),
            new CorpusFile("seeds/corpus.speakers.yaml", "speakers:\n  Dan O'Connell: { description: the mayor }\n"),
        ]).GetRunResult().Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
}
