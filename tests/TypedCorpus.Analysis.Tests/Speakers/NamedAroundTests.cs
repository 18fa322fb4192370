using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>The headline or a caption has the full name, and the running text the surname only.</summary>
public class NamedAroundTests
{
    static readonly string[] Firsts =
        [
            "Roe lost the mill in May.", "In Roe’s new book the wheel is a god.", "The rain was hard on Roe.", "For Roe, the rain was a disaster.",
            "“It rained for days,” Roe told the Herald.", "Roe had been on the board for years.",
        ];

    [Theory]
    [InlineData("Ann Roe: ‘It rained’")]
    [InlineData("‘The wet spring’ by Ann Roe: review")]
    [InlineData("Interview: Ann Roe")]
    [InlineData("ANN ROE LEAVES BOARD")]
    [InlineData("Why Ann Roe left the board")]
    [InlineData("The wet spring\n\nAnn Roe at the mill. Photo: Paul Ott")]
    public void A_surname_alone_is_the_person_whom_pronouns_mean(string above)
    {
        List<string> wrong = [];
        foreach (string first in Firsts)
        {
            foreach (string later in (string[])[" “I liked the wheel,” she says.", "\n\nShe said it was “a hard year”."])
            {
                if (Said.Names($"{above}\n\n{first}{later}\n") is not { Length: > 0 } names || Array.Exists(names, name => name != "Ann Roe"))
                    wrong.Add(first + later);
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_word_that_opens_a_sentence_is_no_name_because_the_headline_has_another() => Assert.Equal(
        ["-"], Said.Names("Ann Roe leaves the board\n\nGuests left the hall. “It was a hard year,” she said."));

    [Theory]
    [InlineData("coaches the team at Elmsford.")]
    [InlineData("captains her side.")]
    [InlineData("coaches at Elmsford High.")]
    [InlineData("cooks trout at the Dam.")]
    public void A_role_behind_a_full_name_is_a_verb_before_its_object(string verb) => Assert.Equal(
        ["Ann Roe"], Said.Names($"A wet spring\n\nFarmer Ann Roe {verb} “It was a hard year,” she said."));

    [Fact]
    public void Supporters_of_somebody_are_not_this_person() =>
        Assert.Equal(["-"], Said.Names("A wet spring\n\nAnn Roe supporters said the vote was “a joke” then."));
}
