using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Where a court or a reporter is told what somebody said, the words are those of whoever said them.</summary>
public class ToldByAnotherTests
{
    const string Case = "A row at the mill\n\nMaria Corbin, prosecuting, opened the case on Monday. Tom Poe, 44, denies assault.\n\n";

    static readonly string[] Reporters =
        ["Maria Corbin said", "Corbin claimed", "Corbin alleged that", "Maria Corbin, prosecuting, said", "Prosecutors said", "The court heard", "A neighbour said that"];

    static readonly string[] Cues = ["told Mr Yusuf:", "shouted:", "replied,", "later said:", "had shouted at her:", "texted his brother:", "said to her:"];

    [Theory]
    [InlineData("Tom Poe")]
    [InlineData("Poe")]
    [InlineData("the defendant")]
    [InlineData("he")]
    [InlineData("her boss")]
    public void Words_that_lead_up_to_a_sentence_are_of_whoever_speaks_in_the_nearest_clause(string speaker)
    {
        List<string> wrong = [];
        foreach (string reporter in Reporters)
        {
            foreach (string cue in Cues)
                Check($"{reporter} {speaker} {cue} “You will be very sorry.”", speaker, wrong);
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Maria Corbin said the defendant told officers that it was “a dirty lie”.", "the defendant")]
    [InlineData("Maria Corbin said Poe admitted to officers that he was “a great fool”.", "Poe")]
    [InlineData("Corbin claimed the defendant called him “a filthy liar”.", "the defendant")]
    public void A_fragment_is_of_whoever_the_nearest_clause_says_told_it(string text, string speaker)
    {
        List<string> wrong = [];
        Check(text, speaker, wrong);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Poe said he “left a note,” the affidavit says.", "Poe")]
    [InlineData("Poe told police he had “left a note,” according to the report.", "Poe")]
    [InlineData("Poe told police that he “left a note,” court documents say.", "Poe")]
    [InlineData("Poe was seen to have “left a note,” the affidavit says.", "the affidavit")]
    public void What_a_paper_of_a_court_tells_of_somebody_is_the_words_of_whoever_said_it(string text, string speaker)
    {
        List<string> wrong = [];
        Check(text, speaker, wrong);
        Assert.Empty(wrong);
    }

    static void Check(string sentence, string speaker, List<string> wrong)
    {
        string mention = Assert.Single(Said.Mentions(Case + sentence));
        if (mention != speaker)
            wrong.Add($"{mention}: {sentence}");
    }
}
