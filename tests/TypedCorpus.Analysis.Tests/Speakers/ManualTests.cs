using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>In Markdown that shows code, marks set off messages, options and words, unless it is plainly told who says what stands in them.</summary>
public class ManualTests
{
    const string Code = "```sh\nferry --boats 2 `quay` \"harbour\"\n```\n\nIt reads `boats.yml` and `.ferryrc`.";

    [Theory]
    [InlineData("Set the level to \"half tide\" and it will stop.")]
    [InlineData("The quay answers with \"The harbour is closed, come back with the tide.\" where it has no water.")]
    [InlineData("* Revert \"Count the boats twice\"\n* Make \"Reading boats from the quay\" a note of the log")]
    [InlineData("* Fix \"Error: there is no such quay\" on Windows")]
    [InlineData("* Fix types for \"returning\" boats\n* Adds \"quays\": \"none\" to the boats")]
    [InlineData("A boat that has no quay is a \"drifter\". Drifters support \"lazy mooring\".")]
    [InlineData("If you write \"Ferry & Sons\", the name ends up in the log.")]
    [InlineData("Please read \"How to moor a boat\" before you open an issue. \"It does not float\" is not a good report.")]
    public void Nobody_speaks_in_a_manual(string words)
    {
        Assert.Empty(SaidIn($"# ferry\n\n{words}\n\n{Code}\n"));
    }

    [Theory]
    [InlineData("My wife calls it \"the ghost shift.\"")]
    [InlineData("The editor called it \"a gamble.\"")]
    [InlineData("My favourite reply came from the intern. \"I don't know what any of this does.\"")]
    [InlineData("The author is unrepentant: \"I wrote it on a train.\"")]
    public void Somebody_speaks_in_a_post_that_shows_code(string words) => Assert.NotEmpty(SaidIn($"# ferry\n\n{words}\n\n{Code}\n"));

    [Theory]
    [InlineData("As Tom Poe says, \"a boat is a promise\".", "Tom Poe")]
    [InlineData("> \"The best ferry is the one that leaves.\" — Ann Roe", "Ann Roe")]
    [InlineData("As stated by Ann Roe, \"boats should be open for extension, and closed for water\". What does that mean?", "Ann Roe")]
    [InlineData("\"I wrote it on a train,\" Ann Roe said. \"It had no tests at all.\"", "Ann Roe, Ann Roe")]
    public void Who_plainly_speaks_does(string words, string speakers)
    {
        Assert.Equal(
            speakers,
            string.Join(", ", SaidIn($"# ferry\n\nSet \"level\" to \"high\", \"low\", \"ebb\" or \"flood\". A \"dry\" quay has no \"water mark\" to \"read\".\n\n{words}\n\n{Code}\n")));
    }

    [Fact]
    public void In_other_languages_words_are_terms_and_sentences_stay()
    {
        Assert.Equal(
            ["-"],
            SaidIn($"# ferry\n\nDas Programm hört auf das Ereignis \"boot\" und meldet \"quay\" oder \"flood\". Der Fährmann sagt: \"Das Wasser ist heute viel zu hoch.\"\n\n{Code}\n"));
    }

    [Fact]
    public void An_interview_may_show_code()
    {
        const string Text =
            $"# The woman behind ferry\n\nWe met Ann Roe in her kitchen.\n\n“I wrote it on a train,” Roe said. “It had no tests.”\n\nShe calls the parser “the cellar”.\n\n{Code}\n";

        Assert.Equal(["Ann Roe", "Ann Roe", "Ann Roe"], SaidIn(Text));
    }

    [Fact]
    public void A_motto_in_a_paragraph_of_its_own_stays()
    {
        Assert.Equal(["-"], SaidIn($"# ferry\n\n\"Time and tide wait for no man.\"\n\nA library for boats.\n\n{Code}\n"));
    }

    [Fact]
    public void A_command_or_two_make_no_manual()
    {
        Assert.Equal(["-"], SaidIn("# A day at the quay\n\nThey called the old boat a drifter.\n\nHis favourite was `ferry`. It was “unreasonably slow”, and nobody minded.\n"));
    }

    static List<string> SaidIn(string text)
    {
        Document document = DocumentReader.Read(text, sidecar: null, TextFormat.Markdown, TestContext.Current.CancellationToken);
        return [.. document.Quotes.Where(quote => quote.Kind != QuoteKind.Term)
            .Select(quote => quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : "-")];
    }
}
