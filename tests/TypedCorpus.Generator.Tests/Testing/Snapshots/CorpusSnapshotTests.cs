using TypedCorpus.Docs;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Testing.Snapshots;

public sealed class CorpusSnapshotTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_text_is_held_against_the_file_named_after_the_test()
    {
        CorpusSnapshotException missing = Assert.Throws<CorpusSnapshotException>(() => Match("One.\r\nTwo."));
        Assert.Contains("new: NewsTests.The_corpus.verified.txt", missing.Message, StringComparison.Ordinal);
        Assert.Equal("One.\nTwo.", File.ReadAllText(Path.Combine(folder, "NewsTests.The_corpus.received.txt")));

        File.WriteAllText(Path.Combine(folder, "NewsTests.The_corpus.verified.txt"), "One.\nTwo.\n");
        Match("One.\r\nTwo.");
        Assert.Equal(["NewsTests.The_corpus.verified.txt"], Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)));

        CorpusSnapshotException other = Assert.Throws<CorpusSnapshotException>(() => Match("One.\nThree."));
        Assert.Contains("at line 2\n  - Two.\n  + Three.", other.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_driver_is_held_against_a_file_for_each_source_that_is_not_ignored()
    {
        CorpusSnapshotException thrown = Assert.Throws<CorpusSnapshotException>(() => CorpusSnapshot.Match(
            CorpusDriver.Run([new CorpusFile("a.txt", "The Arch\n\nOne line of text.")]),
            source => source.HintName != "Corpus.g.cs",
            Path.Combine(folder, "NewsTests.cs"),
            "The_corpus"));
        Assert.EndsWith("\nnew: NewsTests.The_corpus#Corpus.g.verified.cs", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_/tests/TypedCorpus.Generator.Tests/Testing/Snapshots/CorpusSnapshotTests.cs")]
    [InlineData("/_1/src/TypedCorpus.Testing/TestPath.cs")]
    [InlineData("/_/Generator.sln")]
    public void The_folder_of_a_test_is_found_in_a_deterministic_build_too(string sourceFile) => Assert.Equal(
        Path.GetDirectoryName(Repository.PathOf(string.Join('/', sourceFile.Split('/').Skip(2)))), TestPath.FolderOf(sourceFile));

    // The repository has such a folder, and no such test in it
    [Fact]
    public void A_folder_without_the_test_is_not_the_one() =>
        Assert.Throws<DirectoryNotFoundException>(() => TestPath.FolderOf("/_/seeds/NewsTests.cs"));

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Throws<DirectoryNotFoundException>(() => TestPath.FolderOf("/_/no/such/folder/NewsTests.cs"));

    void Match(string text) => CorpusSnapshot.Match(text, Path.Combine(folder, "NewsTests.cs"), "The_corpus");
}
