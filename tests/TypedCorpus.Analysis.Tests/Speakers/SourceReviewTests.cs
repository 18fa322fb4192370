using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.SecondLook;
using TypedCorpus.Analysis.Speakers.Sieves;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>How sources are weighed, by models that are made up for one thing each.</summary>
public class SourceReviewTests
{
    const string Nearest = "tree: Distance<128 CueDistance<100 0 CueDistance<126 500 1000 0";
    const string Subject = "tree: Subject<1 0 3000";
    const string ForNobody = "tree: Nobody<1 0 3000";
    const string TwoReports = "Roe said that the plan, Poe argued in May, was “dry” then.";

    [Fact]
    public void A_source_that_outweighs_the_one_of_the_sieves_takes_its_place()
    {
        Assert.Equal("Poe", Source(TwoReports));
        Assert.Equal("Roe", Source(TwoReports, Subject));
    }

    [Fact]
    public void What_was_weighed_counts_as_a_sieve_of_its_own() =>
        Assert.IsType<WeighedSource>(Weighed(TwoReports, Subject).SieveOf(0));

    [Fact]
    public void The_sieves_are_right_where_nobody_weighs_more()
    {
        Scene scene = Weighed(TwoReports, "tree: Chosen<1 0 1");

        Assert.Equal("Poe", scene.Words(scene.SourceOf(0)!.Value));
        Assert.IsType<EarlierCue>(scene.SieveOf(0));
    }

    [Fact]
    public void A_source_that_weighs_less_than_nobody_is_taken_away()
    {
        Scene scene = Weighed(TwoReports, ForNobody);

        Assert.Null(scene.SourceOf(0));
        Assert.Null(scene.SieveOf(0));
    }

    [Fact]
    public void What_is_taken_off_nobody_is_weighed() => Assert.Equal("Poe", Source(TwoReports, "nobody: -4000", ForNobody));

    [Fact]
    public void Others_have_to_be_ahead_of_the_source_of_the_sieves()
    {
        Assert.Equal("Roe", Source(TwoReports, "lead: 2900", Subject));
        Assert.Equal("Poe", Source(TwoReports, "lead: 3100", Subject));
    }

    [Fact]
    public void The_clause_of_the_quote_tells_who_said_it() =>
        Assert.Equal("Mayor Ann Roe", Source("Critics have noted that Mayor Ann Roe once called the plan a “dry joke” then.", Subject));

    [Fact]
    public void A_quote_that_no_sieve_gave_to_anybody_is_given_to_whoever_weighs_most()
    {
        const string text = "The “dry and dusty” spring went on for years. “It rained,” Roe said.";

        Assert.Null(Source(text));
        Assert.Equal("Roe", Source(text, "tree: SaysQuoteBehind<1 0 3000"));
        Assert.Null(Source(text, "new-lead: 3100", "tree: SaysQuoteBehind<1 0 3000"));
    }

    [Theory]
    [InlineData("“It rained,” Roe said.")]
    [InlineData("Roe said: “It rained.”")]
    [InlineData("Roe said the spring was a “dry spell” and left.")]
    [InlineData("“It rained. / “It poured,” Roe said.")]
    public void A_source_is_not_weighed_where_the_sieves_are_sure_or_had_no_choice(string text) =>
        Assert.Equal("Roe", Source(text.Replace(" / ", "\n\n", StringComparison.Ordinal), ForNobody));

    [Fact]
    public void A_source_that_is_sure_is_not_weighed_against_others()
    {
        const string sure = "tree: Chosen<1 0 2500";

        Assert.Equal("Poe", Source(TwoReports, "sure: 2000", sure, Subject));
        Assert.Equal("Roe", Source(TwoReports, "sure: 9000", sure, Subject));
    }

    [Fact]
    public void Whoever_goes_on_in_the_paragraph_is_the_source_that_outweighed_the_other()
    {
        Scene scene = Weighed(TwoReports + " “It poured for days.”", Subject);

        Assert.IsType<SameParagraph>(scene.SieveOf(1));
        Assert.Equal("Roe", scene.Words(scene.SourceOf(1)!.Value));
    }

    [Fact]
    public void Without_a_model_it_stays_with_the_sieves()
    {
        Scene scene = Scenes.Of(TwoReports);
        AttributionSieves.Run(scene, model: null, TestContext.Current.CancellationToken);

        Assert.IsType<EarlierCue>(scene.SieveOf(0));
    }

    [Fact]
    public void The_candidates_are_the_source_of_the_sieves_those_of_other_reports_the_subject_and_those_of_the_quotes_beside_it()
    {
        Scene scene = Sieved("Coe came. “It rained,” Ann Loe said. Roe left the hall after Poe said that Moe told the farmers of a “dry spell” there. “It poured,” Joe said.");
        CandidateList candidates = new(scene);
        candidates.Start(1);
        Assert.Equal(["Moe"], Words(scene, candidates));

        candidates.AddOthers();
        Assert.Equal(["Ann Loe", "Joe", "Moe", "Poe", "Roe"], Words(scene, candidates).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_model_reads_what_it_writes()
    {
        string[] lines = ["nobody: -500", "sure: 1500", "lead: 200", "new-lead: 300", Subject, Nearest];
        StringWriter written = new() { NewLine = "\n" };
        SourceModel.Read(lines).Write(written);

        Assert.Equal(lines, written.ToString().TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_candidate_far_behind_is_not_asked_to_the_last_tree()
    {
        string[] first = [.. Enumerable.Repeat("tree: Kind<1 -200 200", 32)];
        SourceModel model = SourceModel.Read([.. first, "tree: Kind<1 9000 1"]);
        byte[] values = new byte[FeatureReader.Count];

        Assert.Equal(-6400, model.ScoreOf(values, 0));
        Assert.Equal(2600, model.ScoreOf(values, -5900));
    }

    static IEnumerable<string> Words(Scene scene, CandidateList candidates) =>
        Enumerable.Range(0, candidates.Count).Select(i => scene.Words(candidates[i].Source));

    // The source of the first quote; without lines, that of the sieves
    static string? Source(string text, params string[] model) =>
        (model.Length == 0 ? Sieved(text) : Weighed(text, model)) is var scene && scene.SourceOf(0) is { } source ? scene.Words(source) : null;

    static Scene Sieved(string text)
    {
        Scene scene = Scenes.Of(text);
        AttributionSieves.Run(scene, model: null, TestContext.Current.CancellationToken);
        return scene;
    }

    static Scene Weighed(string text, params string[] model)
    {
        Scene scene = Scenes.Of(text);
        SourceModel read = SourceModel.Read(model);
        if (read.Sure == 0)
            read.Sure = int.MaxValue / 2;
        AttributionSieves.Run(scene, read, TestContext.Current.CancellationToken);
        return scene;
    }
}
