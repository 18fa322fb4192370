using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Snapshots.SmallCorpus;

public class SmallCorpusTests
{
    const string FerryStrike =
        """
        Ferry crews walk out over night shifts

        The harbour was quiet on Monday. Nobody had told the gulls.

        “We were promised a rest,” said Ada Brook, a deck officer. “We never got one.”

        What comes next

        The company called the strike a “surprise”. It runs 4 boats & owns {3}; the board at pier\7 has "OPEN" painted on it.
        """;

    static readonly CorpusFile[] Files =
    [
        new("seeds/harbour/ferry-strike.txt", FerryStrike),
        new("seeds/notes.txt", "A note without a title goes on\u202E for a while, and the compiler shows every character of it.\r\n"),
    ];

    [Fact]
    public Task An_article_with_a_heading_and_one_that_needs_escapes() => Snapshot.Match(CorpusDriver.Run(Files), withModel: false);

    [Fact]
    public Task In_a_public_class_of_another_name_without_named_quotes() => Snapshot.Match(
        CorpusDriver.Run(Files, new CorpusDriverOptions
        {
            CorpusNamespace = "Harbour.News",
            CorpusClassName = "Archive",
            CorpusVisibility = "public",
            CorpusNamedQuotes = false,
            PreprocessorSymbols = ["TYPEDCORPUS_MODEL"],
        }),
        withModel: false);

    [Fact]
    public Task With_texts_that_are_resources() => Snapshot.Match(CorpusDriver.Run(Files, new CorpusDriverOptions { CorpusStorage = "Resource" }), withModel: false);

    [Fact]
    public Task Diagnostics() => Snapshot.Match(
        CorpusDriver.Run([new("seeds/binary.txt", "ab\0c\uFFFD"), new("seeds/blank.txt", " \n\n")]),
        withModel: false);
}
