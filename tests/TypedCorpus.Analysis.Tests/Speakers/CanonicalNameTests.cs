using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class CanonicalNameTests
{
    [Theory]
    [InlineData("Mayor Ann Roe spoke. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("“It rained,” Roe said. Ann Roe is the mayor.", "Ann Roe")]
    [InlineData("“It rained,” said Sen. John F. Kennedy Jr. of Ohio.", "John F. Kennedy Jr.")]
    [InlineData("John Poe met John B. Poe. “It rained,” Poe said.", "John B. Poe")]
    [InlineData("Hillary Roe, then Secretary Roe, left. “It rained,” Mrs. Roe said.", "Hillary Roe")]
    [InlineData("Secretary of State Ann Roe left. “It rained,” she said.", "Ann Roe")]
    [InlineData("Former secretary of state Ann Roe: “It rained.”", "Ann Roe")]
    [InlineData("The National Rain Association met. “It rained,” the NRA said.", "National Rain Association")]
    [InlineData("The New York Rain News came out. “It rained,” the Rain News reported.", "New York Rain News")]
    [InlineData("Roe’s letter to George “Jay” Poe came. “It rained,” Poe wrote.", "George “Jay” Poe")]
    [InlineData("“It rained,” said Charles de Gaulle.", "Charles de Gaulle")]
    [InlineData("“It rained,” the Roe campaign said.", "Roe campaign")]
    public void A_speaker_has_the_fullest_form_of_the_name(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Fact]
    public void Of_two_with_one_surname_the_title_tells() => Assert.Equal(
        ["Mary Roe", "James Roe"],
        Said.Names("A title for it\n\nMary Roe and James Roe came. “It rained,” Mrs. Roe said. “It poured,” Mr. Roe said."));

    [Fact]
    public void The_title_gives_the_name_that_the_text_lacks() =>
        Assert.Equal(["Cecilia Roe"], Said.Names("Cecilia Roe: No rain today\n\n“It rained for days,” Roe said."));

    [Fact]
    public void The_other_forms_are_aliases() => Assert.Equal(
        ["Roe", "Ann"],
        DocumentReader.Read("A title for it\n\nAnn Roe came. “It rained,” Roe said. “It poured,” Ann said.").Speakers[0].Aliases);

    [Theory]
    [InlineData("“It rained,” said RAIN COUNCIL REFUSES TO STAY IN TOWN.", "-")]
    [InlineData("“It rained,” said the BANK OF AMERICA.", "BANK OF AMERICA")]
    public void A_headline_in_capitals_is_no_name(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Fact]
    public void A_place_within_the_name_of_a_body_is_no_short_form_of_it() => Assert.Empty(
        DocumentReader.Read("A title for it\n\n“It rained in the US,” said the German mission to the US. The US was wet.").Speakers[0].Aliases);

    [Theory]
    [InlineData("Ann Roe met John Poe. “It rained,” she said.", "Ann Roe")]
    [InlineData("Ann Roe met John Poe. “It rained,” he said.", "John Poe")]
    [InlineData("John Roe asked John Poe to go. “It rained,” he said.", "John Roe")]
    [InlineData("John Roe said it was late. The town slept. “It rained,” he said.", "John Roe")]
    [InlineData("Virginia Gov. Terry Roe came. “It rained,” he said.", "Terry Roe")]
    [InlineData("Ann Roe kept her promise to be “neutral” in it.", "Ann Roe")]
    public void A_pronoun_stands_for_a_person(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Sen. Ann Roe met Gov. John Poe. “It rained,” the senator said.", "Ann Roe")]
    [InlineData("Ann Roe, a retired judge, met John Poe. “It rained,” the judge said.", "Ann Roe")]
    [InlineData("Another delegate on the slate, Ann Roe, said it “rained” then.", "Ann Roe")]
    public void A_role_stands_for_whoever_was_called_that(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("John Poe came. “It rained,” a senior aide said.")]
    [InlineData("John Poe came. “It rained,” the spokesman said.")]
    [InlineData("The towns of Ohio slept. “It rained,” they said.")]
    public void Who_has_no_name_stays_nameless(string text) => Assert.Equal("-", Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("“It rained,” said Ann Roe, a farmer from Ohio.", "a farmer from Ohio")]
    [InlineData("“It rained,” Ann Roe, director for rain at the Rain Institute told the Planet.", "director for rain at the Rain Institute")]
    [InlineData("“It rained,” Ann Roe, a former judge and a fellow at the Rain Institute, said.", "a former judge and a fellow at the Rain Institute")]
    [InlineData("“It rained,” said Rain Institute spokeswoman Ann Roe.", "Rain Institute spokeswoman")]
    [InlineData("“It rained,” said Ann Roe.", null)]
    [InlineData("“It rained,” said Ann Roe, who left.", null)]
    [InlineData("Her colleague Prof. Ann Roe said it was “raining for days” there.", "Her colleague")]
    [InlineData("Fellow researcher Dr. Ann Roe said it was “raining for days” there.", "Fellow researcher")]
    public void A_description_stands_beside_the_name(string text, string? description) =>
        Assert.Equal(description, Assert.Single(DocumentReader.Read("A title for it\n\n" + text).Speakers).Description);
}
