using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>People whose name stands behind a noun that tells what they are.</summary>
public class PersonBehindNounTests
{
    [Theory]
    [InlineData("“It rained,” said Indian cricketer Virat Rao.", "Virat Rao")]
    [InlineData("“It rained,” said former Welsh footballer Dai Rees.", "Dai Rees")]
    [InlineData("“It rained,” said World Cup winner Pilar Ortega.", "Pilar Ortega")]
    [InlineData("“It rained,” said Nobel laureate Jo Poe.", "Jo Poe")]
    [InlineData("“It rained,” said Netflix showrunner Kit Carver.", "Kit Carver")]
    [InlineData("“It rained,” said Danish whatnot-maker Lars Holm.", "Lars Holm")]
    [InlineData("“It rained,” said owner of the café Mary Corbin.", "Mary Corbin")]
    [InlineData("“It rained,” said president of the rowing club Mary Corbin.", "Mary Corbin")]
    [InlineData("“It rained,” said Senora Ana Corbin.", "Ana Corbin")]
    [InlineData("“It rained,” said Kenyan steeplechase pacemaker Eliud Kip.", "Eliud Kip")]
    public void A_name_behind_a_noun_is_the_person_whatever_stands_before_the_noun(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Fact]
    public void What_stands_before_the_name_describes_the_person()
    {
        Document document = DocumentReader.Read("A title for it\n\n“It rained,” said Danish whatnot-maker Lars Holm.");

        Assert.Equal("Danish whatnot-maker", document.Speakers[0].Description);
    }

    [Theory]
    [InlineData("Ann Roe left. “It rained,” said Roe yesterday.")]
    [InlineData("“It rained,” said Ann Roe outside Elmsford Hall.")]
    [InlineData("Ann Roe left. “It rained,” Roe told CNN anchor Jake Poe.")]
    [InlineData("“It rained,” said Ann Roe weeping beside Jake Poe.")]
    public void What_stands_behind_a_name_is_not_always_a_noun(string text) => Assert.Equal(["Ann Roe"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“It rained,” said “Blue Moon” star Kit Carver.")]
    [InlineData("“It rained,” said the “Elmsford Today” host Kit Carver.")]
    [InlineData("“It rained,” said “Blue Moon” singer Kit Carver, 40.")]
    public void A_title_in_marks_may_stand_before_the_noun(string text) =>
        Assert.Equal(["Kit Carver"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("Former hooker turned columnist Tony Poe called the union “asleep since the spring”.", "Former hooker turned columnist Tony Poe")]
    [InlineData("The lawyer turned radio host Ann Roe said it was “a bad year”.", "The lawyer turned radio host Ann Roe")]
    [InlineData("The farmer turned Ann Roe away and said it was “a bad year”.", "The farmer")]
    public void Who_turned_into_something_else_is_one_person(string text, string source) =>
        Assert.Equal([source], Said.Mentions("A title for it\n\n" + text));

    [Fact]
    public void What_somebody_is_may_stand_behind_the_name_without_a_comma() =>
        Assert.Equal(["Ann Roe", "Tom Poe"], Said.Names("A title for it\n\n“It rained,” said Ann Roe senior. “It was cold,” said Tom Poe junior."));
}
