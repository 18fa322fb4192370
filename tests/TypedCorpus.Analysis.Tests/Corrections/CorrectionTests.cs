using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Corrections;

/// <summary>Corrections as a person writes them into a sidecar.</summary>
public class CorrectionTests
{
    const string Article =
        """
        The harbour opens

        The harbour opened on Monday, and the first ship came in before noon. Nobody had thought that it would.

        Share

        It was the third time that the harbour opened. The first two times had not counted, as no ship had come.
        """;

    [Fact]
    public void A_line_is_made_boilerplate_and_another_one_text()
    {
        Document plain = DocumentReader.Read(Article);
        Document corrected = DocumentReader.Read(Article, "boilerplate: [It was the third time]\ntext:\n  - Share\n");

        Assert.Empty(corrected.Metadata.Errors);
        Assert.Equal(BlockKind.Boilerplate, KindOf(corrected, "It was"));
        Assert.Equal(BlockKind.Paragraph, KindOf(corrected, "Share"));
        Assert.NotEqual(plain.Sentences, corrected.Sentences);
        Assert.DoesNotContain(corrected.Sentences, sentence => corrected.TextOf(sentence).StartsWith("It was", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("It was the worst wait", ": the nearest is 'It was worth the wait, and nobody will'")]
    [InlineData("Nobody misses the ferry", ": the nearest is 'Nobody, not even the captain, will miss the'")]
    [InlineData("A bridge too far", "")]
    [InlineData("“…”", "")]
    public void The_nearest_quote_is_named_where_none_starts_with_the_words(string words, string nearest)
    {
        const string Text = "“It was worth the wait, and nobody will say otherwise,” said Maria Lindqvist.\n\n“Nobody, not even the captain, will miss the ferry,” said Tom Okafor.\n";

        MetadataError error = Assert.Single(DocumentReader.Read(Text, $"quotes:\n  '{words}': Ann Doe\n").Metadata.Errors);

        Assert.Equal($"No quote starts with '{words}'{nearest}", error.Message);
    }

    [Fact]
    public void The_nearest_line_is_named_where_none_starts_with_the_words() => Assert.Equal(
        "No line starts with 'It was the fourth time': the nearest is 'It was the third time that the harbour'",
        Assert.Single(DocumentReader.Read(Article, "boilerplate: [It was the fourth time]\n").Metadata.Errors).Message);

    [Fact]
    public void Names_and_descriptions_of_corrections_stand_on_one_line()
    {
        Document document = DocumentReader.Read(
            "It rained. “It was about time,” said Nora Pell, the miller.\n", "speakers:\n  \"Nora\\vPell\":\n    name: \"Nora\\u0007 B.\\vPell\"\n    description: \"the\\u0085miller\"\n    aliases: [\"N\\tP\"]\n");

        Speaker speaker = Assert.Single(document.Speakers);
        Assert.Equal(("Nora B. Pell", "the miller"), (speaker.Name, speaker.Description));
        Assert.Equal(["Nora Pell", "N P"], speaker.Aliases);
    }

    [Fact]
    public void A_line_that_is_not_there_is_told_at_its_place()
    {
        const string Sidecar = "boilerplate:\n  - Subscribe now\n";

        MetadataError error = Assert.Single(DocumentReader.Read(Article, Sidecar).Metadata.Errors);

        Assert.Equal("No line starts with 'Subscribe now'", error.Message);
        Assert.Equal("Subscribe now", error.Place.Span.Of(Sidecar));
        Assert.True(error is { Fault: MetadataFault.Misfit, Place.InSidecar: true });
    }

    [Theory]
    [InlineData("speakers: [Jane Roe]", "Names with what is to change are expected here, like \"Jane Doe: {description: mayor of Springfield}\"")]
    [InlineData("speakers: {Jane Roe: mayor}", "'name', 'aliases' or 'description' is expected for 'Jane Roe', like \"Jane Roe: {description: mayor}\"")]
    [InlineData("speakers: {Jane Roe: {age: 40}}", "'age' is nothing that a speaker has: 'name', 'aliases' and 'description' are")]
    [InlineData("quotes: Jane Roe", "Opening words with a speaker are expected here, like \"We will build it: Jane Doe\"")]
    [InlineData("text: {a: b}", "A text is expected here")]
    public void What_is_not_a_correction_is_told(string sidecar, string message) =>
        Assert.Contains(DocumentReader.Read(Article, sidecar).Metadata.Errors, error => error.Message == message && error.Fault == MetadataFault.Unreadable);

    [Theory]
    [InlineData("speakers: [jane, tom]")]
    [InlineData("quotes:\n  - text: It was so.\n    by: Jane Roe")]
    [InlineData("text: {heading: Welcome}")]
    [InlineData("text:\n  - heading: Welcome")]
    [InlineData("speakers:")]
    [InlineData("text: ~")]
    public void What_is_no_correction_in_a_seed_of_its_own_is_the_sites(string frontMatter) =>
        Assert.Empty(DocumentReader.Read($"---\n{frontMatter}\n---\n" + Article).Metadata.Errors);

    [Fact]
    public void A_text_in_a_seed_that_fits_no_line_may_be_the_sites()
    {
        MetadataError error = Assert.Single(DocumentReader.Read("---\ntext: Welcome to the bakery\n---\n" + Article).Metadata.Errors);

        Assert.Equal(("No line starts with 'Welcome to the bakery'", MetadataFault.Doubtful), (error.Message, error.Fault));
    }

    static BlockKind KindOf(Document document, string words) =>
        document.Blocks.Single(block => document.TextOf(block.Span).StartsWith(words, StringComparison.Ordinal)).Kind;
}
