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
        Assert.Equal(expected, CorrectionWriter.Set(yaml, "quotes", "Nobody will miss", "Tom Okafor"));

    [Theory]
    [InlineData("quotes: *a\n")]
    [InlineData("a: &a { It was: Ann }\nquotes: *a\n")]
    [InlineData("quotes: none\n")]
    [InlineData("{ title: A }\n")]
    [InlineData("{}\n")]
    [InlineData("  title: A\n")]
    [InlineData("title: [\n")]
    [InlineData("quotes:\n  Nobody will miss: { a: b }\n")]
    [InlineData("title: A\n...\n")]
    public void What_can_not_be_changed_alone_is_left_as_it_is(string yaml) =>
        Assert.Null(CorrectionWriter.Set(yaml, "quotes", "Nobody will miss", "Tom Okafor"));

    [Theory]
    [InlineData("yes", "null")]
    [InlineData("We: \"go\" #1 \\ there", "O'Brien, Jr.")]
    [InlineData("- dash", " spaced ")]
    [InlineData("tab\tand\u0001", "12")]
    public void Words_that_YAML_would_take_for_something_else_stand_in_quotation_marks(string words, string speaker)
    {
        string yaml = CorrectionWriter.Set("title: A\n", "quotes", words, speaker)!;

        Assert.Equal(yaml, CorrectionWriter.Set(yaml, "quotes", words, speaker));
    }

    [Theory]
    [InlineData("", "text:\n  - Share\n")]
    [InlineData("text:\n- \"158\"   # a number\ntitle: A\n", "text:\n- \"158\"   # a number\n- Share\ntitle: A\n")]
    [InlineData("text: [a, b]\n", "text: [a, b, Share]\n")]
    [InlineData("text:\n", "text:\n  - Share\n")]
    public void An_item_is_added_and_the_rest_stays(string yaml, string expected) => Assert.Equal(expected, CorrectionWriter.Add(yaml, "text", "Share"));

    [Theory]
    [InlineData("text:\n  - a\n  - Share\ntitle: A\n", "text:\n  - a\ntitle: A\n")]
    [InlineData("title: A\ntext:\n  - Share\n", "title: A\n")]
    [InlineData("title: A\n", "title: A\n")]
    [InlineData("text: [Share]\n", null)]
    [InlineData("text:\n  - Share # mine\n", null)]
    public void An_item_is_taken_out_where_it_stands_alone_in_its_line(string yaml, string? expected) =>
        Assert.Equal(expected, CorrectionWriter.Remove(yaml, "text", "Share"));

    [Theory]
    [InlineData("It was worth the wait, and nobody says otherwise.", "It was worth the wait, and")]
    [InlineData("It was worth  the\nwait, and nobody says", "It was worth the wait, and")]
    [InlineData("Yes.", "Yes.")]
    [InlineData("We will build it, and we will build it soon enough for all", "We will build it, and we will build it soon")]
    [InlineData("We will build", null)]
    [InlineData("", null)]
    public void A_text_is_told_from_others_by_its_first_words(string text, string? opening) =>
        Assert.Equal(opening, CorrectionWriter.OpeningOf(text, ["No.", "We will build it, and we will build it again"]));

    [Fact]
    public void A_text_that_is_corrected_is_told()
    {
        Assert.True(CorrectionWriter.HasOpeningOf("quotes:\n  it was “worth”…: null\n", "quotes", "It was \"worth\" the wait"));
        Assert.False(CorrectionWriter.HasOpeningOf("quotes:\n  it was: null\n", "quotes", "Nobody"));
        Assert.False(CorrectionWriter.HasOpeningOf("title: [\n", "quotes", "Nobody"));
    }
}
