using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>A full stop inside the closing mark ends the report, as American papers have it; what others do about it is no tag of the quote.</summary>
public class ReactionTests
{
    static readonly string[] Reactions =
        [
            "Tom Poe agreed.", "Tom Poe laughed.", "Critics objected.", "Traders shrugged.", "Tom Poe declined to comment.", "Not everyone agreed.",
            "Tom Poe, the treasurer, disagreed.", "The council agreed.", "Mr. Poe demurred.", "Tom Poe replied with a letter.", "Opponents protested.",
        ];

    [Theory]
    [InlineData("Maria Corbin said in Ghent on Friday that the cuts were “not imminent.”")]
    [InlineData("Maria Corbin called the cuts “not imminent.”")]
    [InlineData("In a letter, Maria Corbin warned of a “long, cold winter.”")]
    [InlineData("According to Maria Corbin, the bridge is “a death trap.”")]
    [InlineData("“I am sure,” Maria Corbin said. “It is not imminent.”")]
    [InlineData("“It is over,” said Maria Corbin, the mayor. “We lost the vote.”")]
    public void Whoever_reacts_to_a_report_has_not_said_it(string report)
    {
        List<string> wrong = [];
        foreach (string reaction in Reactions)
        {
            string[] names = Said.Names($"The plan for the bridge\n\nThe council met.\n\n{report} {reaction} The vote is on Monday.");
            if (names.Any(name => name != "Maria Corbin"))
                wrong.Add(reaction);
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("“No.” Tom Poe said.")]
    [InlineData("“It rained.” Tom Poe, a farmer, said in a letter.")]
    [InlineData("The mill is open. “We are glad.” Tom Poe said.")]
    public void A_tag_behind_a_full_stop_is_one(string text) => Assert.Equal(["Tom Poe"], Said.Names("The plan for the bridge\n\n" + text));
}
