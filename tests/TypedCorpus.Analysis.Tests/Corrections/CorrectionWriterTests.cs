using TypedCorpus.Analysis.Corrections;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Corrections;

/// <summary>Corrections that are written into YAML as people have it.</summary>
public class CorrectionWriterTests
{
    [Theory]
    [InlineData("", "quotes:\n  Nobody will miss: Tom Okafor\n")]
    [InlineData("# mine", "# mine\nquotes:\n  Nobody will miss: Tom Okafor\n")]
    [InlineData("title: A # b\n", "title: A # b\nquotes:\n  Nobody will miss: Tom Okafor\n")]
    [InlineData("quotes:\n", "quotes:\n  Nobody will miss: Tom Okafor\n")]
    [InlineData("quotes: # who\ntitle: A\n", "quotes: # who\n  Nobody will miss: Tom Okafor\ntitle: A\n")]
    [InlineData("quotes: null\ntitle: A\n", "quotes: \n  Nobody will miss: Tom Okafor\ntitle: A\n")]
    [InlineData("quotes:\n    'It was': null   # sure\n\n# end\ntitle: A\n", "quotes:\n    'It was': null   # sure\n    Nobody will miss: Tom Okafor\n\n# end\ntitle: A\n")]
    [InlineData("quotes: { It was: Ann }  # one\n", "quotes: { It was: Ann, Nobody will miss: Tom Okafor }  # one\n")]
    [InlineData("quotes: {}\n", "quotes: {Nobody will miss: Tom Okafor}\n")]
    [InlineData("quotes:\n  Nobody will miss: null # what?\n  B: C\n", "quotes:\n  Nobody will miss: Tom Okafor # what?\n  B: C\n")]
    [InlineData("quotes:\n  \"Nobody will miss\":   'Ann'\n", "quotes:\n  \"Nobody will miss\":   Tom Okafor\n")]
    [InlineData("quotes:\n  A:\n  B:\ntitle: A", "quotes:\n  A:\n  B:\n  Nobody will miss: Tom Okafor\ntitle: A")]
    [InlineData("quotes:\n  A: >\n    Jane\n    Doe\n\ntitle: A\n", "quotes:\n  A: >\n    Jane\n    Doe\n\n  Nobody will miss: Tom Okafor\ntitle: A\n")]
    public void An_entry_is_written_and_the_rest_stays(string yaml, string expected) =>
        Assert.Equal(expected, CorrectionWriter.SetSpeaker(yaml, Plain("Nobody will miss"), "Tom Okafor"));

    [Theory]
    [InlineData("speakers:\n  Roe: { name: Ann Roe }\n", "")]
    [InlineData("title: A\nspeakers:\n  Roe:\n    name: Ann Roe # sure\n    description: a long\n      one\n  Tom: { name: Jim }\n", "title: A\nspeakers:\n  Tom: { name: Jim }\n")]
    [InlineData("speakers:\n  Tom: { name: Jim }\n  Roe:\n    name: Ann Roe\ntitle: A", "speakers:\n  Tom: { name: Jim }\ntitle: A")]
    [InlineData("speakers: {Roe: {name: Ann Roe}, Tom: {name: Jim}}\n", "speakers: {Tom: {name: Jim}}\n")]
    [InlineData("speakers: { Tom: {name: Jim}, 'Roe': {name: Ann Roe} }\n", "speakers: { Tom: {name: Jim} }\n")]
    [InlineData("speakers:\n  Tom: { name: Jim }\n", "speakers:\n  Tom: { name: Jim }\n")]
    [InlineData("a: &a { Roe: { name: Ann Roe }, Tom: { name: Jim } }\nspeakers: *a\n", null)]
    public void What_is_said_of_a_speaker_is_taken_away_and_all_else_stays(string yaml, string? expected) =>
        Assert.Equal(expected, CorrectionWriter.RemoveSpeaker(yaml, "Ann Roe"));

    [Theory]
    [InlineData("quotes: *a\n")]
    [InlineData("a: &a { It was: Ann }\nquotes: *a\n")]
    [InlineData("quotes: none\n")]
    [InlineData("{ title: A }\n")]
    [InlineData("{}\n")]
    [InlineData("  title: A\n")]
    [InlineData("title: [\n")]
    [InlineData("quotes:\n  Nobody will miss: >\n    Ann\n  Nobody will miss…: |\n    Ann\n")]
    [InlineData("title: A\n...\n")]
    public void What_can_not_be_changed_alone_is_left_as_it_is(string yaml) =>
        Assert.Null(CorrectionWriter.SetSpeaker(yaml, Plain("Nobody will miss"), "Tom Okafor"));

