using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whom surnames, pronouns, offices and documents mean where more than one person or body is near.</summary>
public class WhoIsMeantTests
{
    const string Opening =
        "A title for it\n\nAnn Roe opened the mill. Roe has run it for years. In May, Roe hired two men. Last week Roe sold the barn.\n\n"
        + "She went home with her husband, Ben Roe. The rain had begun by then. Nobody was in the street.\n\n";

    [Fact]
    public void A_surname_alone_is_whose_the_text_called_so_before_a_namesake_came() =>
        Assert.Equal("Ann Roe", Said.Names(Opening + "“It rained,” Roe said.").Last());

    [Fact]
    public void A_title_with_the_surname_may_mean_the_namesake() =>
        Assert.Equal("Ben Roe", Said.Names(Opening + "“It rained,” Mr. Roe said.").Last());

    [Fact]
    public void A_first_name_in_capitals_makes_nobody_a_body() => Assert.Equal(
        "Ann Roe", Said.Names("A title for it\n\nAnn Roe came to the mill.\n\nANN\n\nRoe opened the door. “It rained,” she said.").Last());

    [Theory]
    [InlineData("Ann Roe met a Japanese and an Asian American. “It rained,” she said.")]
    [InlineData("Ann Roe spoke at 6 p.m. EST in the hall. “It rained,” she said.")]
    [InlineData("“It rained,” said Ann Roe, a farmer.\n\nThe rain was first reported by Reuters.\n\nShe said the rain was “late.”")]
    public void A_people_a_time_zone_or_an_agency_is_no_she(string text) => Assert.Equal("Ann Roe", Said.Names("A title for it\n\n" + text).Last());

    [Fact]
    public void A_vice_president_is_not_the_president() => Assert.Equal(
        "Tom Poe",
        Said.Names("A title for it\n\nPresident Tom Poe met Vice President Ann Roe at the mill.\n\n“It rained,” the president said.").Last());

    [Theory]
    [InlineData("Ann Roe spoke in the hall.\n\nOne man in the crowd stood up. “It rained,” the man said.")]
    [InlineData("Tom Poe spoke in the hall.\n\nA second officer in the crowd stood up. “It rained,” the officer said.")]
    public void Who_came_in_without_a_name_is_nobody_named(string text) => Assert.Equal("-", Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("An email was sent from the club’s director, Tom Poe, to all members. The email said, “It will rain for days.”", "Tom Poe")]
    [InlineData("“It rains,” the Roe campaign said in a statement.\n\n“We will stay at home,” the statement said.", "Roe campaign")]
    [InlineData("The Roe campaign issued a statement on Monday. “We will stay at home,” the statement said.", "Roe campaign")]
    public void A_document_is_whose_it_was_when_it_came_in(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Fact]
    public void A_letter_is_not_whose_who_obtained_it() => Assert.Equal(
        "-", Said.Names("A title for it\n\nA letter obtained by Tom Poe came on Monday. The letter said, “It will rain for days.”").Last());

    [Fact]
    public void A_sentence_goes_on_behind_an_abbreviation_in_brackets() => Assert.Equal(
        "Tom Poe", Said.Names("A title for it\n\nRep. Tom Poe (R-Wisc.) also said on Monday that it was “dry” in his town.").Last());

    [Fact]
    public void A_surname_that_looks_like_an_adverb_opens_a_sentence() => Assert.Equal(
        "Tom Jolly", Said.Names("A title for it\n\nTom Jolly came.\n\nJolly, who left early, said it “rained” there.").Last());

