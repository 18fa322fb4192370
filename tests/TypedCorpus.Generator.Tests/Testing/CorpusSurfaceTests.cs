using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Testing;

public class CorpusSurfaceTests
{
    static readonly CorpusFile[] Files =
    [
        new("a.txt", "An arch & the <bridge>\n\n“We heard it before we saw it,” said Ida Kern. Nobody was hurt."),
        new("b.txt", "The ferry\n\nIt leaves at noon. It is back by four."),
    ];

    [Fact]
    public void Every_member_is_a_line_with_what_its_documentation_says() => Assert.Equal(
        """
        Corpus: The corpus: 2 articles, 1 quote, 1 speaker.
            Articles: The articles, by id.
            Speakers: The speakers, by name.
            Tags: The tags, by name, each with its articles.
            AnArchTheBridge: “An arch & the <bridge>”: 1 paragraph, 1 quote (Ida Kern). From a.txt.
            TheFerry: “The ferry”: 1 paragraph, 0 quotes. From b.txt.
        CorpusArticle: An article of the corpus.
        CorpusArticle<TQuotes>: An article of the corpus, with a member for each quote.
            Quotes: What somebody is quoted with, in order: by place, or by a name made of the opening words.
        CorpusSpeakers: The speakers of the corpus: by place in the order of their names, or by name.
            IdaKern: Ida Kern
        AnArchTheBridgeQuotes: The quotes of “An arch & the <bridge>”.
            WeHeardItBeforeWeSaw: “We heard it before we saw it,”, Ida Kern (paragraph 1)

        """,
        CorpusDriver.Surface(Files),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void It_follows_the_options() =>
        Assert.StartsWith(
            "Archive: The corpus: 2 articles",
            CorpusDriver.Surface(Files, new CorpusDriverOptions { RootNamespace = "My.App", CorpusClassName = "Archive" }),
            StringComparison.Ordinal);

    [Fact]
    public void A_folder_has_one_too() =>
        Assert.Contains("    DonaldJensen: Donald Jensen, ", CorpusDriver.Surface("seeds"), StringComparison.Ordinal);
}
