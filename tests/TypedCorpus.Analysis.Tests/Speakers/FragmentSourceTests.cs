using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Fragments in sentences with two people: one speaks, and the other is spoken to or of.</summary>
public class FragmentSourceTests
{
    const string Introduction = "Rain over the Elm valley\n\nMaria Corbin, the mayor of Elmsford, and Tom Poe, a farmer, spoke to the Elmsford Herald on Monday "
        + "about the mill. It was a long night.\n\n";

    static readonly (string Speaker, string Other)[] Pairs =
        [("Maria Corbin", "Tom Poe"), ("Corbin", "Poe"), ("Mayor Maria Corbin", "Councillor Tom Poe"), ("the mayor", "Poe"), ("Corbin", "the farmer")];

    [Theory]
    [InlineData("{1} said {0} had called the plan “wet and cold”.")]
    [InlineData("{1} said that {0} had called the plan “wet and cold”.")]
    [InlineData("{1} recalled that {0} had described the plan as “wet and cold”.")]
    public void Whoever_is_said_to_have_called_it_so_is_the_source(string frame) => AssertSpeaker(frame, Pairs.Take(3));

    [Theory]
    [InlineData("Although {1} had said the plan was good, {0} called it a “waste of money”.")]
    [InlineData("While {1} said the plan was good, {0} called it a “waste of money”.")]
    [InlineData("{1} said the plan, described by {0} as “wet and cold”, would go on.")]
    [InlineData("{1} said the plan, which {0} called “wet and cold”, would go on.")]
    public void The_clause_of_the_fragment_has_its_own_source(string frame) => AssertSpeaker(frame, Pairs);

    [Theory]
    [InlineData("The council has not answered since {0} called its plan “a sad joke”.")]
    [InlineData("“A sad joke” is what {0} called it.")]
    [InlineData("“A sad joke” was how {0} put it.")]
    [InlineData("{0} has no doubt that the plan is “a sad joke”.")]
    [InlineData("{0} pointed to the “sad state” of the mill.")]
    [InlineData("{0} stood up, said the plan was “a sad joke” and left.")]
    [InlineData("{0} took the floor and, to applause, called the plan “a sad joke”.")]
    public void The_subject_beside_the_verb_is_the_source(string frame) => AssertSpeaker(frame, Pairs);

    [Theory]
    [InlineData("{1} rejected claims by {0} that the plan was a “waste of money”.")]
    [InlineData("{1} rejected {0}’s claim that the plan was a “waste of money”.")]
    [InlineData("{1} rejected {0}’s description of the plan as a “waste of money”.")]
    [InlineData("{1} repeated {0}’s warning that the plan was a “waste of money”.")]
    [InlineData("{1} laughed at {0}’s promise to “stop wasting money” on the mill.")]
    public void A_claim_is_of_whoever_made_it(string frame) => AssertSpeaker(frame, Pairs);

    [Theory]
    [InlineData("In a letter to {1}, {0} called the plan a “waste of money”.")]
    [InlineData("Speaking after {1}, {0} said the plan was a “waste of money”.")]
    [InlineData("Unlike {1}, {0} said the plan was a “waste of money”.")]
    public void A_role_with_its_own_verb_does_not_describe_the_name_before_the_comma(string frame) => AssertSpeaker(frame, Pairs);

    [Theory]
    [InlineData("{0} asked {1} to “stop wasting money” on the mill.")]
    [InlineData("{0} warned {1} that the plan was a “waste of money”.")]
    [InlineData("{1} left because {0} had called the plan a “waste of money”.")]
    [InlineData("{1} praised the plan, but {0} said it was a “waste of money”.")]
    [InlineData("{1} praised the plan, which {0} had called a “waste of money”.")]
    [InlineData("{1} spoke about what {0} had called a “waste of money”.")]
    public void A_subject_keeps_its_verb_where_both_are_described(string frame) =>
        AssertSpeaker(frame, [("Corbin, the mayor,", "Poe, a farmer,")]);

    [Theory]
    [InlineData("Maria Corbin, a farmer from Kent, said the plan, which cost millions, was a “waste of money”.")]
    [InlineData("Maria Corbin, a farmer from Kent, asked the council to “stop wasting money” on the mill.")]
    [InlineData("Maria Corbin, a farmer from Kent, summed up the plan in two words: “Too late.”")]
    [InlineData("The plan, which Maria Corbin, a farmer from Kent, called “wet and cold”, was dropped.")]
    [InlineData("The plan, Maria Corbin, a farmer from Kent, said, is a “waste of money”.")]
    public void A_thing_beside_a_described_speaker_does_not_speak(string sentence) =>
        Assert.Equal(["Maria Corbin"], Said.Names("Rain over the Elm valley\n\nIt rained in Elmsford on Monday.\n\n" + sentence));

    [Theory]
    [InlineData("Corbin held a sign reading “Save the old mill” on Monday.", "a sign")]
    [InlineData("Corbin wore a hat reading “Save the old mill” on Monday.", "a hat")]
    public void Words_on_a_thing_are_read_off_it(string sentence, string mention) => Assert.Equal([mention], Said.Mentions(Introduction + sentence));

    static void AssertSpeaker(string frame, IEnumerable<(string Speaker, string Other)> pairs)
    {
        List<string> wrong = [];
        foreach ((string speaker, string other) in pairs)
        {
            string sentence = string.Format(frame, speaker, other);
            if (Said.Names(Introduction + char.ToUpperInvariant(sentence[0]) + sentence[1..]) is not ["Maria Corbin"])
                wrong.Add(sentence);
        }

        Assert.Empty(wrong);
    }
}
