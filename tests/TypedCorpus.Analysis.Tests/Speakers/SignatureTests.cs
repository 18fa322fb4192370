using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Lines that sign the quote above them.</summary>
public class SignatureTests
{
    [Fact]
    public void A_name_behind_a_dash_in_the_next_line_signs_the_quote_above_with_the_occasion_behind_it() => Assert.Equal(
        ["Ann Roe", "Tom Poe"],
        Said.Mentions(
            "A title for it\n\nWho said what in the mill.\n\n“It is where the pocket is.”\n\n-- Ann Roe on the place of the strain she felt.\n\n"
            + "“He has never met me, so it is a bit rich.”\n\n-- Tom Poe replying to what was said about him."));

    const string Lead = "Guests of the hall left us these notes over the last few weeks of the summer.\n\n";

    [Theory]
    [InlineData("– Tim", "– Nora Ek", "– Bea", "Tim", "Nora Ek", "Bea")]
    [InlineData("- Tim", "- Nora Ek", "- Bea", "Tim", "Nora Ek", "Bea")]
    [InlineData("– Tim**", "– Nora*** E*", "— Bea****", "Tim**", "Nora*** E*", "Bea****")]
    [InlineData("— Tim Ek, Ghent", "— Nora", "— Bea (12)", "Tim Ek", "Nora", "Bea")]
    [InlineData("Tim Roe", "Nora Ek", "Bea Poe", "Tim Roe", "Nora Ek", "Bea Poe")]
    [InlineData("Tim Roe", "Rain Customer", "Bea Poe", "Tim Roe", "Rain Customer", "Bea Poe")]
    [InlineData("--\n\nTim Roe", "--\n\nNora Ek", "--\n\nBea Poe", "Tim Roe", "Nora Ek", "Bea Poe")]
    [InlineData("Tim Roe, a teacher from Ghent", "Nora Ek", "Bea Poe, Ghent", "Tim Roe", "Nora Ek", "Bea Poe")]
    [InlineData("– Tim Roe on the concert of the week.", "– Nora Ek after she had left.", "– Bea Poe, answering Tim.", "Tim Roe", "Nora Ek", "Bea Poe")]
    public void A_line_below_a_quote_signs_it(string one, string two, string three, params string[] mentions)
    {
        string text = Lead + $"“The concert was lovely. We will come again.”\n\n{one}\n\n“Very kind staff! We had a drink first.”\n\n{two}\n\n“It was cheap and "
            + $"it was fun for all of us.”\n\n{three}\n\nThank you all for your notes, and come back to the hall soon, as it is open all winter.";

        Assert.Equal(mentions, Said.Mentions(text));
    }

    [Theory]
    [InlineData("“The concert was lovely.” Tim Roe\n\n“Very kind staff!” Nora Ek, Ghent", "Tim Roe", "Nora Ek")]
    [InlineData("“The concert was lovely.” (Tim Roe)\n\n“Very kind staff!” (Nora Ek, Ghent)", "Tim Roe", "Nora Ek")]
    [InlineData("“The concert was lovely.” ~ Tim Roe\n\n“Very kind staff!” ~ Nora Ek", "Tim Roe", "Nora Ek")]
    [InlineData("• “The concert was lovely.” – Tim Roe\n\n• “Very kind staff!” – Nora Ek", "Tim Roe", "Nora Ek")]
    [InlineData("“The concert was lovely.” – Tim Roe\n\n“Very kind staff!” – Anonymous\n\n“It was fun.” – Nora Ek", "Tim Roe", "-", "Nora Ek")]
    public void A_name_behind_a_quote_signs_it_in_the_same_paragraph(string quotes, params string[] names) =>
        Assert.Equal(names, Said.Names("A title for it\n\n" + Lead + quotes));

