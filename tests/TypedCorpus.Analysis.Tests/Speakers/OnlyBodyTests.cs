using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>A noun for a body where the text has one that it can mean.</summary>
public class OnlyBodyTests
{
    [Theory]
    [InlineData("He works for Oakfield Transit.", "“It rained,” the agency said.", "Oakfield Transit")]
    [InlineData("A farmer works for Oakfield Transit.", "The agency said it was “sad”.", "Oakfield Transit")]
    [InlineData("Oakvora cut its dividend on Friday.", "The company said it was “sad”.", "Oakvora")]
    [InlineData("Skyvora, the Norwegian carrier, will cut its fleet.", "“It rained,” the airline said.", "Skyvora")]
    [InlineData("Rail union BRW assistant secretary Ron Poe left.", "“It rained,” the union said.", "BRW")]
    [InlineData("Ron Poe, of the BRW union, left.", "“It rained,” the union said.", "BRW")]
    [InlineData("The 19th Circuit met on Friday.", "“It rained,” the court said.", "19th Circuit")]
    public void It_is_the_body_that_the_noun_fits(string before, string text, string name) =>
        Assert.Equal([name], Said.Names($"A title for it\n\n{before}\n\n{text}"));

    [Theory]
    [InlineData("The Corvale Gazette ran an editorial on the mill.", "The editorial says that it is “a ruin”.", "Corvale Gazette")]
    [InlineData("Ann Roe filed a lawsuit on Friday.", "“It rained,” the lawsuit says.", "Ann Roe")]
    public void What_was_written_speaks_for_whoever_brought_it_out(string before, string text, string name) =>
        Assert.Equal([name], Said.Names($"A title for it\n\n{before}\n\n{text}"));

    [Theory]
    [InlineData("Oakfield Transit won the 10th Elm Marathon. “It rained,” Ann Roe of the Norwegian government said.", "Ann Roe")]
    [InlineData("Ann Roe left. “It rained,” said the Norwegian government.", "Norwegian government")]
    public void Other_numbers_and_nationalities_stay_what_they_are(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));
}
