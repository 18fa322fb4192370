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
    [InlineData("The Department of Rivers (DOR) met. “It rained,” the DOR said.", "Department of Rivers")]
    [InlineData("The Department of Rivers met. “It rained,” the DOR said.", "Department of Rivers")]
    [InlineData("The U.S. Rain Board met. “It rained,” the RB said.", "U.S. Rain Board")]
    [InlineData("The Ohio Department of Rivers (Ohrivers) met. “It rained,” Ohrivers said.", "Ohio Department of Rivers")]
    [InlineData("Michael Lindt came. “It rained,” Mike Lindt said.", "Michael Lindt")]
    [InlineData("Michael Lindt came. Mike Lindt is a farmer. “It rained,” Mike said.", "Michael Lindt")]
    [InlineData("Mike Lindt came. Michael Lindt is a farmer. “It rained,” Lindt said.", "Michael Lindt")]
    [InlineData("Michael Lindt came. “It rained,” Mike said.", "Michael Lindt")]
    [InlineData("“It rained,” said an editorial in the Elm Courier.", "Elm Courier")]
    [InlineData("“It rained,” according to a Pentagon readout.", "Pentagon")]
    [InlineData("“It rained,” Ann Roe and Tom Poe wrote.", "Ann Roe and Tom Poe")]
    [InlineData("Ann Roe and Tom Poe came. “It rained,” Roe and Poe wrote.", "Ann Roe and Tom Poe")]
    [InlineData("“It rained,” wrote Ann Roe and Tom Poe.", "Ann Roe and Tom Poe")]
    [InlineData("“It rained,” Ann and Tom Roe said.", "Ann and Tom Roe")]
    [InlineData("Of Ben Ek, Ann Roe and Tom Poe, Poe said: “It rained.”", "Tom Poe")]
    [InlineData("Lawyers for Ann Roe and Tom Poe said: “It rained.”", "-")]
    [InlineData("Fans of Ann Roe and Tom Poe said: “It rained.”", "-")]
    [InlineData("Parents of Ann Roe and Tom Poe said: “It rained.”", "-")]
    [InlineData("On Monday, friends of Ann Roe and Tom Poe said “it rained.”", "-")]
    [InlineData("The supporters of Ann Roe and Tom Poe said: “It rained.”", "-")]
    [InlineData("“It rained,” lawyers for Ann Roe and Tom Poe said.", "-")]
    [InlineData("“It rained,” said lawyers for Ann Roe and Tom Poe.", "-")]
    [InlineData("A lawyer for Ann Roe said: “It rained.”", "-")]
    [InlineData("Neither Roe nor Poe said “it rained.”", "-")]
    [InlineData("Fans of Ann Roe said: “It rained.”", "-")]
    [InlineData("William Lindt came. “It rained,” Bill Lindt said.", "William Lindt")]
    [InlineData("Pedro Sanz Castejo, a farmer, came. “It rained,” Sanz said.", "Pedro Sanz Castejo")]
    [InlineData("Yeun Joon Kim came. “It rained,” says Joon.", "Yeun Joon Kim")]
    [InlineData("Wang Weimin came. “It rained,” Wang said.", "Wang Weimin")]
    [InlineData("Virginia Lindt came. “It rained,” said Virginia.", "Virginia Lindt")]
    [InlineData("Olbia Motors grew. “It rained,” Olbia said.", "Olbia Motors")]
    [InlineData("Olbia Inc. grew. “It rained,” Olbia said.", "Olbia Inc.")]
    [InlineData("“It rained,” said Ann (Annie) Roe.", "Ann (Annie) Roe")]
    [InlineData("“It rained,” said Ambassador to the United Nations Ann Roe.", "Ann Roe")]
    [InlineData("The crowd came to an Ann Roe rally. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("The National Rain Board met. A 1996 NRB advisory opinion said it “rained a lot” there.", "National Rain Board")]
    [InlineData("Roe pointed to the Elm Courier report, which notes: “It rained.”", "Elm Courier")]
    [InlineData("According to the latest Rain Board report, it “rained a lot” there.", "Rain Board")]
    [InlineData("Lund et al. (2019) wrote: “It rained.”", "Lund")]
    [InlineData("Pedals Not Engines came. “It rained,” PNE said.", "Pedals Not Engines")]
    [InlineData("“It poured,” said Alfons ‘Fonzie’ Lindt. “It rained,” said Fonzie.", "Alfons ‘Fonzie’ Lindt")]
    [InlineData("“It poured,” said Ann (“Annie”) Lindt. “It rained,” said Lindt.", "Ann (“Annie”) Lindt")]
    public void A_speaker_has_the_fullest_form_of_the_name(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Ann Roe (pictured) came. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("The Rain Board (Ohio) met. “It rained,” Ohio said.", "Ohio")]
    [InlineData("The Olbia Foundation met. “It rained,” Olbia said.", "Olbia")]
    [InlineData("Ann Roe Rally Ends. “It rained,” Ann Roe said.", "Ann Roe")]
    [InlineData("Roe Tower opened in May. Ann Roe came. “It rained,” Roe said.", "Ann Roe")]
    public void A_word_of_another_name_is_no_short_form_of_it(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("“It rained,” said Nora\vPell. “It poured,” said Nora Pell.")]
    [InlineData("“It rained,” said Nora\u00A0Pell. “It poured,” said Nora Pell.")]
    [InlineData("“It rained,” said Nora  Pell. “It poured,” said Nora\tPell.")]
    public void White_space_of_every_kind_within_a_name_is_a_blank(string text) => Assert.Equal(["Nora Pell"], Said.Names("A title for it\n\n" + text).Distinct());

    [Theory]
    [InlineData("Tom Raine is the manager. His father, Thomas Raine, left. “It rained,” Thomas Raine said.", "Thomas Raine")]
    [InlineData("Robert Poe runs a farm. His brother, Bert Poe, left. “It rained,” said Bert Poe.", "Bert Poe")]
    [InlineData("Sam Poe and his sister Samantha Poe run a farm. “It rained,” said Samantha Poe.", "Samantha Poe")]
    [InlineData("Dan Moss met Dana Moss. “It rained,” said Dana Moss.", "Dana Moss")]
    public void Two_of_a_family_whose_given_names_are_alike_are_two(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

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

    [Theory]
    [InlineData("Transport Minister Datuk Ann Roe said it was “raining for days” there.", "Transport Minister")]
    [InlineData("The bakery chair Dame Ann Roe said it was “raining for days” there.", "bakery chair")]
    [InlineData("At 4.40pm Poe’s adviser Ann Roe said it was “raining for days” there.", "Poe’s adviser")]
    [InlineData("Year 6 pupil Ann Roe said it was “raining for days” there.", "Year 6 pupil")]
    [InlineData("Ann Roe, along with other trustees, said it was “raining for days” there.", null)]
    [InlineData("Ann Roe, together with a farmer, said it was “raining for days” there.", null)]
    [InlineData("Detective Inspector Ann Roe said it was “raining for days” there.", "Detective Inspector")]
    public void A_description_has_no_style_no_hour_and_nobody_else(string text, string? description) =>
        Assert.Equal(description, DocumentReader.Read("A title for it\n\n" + text).Speakers[0].Description);

    [Theory]
    [InlineData("Ann and Tom Roe came. Ann said: “It rained.”", "Ann Roe")]
    [InlineData("Ann and Tom Roe came. “It rained,” said Tom.", "Tom Roe")]
    [InlineData("Ann and Mayor Tom Roe came. Ann said: “It rained.”", "Ann")]
    [InlineData("Ann Poe and Tom Roe came. Ann said: “It rained.”", "Ann Poe")]
    [InlineData("Ann, Tom Roe and Ben Poe came. Ann said: “It rained.”", "Ann")]
    public void A_given_name_before_another_one_with_its_surname_shares_that(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("ANN ROE has had enough. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("ANN Roe has had enough. “It rained,” Ms Roe said.", "Ann Roe")]
    [InlineData("“It rained,” said ANN O’DOYLE-MCLODD.", "Ann O’Doyle-McLodd")]
    [InlineData("ANN MCLODD came. “It rained,” McLodd said.", "Ann McLodd")]
    [InlineData("MARIA DE LA POE came. “It rained,” she said.", "Maria de la Poe")]
    [InlineData("ANN DE LA Poe came. “It rained,” said ANN DE LA POE.", "Ann de la Poe")]
    [InlineData("“It rained,” said ZORIN VAN DER POE.", "Zorin van der Poe")]
    [InlineData("“It rained,” said ANN VAN POE.", "Ann Van Poe")]
    [InlineData("“It rained,” said TOM VON POE.", "Tom von Poe")]
    [InlineData("“It rained,” said ANN McLODD.", "Ann McLodd")]
    [InlineData("“It rained,” said TOM DeLODD.", "Tom DeLodd")]
    [InlineData("“It rained,” said J.R.R. LODD.", "J.R.R. Lodd")]
    [InlineData("“It rained,” said Z.T. LODD JR.", "Z.T. Lodd Jr.")]
    [InlineData("“It rained,” said ELM CITY COUNCIL.", "ELM CITY COUNCIL")]
    [InlineData("ANN ROE III came. “It rained,” she said.", "Ann Roe III")]
    [InlineData("“It rained,” said DJ Ann Roe.", "Ann Roe")]
    [InlineData("“It rained,” the NRB said.", "NRB")]
    [InlineData("“It rained,” said OXFAM.", "OXFAM")]
    [InlineData("“It rained,” said historian AJP Lodd.", "AJP Lodd")]
    [InlineData("“It rained,” said Finance Minister AHM Mustafa Lodd.", "AHM Mustafa Lodd")]
    [InlineData("“It rained,” said oil major Lodd ASA.", "Lodd ASA")]
    [InlineData("“It rained,” said Jean LODDON.", "Jean Loddon")]
    [InlineData("“It rained,” said ANDREW NG.", "Andrew Ng")]
    [InlineData("“It rained,” said JAMES XIX.", "James Xix")]
    public void A_person_whom_a_paper_writes_in_capitals_is_spelled_as_names_are(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());
}