    [Theory]
    [InlineData("“We will build the bridge.” (Applause)", "-")]
    [InlineData("“We will build the bridge.” (Laughs)", "-")]
    [InlineData("“We will build the bridge.” (Continued)", "-")]
    [InlineData("“We will build the bridge.” (Video)", "-")]
    [InlineData("“We will build the bridge.” (Emphasis added)", "-")]
    [InlineData("“We will build the bridge.” (Standing Ovation)", "-")]
    [InlineData("“We will build the bridge.” (Paris)", "-")]
    [InlineData("“We will build the bridge.” (Genesis)", "-")]
    [InlineData("“We will build the bridge.” Applause", "-")]
    [InlineData("“We will build the bridge.” London", "-")]
    [InlineData("“We will build the bridge.” New York", "-")]
    [InlineData("“We will build the bridge.” (Tim)", "Tim")]
    [InlineData("“We will build the bridge.” (Roe)", "Ann Roe")]
    [InlineData("“We will build the bridge.” (Mayor Ekdahl)", "Ekdahl")]
    [InlineData("“We will build the bridge.” (Tim Ek, Ghent)", "Tim Ek")]
    [InlineData("“We will build the bridge.” Ekdahl", "Ekdahl")]
    public void Only_what_looks_like_a_name_signs_a_quote_in_its_paragraph(string quote, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + quote + "\n\n“And we will build it now,” Ann Roe said.")[0]);

    [Theory]
    [InlineData("Ann Roe | Baker")]
    [InlineData("Tarl Roe, Head of Sales, Elmworks")]
    [InlineData("Tarl Roe\n\nElm Mill Museum President")]
    [InlineData("Tarl de Roe\n\nHead of Sales, Elmworks")]
    public void One_line_signs_a_quote_where_an_office_tells_that_it_is_a_person(string line) => Assert.Equal(
        [line.Split(',', '|', '\n')[0].Trim()],
        Said.Names(Lead + $"“The concert was lovely. We will come again.”\n\n{line}\n\nThank you all for your notes, and come back to the hall soon."));

    [Fact]
    public void Who_signs_a_quote_did_not_say_the_next_one() =>
        Assert.Equal(["Tim", "-"], Said.Mentions(Lead + "“The concert was lovely. We will come again.”\n\n– Tim\n\n“Very kind staff! We had a drink first.”"));

    [Fact]
    public void A_name_under_a_pull_quote_is_its_source() =>
        Assert.Equal(
            ["Tom Ek"],
            Said.Names("Nora Poe and Tom Ek studied lamps for years.\n\n“No other lamp that we sell carries a risk of fire.”\n\n--\n\nTom Ek\n\n"
                + "In the next year they came back to the town and went on with the lamps."));

    [Fact]
    public void A_heading_between_two_quotes_stays_a_heading()
    {
        const string Text =
            "A title for it\n\nIt rained for days in the town, and the farmers were glad of it.\n\n“The rain was lovely. We will plant again.”\n\nThe Long Winter\n\n"
            + "“It was cold, and it was dark for all of us,” Tom Ek said of the months behind him.";

        Assert.Contains(DocumentReader.Read(Text).Blocks, block => block.Kind == BlockKind.Heading);
        Assert.Equal(["-", "Tom Ek"], Said.Names(Text));
    }

    [Theory]
    [InlineData("Tim Roe", "Nora Ek")]
    [InlineData("TIM ROE", "NORA EK")]
    [InlineData("Tim Roe, 43", "Nora Ek, 51")]
    [InlineData("Tim Roe, teacher", "Nora Ek, a farmer from Ghent")]
    [InlineData("Tim Roe (teacher)", "Nora Ek (Rain Watch)")]
    [InlineData("Mayor Tim Roe", "Senator Nora Ek")]
    [InlineData("Tim Roe, Ghent:", "Nora Ek, Ghent:")]
    public void Names_above_quotes_say_who_says_them(string one, string two)
    {
        string text = Lead + $"{one}\n\n“The concert was lovely. We will come again.”\n\n“And we had a drink.”\n\n{two}\n\n“Very kind staff! We had a drink "
            + "first.”\n\nThank you all for your notes, and come back to the hall soon, as it is open all winter.";

        Assert.Equal(["Tim Roe", "Tim Roe", "Nora Ek"], Said.Names(text));
    }

    [Fact]
    public void A_text_reads_the_same_with_double_primes_for_marks()
    {
        const string Text =
            "It rains\n\nIt rained for days in the town, and the farmers were glad of it.\n\n\"Rain at last,\" she said.\n\nAnn Roe, teacher\n\n"
            + "\"It was lovely. We will plant again!\" \"Yes.\"\n\nTim Roe, farmer\n\n\"It was cold, and it was dark for us.\"\n\nNora Ek, baker\n\n"
            + "\"It was warm, and it was light for us.\"\n\nThank you all for your notes, and come back to the hall soon.\n\n\"We will,\" said Tom Ek.";
        Document plain = DocumentReader.Read(Text);
        Document primes = DocumentReader.Read(Text.Replace('"', '\u2033'));

        Assert.Equal(plain.Blocks, primes.Blocks);
        Assert.Equal(plain.Sentences, primes.Sentences);
        Assert.Equal(plain.Quotes, primes.Quotes);
        Assert.Equal(plain.Speakers, primes.Speakers);
    }

    [Fact]
    public void Headings_above_quotes_stay_headings()
    {
        const string Text =
            "A title for it\n\nIt rained for days in the town, and the farmers were glad of it.\n\nThe Long Winter\n\n“It was cold, and it was dark for us.”\n\n"
            + "After the Rain\n\n“It was warm, and it was light for us.”\n\nTom Ek left the town behind, and nobody saw him again in the valley.";

        Assert.Equal(2, DocumentReader.Read(Text).Blocks.Count(block => block.Kind == BlockKind.Heading));
        Assert.Equal(["-", "-"], Said.Names(Text));
    }

    [Theory]
    [InlineData("Tim Roe, teacher")]
    [InlineData("Tim Roe, Ghent")]
    [InlineData("Tim Roe (teacher)")]
    public void One_line_with_what_somebody_is_signs_the_quote_above(string line) => Assert.Equal(
        ["Tim Roe"],
        Said.Names(Lead + $"“The concert was lovely. We will come again.”\n\n{line}\n\nThank you all for your notes, and come back to the hall soon."));

    [Theory]
    [InlineData("“The concert was lovely.”, Tim Roe, Ghent.", "Tim Roe")]
    [InlineData("“The concert was lovely!”, Tim Roe", "Tim Roe")]
    [InlineData("Tim Roe, Ghent: “The concert was lovely.”", "Tim Roe")]
    [InlineData("Tim Roe, 43, Ghent: “The concert was lovely.”", "Tim Roe")]
    public void A_comma_parts_a_quote_and_its_signer_and_a_person_and_a_place(string quote, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + Lead + quote).Last());

    [Theory]
    [InlineData("{1}\n\n{0}")]
    [InlineData("{1}, teacher\n\n{0}")]
    [InlineData("{0}\n\n{1}, teacher")]
    public void Names_above_and_below_quotes_in_single_marks_say_who_says_them(string frame)
    {
        (string Quote, string Name)[] said =
        [
            ("‘The farmers’ concert was lovely.’", "Tim Roe"), ("'It was cheap, and it's fun for all of us.'", "Nora Ek"), ("‘We will come again.’", "Bea Poe"),
        ];

        Assert.Equal(
            ["Tim Roe", "Nora Ek", "Bea Poe"],
            Said.Names("A title for it\n\n" + Lead + string.Join("\n\n", said.Select(one => string.Format(null, frame, one.Quote, one.Name)))));
    }

    [Fact]
    public void Headings_of_Markdown_that_are_names_say_who_says_the_quotes_below()
    {
        const string Text =
            "# A title for it\n\n## What they said\n\n### Tim Roe\n\n“The concert was lovely.”\n\n### Nora Ek, teacher\n\n“We will come again.”\n\n## The Long Winter\n\nIt rained.\n\n"
            + "“It was cold,” said Bea Poe.";
        Document document = DocumentReader.Read(Text, null, TextFormat.Markdown, TestContext.Current.CancellationToken);

        Assert.Equal(5, document.Blocks.Count(block => block.Kind is BlockKind.Title or BlockKind.Heading));
        Assert.Equal(
            ["Tim Roe", "Nora Ek", "Bea Poe"],
            document.Quotes.Select(quote => quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : null));
    }

    [Fact]
    public void The_handle_and_the_day_behind_a_name_are_no_part_of_it() => Assert.Equal(
        ["Maria Corbin", "Ann Roe"],
        Said.Names(Lead + "“The concert was lovely.” — Maria Corbin (@corbin) May 4, 2023\n\n“We will come again.” — Ann Roe (@roe) May 5, 2023"));

    [Fact]
    public void The_author_below_a_last_quote_is_not_its_source() =>
        Assert.Equal(["Tom Ek", "Tom Ek"], Said.Names("“It rained for days,” Tom Ek said.\n\n“It poured for days, and the farmers were glad of it.”\n\nAnn Roe"));

    [Theory]
    [InlineData("A spokesman for the mill")]
    [InlineData("a farmer, on the rain")]
    public void A_signature_without_a_name_is_the_source_and_nobody_above_it(string signer) => Assert.Equal(
        ["Ann Roe", "-", "Tom Ek"],
        Said.Names($"What they said\n\n“I am sorry about the hedge.”\n\n— Ann Roe, a teacher\n\n“We regret the smell.”\n\n— {signer}\n\n"
            + "“It will not happen again.”\n\n— Tom Ek, mayor of Elm\n"));

    [Theory]
    [InlineData("My late father used to say that “rain is cheap”. We know better now.")]
    [InlineData("We know better now. “Rain is cheap,” my neighbour says.")]
    public void Who_signs_a_letter_is_not_the_one_of_whom_it_tells(string letter) =>
        Assert.Equal(["-"], Said.Names($"Water bills\n\n{letter}\n\nLouis Corbin\n\nElmsford"));
}
