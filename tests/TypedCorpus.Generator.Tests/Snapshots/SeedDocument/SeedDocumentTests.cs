using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Snapshots.SeedDocument;

public class SeedDocumentTests
{
    [Fact]
    public Task Everything_generated() =>
        Snapshot.Match(CorpusDriver.Run("seeds", new CorpusDriverOptions { RootNamespace = "Sample" }));
}
