using TypedCorpus.Analysis.Trees;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Trees;

public class DecisionTreesTests
{
    static readonly TreeColumn[] Columns = [new("height", 0), new("width", 1), new("width[-1]", -1)];

    [Fact]
    public void Each_tree_leads_to_a_number_and_their_sum_is_the_score()
    {
        DecisionTrees trees = Read("tree: height<3 -100 width<1 20 60", "tree: height<3 -7 1");

        Assert.Equal(-107, trees.ScoreOf([2, 9], 0));
        Assert.Equal(21, trees.ScoreOf([3, 0], 0));
        Assert.Equal(61, trees.ScoreOf([3, 1], 0));
        Assert.Equal(60, trees.ScoreOf([3, 1], 0, 0, 1));
        Assert.Equal(1, trees.ScoreOf([3, 1], 0, 1, 2));
    }

    [Fact]
    public void A_column_reaches_the_values_of_what_stands_beside_and_none_beyond_the_first_and_the_last()
    {
        DecisionTrees trees = Read("tree: width[-1]<5 1 2", "tree: width<5 10 20");

        Assert.Equal(21, trees.ScoreOf([0, 9, 0, 9], 0));
        Assert.Equal(22, trees.ScoreOf([0, 9, 0, 9], 2));
        Assert.Equal(12, trees.ScoreOf([0, 9, 0, 9], 4));
    }

    [Fact]
    public void A_split_at_zero_leads_everything_to_its_upper_branch() => Assert.Equal(2, Read("tree: height<0 1 2").ScoreOf([0, 0], 0));

    [Fact]
    public void A_tree_of_one_leaf_says_the_same_of_everything() => Assert.Equal(-3, Read("tree: -3").ScoreOf([7, 7], 0));

    [Fact]
    public void Trees_read_what_they_write()
    {
        string[] lines = ["tree: height<3 -100 width<1 20 60", "tree: 5", "tree: width[-1]<200 height<1 0 -7 1"];
        StringWriter written = new() { NewLine = "\n" };
        Read(lines).Write(written);

        Assert.Equal(lines, written.ToString().TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("height<1 2 3")]
    [InlineData("tree: depth<1 2 3")]
    public void A_line_that_is_no_tree_of_these_columns_is_refused(string line) => Assert.Throws<InvalidOperationException>(() => Read(line));

    static DecisionTrees Read(params string[] lines)
    {
        DecisionTrees trees = new(Columns);
        foreach (string line in lines)
            trees.Read(line);
        return trees;
    }
}
