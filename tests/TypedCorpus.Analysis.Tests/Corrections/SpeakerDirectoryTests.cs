using TypedCorpus.Analysis.Corrections;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Corrections;

public class SpeakerDirectoryTests
{
    [Fact]
    public void A_name_an_alias_and_a_description_count_for_every_article()
    {
        const string File = "speakers:\n  Maria Lindqvist:\n    aliases: [M. Lindqvist]\n    description: the chief engineer\n";

        Assert.Equal("Maria Lindqvist (M. Lindqvist): the chief engineer", Speakers(File, "“It holds,” said M. Lindqvist."));
        Assert.Equal("Maria Lindqvist (M. Lindqvist): the chief engineer", Speakers(File, "“It holds,” said Maria Lindqvist, a builder."));
    }

    [Fact]
    public void A_speaker_is_found_under_one_name_and_called_by_another() => Assert.Equal(
        "Thomas Okafor (Tom Okafor)", Speakers("speakers:\n  tom okafor: { name: Thomas Okafor }\n", "“It holds,” said Tom Okafor."));

    [Fact]
    public void A_short_form_is_that_of_the_article_and_not_of_a_namesake() => Assert.Equal(
        "Anna Smith (Smith)", Speakers("speakers:\n  John Smith: { aliases: [Smith] }\n", "“It holds,” said Anna Smith. “It does,” Smith added."));

    [Fact]
    public void A_full_form_within_an_article_leads_to_the_speaker() => Assert.Equal(
        "John Smith (John Q. Smith)", Speakers("speakers:\n  John Smith: {}\n", "“It holds,” said John Q. Smith. “It does,” John Smith added."));

