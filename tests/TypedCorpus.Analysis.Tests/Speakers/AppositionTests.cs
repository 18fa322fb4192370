using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Names that say who the role is that speaks.</summary>
public class AppositionTests
{
    [Theory]
    [InlineData("“Hold on,” yelled our guide, Tiaan, over the engine.", "Tiaan")]
    [InlineData("One of the accused, identified as Nikhil Sen, 27, told the police that he was “late for a haircut”.", "Nikhil Sen")]
    [InlineData("“It rained,” said a dentist from Ohio named Carol.", "Carol")]
    [InlineData("“It rained,” explains the therapist, a cheerful Latvian named Ilze, at noon.", "Ilze")]
    [InlineData("The Senator representing Kogi Central, Aliyu Onoja, has described it as “daylight robbery”.", "Aliyu Onoja")]
    [InlineData("“They were doing 140 when it rained,” said DCP (Traffic) Kavitha Reddy.", "Kavitha Reddy")]
    [InlineData("“It rained,” says deputy lead Ben Afolabi.", "Ben Afolabi")]
    [InlineData("At noon, the President of the Drivers Guild, Ann Roe, said it was “late for a haircut”.", "Ann Roe")]
    [InlineData("“It has been wearing on us all since the flood,” said Millbridge reeve, Ann Roe.", "Ann Roe")]
    [InlineData("Just a day earlier Ann Roe, Shadow Rain Minister, broke with her party and urged it to “get on a boat”.", "Ann Roe")]
    [InlineData("On Monday Tom Poe, Shadow Flood Secretary, left the room and told the press it was “late for a haircut”.", "Tom Poe")]
    public void The_name_is_the_speaker(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“It rained,” said the sheriff of Elmsford, Oost, on Monday.")]
    [InlineData("“It rained,” said our guide, Friday, at noon.")]
    public void A_place_or_a_day_is_no_name(string text) => Assert.Equal(["-"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("The Alliance of Small Traders said it was “running out of road” there.", "Alliance of Small Traders")]
    [InlineData("The National Union of Lorry Drivers said it was “running out of road” there.", "National Union of Lorry Drivers")]
    public void A_body_may_be_named_for_its_people(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("The airline, TopEnd Freight, said that the crew was “safe”.", "TopEnd Freight")]
    [InlineData("The company, Arctic Rare Metals, said that the mine was “safe”.", "Arctic Rare Metals")]
    [InlineData("The crews' union, SNPVAC, said that the jet was “unsafe”.", "SNPVAC")]
    [InlineData("A local charity, Elm Trust, said that the shelter was “full”.", "Elm Trust")]
    [InlineData("The bank, Barclays, said that the vault was “empty”.", "Barclays")]
    [InlineData("The company behind the app, Wayfound, blamed “an artefact”.", "Wayfound")]
    [InlineData("The app's maker, Wayfound, blamed “an artefact”.", "Wayfound")]
    [InlineData("“It is safe,” said the operator, Lumo Ferries.", "Lumo Ferries")]
    [InlineData("“It is safe,” the company, Corvex, told the paper.", "Corvex")]
    [InlineData("The company — Corvex — said that the mine was “safe”.", "Corvex")]
    [InlineData("Its owner, Corvex Holdings, said that the mine was “safe”.", "Corvex Holdings")]
    [InlineData("In a statement, the club, Harle Rovers, said that the pitch was “safe”.", "Harle Rovers")]
    [InlineData("The research group, the Elm Institute, said that the mine was “safe”.", "Elm Institute")]
    [InlineData("The director, Ann Roe, said that the mine was “safe”.", "Ann Roe")]
    [InlineData("Ann Roe, the director, Corvex Holdings, said that the mine was “safe”.", "Ann Roe")]
    [InlineData("Another supplier, Vantrel, called the deal “a joke”.", "Vantrel")]
    public void A_name_between_commas_behind_a_noun_for_a_body_is_the_speaker(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\nNorthwind Airways will lease ten jets from Harle Bank.\n\n" + text));

    [Theory]
    [InlineData("The company, which owns Corvex, said that the mine was “safe”.", "The company")]
    [InlineData("The company, in May, said that the mine was “safe”.", "The company")]
    [InlineData("The company, London-based, said that the mine was “safe”.", "The company")]
    [InlineData("The council of Elmsford, Oost, said that the mine was “safe”.", "The council")]
    [InlineData("The company, Friday, said that the mine was “safe”.", "The company")]
    public void What_else_stands_between_commas_names_no_body(string text, string mention) =>
        Assert.Equal([mention], Said.Mentions("A title for it\n\n" + text));

    [Fact]
    public void Who_says_so_between_commas_is_no_name_of_the_body() => Assert.Equal(
        ["Roe"], Said.Mentions("A title for it\n\nAnn Roe came.\n\nThe company, Roe said, was “safe”."));

    [Fact]
    public void The_noun_means_the_body_further_down() => Assert.Equal(
        ["Corvex"], Said.Names("A title for it\n\nNorthwind Bank sold a mine. The company, Corvex, closed it in May.\n\n“It is safe,” the company said."));

    [Theory]
    [InlineData("Corvex, which sells a fifth of Britain's petrol, said it remained “the cheapest”.", "Corvex")]
    [InlineData("Vantrel, which employs half of the town, said it remained “the cheapest”.", "Vantrel")]
    [InlineData("The chain, which sells a fifth of Britain's petrol, said it remained “the cheapest”.", "The chain")]
    [InlineData("Ann Roe, who owns a quarter of the mills, said it remained “the cheapest”.", "Ann Roe")]
    public void A_clause_between_subject_and_verb_says_nothing(string text, string mention) =>
        Assert.Equal([mention], Said.Mentions("A title for it\n\n" + text));

    [Fact]
    public void A_thing_that_a_clause_describes_is_no_speaker() => Assert.Equal(
        ["Ann Roe"], Said.Mentions("A title for it\n\nBread, which sells well, is dear, and Ann Roe said it was “too dear”."));

    [Theory]
    [InlineData("The owners of the mill, Tom Low and Ben Ek, said: “It rained.”", "Tom Low and Ben Ek")]
    [InlineData("“It rained,” said the couple’s daughters, Ann Roe and Nora Pell, on Monday.", "Ann Roe and Nora Pell")]
    [InlineData("Two farmers, Ina Bell and Olga Vass, who live there, wrote: “It poured.”", "Ina Bell and Olga Vass")]
    [InlineData("Speaking outside, Ida’s children, Noel and Ann Roe, said: “It poured.”", "Noel and Ann Roe")]
    [InlineData("The owners, Ann Roe and her sister, said: “It was cold.”", "-")]
    public void Two_names_in_apposition_to_people_speak_together(string text, string speaker) =>
        Assert.Equal([speaker], Said.Names("A title for it\n\n" + text));
}
