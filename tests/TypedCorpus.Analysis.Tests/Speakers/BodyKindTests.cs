using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Which body a noun phrase means by what kind of body the words of its name tell.</summary>
public class BodyKindTests
{
    const string Opening = "A title for it\n\nIt rained all night in the north, and the roads were wet.\n\n";

    [Theory]
    [InlineData("Prices will fall, Marlin Securities said in a note.\n\n“There is too much grain,” the brokerage said.", "Marlin Securities")]
    [InlineData("Kite Capital cut its forecast.\n\n“There is too much grain,” the broker said.", "Kite Capital")]
    [InlineData("Shares of Ostrava Motors fell.\n\nThe carmaker said it was “surprised by the size of the fall”.", "Ostrava Motors")]
    [InlineData("Aurel Air cancelled its flights.\n\n“We are sorry,” the airline said.", "Aurel Air")]
    [InlineData("Lodestar Bank lost 40 million euros.\n\n“We lent too much,” the lender said.", "Lodestar Bank")]
    [InlineData("Power came back on Sunday, Vale Electric said.\n\nThe utility said its crews had worked “around the clock”.", "Vale Electric")]
    [InlineData("Hopfield Brewery will raise its prices.\n\n“Malt is dear,” the brewer said.", "Hopfield Brewery")]
    [InlineData("Pelican Pharma said its pill had failed.\n\nThe drugmaker called the outcome “disappointing”.", "Pelican Pharma")]
    [InlineData("Premiums will rise, Concordia Insurance said.\n\nThe insurer said storms were “a yearly guest”.", "Concordia Insurance")]
    public void The_words_of_a_name_tell_what_kind_of_body_it_is(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("The firm has plants in Dresden and in Lund.\n\nThe company said it was “the right step”.")]
    [InlineData("Workers in Corvale walked out.\n\nThe union said it was “the right step”.")]
    [InlineData("Ann Power came to the mill.\n\nThe utility said it was “the right step”.")]
    public void A_body_is_no_place_and_no_person(string text) => Assert.Equal(["-"], Said.Names(Opening + text));
}
