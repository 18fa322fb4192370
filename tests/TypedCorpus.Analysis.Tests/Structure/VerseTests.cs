using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class VerseTests
{
    [Theory]
    [InlineData(
        """
        The Harbour at Night

        The water is grey and the gulls are loud
        A boat goes out and does not come back to the harbour that it left
        The rope is wet
        The stones are cold, and nobody sleeps in the houses on the hill, though the lamps are out.

        The old man waits
        And he goes home to the house on the hill, and nobody is there to ask him where he was.
        The morning is long
        And the boat is gone, and the gulls are loud, and the water is as grey as it was before.
        """)]
    [InlineData(
        """
        The Harbour at Night

        I praise the harbour, and its stones,
        And what you see there I shall see,
        For every lamp that burns for me burns in the end for you as well.

        I lean on the wall and wait,
        I wait on the wall at my ease, and watch a boat go out in the rain.

        My tongue, and every word of it, comes out of this water and this air,
        And of those who came here before, and of those who came here before them,
        I, now an old man with a stick, begin,
        And hope to end when the lamps are lit.
        """)]
    [InlineData("The Harbour at Night\n\nThe water is grey\nThe gulls are loud\nA boat goes out\nAnd the old man goes home when the lamps are lit.")]
    public void Lines_of_verse_are_paragraphs(string text) =>
        Assert.All(Outline.Of(text).Skip(1), line => Assert.StartsWith("Paragraph: ", line, StringComparison.Ordinal));

    [Theory]
    [InlineData("The water is grey\nThe gulls are loud\nA boat goes out\nAnd the old man goes home.\n\nThe rope is wet\nThe stones are cold\nAnd nobody sleeps,\nThough the lamps are out.")]
    [InlineData("The water is grey,\nThe gulls are loud,\nA boat goes out,\nAnd the old man goes home.\n\nThe rope is wet,\nAnd the lamps are out.")]
    [InlineData("the water is grey\nthe gulls are loud\n\na boat goes out\nand does not return\n\nthe rope is wet\nand the lamps are out")]
    public void A_stanza_is_a_paragraph_that_keeps_its_lines(string poem) => Assert.Equal(
        poem.Split("\n\n").Select(stanza => "Paragraph: " + stanza), Outline.Of("The Harbour at Night\n\n" + poem).Skip(1));

    [Fact]
    public void A_stanza_stands_below_a_byline() => Assert.Equal(
        ["Title: On the Hill", "Byline: by Ann Doe", "Paragraph: I went up the hill\nto see the town", "Paragraph: and the river there\nwas long and brown"],
        Outline.Of("On the Hill\nby Ann Doe\n\nI went up the hill\nto see the town\n\nand the river there\nwas long and brown"));

    [Theory]
    [InlineData("What to buy\n\nFruit\n- apples\n- pears\n\nVegetables\n- carrots\n- leeks")]
    [InlineData("The meeting\n\nHow was it?\nIt was long.\n\nDid it end?\nIt did not.")]
    public void Lists_and_short_sentences_are_no_stanzas(string text) => Assert.Equal(
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries), Outline.Of(text).Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]));

    [Fact]
    public void A_poem_in_an_article_has_no_headings() =>
        Assert.All(
            Outline.Around(Outline.Body + "\n\nThe water is grey\nThe gulls are loud\nA boat goes out\nAnd the old man goes home when all of the lamps are lit.\n\n" + Outline.Body),
            line => Assert.StartsWith("Paragraph: ", line, StringComparison.Ordinal));

    [Fact]
    public void A_first_line_that_goes_on_behind_its_comma_is_no_title() =>
        Assert.Equal("Paragraph: I praise the harbour, and its stones,", Outline.Of("I praise the harbour, and its stones,\nAnd what you see there I shall see.")[0]);
}
