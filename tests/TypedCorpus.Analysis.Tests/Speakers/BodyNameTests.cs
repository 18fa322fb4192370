using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Bodies whose names have function words, marks, people or imperatives in them.</summary>
public class BodyNameTests
{
    [Theory]
    [InlineData("“It rained,” said the Royal Society for the Protection of Trees.", "Royal Society for the Protection of Trees")]
    [InlineData("“It rained,” said the Department of Health and Social Care.", "Department of Health and Social Care")]
    [InlineData("“It rained,” said the Centers for Rain Control and Prevention.", "Centers for Rain Control and Prevention")]
    [InlineData("Parks & Sprocket said: “It rained.”", "Parks & Sprocket")]
    [InlineData("“It rained,” said Engineers Without Borders.", "Engineers Without Borders")]
    [InlineData("“It rained,” said Farmers for the Bridge.", "Farmers for the Bridge")]
    [InlineData("Friends of the Bridge said: “It rained.”", "Friends of the Bridge")]
    [InlineData("Save the Herons said: “It rained.”", "Save the Herons")]
    [InlineData("“It rained,” said Save the Herons.", "Save the Herons")]
    [InlineData("Police Scotland said: “It rained.”", "Police Scotland")]
    [InlineData("“It rained,” the Food and Drug Board said.", "Food and Drug Board")]
    [InlineData("“It rained,” said the Tom and Ann Roe Foundation.", "Tom and Ann Roe Foundation")]
    [InlineData("“It rained,” said the Center for Rain and Snow Studies.", "Center for Rain and Snow Studies")]
    [InlineData("“It rained,” said the Department for Rivers, Rain and Farmed Land.", "Department for Rivers, Rain and Farmed Land")]
    [InlineData("“It rained,” the Health and Safety Executive said.", "Health and Safety Executive")]
    [InlineData("“It rained,” the Daily Caller said.", "Daily Caller")]
    [InlineData("As The Lantern reported, it “rained a lot” there.", "Lantern")]
    [InlineData("“It rained,” said Our Values PAC.", "Our Values PAC")]
    [InlineData("“It rained,” ABC 7 reported.", "ABC 7")]
    [InlineData("“It rained,” Channel 4 said.", "Channel 4")]
    [InlineData("“It rained,” the Justice Department said.", "Justice Department")]
    [InlineData("“It rained,” said the U.S. Department of Justice.", "U.S. Department of Justice")]
    [InlineData("“It rained,” said the American Nurses Association.", "American Nurses Association")]
    [InlineData("“It rained,” said the League of Women Voters.", "League of Women Voters")]
    [InlineData("“It rained,” said the Elmsford Police Department.", "Elmsford Police Department")]
    [InlineData("Orbell's said the cut was “long overdue”.", "Orbell's")]
    [InlineData("Tansley's called the tax “a gift to nobody”.", "Tansley's")]
    [InlineData("Orbell's has said the ban is “unfair”.", "Orbell's")]
    [InlineData("“It rained,” said General Motors.", "General Motors")]
    [InlineData("“It rained,” said The Elmsford Leader.", "Elmsford Leader")]
    [InlineData("“It rained,” the Elmsford Morning Herald said.", "Elmsford Morning Herald")]
    [InlineData("“It rained,” the Sunday Times reported.", "Sunday Times")]
    [InlineData("Ann Roe wrote a book. According to the Evening Star, it is “a door”.", "Evening Star")]
    [InlineData("“It rained,” Rain Insider reported.", "Rain Insider")]
    [InlineData("“It rained,” said St Mary’s Hospital.", "St Mary’s Hospital")]
    [InlineData("“It rained,” the King’s Fund said.", "King’s Fund")]
    [InlineData("“It rained,” said Women's Aid.", "Women's Aid")]
    [InlineData("“It rained,” Growers United said.", "Growers United")]
    [InlineData("“It rained,” the Dock Workers’ Union (DWU) said.", "Dock Workers’ Union")]
    [InlineData("“It rained,” said the Teachers' Association of Elm.", "Teachers' Association of Elm")]
    [InlineData("“It rained,” Lodding's said.", "Lodding's")]
    [InlineData("“It rained,” the Elm County Sheriff’s Office said.", "Elm County Sheriff’s Office")]
    [InlineData("“It rained,” Elm County Sheriff's Office said.", "Elm County Sheriff's Office")]
    [InlineData("“It rained,” the Attorney General’s Office said.", "Attorney General’s Office")]
    [InlineData("“It rained,” the Port Elm Fire and Rescue Department said.", "Port Elm Fire and Rescue Department")]
    [InlineData("“It rained,” Elm Parks and Recreation Department said.", "Elm Parks and Recreation Department")]
    [InlineData("“It rained,” Friends of Elm Park said.", "Friends of Elm Park")]
    [InlineData("“It rained,” said Lodd’s Bakery.", "Lodd’s Bakery")]
    [InlineData("“It rained,” Zorin's Farm said.", "Zorin's Farm")]
    [InlineData("“It rained,” Transport for Elm said.", "Transport for Elm")]
    [InlineData("“It rained,” said Justice for Zorin.", "Justice for Zorin")]
    [InlineData("“It rained,” said Lodd & Sons.", "Lodd & Sons")]
    [InlineData("“It rained,” said Elm.com.", "Elm.com")]
    public void A_body_has_its_whole_name(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“It rained,” said the Observer newspaper.", "Observer")]
    [InlineData("“It rained,” the nationalist Global Herald tabloid said.", "Global Herald")]
    [InlineData("“It rained,” Lodd magazine said.", "Lodd")]
    [InlineData("“It rained,” the Lund Institute think tank said.", "Lund Institute")]
    [InlineData("“It rained,” the Roe campaign said.", "Roe campaign")]
    public void The_kind_of_a_body_is_no_part_of_its_name_that_is_whole_without_it(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“It rained,” said the White House and Justice Department.", "White House")]
    [InlineData("“It rained,” said the Bank of Ohio and Elmbank.", "Bank of Ohio")]
    [InlineData("“It rained,” said the Department of Justice and Ann Roe.", "Department of Justice")]
    [InlineData("“It rained,” said Senator Church.", "Church")]
    public void The_name_of_a_body_does_not_go_on_with_another_one_or_begin_with_a_title(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“It rained,” said the president and Chief Executive.", "the president")]
    [InlineData("“It rained,” said the Governor of the Bank.", "the Governor of the Bank")]
    [InlineData("“It rained,” said the University of Ohio President.", "the University of Ohio President")]
    public void An_office_of_a_body_is_no_name(string text, string mention)
    {
        Assert.Equal(["-"], Said.Names("A title for it\n\n" + text));
        Assert.Equal([mention], Said.Mentions("A title for it\n\n" + text));
    }

    [Theory]
    [InlineData("“It rained,” said Kit Carver, president and CEO of the Rain Association.", "Kit Carver")]
    [InlineData("Kit Carver, president and CEO of Elm Rain Association, said: “It rained.”", "Kit Carver")]
    [InlineData("“It rained,” said Save the Herons’ Kit Carver.", "Kit Carver")]
    [InlineData("“It rained,” said the Workers’ Party’s Tom Ek.", "Tom Ek")]
    [InlineData("“It rained,” the Lawyers’ Tom Ek said.", "Tom Ek")]
    [InlineData("“It rained,” said Tom Ek of Friends of the Bridge.", "Tom Ek")]
    [InlineData("“It rained,” said Parks & Sprocket spokesman Tom Ek.", "Tom Ek")]
    [InlineData("“It rained,” said Tom Ek & Ann Poe.", "Tom Ek")]
    [InlineData("“It rained,” said Tom Ek without pause.", "Tom Ek")]
    [InlineData("“It rained,” said Elm County Sheriff’s Deputy Zorin Poe.", "Zorin Poe")]
    [InlineData("“It rained,” said Elm Fire and Rescue chief Zorin Poe.", "Zorin Poe")]
    [InlineData("“It rained,” said President & Owner Zorin Poe.", "Zorin Poe")]
    [InlineData("“It rained,” said Lodd’s Bakery owner Zorin Poe.", "Zorin Poe")]
    public void A_person_beside_a_body_speaks(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));
}
