using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public class NameDiagnosticTests
{
    const string Advice = "Choose another name with 'name: ...' in the metadata, or with <Corpus Update=\"...\" Name=\"...\" />, where you want one.";

    [Fact]
    public void TC0008_two_articles_of_one_title_are_one_note_at_the_first()
    {
        Diagnostic found = Assert.Single(Told(Seed("a"), Seed("b")));

        Assert.Equal(
            "Another article would be called 'TheMillTurnsAgain', too: this one is called 'TheMillTurnsAgain_A', and the other one 'TheMillTurnsAgain_B'. " + Advice, found.GetMessage());
        Assert.Equal(("seeds/a.txt: (0,0)-(0,0)", DiagnosticSeverity.Info), (found.Location.GetLineSpan().ToString(), found.Severity));
    }

    [Theory]
    [InlineData("a b c", "'TheMillTurnsAgain_B', 'TheMillTurnsAgain_C'")]
    [InlineData("a b c d e f", "'TheMillTurnsAgain_B', 'TheMillTurnsAgain_C', 'TheMillTurnsAgain_D' and so on (2 more)")]
    public void TC0008_many_articles_of_one_title_are_one_note_that_names_the_first_few(string ids, string others)
    {
        CorpusFile[] files = [.. ids.Split(' ').Select(Seed)];

        Assert.Equal(
            $"{files.Length} articles would be called 'TheMillTurnsAgain': this one is called 'TheMillTurnsAgain_A', and the others {others}. {Advice}",
            Assert.Single(Told(files)).GetMessage());
    }

    [Fact]
    public void TC0008_a_title_that_is_a_member_of_the_corpus_class_is_told()
    {
        Diagnostic found = Assert.Single(Told(Seed("a") with { Text = "Articles\n\nThe old mill ground flour.\n" }));

        Assert.Equal("'Articles' is another member of the corpus class: this article is called 'Articles_A'. " + Advice, found.GetMessage());
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
    }

    [Fact]
    public void TC0008_a_name_that_is_asked_for_and_taken_is_a_warning()
    {
        Diagnostic found = Assert.Single(Told(Named("news/a"), Named("old/a"), Seed("c")));

        Assert.Equal("Another article would be called 'Mill', too: this one is called 'Mill_NewsA', and the other one 'Mill_OldA'. " + Advice, found.GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Theory]
    [InlineData("en/faq", "de/help")]
    [InlineData("en/faq", "de/faq", "faqs/index")]
    [InlineData("faq", "faq-us-market")]
    public void TC0008_other_texts_with_one_title_are_told(params string[] ids) => Assert.Single(Told([.. ids.Select(Seed)]));

    static CorpusFile Seed(string id) =>
        new($"seeds/{id}.txt", "The mill turns again\n\nThe old mill ground flour on Sunday, and many people came to see it.\n") { Id = id };

    static CorpusFile Named(string id) => Seed(id) with { Text = "---\nname: Mill\n---\nThe old mill\n\nIt ground flour on Sunday.\n" };

    static IEnumerable<Diagnostic> Told(params CorpusFile[] files) =>
        CorpusDriver.Run(files, new CorpusDriverOptions()).GetRunResult().Diagnostics.Where(found => found.Id == "TC0008");
}