    [Theory]
    [InlineData("yes", "null")]
    [InlineData("We: \"go\" #1 \\ there", "O'Brien, Jr.")]
    [InlineData("- dash", " spaced ")]
    [InlineData("tab\tand\u0001", "12")]
    public void Words_that_YAML_would_take_for_something_else_stand_in_quotation_marks(string words, string speaker)
    {
        string yaml = CorrectionWriter.SetSpeaker("title: A\n", Plain(words), speaker)!;

        Assert.Equal(yaml, CorrectionWriter.SetSpeaker(yaml, Plain(words), speaker));
    }

    [Theory]
    [InlineData("", "text:\n  - Share\n")]
    [InlineData("text:\n- \"158\"   # a number\ntitle: A\n", "text:\n- \"158\"   # a number\n- Share\ntitle: A\n")]
    [InlineData("text: [a, b]\n", "text: [a, b, Share]\n")]
    [InlineData("text:\n", "text:\n  - Share\n")]
    public void An_item_is_added_and_the_rest_stays(string yaml, string expected) => Assert.Equal(expected, CorrectionWriter.SetLine(yaml, "Share", isBoilerplate: false));

    [Theory]
    [InlineData("text:\n  - a\n  - Share\ntitle: A\n", "text:\n  - a\ntitle: A\nboilerplate:\n  - Share\n")]
    [InlineData("title: A\ntext:\n  - Share\n", "title: A\nboilerplate:\n  - Share\n")]
    [InlineData("text: [Share]\n", null)]
    [InlineData("text:\n  - Share # mine\n", null)]
    public void An_item_is_taken_out_where_it_stands_alone_in_its_line(string yaml, string? expected) =>
        Assert.Equal(expected, CorrectionWriter.SetLine(yaml, "Share", isBoilerplate: true));

    [Theory]
    [InlineData("It was worth the wait, and nobody says otherwise.", "It was worth the wait, and")]
    [InlineData("It was worth  the\nwait, and nobody says", "It was worth the wait, and")]
    [InlineData("Yes.", "Yes.")]
    [InlineData("We will build it, and we will build it soon enough for all", "We will build it, and we will build it soon")]
    [InlineData("We will build", null)]
    [InlineData("", null)]
    public void A_text_is_told_from_others_by_its_first_words(string text, string? opening) =>
        Assert.Equal(opening, Openings.Of(text, ["No.", "We will build it, and we will build it again"]));

    [Theory]
    [InlineData("", "quotes:\n  \"No\":\n    - paragraph: \"“No,” said Ann\"\n      occurrence: 2\n      speaker: Ann\n")]
    [InlineData("quotes:\n  No: Tom # first\n", "quotes:\n  No: Tom # first\n  \"No…\":\n    - paragraph: \"“No,” said Ann\"\n      occurrence: 2\n      speaker: Ann\n")]
    [InlineData("quotes:\n  No:\n  - paragraph: 3\n    speaker: Tom\n", "quotes:\n  No:\n  - paragraph: 3\n    speaker: Tom\n  - paragraph: \"“No,” said Ann\"\n    occurrence: 2\n    speaker: Ann\n")]
    [InlineData("quotes:\n  No:\n    - paragraph: '“No,” said Ann'\n      occurrence: 2  # the second\n      speaker: Tom  # ?\ntitle: A", "quotes:\n  No:\n    - paragraph: '“No,” said Ann'\n      occurrence: 2  # the second\n      speaker: Ann  # ?\ntitle: A")]
    [InlineData("quotes:\n  No:\n    - paragraph: '“No,” said Ann'\n      occurrence: 2\n", "quotes:\n  No:\n    - paragraph: '“No,” said Ann'\n      occurrence: 2\n      speaker: Ann\n")]
    [InlineData("quotes:\n  No: { paragraph: '“No,” said Ann', occurrence: 2 }\n", "quotes:\n  No: { paragraph: '“No,” said Ann', occurrence: 2, speaker: Ann }\n")]
    [InlineData("quotes: { No: [ { paragraph: 2 } ] }\n", "quotes: { No: [ { paragraph: 2 }, {paragraph: \"“No,” said Ann\", occurrence: 2, speaker: Ann} ] }\n")]
    public void One_of_several_quotes_that_start_alike_has_its_paragraph(string yaml, string expected) =>
        Assert.Equal(expected, CorrectionWriter.SetSpeaker(yaml, new QuoteKey(["No"], "“No,” said Ann", 2), "Ann"));

