using TypedCorpus.Analysis.Speakers.Resolution;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class RecentMemberTests
{
    [Theory]
    [InlineData(new int[0], new int[0])]
    [InlineData(new[] { 0 }, new[] { 0 })]
    [InlineData(new[] { 0, 1, 2 }, new[] { 2, 1, 0 })]
    [InlineData(new[] { 0, 0, 1, 1 }, new[] { 1, 0 })]
    [InlineData(new[] { 0, 1, 2, 0 }, new[] { 0, 2, 1 })]
    [InlineData(new[] { 0, 1, 2, 1 }, new[] { 1, 2, 0 })]
    [InlineData(new[] { 0, 1, 0, 1, 2, 0 }, new[] { 0, 2, 1 })]
    public void Whoever_was_named_last_comes_first_with_the_last_mention(int[] named, int[] expected)
    {
        RecentMembers recent = new(members: 3);
        for (int mention = 0; mention < named.Length; mention++)
            recent.Note(mention, named[mention]);

        List<int> found = [];
        for (int member = recent.Latest; member >= 0; member = recent.Before(member))
        {
            found.Add(member);
            Assert.Equal(Array.LastIndexOf(named, member), recent.MentionOf(member));
        }

        Assert.Equal(expected, found);
    }
}
