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
    public void The_name_is_the_speaker(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“It rained,” said the sheriff of Elmsford, Oost, on Monday.")]
    [InlineData("“It rained,” said our guide, Friday, at noon.")]
    public void A_place_or_a_day_is_no_name(string text) => Assert.Equal(["-"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("The Alliance of Small Traders said it was “running out of road” there.", "Alliance of Small Traders")]
    [InlineData("The National Union of Lorry Drivers said it was “running out of road” there.", "National Union of Lorry Drivers")]
    public void A_body_may_be_named_for_its_people(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));
}
