using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Structure.Boilerplate;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class LineModelTests
{
    static readonly string Text = $"Water in the streets\n\nHome\n\nNews\n\n{Outline.Body}\n\n2 comments\n\n***\n\n12:30\n\nhttp://example.org a@example.org\n\n…";

    [Fact]
    public void A_model_reads_what_it_writes()
    {
        string written = Written(LineModel.Default);
        Assert.Equal(written, Written(LineModel.Read(written.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))));
    }

    [Theory]
    [InlineData("height: 1")]
    [InlineData("nothing")]
    [InlineData("tree: height<1 2 3")]
    [InlineData("tree: words[+9]<1 2 3")]
    public void A_line_that_is_no_part_of_a_model_is_refused(string line) =>
        Assert.Throws<InvalidOperationException>(() => LineModel.Read([line]));

    [Fact]
    public void A_tree_leads_a_line_by_its_features_and_by_those_of_the_lines_around_it()
    {
        PageLines page = PageOf(Text);
        LineTrees trees = LineModel.Read(["tree: words<3 -100 words[-1]<1 20 60", "tree: words<3 -7 1"]).Trees;
        byte[] values = trees.ValuesOf(page, default);
        Assert.Equal([21, -107, -107, 61], Enumerable.Range(0, 4).Select(line => trees.ScoreOf(values, line)));
        Assert.Equal("words", trees.HeaviestAgainst(values, 1).Name);
    }

    [Fact]
    public void No_two_features_have_one_name() =>
        Assert.Equal(LineFeatures.All.Select(feature => feature.Name).Distinct(), LineFeatures.All.Select(feature => feature.Name));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("12:30")]
    [InlineData("Water in the streets")]
    public void A_page_of_few_lines_has_values_for_all_features(string text)
    {
        PageLines page = PageOf(text);
        Assert.Equal(page.Count * LineFeatures.All.Length, LineModel.Default.Trees.ValuesOf(page, default).Length);
    }

    [Fact]
    public void Where_a_change_costs_much_single_lines_do_not_fall_out()
    {
        int[] scores = [-500, -500, 900, 900, -300, 900, 900, -500, 200, -500];
        Assert.Equal("..xx.xx.x.", Kept(LineModel.MostLikely(scores, 0, default)));
        Assert.Equal("..xxxxx...", Kept(LineModel.MostLikely(scores, 200, default)));
    }

    static string Kept(bool[] kept) => string.Concat(kept.Select(isKept => isKept ? 'x' : '.'));

    static PageLines PageOf(string text)
    {
        List<Passage> passages = PassageReader.Read(text, Line.ReadAll(text, default), [], default);
        Evidence[] evidence = [.. passages.Select(passage => EvidenceReader.Read(text.AsSpan(passage.Start, passage.Length)))];
        return BoilerplateJudge.Lines(text, passages, evidence, Headline.Find(text, passages, evidence, stated: null, isTurn: false, default), default);
    }

    static string Written(LineModel model)
    {
        StringWriter written = new();
        model.Write(written);
        return written.ToString();
    }
}
