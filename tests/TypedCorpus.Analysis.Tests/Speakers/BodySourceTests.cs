using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Bodies of many kinds as sources: by name, by what they are, and as "it".</summary>
public class BodySourceTests
{
    // {0} the body where its sentence starts, {1} what it is
    static readonly string[] Frames =
        [
            "{0} said on Monday the river was “far too high”.",
            "{0} called the river “far too high”.",
            "{0} said in a statement: “The river is far too high.”",
            "{0} tweeted: “The river is far too high.”",
            "{0} wrote on its website that the river was “far too high”.",
            "{0} did not respond to questions but said in an email that the river was “far too high”.",
            "{0} said on Monday it had closed a mill because the river was “far too high”.",
            "{0} has closed a mill in Elmsford, it said on Monday, because the river was “far too high”.",
            "{0} closed a mill on Monday. “The river is far too high,” {1} said.",
            "{0} closed a mill on Monday. “The river is far too high,” it said.",
            "{0} closed a mill on Monday. In a statement, {1} said the river was “far too high”.",
            "{0} closed a mill on Monday.\n\nThe river was “far too high”, {1} said.",
        ];

    [Theory]
    [InlineData("Northwind, the airline,", "the airline", "Northwind")]
    [InlineData("The airline Northwind", "the airline", "Northwind")]
    [InlineData("Elm Motors", "the carmaker", "Elm Motors")]
    [InlineData("The Rain Board", "the board", "Rain Board")]
    [InlineData("Elmsford City Council", "the council", "Elmsford City Council")]
    [InlineData("The Department of Rivers", "the department", "Department of Rivers")]
    [InlineData("Kent University", "the university", "Kent University")]
    [InlineData("The National Union of Millers", "the union", "National Union of Millers")]
    [InlineData("The charity River Watch", "the charity", "River Watch")]
    [InlineData("Corbin & Sons", "the company", "Corbin & Sons")]
    [InlineData("Save Our Rivers", "the group", "Save Our Rivers")]
    [InlineData("Valley Bank", "the bank", "Valley Bank")]
    [InlineData("Norland’s foreign ministry", "the ministry", "Norland’s foreign ministry")]
    [InlineData("Norland’s central bank", "the bank", "Norland’s central bank")]
    [InlineData("Elmsford’s council", "the council", "Elmsford’s council")]
    [InlineData("The River Union’s observer mission", "the mission", "River Union’s observer mission")]
    [InlineData("The Kent Farmers’ Association", "the association", "Kent Farmers’ Association")]
    public void A_body_is_the_source_by_name_by_what_it_is_and_as_it(string body, string noun, string name)
    {
        List<string> wrong = [];
        foreach (string frame in Frames)
        {
            string sentence = string.Format(frame, body, noun);
            if (Said.Names("Rain over the valley\n\nIt rained for two days.\n\n" + sentence) is not { Length: > 0 } names || names[^1] != name)
                wrong.Add(sentence);
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Ann Roe, the airline said, was “a fool”.", "the airline")]
    [InlineData("Roe, the airline said on Monday, was “a fool”.", "the airline")]
    [InlineData("Ann Roe, police told reporters on Monday, had been “a fool” for years.", "police")]
    [InlineData("Her lawyer, a farmer wrote on Twitter, was “a fool”.", "a farmer")]
    [InlineData("Ann Roe, the director for Europe told reporters on Monday it was “late”.", "Ann Roe")]
    public void Whom_a_clause_between_commas_is_about_is_not_its_source(string sentence, string source) =>
        Assert.Equal([source], Said.Mentions("A title for it\n\n" + sentence));

    [Theory]
    [InlineData("Elmsford police said it was “a theft”.", "Elmsford police")]
    [InlineData("It was “a theft,” Norwegian police said.", "Norwegian police")]
    [InlineData("Roe told Elmsford police it was “a theft”.", "Roe")]
    public void A_place_and_its_police_are_a_body(string sentence, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\nRoe owns a mill. " + sentence));

    // A verb taken for a noun would hide the name in front of it
    [Theory]
    [InlineData("set")]
    [InlineData("cut")]
    [InlineData("shut")]
    [InlineData("quit")]
    [InlineData("drew up")]
    [InlineData("oversaw")]
    [InlineData("withdrew")]
    [InlineData("underwent")]
    [InlineData("represents")]
    [InlineData("adopts")]
    [InlineData("boosts")]
    public void A_body_is_found_before_verbs_that_can_be_nouns(string verb) =>
        Assert.Equal(["Marlin Fund"], Said.Names($"A title for it\n\nThe Marlin Fund {verb} a plan on Monday, saying it was “a theft”."));
}
