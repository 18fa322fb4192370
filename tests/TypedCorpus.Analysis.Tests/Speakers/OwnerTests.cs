using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whose "his lawyer" is: nobody is his own lawyer, however near the lawyer's name stands.</summary>
public class OwnerTests
{
    [Theory]
    [InlineData("His lawyer, Louis Corbin, came to the court.", "his lawyer")]
    [InlineData("Louis Corbin, his lawyer, came to the court.", "his lawyer")]
    [InlineData("His brother, Louis Corbin, came to the court.", "his brother")]
    [InlineData("Louis Corbin, his spokesman, came to the court.", "his spokesman")]
    public void Who_is_called_so_is_not_the_owner(string introduction, string later)
    {
        Assert.Equal(["Louis Corbin"], Said.Names($"Tom Poe was arrested in May. {introduction}\n\n“It rained,” {later} said."));
        Assert.Equal(["Louis Corbin"], Said.Names($"Tom Poe was arrested in May. {introduction}\n\nH{later[1..]} said, “It rained.”"));
    }

    [Theory]
    [InlineData("The chairman of Northwind’s claim that the rise is “barely noticed” is wrong.", "The chairman")]
    [InlineData("The mayor of Elmsford’s promise to be “neutral” is forgotten.", "The mayor")]
    [InlineData("Northwind’s claim that the rise is “barely noticed” is wrong.", "Northwind")]
    public void A_claim_is_of_whoever_holds_the_office(string sentence, string owner) => Assert.Equal([owner], Said.Mentions("It rained.\n\n" + sentence));
}
