using Xunit;

namespace TypedCorpus.Analysis.Tests.Transcripts;

/// <summary>Whom the labels of a transcript name that are no names themselves: letters, initials, roles.</summary>
public class LabelNameTests
{
    [Theory]
    [InlineData("Farmer Ann Roe on the wet year\n\nThe rain came in May. Our reporter Tom Poe spoke with her.")]
    [InlineData("The wet year\n\nBy Tom Poe\n\nAnn Roe has a farm in Elmsford.")]
    [InlineData("The wet year\n\nAnn Roe has a farm in Elmsford. She spoke with reporter Tom Poe about the rain.")]
    public void The_one_person_of_the_title_or_the_lead_answers(string lead) => Assert.Equal(
        ["-", "Ann Roe", "-", "Ann Roe"], Names($"{lead}\n\nQ: Was it wet?\n\nA: It rained for days.\n\nQ: And then?\n\nA: We left."));

    [Fact]
    public void Of_two_in_the_lead_either_may_answer() => Assert.Equal(
        ["-", "-", "-", "-"],
        Names("The wet year\n\nAnn Roe and Tom Poe have a farm in Elmsford.\n\nQ: Was it wet?\n\nA: It rained for days.\n\nQ: And then?\n\nA: We left."));

    [Fact]
    public void Initials_are_those_of_a_label_before() => Assert.Equal(
        ["Maria Corbin", "Dan Carver", "Maria Corbin", "Dan Carver", "Maria Corbin"],
        Names("The wet year\n\nDavid Crane left the farm.\n\nMaria Corbin: Was it wet?\n\nDan Carver: It rained.\n\nMC: And then?\n\nDC: We left.\n\nMC: Why?"));

    [Fact]
    public void A_letter_is_the_one_label_that_starts_with_it() => Assert.Equal(
        ["Herald", "Dan Carver", "Herald", "Dan Carver"],
        Names("The wet year\n\nHerald: Was it wet?\n\nDan Carver: It rained.\n\nH: And then?\n\nD: We left."));

    [Fact]
    public void A_letter_is_the_one_label_that_starts_with_it_beside_initials() => Assert.Equal(
        ["Kitebook", "Tom Poe", "Kitebook", "Tom Poe", "Kitebook", "Tom Poe"],
        Names("The wet year\n\nKitebook: Was it wet?\n\nTom Poe: It rained.\n\nK: And then?\n\nTP: We left.\n\nK: Why?\n\nTP: It was late."));

    [Fact]
    public void Whoever_asks_and_answers_in_full_goes_on_as_letters() => Assert.Equal(
        ["Maria Corbin", "Dan Carver and Ann Roe", "Maria Corbin", "Dan Carver and Ann Roe", "Maria Corbin", "Dan Carver and Ann Roe"],
        Names("The wet year\n\nMaria Corbin: Was it wet?\n\nDan Carver and Ann Roe: It rained.\n\nQ: And then?\n\nA: We left.\n\nQ: Why?\n\nA: It was late."));

    [Fact]
    public void Of_three_who_speak_in_full_no_letter_is_one() => Assert.Equal(
        ["Maria Corbin", "Dan Carver", "Tom Ek", "-", "-", "-"],
        Names("The wet year\n\nMaria Corbin: Was it wet?\n\nDan Carver: It rained.\n\nTom Ek: It did.\n\nQ: And then?\n\nA: We left.\n\nQ: Why?"));

    [Theory]
    [InlineData("I'm Maria Corbin, and it rains.")]
    [InlineData("Welcome. My name is Maria Corbin.")]
    public void A_host_tells_the_name(string welcome) => Assert.Equal(
        ["Maria Corbin", "Dan Carver", "Maria Corbin", "Dan Carver"],
        Names($"The wet year\n\nHOST: {welcome}\n\nDAN CARVER: Good to be here.\n\nHOST: Was it wet?\n\nDAN CARVER: It rained."));

    static string[] Names(string text)
    {
        Document document = DocumentReader.Read(text);
        return [.. document.Quotes.Select(quote => quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : "-")];
    }
}
