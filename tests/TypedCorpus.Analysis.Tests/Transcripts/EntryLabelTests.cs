using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Transcripts;

/// <summary>Lists whose entries have labels are no transcripts, whatever the labels are.</summary>
public class EntryLabelTests
{
    [Theory]
    [InlineData("Light: Bright, but never direct.\nWater: When the soil is dry.\nPet Safety: Toxic to cats.", "Light: Low.\nWater: Rarely.\nPet Safety: Harmless.")]
    [InlineData("Registration: opens in spring.\nPricing: free for members.\nFocus: pottery and glass.", "Registration: on site.\nPricing: not yet known.\nFocus: wood.")]
    [InlineData("Overview:\n- Founded by two sisters\n- At home in Elmsford\nServices Offered:\n- Advertising\n- Events", "Overview:\n- Founded last year\n- At home in Norland\nServices Offered:\n- Print")]
    [InlineData("- OS: any of the last three\n- Graphics: one with shaders\n- Processor: a quick one", "- OS: the last one\n- Graphics: none\n- Processor: a quick one")]
    [InlineData("Aug. 28, 2000:\nThe mayor visits the harbour.\nSept. 3, 2000:\nThe harbour is closed.", "Aug. 28, 2001:\nA year of rain.\nOct. 2, 2001:\nThe harbour opens.")]
    [InlineData("Teaching: A look at schools that a bishop founded.\n\nHistory: A life of the bishop in letters.", "Teaching: Seminars in a provincial town.\n\nHistory: Two sermons, edited.")]
    public void The_entries_of_records_are_no_turns(string first, string second) =>
        Assert.Empty(DocumentReader.Read($"What to buy in spring\n\nWe have tried two of them for you.\n\n1. The Marlin\n{first}\n\n2. The Heron\n{second}\n\nBoth are good.").Quotes);

    [Fact]
    public void Entries_come_in_one_order_whatever_they_say_to_the_reader()
    {
        const string Entries = "Sights: The sea.\n\nBuses: From the mill.\n\nFood: Would you like fish?\n\n";
        Assert.Empty(DocumentReader.Read($"Where to walk in spring\n\nThe best of the coast.\n\nElmsford\n\n{Entries}Norland\n\n{Entries}Marlin Bay\n\n{Entries}").Quotes);
    }

    [Fact]
    public void The_parts_that_a_list_of_changes_is_about_are_no_speakers() => Assert.Empty(DocumentReader.Read(
        "# Changelog\n\n## 2.1.0\n\n- Main: Fixed a fault when you open the chart twice\n- Routing: Added a second harbour to the list\n"
        + "- Main: Moved the old charts to the attic folder\n- Docs: More of ropes\n\n## 2.0.0\n\n- Main: Removed the old chart\n"
        + "- Routing: Fixed the path to the quay\n- Docs: Added a page on your first boat\n- Main: I/O is faster\n").Quotes);

    [Fact]
    public void Those_who_speak_in_a_list_are_known_or_talk_to_each_other() => Assert.Equal(4, DocumentReader.Read(
        "# The talk\n\n- Kelp: are you there?\n- Moss: I am.\n- Kelp: is it wet where you are?\n- Moss: it rains on me.\n").Quotes.Count);

    [Fact]
    public void Where_one_label_of_many_comes_again_the_others_are_no_turns() => Assert.Empty(DocumentReader.Read(
        "What to buy in spring\n\nWe have tried them for you.\n\nBoat Paint: Do you need it? We think so.\n\nRopes: You will want two of them.\n\nLong Oars: Are yours too short?\n\n"
        + "Warm Coats: I like mine.\n\nTide Tables: You get them here.\n\nHooks: We have them in steel.\n\nAnchors: Yours is too light.\n\nMaps: Have you lost one?\n\n"
        + "Oars: You row with them.").Quotes);