    [Theory]
    [InlineData("Tom Poe met Ben Roe of Ohio, who said it “rained” there.", "Ben Roe")]
    [InlineData("Tom Poe met Sen. Ben Roe (D-Ohio), who said it “rained” there.", "Ben Roe")]
    [InlineData("Tom Poe spoke to Ben Roe on the phone, who answered: “It rained.”", "Ben Roe")]
    [InlineData("The plan was read by Ben Roe of Ohio, the leader of the Senate Rain Committee, who said it was “dry” there.", "Ben Roe")]
    public void Who_is_a_person_before_it_and_no_place_or_body(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Ben Roe stood beside Tom Poe.\n\nAs he has before, Roe on Friday played down the rain of Tom Poe. “It rained,” he said.", "Ben Roe")]
    [InlineData("Tom Poe left.\n\nFor Ben Roe, a retired miller, the rain in the street is a pleasure.\n\n“It rained,” he said.", "Ben Roe")]
    public void The_subject_behind_what_leads_up_to_it_opens_the_sentence(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Fact]
    public void A_name_in_a_later_part_of_the_quote_is_not_its_speaker() => Assert.Equal(
        "Ben Roe",
        Said.Names("A title for it\n\nThe rain fell on Ben Roe in the garden of Tom Poe.\n\n“It rained,” he said. “Poe had no umbrella.”").Last());

    [Theory]
    [InlineData("President Ann Roe released a statement Thursday night about the rain.\n\n“We will stay at home,” the statement said.")]
    [InlineData("Ann Roe emailed all members.\n\nThe email said: “It will rain for days.”")]
    [InlineData("Ann Roe replied that it was late.\n\n“We will stay at home,” the statement said.")]
    public void A_document_is_whose_words_it_was_sent_with(string text) => Assert.Equal("Ann Roe", Said.Names("A title for it\n\n" + text).Last());

    [Fact]
    public void A_person_who_has_just_spoken_without_a_name_has_none() => Assert.Equal(
        "-",
        Said.Names("A title for it\n\nTom Poe left.\n\nAnother aide of the mayor said Poe was late. At the same time, the person added, “it rained” there.").Last());

    [Fact]
    public void A_town_before_its_state_is_no_person() => Assert.Equal(
        "Paula", Said.Names("A title for it\n\nA woman told Reuters that she was a Salem, N.H., farmer named Paula. “It rained,” she said.").Last());

    [Theory]
    [InlineData("Ben Roe met Tom Poe at the mill. Roe went on about the plans of Tom Poe, calling him late. “It rained,” he said.", "Ben Roe")]
    [InlineData("The plan was read by Ben Roe, who said it was late, and by Tom Poe.\n\n“It rained,” he said.", "Ben Roe")]
    public void Who_says_and_calls_tells_whom_a_pronoun_means(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Ann Backer, the lawyer of the fund, left.\n\n“It rained,” Backer says.", "Ann Backer")]
    [InlineData("Sen. Ben Roe came first.\n\n“It rained,” the Ohio senator and presidential candidate said.", "Ben Roe")]
    public void A_role_is_a_surname_or_goes_on_with_another_role(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("born in 1929")]
    [InlineData("born on Feb. 3, 1929")]
    [InlineData("born Ida Lind on Feb. 3, 1929")]
    public void Whoever_a_paragraph_is_about_is_known_behind_his_relatives(string birth) => Assert.Equal(
        "Ida Roe",
        Said.Names("A title for it\n\nIda Roe, a teacher, died on Sunday in Elm. She was 97.\n\nHer daughter, Carol Beck, confirmed the death.\n\n"
            + $"Mrs. Roe was {birth}, the fourth child of a docker who could not swim. When he drowned in 1938, her mother told the children that “water is "
            + "a thing you learn, like bread.”\n\nShe learned. “I was so scared,” she told the Planet.").Last());

    [Theory]
    [InlineData("Ann Roe, 81, who")]
    [InlineData("Ann Roe, now 81, who")]
    [InlineData("Ann Roe of Kent, who")]
    [InlineData("Ann Roe, of Springfield, who")]
    [InlineData("Ann Roe, 34, of Elm Street, who")]
    [InlineData("Ann Roe, a farmer from Kent, who")]
    [InlineData("Ann Roe — a farmer — who")]
    [InlineData("Ann Roe, a vice president for rail, who")]
    [InlineData("Ann Roe, a vice president for rail at the union, who")]
    public void Who_is_the_person_whom_the_words_before_it_describe(string source) =>
        Assert.Equal(["Ann Roe"], Said.Names($"A title for it\n\nThey also met {source} said the rain was “wet and cold”."));

    [Fact]
    public void Who_is_the_person_nearby_and_not_a_spokesman() =>
        Assert.Equal(["Tom Poe"], Said.Names("A title for it\n\nThey also met a spokesman for Tom Poe, who said the rain was “wet and cold”."));

    [Fact]
    public void A_noun_for_anybody_behind_a_question_is_not_whoever_asked() =>
        Assert.Equal(["Roe", "Tom Poe"], Said.Names("A title for it\n\n“Which is it?” Ms Roe asked Tom Poe.\n\n“It was late,” the witness said."));
}
