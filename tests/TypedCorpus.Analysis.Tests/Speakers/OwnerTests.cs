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
}
