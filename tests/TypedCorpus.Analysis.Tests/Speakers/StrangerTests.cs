using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Words of somebody whom the text does not name, although it names another person right before.</summary>
public class StrangerTests
{
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
}
