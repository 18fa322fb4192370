using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Somebody is introduced in many ways and quoted in many ways: each way to introduce has to go with each way to quote.</summary>
public class DescribedSourceTests
{
    static readonly string[] Titles =
        ["", "Mayor ", "Dr. ", "farmer ", "the retired teacher ", "Elmsford resident ", "Oxford University’s ", "longtime neighbor ", "17-year-old ",
            "former police chief ", "Texas-based analyst ", "Prof "];

    static readonly string[] Frames =
        [
            "{0} said the rain was “wet and cold”.",
            "“It rained all day on us,” said {0}.",
            "“It rained all day on us,” {0} said.",
            "{0} said: “It rained all day on us.”",
            "{0} called the rain “wet and cold”.",
            "The rain was “wet and cold”, according to {0}.",
            "According to {0}, the rain was “wet and cold”.",
            "{0} told reporters on Monday that the rain was “wet and cold” there.",
            "{0} described the rain as “wet and cold” on Monday.",
            "“It rained,” {0} told the Herald. “We all got wet.”",
            "“It rained,” said {0}. “We all got wet.”",
            "Also there was {0}, who said the rain was “wet and cold”.",
            "But {0} insisted the rain was “wet and cold”.",
            "In a statement, {0} said the rain was “wet and cold”.",
            "{0} has said that the rain was “wet and cold”.",
            "{0} wrote in a letter that the rain was “wet and cold”.",
            "When it ended, {0} said the rain had been “wet and cold”.",
            "Then {0} spoke up: “It rained all day on us.”",
            "{0} also dismissed the rain as “wet and cold”.",
        ];

    [Theory]
    [InlineData("")]
    [InlineData(", 81,")]
    [InlineData(" (81)")]
    [InlineData(" (D-Ohio)")]
    [InlineData(", of Springfield,")]
    [InlineData(", 34, of Elm Street,")]
    [InlineData(" of Elmsford")]
    [InlineData(" from the mill")]
    [InlineData(", a farmer,")]
    [InlineData(", a farmer from Kent,")]
    [InlineData(", a mother of two,")]
    [InlineData(", his lawyer,")]
    [InlineData(", the club’s chairman,")]
    [InlineData(", the 81-year-old owner of the mill,")]
    [InlineData(", CEO of Northwind,")]
    [InlineData(", professor of law at Kent University,")]
    [InlineData(", vice president for rail at the union,")]
    [InlineData(", then mayor,")]
    [InlineData(", now 81,")]
    public void A_person_is_the_source_however_introduced_and_quoted(string description)
    {
        List<string> wrong = [];
        foreach (string frame in Frames)
        {
            foreach (string title in Titles)
            {
                string sentence = string.Format(frame, title + "Maria Corbin" + description).Replace(",,", ",").Replace(",.", ".");
                string text = "Rain over the Elm valley\n\nIt rained in Elmsford on Monday.\n\n" + char.ToUpperInvariant(sentence[0]) + sentence[1..];
                if (Said.Names(text) is not { Length: > 0 } names || names.Any(name => name != "Maria Corbin"))
                    wrong.Add(sentence);
            }
        }

        Assert.Empty(wrong);
    }
}
