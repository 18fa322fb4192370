using TypedCorpus.Testing;

namespace CorpusReview;

public class CorpusTests
{
    [Fact]
    public Task The_corpus_is_the_reviewed_one() => Snapshot.Match(CorpusDriver.Surface("seeds"));

    [Fact]
    public Task The_generated_code_is_the_reviewed_one() =>
        Snapshot.Match(CorpusDriver.Run("seeds", new CorpusDriverOptions { RootNamespace = "Harbour", CorpusNamedQuotes = false }));

    [Fact]
    public Task An_article_that_nobody_has_written_yet() =>
        Snapshot.Match(CorpusDriver.Surface([new CorpusFile("seeds/tram.md", "# The Tram\n\n“It runs,” said Ann Doe, an engineer.\n")]));
}
