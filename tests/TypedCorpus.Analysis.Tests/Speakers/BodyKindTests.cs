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

    [Fact]
    public void Two_bodies_of_other_kinds_are_told_apart() => Assert.Equal(
        ["Northwind Airways", "Corvus Aerospace"],
        Said.Names(Opening + "Northwind Airways will lease ten jets from the maker Corvus Aerospace.\n\n"
            + "The airline said the jets were “quiet”. The planemaker said the deal was “a milestone”."));

    [Theory]
    [InlineData("The Corvale Echo printed the letters.\n\n“We stand by every word,” the paper said.", "Corvale Echo")]
    [InlineData("A clerk of Corvale Energy wrote about the mill.\n\n“The mill is unsafe,” the paper said.", "-")]
    public void A_paper_is_a_body_where_the_text_has_one(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("Carmaker Ostrava Motors fell.\n\nThe carmaker said it was “surprised by the fall”.", "Ostrava Motors")]
    [InlineData("Chipmaker Novalex will build a plant.\n\nThe chipmaker said it would be “ready by 2031”.", "Novalex")]
    public void The_kind_in_front_of_a_name_that_opens_a_sentence_is_no_part_of_it(string text, string name) =>
        Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("The Harle Bakers’ Federation closed its shops on Monday.\n\nThey asked for an end to what they call “cruel greed”.", "Harle Bakers’ Federation")]
    [InlineData("The Reform Alliance walked out on Friday. They called the bill “a joke”.", "Reform Alliance")]
    [InlineData("Corvale Water will raise its fees in Lund.\n\n“We have no choice,” it said.", "Corvale Water")]
    public void It_and_they_are_the_one_body_at_hand(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Fact]
    public void A_central_banker_is_the_governor_of_a_bank() => Assert.Equal(
        ["Ann Roe"], Said.Names(Opening + "Bank of Lindor Deputy Governor Ann Roe met bakers on Friday.\n\n“Prices will fall,” the central banker said."));

    [Theory]
    [InlineData("Shares of Petrolane fell, and Petrolane cut its dividend.\n\nThe oil company said the step was “overdue”.", "Petrolane")]
    [InlineData("The bill is too high, said an analyst at Telvora. Nobody else at Telvora spoke.\n\nThe firm said people “buy online now”.", "Telvora")]
    [InlineData("In spring Loopify, which makes toys, raised its prices.\n\nThe company said it wanted “to grow slowly”.", "Loopify")]
    [InlineData("It snowed in Loopify, which lies in the north.\n\nThe company said it wanted “to grow slowly”.", "-")]
    public void Words_around_a_name_that_no_list_has_show_a_body(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("A man was found in a barn, Dorvale Police said.\n\nThe force said it was keeping “an open mind”.", "Dorvale Police")]
    [InlineData("Kent Constabulary searched the woods.\n\nThe force said it was keeping “an open mind”.", "Kent Constabulary")]
    [InlineData("“He is safe,” Dorvale Police said.", "Dorvale Police")]
    public void A_force_is_the_police_of_a_place(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("The Democratic Party sued the state on Friday.\n\n“The rule shuts out thousands,” the lawsuit says.", "Democratic Party")]
    [InlineData("Ann Roe wrote to the board on Friday.\n\n“I have had enough,” the letter said.", "Ann Roe")]
    [InlineData("Ann Roe wrote a book on Friday.\n\n“I have had enough,” the letter said.", "-")]
    public void A_suit_or_a_letter_is_whose_the_verb_before_it_tells(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("A rally by Clean Rivers, a campaign group, drew hundreds.\n\nThe group said it was “only the beginning”.", "Clean Rivers")]
    [InlineData("Harle lost again under Tom Poe.\n\n“We were tired,” the manager said.", "Tom Poe")]
    [InlineData("Harle lost again under Tom Poe and Ann Roe.\n\n“We were tired,” the manager said.", "-")]
    [InlineData("Loopify, a Berlin startup, raised 9 million euros.\n\nThe startup said it wanted “to grow slowly”.", "Loopify")]
    public void The_only_one_near_is_meant_where_nothing_speaks_against_it(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("Labour Department spokesperson Ann Roe wrote on Monday.\n\nTwo days later, the department said it was “sent too soon”.", "Labour Department")]
    [InlineData("WMO assistant secretary Tom Ek left on Monday.\n\n“It is warm,” the agency said.", "WMO")]
    [InlineData("Harbour Board chairman Tom Ek left on Monday.\n\n“The port is open,” the board said.", "Harbour Board")]
    [InlineData("Marlin Bank chief executive Ann Roe left on Monday.\n\nThe bank said it was “a sad day”.", "Marlin Bank")]
    public void The_body_in_front_of_a_role_and_a_name_can_be_meant(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("Members of Unison walked out on Monday.\n\n“We will not go back,” the union said.", "Unison")]
    [InlineData("Pupils of Marsh Lane Academy walked out on Monday.\n\n“We will look into it,” the school said.", "Marsh Lane Academy")]
    [InlineData("Nurses of St. Brigid Hospital walked out on Monday.\n\n“We will look into it,” the hospital said.", "St. Brigid Hospital")]
    [InlineData("Workers at Petrolane walked out on Monday.\n\nThe company said it was “a sad day”.", "Petrolane")]
    [InlineData("Members of Congress met on Monday.\n\n“We will not go back,” the union said.", "-")]
    [InlineData("Residents of Lund met on Monday.\n\nThe company said it was “a sad day”.", "-")]
    public void The_body_that_people_are_of_can_be_meant(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("The march was led by Save Our Pier.\n\n“We will stay,” Save Our Pier said.", "Save Our Pier")]
    [InlineData("It rained on the march. But Save Our Mill said it had been “a good day”.", "Save Our Mill")]
    [InlineData("A walk was planned by Save Our Ferry.\n\nThe campaign group said it would be “a long walk”.", "Save Our Ferry")]
    public void A_call_for_what_is_ours_is_a_body(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));

    [Theory]
    [InlineData("The Dock Workers Union called a strike.\n\n“We will not go back,” the union said.", "Dock Workers Union")]
    [InlineData("The Rose Growers Association met on Monday.\n\n“It was too dry,” the association said.", "Rose Growers Association")]
    [InlineData("Governor Rose Church came on Monday.\n\n“It was too dry,” Church said.", "Rose Church")]
    public void A_given_name_in_front_of_a_trade_is_part_of_a_body(string text, string name) => Assert.Equal([name], Said.Names(Opening + text));
}
