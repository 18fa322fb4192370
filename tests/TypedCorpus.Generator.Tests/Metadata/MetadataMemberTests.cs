using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Metadata;

public class MetadataMemberTests
{
    static readonly CorpusFile[] Files =
    [
        new("mill.txt",
            """
            ---
            rating: 4
            weight: 1.5
            draft: true
            checked: 2024-05-31
            scores: [1, 2]
            Working Title: "The mill \"turns\""
            quotes-per-page: 3
            title: The mill
            class: a
            tags: [old, new]
            ---
            The mill turns again

            The old mill ground flour on Sunday. “It was about time,” said Nora Pell, the miller.
            """),
        new("ferry.txt", "The ferry\n\nIt left on Sunday, and “nobody waved at it that I saw,” Nora Pell said.\n"),
        new("ferry.corpus.yaml", "rating: 4.5\nspeakers:\n  Nora Pell: {name: Nora Pell of the island, description: a passenger}\n"),
    ];

    [Theory]
    [InlineData("Corpus.TheMill.Rating + Corpus.TheFerry.Rating", "8.5")]
    [InlineData("Corpus.TheMill.Weight", "1.5")]
    [InlineData("Corpus.TheFerry.Weight is null", "True")]
    [InlineData("Corpus.TheMill.Draft == true && Corpus.TheFerry.Draft is null", "True")]
    [InlineData("Corpus.TheMill.Checked?.Year", "2024")]
    [InlineData("string.Join(\"+\", Corpus.TheMill.Scores)", "1+2")]
    [InlineData("Corpus.TheFerry.Scores.Count", "0")]
    [InlineData("Corpus.TheMill.WorkingTitle", "The mill \"turns\"")]
    [InlineData("Corpus.TheMill.QuotesPerPage", "3")]
    [InlineData("Corpus.TheMill.Class", "a")]
    [InlineData("string.Join(\"+\", Corpus.TheMill.Tags)", "old+new")]
    [InlineData("Corpus.TheMill.Title", "The mill")]
    [InlineData("Corpus.Articles.Where(article => article.Rating > 4).Single().Id", "ferry")]
    public void A_key_is_a_member_of_the_type_of_its_values(string expression, string expected) => Assert.Equal(expected, Evaluate(expression));

    [Fact]
    public void One_name_of_two_people_is_split_by_a_sidecar() => Assert.Equal(
        "Nora Pell:mill Nora Pell of the island:ferry",
        Evaluate("string.Join(\" \", Corpus.Speakers.Select(speaker => speaker.Name + \":\" + speaker.Articles[0].Id))"));

    static string Evaluate(string expression) =>
        new ConsumerProject(Files)
        {
            Options = new() { CorpusDrafts = true, PreprocessorSymbols = [ConsumerProject.Modern] },
            Code = [$$"""
                using System.Linq;
                using TypedCorpus;
                static class Program
                {
                    public static string Run() => System.FormattableString.Invariant($"{{{expression}}}");
                }
                """],
        }
        .Compile().HasNoWarnings().Call<string>("Program", "Run");
}
