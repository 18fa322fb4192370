using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Structure;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class LayoutTests
{
    const string Wrapped =
        """
        Water in the streets

        The river had been rising since the morning, and by noon the
        lower streets of the town were under water. People carried
        what they could up the hill, where the school had opened its
        doors and somebody had made soup for all who came.

        Nobody slept that night. The bells rang every hour, and each
        time a man with a lamp went down to the bridge to look at the
        mark on the wall. It was well-
        known that the bridge would not last.
        """;

    [Fact]
    public void Lines_wrapped_at_a_column_are_one_paragraph()
    {
        string[] outline = Outline.Of(Wrapped);
        Assert.Equal(3, outline.Length);
        Assert.StartsWith("Paragraph: The river had been rising since the morning, and by noon the lower streets of the town", outline[1], StringComparison.Ordinal);
        Assert.EndsWith("all who came.", outline[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(26)]
    [InlineData(30)]
    [InlineData(36)]
    [InlineData(40)]
    public void Lines_wrapped_at_a_column_of_print_are_one_paragraph(int width)
    {
        string[] paragraphs =
        [
            "The river had been rising since the morning, and by noon the lower streets of the town were under water. People carried what they could up the hill, where the school had opened its doors.",
            "Nobody slept that night. The bells rang every hour, and each time a man with a lamp went down to the bridge to look at the mark on the wall.",
        ];
        Assert.Equal(paragraphs.Select(paragraph => "Paragraph: " + paragraph), Outline.Of("Water\n\n" + string.Join("\n\n", paragraphs.Select(Wrap)) + "\n")[1..]);

        // Without a blank line between them, a last line that is full by chance ends no paragraph
        Assert.InRange(Outline.Of("Water\n\n" + string.Join("\n", paragraphs.Select(Wrap)) + "\n").Length, 2, 3);

        string Wrap(string paragraph)
        {
            List<string> lines = [""];
            foreach (string word in paragraph.Split(' '))
            {
                if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width)
                    lines.Add("");
                lines[^1] += (lines[^1].Length > 0 ? " " : "") + word;
            }

            return string.Join("\n", lines);
        }
    }

    [Theory]
    [InlineData("The mill at Ostby has stood by the\nriver since the days of the old\nking. Nora Pell keeps it now, and\nshe does not mean to sell it.")]
    [InlineData("The council will meet on Thursday to\ntalk about the bridge. It has been shut\nsince May. Nobody knows who pays.")]
    public void A_paragraph_wrapped_at_a_narrow_column_is_one(string lines)
    {
        string paragraph = "Paragraph: " + lines.Replace('\n', ' ');
        Assert.Equal(["Title: The Old Mill", paragraph], Outline.Of("The Old Mill\n\n" + lines));
        Assert.Equal(["Title: The Old Mill", paragraph, "Paragraph: It was a good day."], Outline.Of($"The Old Mill\n\n{lines}\n\nIt was a good day."));
    }

    [Theory]
    [InlineData("Tell me not, in mournful numbers,\nlife is but an empty dream!\nfor the soul is dead that slumbers,\nand things are not what they seem.")]
    [InlineData("200 g of flour and a pinch of salt\nthe juice of a lemon\ntwo eggs and the yolk of another\nbutter for the tin")]
    public void Narrow_lines_that_are_not_full_are_not_wrapped(string lines) =>
        Assert.Equal(lines.Split('\n').Select(line => "Paragraph: " + line), Outline.Of("The Old Mill\n\n" + lines).Skip(1));

    [Fact]
    public void Short_lines_of_verse_in_small_letters_are_not_wrapped()
    {
        const string verse =
            """
            nobody has come
            down to the river
            since the bridge fell in
            and the lamps went out

            and still the water
            carries the names of those
            who walked over it
            in the long summer
            before the rain
            """;
        Assert.Contains('\n', Outline.Of("Water\n\n" + verse + "\n")[^1]);
    }

    [Theory]
    [InlineData("He had never seen a flood like it, as no", "man in the lower town had.", 1)]
    [InlineData("He had never seen a flood like it, and he thought", "_they_ had not.", 1)]
    [InlineData("He had never seen a flood like it, and it was of", "_The Bridge_ that they spoke.", 1)]
    [InlineData("He had never seen a flood like it, he said.", "they had not.", 2)]
    [InlineData("He had never seen a flood like it, said Harold", "The bridge was gone.", 2)]
    [InlineData("he came down the hill", "and never looked back.", 2)]
    public void A_line_of_a_wrapped_text_that_ends_within_a_phrase_goes_on_though_it_is_short(string first, string second, int paragraphs) =>
        Assert.Equal(3 + paragraphs, Outline.Of($"{Wrapped}\n\n{first}\n{second}").Length);

    [Fact]
    public void Spans_of_wrapped_paragraphs_stay_in_the_source()
    {
        StructuredText structure = StructureReader.Read(Wrapped);
        Assert.StartsWith("The river", structure.Blocks[1].Span.Of(Wrapped), StringComparison.Ordinal);
        Assert.Contains('\n', structure.Blocks[1].Span.Of(Wrapped));
        Assert.All(structure.Edits, edit => Assert.Equal('\n', edit.Span.Of(Wrapped).Trim(' ')[0]));
        Assert.Contains(structure.Sentences, sentence => sentence.Of(Wrapped).StartsWith("People carried\nwhat they could", StringComparison.Ordinal));
    }

    [Fact]
    public void An_indented_first_line_starts_a_wrapped_paragraph()
    {
        const string text =
            """
            Water in the streets

               The river had been rising since the morning, and by noon the
            lower streets of the town were under water. People carried all
            that they could up the hill.
               Nobody slept that night. The bells rang every hour, and each
            time a man with a lamp went down to the bridge to look at all
            the marks on the wall.
            """;
        Assert.Equal(3, Outline.Of(text).Length);
    }

    [Fact]
    public void Each_line_of_other_texts_is_a_block_of_its_own()
    {
        const string verses =
            """
            Water in the streets

            The river rose and rose,
            the bells began to ring,
            and where the water goes,
            there goes everything.
            """;
        Assert.Equal(5, Outline.Of(verses).Length);
        Assert.Equal(3, Outline.Of("Water in the streets\n" + Outline.Body.Replace("\n\n", "\n", StringComparison.Ordinal)).Length);
    }

    [Fact]
    public void An_outline_reads_the_same_wherever_its_lines_were_wrapped()
    {
        string unwrapped = string.Join("\n\n", Wrapped.Split("\n\n").Select(part => part.Replace("-\n", "-", StringComparison.Ordinal).Replace('\n', ' ')));
        Assert.Equal(Outline.Of(unwrapped), Outline.Of(Wrapped));
    }

    [Fact]
    public void What_a_person_reads_has_no_line_breaks_in_paragraphs()
    {
        StructuredText structure = StructureReader.Read(Wrapped);
        ReadingText reading = ReadingText.Of(Wrapped, structure.Edits);
        Assert.All(structure.Blocks, block => Assert.DoesNotContain('\n', reading.FromSource(block.Span).Of(reading.Text)));
    }

    [Theory]
    [InlineData("", "", "\n\n")]
    [InlineData(" ", "", "\n")]
    [InlineData("  ", "", "\n")]
    [InlineData("  ", "", "\n\n")]
    [InlineData("   ", "", "\n\n\n")]
    [InlineData("    ", "", "\n")]
    [InlineData("    ", "", "  \n \n\n")]
    [InlineData("     ", "", "\n")]
    [InlineData("\t", "", "\n")]
    [InlineData("\t", "", "\n\n")]
    [InlineData("        ", "    ", "\n")]
    [InlineData("    ", "    ", "\n\n")]
    [InlineData("", "    ", "\n")]
    [InlineData("", "    ", "\n\n")]
    public void Wrapped_paragraphs_stay_whole_whichever_of_their_lines_are_indented(string first, string others, string between)
    {
        string[] paragraphs =
        [
            "The river had been rising since the morning, and by noon the lower streets of the town were under water, so that nobody came home.",
            "\"It was the rain, and nothing but the rain, whatever they say now,\" said Maria Lindqvist, who keeps the lock. \"Nobody will miss it.\"",
            "People carried what they could up the hill, where the school had opened its doors and somebody had made soup for all who came.",
            "Nobody slept that night. The bells rang every hour, and a man with a lamp went down to the bridge to look at the mark on the wall.",
        ];
        foreach (int width in new[] { 48, 60, 72 })
        {
            string text = "Water in the streets\n\n" + string.Join(between, paragraphs.Select(paragraph => Wrap(paragraph, width, first, others)));
            string[] expected = ["Title: Water in the streets", .. paragraphs.Select(paragraph => "Paragraph: " + paragraph)];
            Assert.Equal(expected, Outline.Of(text).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
            Assert.Equal(paragraphs.Length, DocumentReader.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Blocks.Count(block => block.IsParagraph));
        }
    }

    [Fact]
    public void Wrapped_lines_may_begin_with_a_word_and_a_colon()
    {
        const string paragraph = "Nobody knew what to do, and she thought that there was no harm in\ntrying: she looked at the mark on the wall for a while, and then she\nbegan: down the hill, and over the bridge, and up to the old school.";
        Assert.Equal("Paragraph: " + paragraph.Replace('\n', ' '), Outline.Of($"{Wrapped}\n\n{paragraph}")[^1]);
    }

    [Theory]
    [InlineData("The bridge that the town had built over the river - it was the", "- longest of its kind - went down at noon.")]
    [InlineData("The town had waited for this day, and for the water, from March", "1. to the last day of May, and in the end it came.")]
    [InlineData("The town had waited for this day, and for the water, from March", "12. to the last day of May, and in the end it came.")]
    public void A_wrapped_line_may_begin_with_the_mark_of_a_list(string first, string second)
    {
        string text = $"{Wrapped}\n\n{first}\n{second}";
        Assert.Equal($"Paragraph: {first} {second}", Outline.Of(text)[^1]);
    }

    [Fact]
    public void A_list_in_a_wrapped_text_stays_one()
    {
        string[] outline = Outline.Of($"{Wrapped}\n\nThe things that were to be carried up the hill before it rained\n- bread\n- water and a lamp\n- soup");
        Assert.Equal(["ListItem: - bread", "ListItem: - water and a lamp", "ListItem: - soup"], outline[^3..]);
    }

    [Fact]
    public void A_few_lines_that_end_within_a_phrase_are_one_paragraph() =>
        Assert.Equal(
            [
                "Title: A quiet week in the harbour town",
                "Paragraph: Maureen Smith works with children who sleep outside. They are often alone.",
                "Paragraph: “They leave the home really traumatized to begin with,” Smith said.",
            ],
            Outline.Of(
                "A quiet week in the harbour town\n\nMaureen Smith works with children who sleep  \noutside. They are often alone.\n\n\n"
                + "“They leave the home really traumatized to begin with,”\nSmith said."));

    [Theory]
    [InlineData(
        "The mill on the river has been sold to the town, said the old Nora",
        "Pell, the miller, who will stay in the house below the weir with",
        "her goats.")]
    [InlineData(
        "Any attempt to build on the meadow below the bridge, an old one of the",
        "Harbour Authority, would be answered in the courts, wrote the",
        "Lindqvist family.")]
    [InlineData("On Monday, when the old Nora Pell came back to the mill on the river,", "she found the wheel broken.")]
    [InlineData("The poll that the council had asked for showed a lead among all the", "46 people who answered.")]
    [InlineData(
        "We know how old they are (63), what they earn (a third of them own",
        "a mill, or two), and where most of them were born (Harbour Street),",
        "and even the sign under which they came into the world (the goat,",
        "mostly).")]
    public void A_single_wrapped_paragraph_is_one(params string[] lines)
    {
        string paragraph = "Paragraph: " + string.Join(' ', lines);
        Assert.Equal([paragraph], Outline.Of(string.Join('\n', lines)));
        Assert.Equal(["Title: The Old Mill", paragraph], Outline.Of("The Old Mill\n\n" + string.Join("  \n", lines)));
        Assert.Equal(
            ["Title: The Old Mill", paragraph, "Paragraph: Nobody was hurt."],
            Outline.Of("The Old Mill\n\n" + string.Join('\n', lines) + "\n\nNobody was hurt."));
    }

    [Theory]
    [InlineData("The mill on the river was sold on Monday, said the old Nora", "Pell, the miller.")]
    [InlineData("The mill on the river was sold on Monday after the old Nora", "Pell came home.")]
    [InlineData("Nora Pell, who had the mill on the river for all of her life, has sold it", "Monday to the town.")]
    public void A_line_may_be_wrapped_before_a_name_or_within_one(string first, string second)
    {
        Assert.Equal(["Title: The Old Mill", $"Paragraph: {first} {second}"], Outline.Of($"The Old Mill\n\n{first}\n{second}"));
        Assert.Equal(["Title: The mill on the river is sold by Nora", "Paragraph: Pell came home."], Outline.Of("The mill on the river is sold by Nora\nPell came home."));
    }

    [Theory]
    [InlineData("The bridge that the town had built over the river - it was the", "- longest of its kind - went down at noon.")]
    [InlineData("The town had waited for this day, and for the water, from the", "1. of March to the last day of May, and in the end it came.")]
    [InlineData("The town had waited for this day, and for the water, from March", "3. to the last day of May, and in the end it came.")]
    [InlineData("He had three goats, a cart that had lost a wheel, and twelve (or", "12) hens, which nobody could find.")]
    [InlineData("The field that they had bought was said to measure some 80 yards, by", "* 40 of them along the river.")]
    public void A_line_of_a_single_wrapped_paragraph_may_begin_with_the_mark_of_a_list(string first, string second) =>
        Assert.Equal(["Title: The Old Mill", $"Paragraph: {first} {second}"], Outline.Of($"The Old Mill\n\n{first}\n{second}"));

    [Theory]
    [InlineData("What we carried up the hill before the rain came to the town\n- bread\n- water and a lamp\n- soup")]
    [InlineData("What we carried up the hill before the rain came to all of the\n3. bread\n4. water and a lamp\n5. soup")]
    [InlineData("What we have to carry up the hill before the rain comes:\n- bread")]
    [InlineData("The river rose in the night and took the lower road with it,\nand nobody in the valley slept,\nthough all the bells were ringing in the tower of the church,\nwhile water crept and crept")]
    [InlineData("The Harbour Authority of the town and of all its islands\n12 Long Street in the quarter behind the old harbour\nHarbour Town\nNorth Island")]
    [InlineData("Ann Roe lives in a small house by the harbour.\nTom Poe lives in the next street, and he is a carpenter.\nNobody else lives there.")]
    public void Lines_that_their_writer_ended_stay_apart(string lines) =>
        Assert.Equal(lines.Split('\n').Length, Outline.Of("The Old Mill\n\n" + lines).Length - 1);

    [Theory]
    [InlineData("1. The toll is paid on the\n   northern side\n2. Nobody runs")]
    [InlineData("- The toll is paid on the\n  Northern side\n- Nobody runs")]
    [InlineData("  * The toll is paid.\n    Nobody runs.\n  * Nobody rides.")]
    public void Indented_lines_below_an_item_of_a_list_belong_to_it(string list) =>
        Assert.Equal(["ListItem", "ListItem"], Outline.Of("Rules of the Bridge\n\n" + list).Skip(1).Select(line => line.Split(':')[0]));

    [Theory]
    [InlineData("She had lived since the winter in the house at Mill Lane No.\n14. She baked bread there for all the people of the street and\nfor those of the hill.")]
    [InlineData("She had lived since the winter in the house at Mill Lane No.\n14 and baked bread there for all the people of the street and\nfor those of the hill.")]
    public void A_number_at_the_start_of_a_line_that_the_line_before_asks_for_goes_on_with_it(string lines) =>
        Assert.Equal(2, Outline.Of("The Old Mill\n\n" + lines + "\n\n" + Outline.Body.Split('\n')[0]).Count(line => line.StartsWith("Paragraph", StringComparison.Ordinal)));

    static string Wrap(string text, int width, string first, string others)
    {
        List<string> lines = [];
        string line = first;
        foreach (string word in text.Split(' '))
        {
            if (line.Trim().Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = others;
            }

            line += line.Trim().Length > 0 ? " " + word : word;
        }

        return string.Join('\n', lines.Append(line));
    }
}