    [Theory]
    [InlineData("", "quotes:\n  It was:\n    split: [and we, \"I, too\"]\n    omit: \"he said,\"\n")]
    [InlineData("quotes:\n  It was: Ann\n", "quotes:\n  It was: Ann\n  \"It was…\":\n    split: [and we, \"I, too\"]\n    omit: \"he said,\"\n")]
    [InlineData("quotes: { It was: Ann }\n", "quotes: { It was: Ann, \"It was…\": {split: [and we, \"I, too\"], omit: \"he said,\"} }\n")]
    [InlineData("quotes:\n  It was: { split: a }\n  It was…: { split: b }\n", "quotes:\n  It was: { split: a }\n  It was…: { split: b }\n  It was late:\n    split: [and we, \"I, too\"]\n    omit: \"he said,\"\n")]
    public void Where_a_quote_is_parted_stands_in_an_entry_of_its_own(string yaml, string expected) =>
        Assert.Equal(expected, CorrectionWriter.Part(yaml, new QuoteKey(["It was", "It was late"]), ["and we", "I, too"], ["he said,"]));

    [Fact]
    public void A_speaker_gets_a_name_where_the_speaker_has_one_already()
    {
        string yaml = CorrectionWriter.SetOfSpeaker("# cast\nspeakers:\n    Tom: { name: Tom Okafor } # mine\n", "Tom Okafor", "name", "Thomas Okafor")!;
        Assert.Equal("# cast\nspeakers:\n    Tom: { name: Thomas Okafor } # mine\n", yaml);

        yaml = CorrectionWriter.SetOfSpeaker(yaml, "Thomas Okafor", "description", "baker: \"the best\"")!;
        Assert.Equal("# cast\nspeakers:\n    Tom: { name: Thomas Okafor, description: \"baker: \\\"the best\\\"\" } # mine\n", yaml);
        Assert.Equal(yaml.TrimEnd('\n') + "\n    Ann Doe:\n      name: Eva Doe\n", CorrectionWriter.SetOfSpeaker(yaml, "Ann Doe", "name", "Eva Doe"));
    }

    [Theory]
    [InlineData("", "The: end", "title: \"The: end\"\n")]
    [InlineData("Title: 'A' # b\ndate: 1", "B", "Title: B # b\ndate: 1")]
    [InlineData("title:\ndate: 1", "B", "title: B\ndate: 1")]
    [InlineData("title: A\n", null, "title: null\n")]
    [InlineData("title: A\n", "2024-05-31", "title: 2024-05-31\n")]
    [InlineData("title: [A, B]\n", "C", null)]
    [InlineData("title: |\n  A\n", "C", null)]
    public void A_value_of_the_article_is_set(string yaml, string? value, string? expected) => Assert.Equal(expected, CorrectionWriter.Set(yaml, "title", value));

    [Fact]
    public void A_quote_that_starts_like_others_is_told_by_its_paragraph_and_its_place()
    {
        Document document = DocumentReader.Read("The Bridge\n\n“No,” said Ann Doe.\n\n“No,” said Tom Okafor. “No,” he said. “She told me ‘go home’ and went.”\n\n“Yes.”\n\n“Yes.”\n");

        Assert.Equal(
            ["No, | “No,” said Ann Doe. | ", "No, | “No,” said Tom Okafor. “No,” he | 1", "No, | “No,” said Tom Okafor. “No,” he | 2", "She told me ‘go home’ and |  | ", "Yes. | 3 | ", "Yes. | 4 | "],
            document.Quotes.Select(quote => Openings.Of(document, quote)!).Select(key => $"{key.Openings[0]} | {key.Paragraph} | {key.Occurrence}"));
        Assert.Equal("go home", Openings.Of(document, document.Quotes[3].Nested[0])!.Openings[0]);
    }

    static QuoteKey Plain(string opening) => new([opening]);
}
