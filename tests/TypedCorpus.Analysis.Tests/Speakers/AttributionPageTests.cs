using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>
/// The examples of src/docs/attribution.md. A line is a text, in which " / " parts paragraphs, and behind an arrow what is found in it.
/// </summary>
public class AttributionPageTests
{
    const string Arrow = " → ";

    static readonly DocPage Page = DocPage.Of("src/docs/attribution.md");

    public static TheoryData<string, string, string> Sieved => Examples("sieve");

    public static TheoryData<string, string, string> Named => Examples("speaker");

    public static TheoryData<string, string, string> Kinds => Examples("kind of the last quote");

    public static TheoryData<string, string, string> Misread => Examples("misread");

    [Theory]
    [MemberData(nameof(Sieved))]
    public void The_sieve_gives_a_quote_to_the_source(string sieve, string text, string source)
    {
        Scene scene = Scenes.Of(text);
        AttributionSieves.Run(scene, TestContext.Current.CancellationToken);

        Assert.Contains(
            (sieve, source),
            Enumerable.Range(0, scene.Quotes.Count)
                .Where(quote => scene.SieveOf(quote) is not null)
                .Select(quote => (scene.SieveOf(quote)!.GetType().Name, scene.Words(scene.SourceOf(quote)!.Value))));
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void The_last_quote_has_the_speaker(string description, string text, string speaker)
    {
        Document document = Read(text);
        Speaker found = document.Speakers[document.Quotes[^1].Attribution!.Speaker!.Value];

        Assert.Equal((speaker, description.Length > 0 ? description : found.Description), (found.Name, found.Description));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_last_quote_is_of_the_kind(string _, string text, string kind) =>
        Assert.Equal(kind, Read(text).Quotes[^1].Kind.ToString().ToLowerInvariant());

    [Theory]
    [MemberData(nameof(Misread))]
    public void What_is_wrong_is_wrong(string _, string text, string verdict)
    {
        string[] answers = verdict.Split(", not ");
        Document document = Read(text);
        Quote quote = document.Quotes[^1];
        string found = quote switch
        {
            { Kind: QuoteKind.Term } => "a term",
            { Attribution: null } => "nobody",
            { Attribution.Speaker: { } speaker } => document.Speakers[speaker].Name,
            _ => document.TextOf(quote.Attribution!.Mention!.Value),
        };

        Assert.Equal(answers[0], found);
        Assert.NotEqual(answers[1], found);
    }

    [Fact]
    public void Every_sieve_has_its_section_in_the_order_in_which_they_are_tried() => Assert.Equal(
        AttributionSieves.InOrder.Select(sieve => sieve.GetType().Name),
        Page.Blocks.Where(block => block.Kind == "sieve").Select(block => block.Argument));

    [Fact]
    public void Every_sieve_has_a_row_in_the_table() => Assert.Equal(
        AttributionSieves.InOrder.Select(sieve => sieve.GetType().Name).Append("all"),
        Page.Table("The sieves").Select(row => row[0]));

    // Below a title, as texts are
    static Document Read(string text) => DocumentReader.Read("A title for it\n\n" + text);

    static TheoryData<string, string, string> Examples(string kind)
    {
        TheoryData<string, string, string> examples = [];
        foreach (DocBlock block in Page.Blocks.Where(block => block.Kind == kind))
        {
            foreach (string line in block.Lines)
            {
                string[] parts = line.Split(Arrow);
                examples.Add(block.Argument, parts[0].Trim().Replace(" / ", "\n\n", StringComparison.Ordinal), parts[1]);
            }
        }

        return examples;
    }
}