    [Theory]
    [InlineData("Dan O'Connell", "Dan O’Connell")]
    [InlineData("Dan O’Connell", "Dan O'Connell")]
    [InlineData("dan oʼconnell", "Dan O’Connell")]
    public void A_straight_apostrophe_is_a_curly_one(string name, string said) =>
        Assert.EndsWith(": the mayor", Speakers($"speakers:\n  {name}: {{ description: the mayor }}\n", $"“It holds,” said {said}."), StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void A_description_can_be_taken_away(string none) => Assert.Equal(
        "Ann Roe ()", Speakers($"speakers:\n  Ann Roe: {{ description: {none} }}\n", "“It holds,” said Ann Roe, the mayor."));

    [Theory]
    [InlineData("{ description: a singer }", "Ann Roe (A. Roe): a singer")]
    [InlineData("{ description: null }", "Ann Roe (A. Roe)")]
    [InlineData("{ name: Anna Roe }", "Anna Roe (Ann Roe, A. Roe): of the file")]
    [InlineData("{ name: Anna Roe, description: a singer }", "Anna Roe (Ann Roe, A. Roe): a singer")]
    [InlineData("{ aliases: [Annie] }", "Ann Roe (Annie, A. Roe): of the file")]
    public void What_an_article_says_of_its_speaker_counts_more_than_the_file(string own, string speakers) => Assert.Equal(
        speakers,
        Of("speakers:\n  Ann Roe: { aliases: [A. Roe], description: of the file }\n", $"---\nspeakers:\n  Ann Roe: {own}\n---\nThe town\n\n“It holds,” said Ann Roe, the mayor.", "it"));

    [Fact]
    public void Two_speakers_of_an_article_that_are_one_become_one() => Assert.Equal(
        "Robert Zimmer (Bob Dylan)", Speakers("speakers:\n  Robert Zimmer: { aliases: [Bob Dylan] }\n", "“It holds,” said Bob Dylan. “It does,” said Robert Zimmer."));

    [Fact]
    public void Somebody_of_the_same_name_is_somebody_else_where_the_file_says_so()
    {
        const string File = "speakers:\n  John Smith: { description: a baker }\n  John Smith of Bergen:\n    aliases: [John Smith]\n    in: [vote, news/*]\n";
        const string Text = "“It holds,” said John Smith.";

        Assert.Equal("John Smith (): a baker", Speakers(File, Text, "bread"));
        Assert.Equal("John Smith of Bergen (John Smith)", Speakers(File, Text, "vote"));
        Assert.Equal("John Smith of Bergen (John Smith)", Speakers(File, Text, "news/2024/vote"));
    }

    [Theory]
    [InlineData("The Bridge Woman: { description: a singer }", "Ann Roe (The Bridge Woman): a singer", 0)]
    [InlineData("Annie: { aliases: [the bridge woman], name: Anna Roe }", "Anna Roe (Ann Roe, The Bridge Woman, Annie): the mayor", 0)]
    [InlineData("Ann Poe: { description: a singer }", "Ann Roe (The Bridge Woman): the mayor", 1)]
    public void An_article_may_correct_a_speaker_by_a_name_that_only_the_file_has(string own, string speakers, int faults)
    {
        const string File = "speakers:\n  Ann Roe: { aliases: [The Bridge Woman] }\n";
        string article = $"---\nspeakers:\n  {own}\n---\nThe town\n\n“It holds,” said Ann Roe, the mayor.";

        Assert.Equal(speakers, Of(File, article, "it"));
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Assert.Equal(faults, SpeakerDirectory.Read(File, cancellation).ApplyTo(DocumentReader.Read(article, cancellation), ["it"], cancellation).Metadata.Errors.Count);
    }

    [Fact]
    public void A_name_that_somebody_else_of_the_article_has_makes_them_one() => Assert.Equal(
        "Ann Poe (Ida Roe)", Speakers("speakers:\n  Ida Roe: { name: Ann Poe }\n", "“It holds,” said Ida Roe. “It does,” said Ann Poe."));

    [Fact]
    public void A_document_of_which_the_file_says_nothing_is_the_same_one()
    {
        Document document = DocumentReader.Read("“It holds,” said Ida Roe.", TestContext.Current.CancellationToken);
        Assert.Same(document, SpeakerDirectory.Read("speakers:\n  Ann Poe: { description: a baker }\n", TestContext.Current.CancellationToken).ApplyTo(document, ["it"], TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("speakers:\n")]
    [InlineData("speakers: {}\n")]
    [InlineData("# nobody yet\n")]
    [InlineData("speakers:\n  A: { in: [x] }\n  B: { aliases: [A], in: [y] }\n  C: { aliases: [B] }\n")]
    [InlineData("speakers:\n  A: { in: [x/*] }\n  B: { aliases: [A, a, B], in: [xy] }\n")]
    public void A_file_of_nobody_or_with_one_name_for_people_of_different_articles_has_no_fault(string file) => Assert.Empty(Faults(file));

    [Theory]
    [InlineData("speakers:\n  A: {}\n  B: { aliases: [a] }\n", "a: 'a' is a name of 'A', too: leave it out of one of both, or say with 'in' in which articles it is whose")]
    [InlineData("speakers:\n  A: { in: [x/*] }\n  B: { name: A, in: [x/y] }\n", "A: 'A' is a name of 'A', too: leave it out of one of both, or say with 'in' in which articles it is whose")]
    [InlineData("speakers:\n  A: { colour: red }\n", "colour: 'colour' is nothing that a speaker has: 'name', 'aliases', 'description' and 'in' are")]
    [InlineData("A: { name: B }\n", "A: 'A' is nothing that this file has: write names under 'speakers:'")]
    [InlineData("speakers: [A, B]\n", "[A, B]: Names with what is to change are expected here, like \"Jane Doe: {description: mayor of Springfield}\"")]
    [InlineData("speakers:\n  A: baker\n", "baker: 'name', 'aliases' or 'description' is expected for 'A', like \"A: {description: baker}\"")]
    [InlineData("speakers:\n  A: [baker]\n", "[baker]: 'name', 'aliases' or 'description' is expected for 'A', like \"A: {description: mayor of Springfield}\"")]
    [InlineData("speakers:\n  A: { aliases: [[b]] }\n", "[b]: A text is expected here")]
    public void What_is_a_fault_and_where(string file, string fault) => Assert.Equal([fault], Faults(file));

    static IEnumerable<string> Faults(string file) =>
        SpeakerDirectory.Read(file, TestContext.Current.CancellationToken).Faults.Select(fault => $"{fault.Span.Of(file)}: {fault.Message}");

    static string Speakers(string file, string text, string id = "it") => Of(file, "The town\n\nIt was Monday. " + text, id);

    static string Of(string file, string article, string id)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Document document = SpeakerDirectory.Read(file, cancellation).ApplyTo(DocumentReader.Read(article, cancellation), [id], cancellation);
        Assert.All(document.Quotes, quote => Assert.InRange(quote.Attribution!.Speaker!.Value, 0, document.Speakers.Count - 1));
        return string.Join("; ", document.Speakers.Select(speaker =>
            $"{speaker.Name} ({string.Join(", ", speaker.Aliases)}){(speaker.Description is null ? "" : ": " + speaker.Description)}"));
    }
}