    [Theory]
    [InlineData("Wolf: Little pig, let me in!\n\nPig: I will not.\n\nWolf: Then I'll blow.\n\nPig: You may try.")]
    [InlineData("Teacher: What do you see?\n\nSailor: Water.\n\nTeacher: And what else?\n\nSailor: I see no land.")]
    [InlineData("Kaz: Nonsense.\n\nBlit: You say so.\n\nKaz: I do.\n\nBlit: Rain again.")]
    public void Whoever_speaks_may_be_called_as_a_thing_is(string turns) => Assert.Equal(
        4, DocumentReader.Read($"A play for the school\n\nThe wolf and the pig meet the sailor by the water.\n\n{turns}").Quotes.Count);

    [Theory]
    [InlineData("MR. HALE: Was it late?\n\nGARCIA: Yes.\n\n|6")]
    [InlineData("Interviewer: How did it start?\n\nVuković: With a grain of rye.\n\nSzabó: And with rain.\n\n|3")]
    [InlineData("MODERATOR: Who pays for it?\n\nDR. KHAN: Half is paid by the town.\n\nMODERATOR: Since when?\n\nKHAN: Since spring.\n\n|2")]
    [InlineData("Me: the bus is late\n\nMum: it always is. Tell me when it comes\n\n|2")]
    [InlineData("Gazette: The stone heals in the cracks.\n\nMuller: Water wakes it.\n\n|2")]
    public void Whoever_answers_or_is_named_in_full_speaks(string turns)
    {
        string[] parts = turns.Split('|');
        string text = "How stone heals\n\nLars Muller is an engineer in Delft.\n\n" + string.Concat(Enumerable.Repeat(parts[0], int.Parse(parts[1])));
        Document document = DocumentReader.Read(text);
        Assert.Equal(text.Split("\n\n").Count(part => part.Contains(": ")), document.Quotes.Count);
    }

    [Fact]
    public void Where_all_that_speak_have_labels_in_capitals_others_are_no_turns() => Assert.Equal(
        4, DocumentReader.Read("The wet year\n\nThe Reply: How towns went on\n\nNews for Schools: the farm\n\nANN ROE: Was it wet?\n\nTOM EK: It rained.\n\nANN ROE: And then?\n\nTOM EK: We left.").Quotes.Count);

    [Fact]
    public void A_heading_between_two_turns_is_no_turn()
    {
        Document document = DocumentReader.Read("The wet year\n\nANN ROE:\nIs it wet?\nTOM EK:\nIt is.\nANN ROE:\nWas it wet?\nTOM EK:\nIt rained.\nFor days, it did.\nThe year after\nANN ROE:\nAnd then?\nTOM EK:\nWe left.");
        Assert.Equal(["Is it wet?", "It is.", "Was it wet?", "It rained.", "For days, it did.", "And then?", "We left."], document.Quotes.Select(quote => document.TextOf(quote.Span)));
    }

    [Theory]
    [InlineData("## speed\n\n**Kind:** a number\n**Default:** 10\n\nHow fast the wheel turns.\n\n## grain\n\n**Kind:** a word\n**Default:** rye\n\nWhat to mill.\n\n**Note:** Your neighbours hear it!")]
    [InlineData("- Sluice: it no longer sticks\n- Wheel: turns faster\n- Sluice: opens by itself\n- Wheel: is new")]
    [InlineData("Romeo: Peter Low\nJuliet: Ann Roe\nRomeo: Tom Ek (in autumn)\nJuliet: Maria Corbin")]
    public void The_entries_of_Markdown_are_no_turns(string text) =>
        Assert.Empty(DocumentReader.Read("# The mill\n\n" + text, null, TextFormat.Markdown, TestContext.Current.CancellationToken).Quotes);

    [Fact]
    public void Each_line_of_a_paragraph_of_Markdown_that_has_a_label_is_a_turn()
    {
        const string Text = "# Notes\n\nAnn: we should move the day\nTom: agreed,\nif it rains\nMaria: fine with me\n\nAnn: then Friday it is\n**Tom:** *good*\n\nTo do:\n\n- Ann: write to the council\n- Tom: call the builder";
        Document document = DocumentReader.Read(Text, null, TextFormat.Markdown, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["Ann: we should move the day", "Tom: agreed, if it rains", "Maria: fine with me", "Ann: then Friday it is", "Tom: good"],
            document.Quotes.Select(quote => $"{document.Speakers[quote.Attribution!.Speaker!.Value].Name}: {document.TextOf(quote.Span)}"));
    }
}
