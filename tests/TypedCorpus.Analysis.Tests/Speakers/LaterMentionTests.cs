using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whom pronouns, surnames and roles mean behind each way to introduce somebody and each sentence between.</summary>
public class LaterMentionTests
{
    static readonly string[] Between =
        [
            "", "It had rained for days.", "The council met for two hours.", "Nobody was hurt, police said.", "The hall was full.",
            "In May, Northwind had closed the mill.", "The flood destroyed 40 houses and the bridge in Kent.", "The mayor, Luke Renner, was not there.",
            "Luke Renner, the mayor, did not answer a request for comment.", "“Nothing will come of it,” said Luke Renner, the mayor.",
        ];

    static readonly string[] Later =
        [
            "“The river is far too high,” she said.",
            "“The river is far too high,” Corbin said.",
            "She said the river was “far too high”.",
            "“The river is far too high,” the head of the board said.",
            "“The river is far too high,” said the board’s head.",
            "In her speech, she called the river “far too high”.",
            "“The river is far too high,” she told the council, “and nobody cares.”",
            "Asked about the river, she said it was “far too high”.",
            "She added: “The river is far too high.”",
            "According to Corbin, the river is “far too high”.",
        ];

    [Theory]
    [InlineData("Maria Corbin, the head of the water board, came to Elmsford on Monday.")]
    [InlineData("The head of the water board, Maria Corbin, came to Elmsford on Monday.")]
    [InlineData("Maria Corbin came to Elmsford on Monday. She is the head of the water board.")]
    [InlineData("Water board head Maria Corbin came to Elmsford on Monday.")]
    [InlineData("Maria Corbin has been the head of the water board since 2009.")]
    [InlineData("The council on Monday fined Maria Corbin, 54, the head of the water board, over the flood.")]
    [InlineData("“It rained,” said Maria Corbin, head of the water board.")]
    [InlineData("Few people in Elmsford know the water board as well as its head, Maria Corbin, does.")]
    public void Who_was_introduced_is_meant_later(string introduction)
    {
        List<string> wrong = [];
        foreach (string between in Between)
        {
            foreach (string later in Later)
            {
                foreach (string gap in new[] { " ", "\n\n" })
                {
                    string text = $"The flood in the valley\n\n{introduction}{gap}{between}{(between.Length > 0 ? gap : "")}{later}";
                    if (Said.Names(text) is not { Length: > 0 } names || names[^1] != "Maria Corbin")
                        wrong.Add($"{between} {later}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("senator", "lawmaker")]
    [InlineData("councillor", "politician")]
    [InlineData("lawyer", "attorney")]
    [InlineData("detective", "officer")]
    [InlineData("surgeon", "doctor")]
    [InlineData("professor", "academic")]
    [InlineData("biologist", "scientist")]
    [InlineData("novelist", "author")]
    [InlineData("journalist", "reporter")]
    [InlineData("composer", "musician")]
    [InlineData("goalkeeper", "player")]
    [InlineData("boxer", "fighter")]
    [InlineData("headteacher", "teacher")]
    [InlineData("chef", "cook")]
    [InlineData("imam", "cleric")]
    [InlineData("founder", "entrepreneur")]
    [InlineData("activist", "campaigner")]
    public void Who_was_called_something_is_meant_by_a_word_of_the_kind(string calling, string later)
    {
        string[] introductions = [$"{char.ToUpperInvariant(calling[0])}{calling[1..]} Maria Corbin came to Elmsford.", $"Maria Corbin, the {calling}, came to Elmsford.", $"Maria Corbin is the {calling} of Elmsford."];
        string[] others = ["", "It had rained for days.\n\n", "Tom Poe, an undertaker, was there, too.\n\n", "“It is late,” said Tom Poe, an undertaker.\n\n"];
        List<string> wrong = [];
        foreach (string introduction in introductions)
        {
            foreach (string other in others)
            {
                string text = $"The flood in the valley\n\n{introduction}\n\n{other}“The river is far too high,” the {later} said.";
                if (Said.Names(text)[^1] != "Maria Corbin")
                    wrong.Add(introduction + other);
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Maria Corbin was born in Novi Brod in 1948. Novi Brod was small then.\n\n“It rained,” she said.")]
    [InlineData("Maria Corbin met the team.\n\nIt rained. Corbin, who missed last year with a bad knee, won.\n\n“It rained,” the 24-year-old said.")]
    public void A_place_is_nobody_and_who_has_a_past_is_a_person(string text) => Assert.Equal("Maria Corbin", Said.Names("A title for it\n\n" + text)[^1]);
}
