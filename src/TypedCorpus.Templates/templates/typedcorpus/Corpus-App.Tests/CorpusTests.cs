using TypedCorpus.Testing;

public class CorpusTests
{
    // After a change of the corpus: dotnet test -e ACCEPT_SNAPSHOTS=1, then read the diff of the verified file
    [Fact]
    public void The_corpus_is_the_reviewed_one() => CorpusSnapshot.Match(CorpusDriver.Surface("Corpus-App/seeds"));
}
