using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Structure.Boilerplate;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class LineChoiceTests
{
    const string Line = "The water rose through the night and the boats came down the streets for those who could not walk.";

    [Theory]
    [InlineData(0, 512)]
    [InlineData(1000, 748)]
    [InlineData(-1000, 276)]
    [InlineData(int.MaxValue, 1023)]
    [InlineData(int.MinValue, 1)]
    public void A_chance_is_that_of_its_log_odds(int score, int chance) => Assert.InRange(Chance.Of(score), chance - 1, chance + 1);

    [Fact]
    public void Of_higher_odds_no_chance_is_lower()
    {
        int[] chances = [.. Enumerable.Range(-9000, 18000).Select(Chance.Of)];
        Assert.Equal(chances.Order(), chances);
    }

    [Fact]
    public void Where_much_is_sure_a_line_in_doubt_goes() =>
        Assert.Equal("xxxxxxx..", Choice([4000, 4000, 4000, 4000, 4000, 4000, 4000, -600, -600]));

    [Fact]
    public void Where_little_is_sure_a_line_in_doubt_stays() =>
        Assert.Equal("xxxxxxxxx", Choice([300, -600, -600, -600, -600, -600, -600, -600, -600]));

    [Fact]
    public void A_page_of_no_lines_has_nothing_to_choose() => Assert.Equal("", Choice([]));

    [Theory]
    [InlineData("Reply to the thread", "Forum", 2)]
    [InlineData("The boats came down the streets", "Forum", 0)]
    [InlineData("Add to cart, free shipping", "Shop", 3)]
    public void The_words_of_a_line_that_speak_of_a_part_of_a_page_are_counted(string line, string subject, int count) =>
        Assert.Equal(count, EvidenceReader.Read(line.AsSpan()).Subjects[Enum.Parse<PageSubject>(subject)]);

    [Fact]
    public void A_line_of_very_many_words_of_a_subject_counts_as_many_as_can_be_told_apart()
    {
        SubjectWords words = EvidenceReader.Read(string.Join(' ', Enumerable.Repeat("cart", 1000)).AsSpan()).Subjects;
        Assert.Equal((255, 0, 255), (words[PageSubject.Shop], words[PageSubject.Forum], words.All));
    }

    static string Choice(int[] scores)
    {
        string text = string.Join("\n\n", scores.Select(_ => Line));
        List<Passage> passages = PassageReader.Read(text, TypedCorpus.Analysis.Structure.Line.ReadAll(text, default), [], default);
        Evidence[] evidence = [.. passages.Select(passage => EvidenceReader.Read(text.AsSpan(passage.Start, passage.Length)))];
        PageLines page = BoilerplateJudge.Lines(text, passages, evidence, Headline.None, default);
        bool[] kept = LineChoice.Choose(page, scores, change: 4, caution: 100, default);
        return string.Concat(kept.Select(isKept => isKept ? 'x' : '.'));
    }
}
