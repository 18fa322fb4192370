using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>What a sign says is nobody's words, whatever place is named between the sign and its words.</summary>
public class WrittenOnTests
{
    [Theory]
    [InlineData("There is a sign above the bar at the Pilchard that says “No Whining.”")]
    [InlineData("There is a placard near the door of the Elm Hall which reads “No Whining.”")]
    [InlineData("He wore a T-shirt from Elm FC that said “No Whining.”")]
    [InlineData("There is a poster by the gate of Elmsford Hall that read “No whining in here.”")]
    [InlineData("A sticker on the door of Elmsford Hall that said “No whining in here” came off.")]
    public void A_sign_has_no_speaker(string sentence)
    {
        string text = $"Ann Roe came to the Elm Hall.\n\n{sentence}";

        Assert.DoesNotContain(Said.Names(text), name => name != "-");
    }
}
