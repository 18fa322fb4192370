using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Quoted sentences that stand alone go on with who was quoted last.</summary>
public class RunningSourceTests
{
    [Theory]
    [InlineData("Ann Roe was in the side. The captain also said that she and her coach have a simple way of talking about it.", "The captain")]
    [InlineData("Ann Roe said that for years some critics had warned of the mill, but this would not happen.", "Ann Roe")]
    [InlineData("The mill had a bad name, Ann Roe said.", "Ann Roe")]
    public void Quoted_paragraphs_behind_words_that_are_told_without_marks_go_on_with_who_said_them(string told, string mention)
    {
        string text = $"A title for it\n\nIt rained.\n\n{told}\n\n“It has rained on the mill and on me for five years now.”\n\n"
            + "“And then to see all of them come round in that last hour.”\n\nIt rained again in June.";

        Assert.Equal([mention, mention], Said.Mentions(text));
    }

    [Theory]
    [InlineData("“", "“")]
    [InlineData("\"", "“")]
    public void A_quote_that_is_reopened_over_paragraphs_makes_no_conversation(string first, string second)
    {
        string text = "A title for it\n\n“He was late and off the line,” Ann Roe said about Poe.\n\n"
            + $"{first}You have to find the line and that line has been moved.\n\n{second}There is no harm in him, ask anyone you like.\n\n"
            + $"{first}But he has to change and I feel for the lads.”\n\nThe mill was wet in June.";

        Assert.All(Said.Names(text), name => Assert.Equal("Ann Roe", name));
    }

    [Fact]
    public void Where_one_person_says_all_a_sentence_in_a_list_is_hers() =>
        Assert.Equal(
            ["Dr. Nadia Perl", "Dr. Perl", "Dr. Perl", "Dr. Perl", "she"],
            Said.Mentions("Lamps for the desk\n\n“A poor lamp tires the eyes,” says Dr. Nadia Perl, who has studied them for years.\n\n“Most lamps are too low,” says Dr. Perl.\n\n"
                + "Dr. Perl recommends looking at three things:\n\n1. Height\n\nLamps that are too low tire the neck. “Find a lamp that can be raised with one hand.”\n\n"
                + "2. Light\n\n“A warm light is kinder to the eyes at night,” Dr. Perl advises.\n\n“No lamp can replace a break in the open air,” she notes."));

    [Theory]
    [InlineData("“It was hard,” says Ines Adler of the kiln.\n\nWhich part of it made the gain that Clayworks Inc needed? “Even before the new doors came, the fire was hotter.”")]
    [InlineData("“It was hard,” says Ines Adler of the kiln.\n\nThe doors of the kiln came last. “Even before they came, the fire was hotter.”")]
    [InlineData("“It was hard,” says Ines Adler of the kiln.\n\nIf you wonder how long a guest waits for it, these doors are open. “They came late, and the fire was hotter.”")]
    [InlineData("“It was hard,” says Ines Adler of the kiln.\n\nSecond paragraph:\n\n“Even before the doors came, the fire was hotter.”")]
    [InlineData("“It was hard,” says Ines Adler of the kiln.\n\nThe poor reader is hit with:\n\n“Even before the doors came, the fire was hotter.”")]
    public void Behind_words_about_nobody_the_last_source_goes_on(string text) =>
        Assert.Equal(["Ines Adler", "Ines Adler"], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("“It was hard,” says Ines Adler of the kiln.\n\nTom Ek built the doors of it. “Even before they came, the fire was hotter.”", "Ines Adler", "Tom Ek")]
    [InlineData("“It was hard,” says Ines Adler of the kiln.\n\nThe mayor went home. “Even before the doors came, the fire was hotter.”", "Ines Adler", "-")]
    [InlineData("“It was hard,” says Ines Adler of the kiln.\n\nTom Ek had this to say:\n\n“Even before the doors came, the fire was hotter.”", "Ines Adler", "Tom Ek")]
    [InlineData("Why was Tom Ek out in the rain? “I had to feed the hens and the geese.”", "Tom Ek")]
    [InlineData("My favorite quote from Ms. Ines Adler:\n\n“The fire was hotter, and the doors came late.”", "Ines Adler")]
    public void Whoever_is_named_comes_first(string text, params string[] names) => Assert.Equal(names, Said.Names("A title for it\n\n" + text));

    [Fact]
    public void Who_goes_on_in_a_paragraph_without_a_name_is_not_taken_for_the_one_behind_a_pause() =>
        Assert.Equal(
            ["Ines Adler", "Ines Adler", "-"],
            Said.Names("A title for it\n\n“It was hard,” says Ines Adler of the kiln.\n\n“It was hot as well, all day long.”\n\nA short pause. “The doors came late.”"));

    [Fact]
    public void The_reader_of_a_text_says_nothing() =>
        Assert.Equal(["-"], Said.Mentions("If you have been wondering how hot it was, rest assured that it was. “The fire was hotter, and the doors came late.”"));
}
