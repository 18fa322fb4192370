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
    public void A_body_has_its_whole_name(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“It rained,” said Save the Herons’ Kit Carver.", "Kit Carver")]
    [InlineData("“It rained,” said Tom Ek of Friends of the Bridge.", "Tom Ek")]
    [InlineData("“It rained,” said Parks & Sprocket spokesman Tom Ek.", "Tom Ek")]
    [InlineData("“It rained,” said Tom Ek & Ann Poe.", "Tom Ek")]
    [InlineData("“It rained,” said Tom Ek without pause.", "Tom Ek")]
    public void A_person_beside_a_body_speaks(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));
}
