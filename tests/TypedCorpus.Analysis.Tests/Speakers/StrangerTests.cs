using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Words of somebody whom the text does not name, although it names another person right before.</summary>
public class StrangerTests
{
    [Theory]
    [InlineData("A source close to the mayor said: “It rained.” Ann Roe came.")]
    [InlineData("“It rained,” said an insider. Ann Roe, a farmer, came.")]
    [InlineData("A source said: “It rained.”\n\nZ.T. Quell Roe came.")]
    public void A_source_who_comes_in_without_a_name_is_not_who_is_named_behind_it(string text) =>
        Assert.Equal(["-"], Said.Names("A title for it\n\nThe town slept. " + text));

    [Theory]
    [InlineData("“We won,” said Ann Roe, a nurse. “We lost,” a doctor said.")]
    [InlineData("“We won,” said Ann Roe.\n\n“We lost,” one resident said.")]
    [InlineData("“We won,” said Ann Roe.\n\n“We lost,” said another resident.")]
    [InlineData("“We won,” said Ann Roe.\n\n“We lost,” said an engineer at the plant.")]
    public void An_indefinite_noun_phrase_means_nobody_named(string text) => Assert.Equal(["Ann Roe", "-"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“We hate it,” the two Lunds said.", "the two Lunds")]
    [InlineData("“We hate it,” said the three Petersens.", "the three Petersens")]
    public void Several_people_of_one_surname_are_no_person(string text, string mention)
    {
        Assert.Equal(["-"], Said.Names("A title for it\n\n" + text));
        Assert.Equal([mention], Said.Mentions("A title for it\n\n" + text));
    }

    [Theory]
    [InlineData("“We won,” said Ann Roe.\n\n“We lost,” her neighbour said.")]
    [InlineData("“We won,” said Ann Roe.\n\nHer sister said: “We lost.”")]
    [InlineData("“We won,” said Ann Roe. “We lost,” Roe’s sister said.")]
    [InlineData("“We won,” said Ann Roe. “We lost,” the boy’s mother said.")]
    [InlineData("“We won,” said Ann Roe. “We lost,” said the mother of Tom Poe.")]
    [InlineData("“We won,” said Ann Roe. “We lost,” said the aunt of Ann Roe.")]
    [InlineData("“We won,” said Ann Roe. “We lost,” said the lawyer of Maria Corbin.")]
    public void A_relative_of_somebody_is_another_person(string text) => Assert.Equal(["Ann Roe", "-"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“We won,” said Ann Roe, a lawyer.\n\n“We lost,” the judge said.")]
    [InlineData("“We won,” said Ann Roe, a lawyer.\n\nThe baker said: “We lost.”")]
    [InlineData("“Did you win?” asked Ann Roe. “We lost,” the farmer said.")]
    public void A_role_is_not_that_of_somebody_who_is_called_otherwise_or_asks(string text) =>
        Assert.Equal(["Ann Roe", "-"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“We won,” said Ann Roe, a lawyer.\n\n“We lost,” the attorney said.")]
    [InlineData("“We won,” said Ann Roe, a lawyer.\n\n“We lost,” the 34-year-old said.")]
    [InlineData("“We won,” said Ann Roe, a lawyer.\n\n“We lost,” the woman said.")]
    public void A_role_of_the_same_kind_or_that_fits_anybody_goes_on_with_the_person(string text) =>
        Assert.Equal(["Ann Roe", "Ann Roe"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("A spokesman for the mayor said the bridge was safe.\n\n“We have tested it twice,” he said.")]
    [InlineData("A driver, who has four children, said the bridge was safe.\n\n“I drive over it twice a day,” he said.")]
    [InlineData("One of the builders said the bridge was safe.\n\n“I drive over it twice a day,” he said.")]
    public void A_pronoun_goes_on_with_whoever_spoke_without_a_name(string text) =>
        Assert.Equal(["-"], Said.Names("A title for it\n\nMayor Tom Poe opened the bridge.\n\n" + text));

    [Theory]
    [InlineData("A driver complained about the toll. Poe shook his head.\n\n“It is two euros,” he said.")]
    [InlineData("A driver asked him about the toll.\n\n“It is two euros,” he said.")]
    [InlineData("A woman said the toll was high.\n\n“It is two euros,” he said.")]
    public void A_pronoun_is_that_of_whoever_answers_or_comes_in_behind_a_stranger(string text) =>
        Assert.Equal(["Tom Poe"], Said.Names("A title for it\n\nMayor Tom Poe opened the bridge.\n\n" + text));

    [Theory]
    [InlineData("“I will not go back,” a trader, who gave his name as Musa, said.", "Musa")]
    [InlineData("“I will not go back,” said a driver who asked to be identified only as Karim.", "Karim")]
    [InlineData("A nurse, who gave her name only as Lena, said: “We had no beds.”", "Lena")]
    [InlineData("“I will not go back,” said one man who identified himself as Musa Bey.", "Musa Bey")]
    [InlineData("“I will not go back,” said a student who wanted to be known only as Ana.", "Ana")]
    [InlineData("A woman, who would not give her name, told the Daily Planet: “We had no beds.”", "-")]
    public void Somebody_has_the_name_that_a_clause_gives(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\nIt rained all night.\n\n" + text));

    [Theory]
    [InlineData("A driver said Poe had slept.\n\n“I drive over it twice a day,” he said.")]
    [InlineData("The girl’s father said the bridge was old.\n\n“I drive over it twice a day,” he said.")]
    public void Whoever_tells_of_somebody_goes_on_and_not_the_one_told_of(string text) =>
        Assert.Equal(["-"], Said.Names("A title for it\n\nMayor Tom Poe opened the bridge.\n\n" + text));

    [Theory]
    [InlineData("He found a Roman ring in the garden. “I was glad,” he said.")]
    [InlineData("He came and asked what was on my Walkman. “I was glad,” he said.")]
    [InlineData("Harald Ek of Toluma has a shop. I called my mom. “I was glad,” she said.")]
    public void A_thing_with_a_capital_is_no_person(string text) => Assert.Equal(["-"], Said.Names("A title for it\n\nIt rained all day.\n\n" + text));

    [Theory]
    [InlineData("Australian rider Kyle Marsh won on Monday.\n\n“I am tired,” the Australian said.", "Kyle Marsh")]
    [InlineData("Swedish rider Nils Borg won on Monday.\n\n“I am tired,” the Swede said.", "Nils Borg")]
    [InlineData("Swedish rider Nils Borg beat Ray Poe on Monday.\n\n“I am tired,” said the Swede.", "Nils Borg")]
    public void A_noun_for_somebody_from_a_country_is_no_name(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\nIt rained all day.\n\n" + text));

    [Theory]
    [InlineData("A Home Office spokesman said: “We are late.”\n\nHome Secretary Ann Roe said it rained.", "-")]
    [InlineData("A police spokesman said it was “late”.\n\nPolice chief Tom Poe said it rained.", "-")]
    [InlineData("A spokesman said it was “late”. Tom Poe, the spokesman, said no more.", "Tom Poe")]
    public void A_spokesman_is_nobody_of_another_office(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));
}
