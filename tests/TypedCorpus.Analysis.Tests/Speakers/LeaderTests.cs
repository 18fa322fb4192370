using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whom "the head of the union" means where somebody leads it, however the text says that.</summary>
public class LeaderTests
{
    static readonly string[] Between =
        [
            "", "“It was a hard year for us,” said Tom Poe, a farmer.\n\n",
            "Tom Poe, a teacher, watched from the door. Many people had come to the hall that day.\n\n",
        ];

    [Theory]
    [InlineData("the head of the union", "the union leader")]
    [InlineData("the leader of the council", "the council chief")]
    [InlineData("the union leader", "the head of the union")]
    [InlineData("the company’s boss", "the head of the company")]
    [InlineData("the head of the charity", "the charity boss")]
    public void Head_leader_chief_and_boss_are_of_a_kind(string calling, string later) =>
        AssertAnnIsMeant($"Ann Roe, {calling}, came to the hall.", later);

    [Fact]
    public void What_stands_behind_of_tells_two_heads_apart()
    {
        const string Heads = "Ann Roe, the union head, came to the hall. Tom Poe, the council head, came late.\n\n";
        Assert.Equal("Ann Roe", Said.Names($"{Heads}“It rained,” the head of the union said.")[^1]);
        Assert.Equal("Tom Poe", Said.Names($"{Heads}“It rained,” the head of the council said.")[^1]);
        Assert.Equal("Ann Roe", Said.Names($"{Heads}“It rained,” the head of the farmers’ union said.")[^1]);
    }

    [Theory]
    [InlineData("leads", "leader")]
    [InlineData("heads", "head")]
    [InlineData("chairs", "chairwoman")]
    [InlineData("coaches", "coach")]
    [InlineData("founded", "founder")]
    [InlineData("owns", "owner")]
    [InlineData("manages", "manager")]
    [InlineData("runs", "boss")]
    public void Verbs_tell_what_their_subject_is(string verb, string later)
    {
        AssertAnnIsMeant($"Ann Roe, who {verb} the club, came to the hall.", $"the {later}");
        AssertAnnIsMeant($"Ann Roe {verb} the club.", $"the {later}");
    }

    [Theory]
    [InlineData("led", "leader")]
    [InlineData("headed", "head")]
    [InlineData("coached", "coach")]
    [InlineData("founded", "founder")]
    [InlineData("owned", "owner")]
    public void Verbs_tell_what_their_agent_is(string verb, string later)
    {
        AssertAnnIsMeant($"The club, {verb} by Ann Roe, met in May.", $"the {later}");
        AssertAnnIsMeant($"The club was {verb} by Ann Roe.", $"the {later}");
    }

    [Fact]
    public void Who_leads_a_race_is_no_leader_of_a_body() =>
        Assert.NotEqual("Tom Poe", Said.Names("Ann Roe, the leader of the party, came.\n\nTom Poe led the race.\n\n“It rained,” the leader said.")[^1]);

    static void AssertAnnIsMeant(string introduction, string later)
    {
        List<string> wrong = [];
        foreach (string between in Between)
        {
            foreach (string quote in new[] { $"“It rained,” {later} said.", $"T{later[1..]} said that the summer was “too dry” for them." })
            {
                if (Said.Names($"{introduction}\n\n{between}{quote}") is not { Length: > 0 } names || names[^1] != "Ann Roe")
                    wrong.Add($"{introduction} {between} {quote}");
            }
        }

        Assert.Empty(wrong);
    }
}
