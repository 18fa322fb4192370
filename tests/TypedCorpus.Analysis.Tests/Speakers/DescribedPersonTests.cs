using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>A noun for somebody of whom the text has said before, in words beside the name, that the noun is what they are.</summary>
public class DescribedPersonTests
{
    [Theory]
    [InlineData("Ann Roe has been a nurse for thirty years.", "nurse")]
    [InlineData("Ann Roe will soon be the sheriff of Elm.", "sheriff")]
    [InlineData("Ann Roe was elected sheriff on Monday.", "sheriff")]
    [InlineData("Ann Roe was sworn in as governor on Monday.", "governor")]
    [InlineData("Ann Roe was named head coach of the Elm Rovers on Monday.", "coach")]
    [InlineData("Ann Roe became bishop of Elm in 2010.", "bishop")]
    [InlineData("Ann Roe served as ambassador to Peru until May.", "former ambassador")]
    [InlineData("Ann Roe worked as a nurse for thirty years.", "nurse")]
    [InlineData("Ann Roe, who became a judge in May, came late.", "judge")]
    [InlineData("Ann Roe, now a judge, came late.", "judge")]
    [InlineData("Ann Roe – a nurse – came late.", "nurse")]
    [InlineData("Ann Roe (a nurse) came late.", "nurse")]
    public void Words_behind_a_name_say_what_somebody_is(string text, string noun) =>
        Assert.Equal(["Ann Roe"], Said.Names($"A title for it\n\n{text}\n\n“It rained,” the {noun} said."));

    [Theory]
    [InlineData("A retired nurse, Ann Roe has seen much.")]
    [InlineData("A nurse by training, Ann Roe has seen much.")]
    [InlineData("As a nurse, Ann Roe has seen much.")]
    public void Words_that_open_a_sentence_say_what_the_name_behind_them_is(string text) =>
        Assert.Equal(["Ann Roe"], Said.Names($"A title for it\n\n{text}\n\n“It rained,” the nurse said."));

    [Theory]
    [InlineData("Ann Roe was helped by a nurse on Monday.")]
    [InlineData("Ann Roe was never a nurse.")]
    [InlineData("Ann Roe worked with a nurse for years.")]
    [InlineData("A nurse came late, and Ann Roe had left.")]
    public void Whoever_is_told_of_beside_somebody_else_stays_without_a_name(string text) =>
        Assert.Equal(["-"], Said.Names($"A title for it\n\n{text}\n\n“It rained,” the nurse said."));

    [Theory]
    [InlineData("A baker wiped her eyes as she closed the shop. She said: “It rained.”")]
    [InlineData("In the street, a clerk shook her head. “It rained,” she said.")]
    public void A_pronoun_is_that_of_the_stranger_whom_the_sentence_before_is_about(string text) =>
        Assert.Equal(["-"], Said.Names("A title for it\n\nAnn Roe opened the mill.\n\n" + text));

    [Theory]
    [InlineData("A baker met Ann Roe in the shop. “It rained,” she said.")]
    [InlineData("For Ann Roe, a baker, it was late. “It rained,” she said.")]
    public void A_pronoun_is_that_of_whoever_has_a_name_there(string text) => Assert.Equal(["Ann Roe"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("The Irish rail minister has pledged “real change” on trains.\n\nAnn Roe, who met farmers, left late.", "Ann Roe")]
    [InlineData("A firefighter has told how the roof was “like paper”.\n\nTom Poe, 43, was on the ladder.", "Tom Poe")]
    [InlineData("One farmer said it was “late”.\n\nTom Poe was on the ladder.", "-")]
    [InlineData("A firefighter said it was “late”.\n\nTom Poe, the mayor, was on the ladder.", "-")]
    public void A_role_that_opens_a_paragraph_is_whoever_opens_the_next_one_by_name(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("Tom Poe left.\n\nSpeaking to Ben Roe on the radio, he said it was “lost”.", "Tom Poe")]
    [InlineData("Tom Poe left.\n\nResponding to Ben Roe, the mayor said it was “lost”.", "Tom Poe")]
    [InlineData("Ann Roe left.\n\nAsked about her rival, she said it was “lost”.", "Ann Roe")]
    public void Whoever_is_spoken_to_in_the_opening_of_a_sentence_does_not_speak(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("It was dark on Mahoe Wharf. “It rained,” he said.")]
    [InlineData("The door had jammed in Ferry Oak Street. “It rained,” she said.")]
    [InlineData("Speaking in Quaystone Square, he said it was “lost”.")]
    [InlineData("PORT VARN: It was late.\n\n“It rained,” she said.")]
    public void A_street_a_wharf_and_a_dateline_are_nobody(string text) => Assert.Equal(["-"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("Attracta Hill came to the hall. “It rained,” she said.", "Attracta Hill")]
    [InlineData("The plan was put to Emma Street. “It rained,” she said.", "Emma Street")]
    public void Somebody_with_the_name_of_a_place_stays_a_person(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Fact]
    public void A_noun_behind_an_age_is_a_person() => Assert.Equal(
        ["Walter Poe"], Said.Names("A title for it\n\nWalter Poe slept in the chapel.\n\nThe 63-year-old tinker said it was “warm”."));
}
