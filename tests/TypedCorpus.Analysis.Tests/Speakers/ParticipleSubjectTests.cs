using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whose words a participle, an infinitive or a verb without a subject of its own reports.</summary>
public class ParticipleSubjectTests
{
    [Theory]
    [InlineData("More than 200 people signed a letter, with one calling it “an act of vandalism” on Monday.", "one")]
    [InlineData("Leaders met in Ghent, with the Dutch minister, Femke Roe, dismissing the plan as “a postcard to nobody” at noon.", "Femke Roe")]
    [InlineData("The crowd was quick to join in, with Ann Roe writing that it “rained” and asking, “Who knew it would?”", "Ann Roe")]
    [InlineData("Ann Roe has shown some anger, and even a little fear, about the vote, recently telling a friend that it “rained” there.", "Ann Roe")]
    [InlineData("Ann Roe, vice chair of the mill board, emailed supporters on Monday evening, telling them, “It has rained on us.”", "Ann Roe")]
    [InlineData("There we find the producer Max Poe telling her at a party: “You will never rain in this town.”", "the producer Max Poe")]
    [InlineData("The glacier lost its ice in two years, glaciologists warned on Monday, describing it as “beyond anything in our models”.", "glaciologists")]
    [InlineData("In an interview with the Daily Planet, Ann Roe went on about the mill, saying it could not “mill grain” in May.", "Ann Roe")]
    [InlineData("In a talk with Tom Poe, the mayor kept at it, calling the plan “a slow flood.”", "the mayor")]
    [InlineData("A few days later, Ann Roe changed her mind, telling the board that the rain was “set to stay.”", "Ann Roe")]
    [InlineData("Una Moe will keep the mill despite Tom Poe saying she should “think of the rain”.", "Tom Poe")]
    [InlineData("Ann Roe took the mill to task for “hiding behind the rain”, saying that people would remember it.", "Ann Roe")]
    [InlineData("Ann Roe attacked the plan as “a wet trick”, adding farmers would say no.", "Ann Roe")]
    [InlineData("She said she would stay despite the union saying that she “must go at once”.", "the union")]
    public void A_participle_that_stands_apart_has_the_subject_that_goes_with_it(string text, string mention) =>
        Assert.Equal(mention, Said.Mentions("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Addressing the chamber, the health minister, Una Moe, conceded that it was “too wet by any measure”.", "Una Moe")]
    [InlineData("Una Moe, a farmer, is a friend of the mill and in a statement called it “an inspiring place for us” then.", "Una Moe")]
    [InlineData("She says people may not like the answer, but insists the mill is “a wet place” to be.", "She")]
    [InlineData("In a year when Tom Poe is talking about rain, Una Moe said Poe was right to urge the farmers “to stand up and be wet.”", "Una Moe")]
    [InlineData("Una Moe, a top aide said, “is very confident of it” now.", "a top aide")]
    [InlineData("Analyst Una Moe, who rates the mill “overweight,” called the outlook “absurdly good” on Monday.", "Analyst Una Moe")]
    [InlineData("The neighbour was glad that the boy kept on saying, “My friends are wet.”", "the boy")]
    [InlineData("It rained. Said the vendor, who was in the next stall when it happened, “He hold on to the bag and he start to run.”", "the vendor")]
    [InlineData("Speaking at a town hall event in Salem, New Hampshire, Ann Roe went after Tom Poe, calling him “a total stiff.”", "Ann Roe")]
    public void A_verb_has_its_subject_across_what_stands_between_them(string text, string mention) =>
        Assert.Equal(mention, Said.Mentions("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("The crowd booed, leading coach Una Moe to reply that they were “the best in the land.”", "coach Una Moe")]
    [InlineData("The rain went on, prompting the mayor to call it “a curse.”", "the mayor")]
    [InlineData("The flood forced the council to admit that the wall was “too low by a yard.”", "the council")]
    [InlineData("The rain went on, prompting the mayor to call it “a curse” on Monday.", "the mayor")]
    [InlineData("It fell to Una Moe to declare the plan “a swamp” on Monday.", "Una Moe")]
    [InlineData("Una Moe took to Facebook to complain of “a swamp” on Monday.", "Una Moe")]
    [InlineData("Tom Poe, described by Una Moe as “a good man”, left.", "Una Moe")]
    [InlineData("We are here, she liked to say, “to get wet together.”", "she")]
    [InlineData("We get wet, Tom Poe used to say, “for the good of the corn.”", "Tom Poe")]
    public void An_infinitive_has_whom_the_verb_before_it_moves_or_is_about(string text, string mention) =>
        Assert.Equal(mention, Said.Mentions("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("In a message posted on Monday, Una Moe thanked her neighbours for “eyes that never sleep.”", "Una Moe")]
    [InlineData("In a note written in pencil, Una Moe asked for “a bit less rain.”", "Una Moe")]
    [InlineData("Una Moe says nobody should read too much into it. “Try to get a class to pick a lunch.”", "Una Moe")]
    [InlineData("In Elm, Una Moe, in a letter issued by her secretary, Tom Poe, in Elm on Monday said that it was “a wet day”.", "Una Moe")]
    [InlineData("The Minister of Roads and Bridges, Una Moe, yesterday said that she was “saddened” by it.", "Una Moe")]
    [InlineData("Commissioner for Mills and Corn Labels, Una Moe, said: “I think that it is a fair text.”", "Una Moe")]
    public void Papers_posted_places_fields_of_office_and_nobody_are_no_subjects(string text, string mention) =>
        Assert.Equal(mention, Said.Mentions("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Campaigners against the mill say it was “a sham from start to finish”.", "Campaigners")]
    [InlineData("Police in Ghent say a bear ate “roughly half of the bread” before it left.", "Police")]
    [InlineData("A county official with knowledge of the talks said it had “more volume than content” by then.", "A county official")]
    [InlineData("A man who lives nearby said it was “a wet night” for all.", "A man")]
    [InlineData("A man living nearby said it was “a wet night” for all.", "A man")]
    [InlineData("People who had waited for hours said it was “a wet night” for all.", "People")]
    [InlineData("Fans who had come from Elm called it “a joke” on us.", "Fans")]
    [InlineData("A woman who lives next to Tom Poe said it was “a wet night” for all.", "A woman")]
    [InlineData("A woman who thinks Tom Poe called it “a joke” has left.", "Tom Poe")]
    [InlineData("The team that built the mill called it “a marvel” on Monday.", "The team")]
    [InlineData("The company that runs the mill said it was “disappointed” on Monday.", "The company")]
    [InlineData("The union representing the drivers called the offer “an insult” on Monday.", "The union")]
    public void A_subject_may_have_a_phrase_behind_it(string text, string mention) =>
        Assert.Equal([mention], Said.Mentions("A title for it\n\n" + text));

    [Theory]
    [InlineData("Elmsford commuters have been told to expect rain “for the foreseeable future” there.")]
    [InlineData("A man accused of taking a tank “simply got carried away” on Monday.")]
    public void Whoever_is_told_or_accused_has_not_said_it(string text) => Assert.Equal(["-"], Said.Mentions("A title for it\n\n" + text));
}
