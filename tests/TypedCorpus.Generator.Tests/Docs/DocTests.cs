using TypedCorpus.Docs;
using TypedCorpus.Generator.Tests.Incremental;

namespace TypedCorpus.Generator.Tests.Docs;

public class DocTests
{
    // Behind the name of a chapter that goes on behind another one
    const string Continued = ", continued";

    // Of what the package tests make something, by the files that name them
    static readonly Lazy<string> PackageTests = new(() => string.Concat(
        Directory.EnumerateFiles(Repository.PathOf("tests/TypedCorpus.Package.Tests"), "*.cs").Select(File.ReadAllText)));

    // tests/TypedCorpus.Analysis.Tests/Speakers/AttributionPageTests.cs
    static readonly string[] OfAttribution = ["sieve", "speaker", "kind of the last quote", "misread"];

    // Nothing to run
    const string Picture = "picture";

    public static TheoryData<string> Pages => [.. DocPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_says_how_it_is_tested(string page) => Assert.Empty(
        DocPage.Of(page).Blocks
            .Where(block => block.Marker != Picture && !DocExample.Kinds.Contains(block.Kind) && !OfAttribution.Contains(block.Kind)
                && !(block.Marker.Length > 0 && PackageTests.Value.Contains($"\"{block.Marker}\"", StringComparison.Ordinal)))
            .Select(block => block.ToString()));

    [Fact]
    public void Every_step_of_the_pipeline_is_in_its_table() => Assert.Equal(
        StepNames.All.Order(), DocPage.Of("src/docs/architecture.md").Table("The pipeline").Select(row => row[0].Trim('`')).Order());

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_is_shown_is_what_comes(string page)
    {
        List<string> wrong = [];
        foreach (IGrouping<string, DocBlock> chapter in DocPage.Of(page).Blocks.GroupBy(block => block.Chapter.Replace(Continued, "", StringComparison.Ordinal)))
        {
            DocExample example = new();
            foreach (DocBlock block in chapter.Where(block => DocExample.Kinds.Contains(block.Kind)))
            {
                if (await Record.ExceptionAsync(() => example.Take(block)) is { } failure)
                    wrong.Add($"{block}\n{failure.Message}");
            }

            if (Record.Exception(example.End) is { } last)
                wrong.Add($"{page}, {chapter.Key}\n{last.Message}");
        }

        if (wrong.Count > 0)
            Assert.Fail(string.Join("\n\n", wrong));
    }
}
