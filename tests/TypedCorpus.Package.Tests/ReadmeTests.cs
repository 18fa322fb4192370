using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>The README's first corpus, typed in step by step with the packages.</summary>
public class ReadmeTests(PackedPackages packages)
{
    static readonly DocPage Readme = DocPage.Of("README.md");

    [Fact]
    public async Task The_first_corpus_its_metadata_and_its_tests_do_what_is_shown()
    {
        Prompt prompt = new(packages, packages.NewFolder());
        await prompt.Type(Readme.Block("commands"));
        prompt.Save("seeds/bridge.txt", Readme.Block("file: seeds/bridge.txt"));
        prompt.Save("Program.cs", Readme.Block("file: Program.cs"));
        Assert.Equal(Readme.Block("output", "A first corpus"), (await prompt.Type("dotnet run")).Output);

        prompt.Save("seeds/bridge.corpus.yaml", Readme.Block("file: seeds/bridge.corpus.yaml"));
        prompt.Save("Program.cs", Readme.Block("file: Program.cs") + Readme.Block("program", "Metadata"));
        Assert.Equal(Readme.Block("output", "A first corpus") + Readme.Block("output", "Metadata"), (await prompt.Type("dotnet run")).Output);

        await ASnapshotNoticesAChange(prompt);
    }

    static async Task ASnapshotNoticesAChange(Prompt prompt)
    {
        await prompt.Type(Readme.Block("commands of the tests"));
        prompt.Save("CorpusTests.cs", Readme.Block("tests: CorpusTests.cs"));
        await prompt.Type(Readme.Block("command that accepts"));
        await prompt.Type("dotnet test --no-build");

        prompt.Save("../HarbourNews/seeds/bridge.txt", Readme.Block("file: seeds/bridge.txt").Replace("will miss", "misses", StringComparison.Ordinal));
        InvalidOperationException failure =
            await Assert.ThrowsAsync<InvalidOperationException>(() => prompt.Type("dotnet test --no-build"));
        Assert.Contains("differs: CorpusTests.The_corpus_is_the_reviewed_one.verified.txt", failure.Message);
    }
}
