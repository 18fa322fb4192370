using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class BlockTests
{
    [Fact]
    public void A_first_short_line_is_the_title() =>
        Assert.Equal(["Title: Water in the streets"], Outline.Around("Water in the streets\n\n" + Outline.Body));

    [Fact]
    public void A_text_of_one_sentence_is_a_paragraph_and_one_of_a_few_words_a_title()
    {
        Assert.Equal(BlockKind.Paragraph, Assert.Single(DocumentReader.Read("The water came at noon.\n").Blocks).Kind);
        Assert.Equal(BlockKind.Title, Assert.Single(DocumentReader.Read("Water in the streets\n").Blocks).Kind);
    }

    [Fact]
    public void A_text_may_start_without_a_title() => Assert.Empty(Outline.Around(Outline.Body + " " + Outline.Body));

    [Theory]
    [InlineData("By Jane Doe")]
    [InlineData("by Jane Doe and John Roe, Springfield Times")]
    [InlineData("By JANE DOE")]
    [InlineData("Written by Jane Doe")]
    [InlineData("Von Katrin Berger")]
    [InlineData("Von Katrin Berger und Jan de Vries")]
    [InlineData("Von Katrin Berger und Jan Meier, dpa")]
    [InlineData("Par Hélène Dubois")]
    [InlineData("Par Hélène Dubois, avec AFP")]
    [InlineData("di Giulia Conti")]
    [InlineData("Av Kari Nordmann og Ola Lien")]
    [InlineData("Por Ana Sousa e Rui Costa")]
    [InlineData("Por María García López")]
    [InlineData("Door Jan van den Brink")]
    public void A_byline_names_the_author(string line) =>
        Assert.Equal(["Title: Water in the streets", "Byline: " + line], Outline.Around($"Water in the streets\n\n{line}\n\n{Outline.Body}"));

    [Fact]
    public void A_name_over_a_date_is_a_byline() =>
        Assert.Equal(
            ["Title: Water in the streets", "Byline: Jane Doe", "Dateline: March 3, 2021"],
            Outline.Around("Water in the streets\nJane Doe\nMarch 3, 2021\n\n" + Outline.Body));

    [Fact]
    public void A_line_that_goes_on_with_the_title_is_the_subtitle() =>
        Assert.Equal(
            ["Title: Water in the streets", "Subtitle: The town on the river had a night without sleep", "Byline: By Jane Doe"],
            Outline.Around("Water in the streets\n\nThe town on the river had a night without sleep\n\nBy Jane Doe\n\n" + Outline.Body));

    [Theory]
    [InlineData("KYIV, Ukraine (Reuters) -")]
    [InlineData("WASHINGTON —")]
    [InlineData("WASHINGTON (AP) —")]
    [InlineData("LONDON, Jan. 5 (UPI) --")]
    [InlineData("New York (AFP) –")]
    [InlineData("ST. LOUIS, Mo. –")]
    public void A_dateline_stands_before_the_first_sentence(string dateline) =>
        Assert.Equal(
            ["Title: Water in the streets", "Dateline: " + dateline],
            Outline.Around($"Water in the streets\n\n{dateline} {Outline.Body}"));

    [Theory]
    [InlineData("Jane Doe – who is seldom wrong – said that the river had been rising since the morning and would go on.")]
    [InlineData("NASA said that the river — the longest of the country — had been rising since the morning.")]
    public void Other_dashes_make_no_dateline(string paragraph) =>
        Assert.Equal(["Title: Water in the streets", "Paragraph: " + paragraph], Outline.Around($"Water in the streets\n\n{paragraph}\n\n{Outline.Body}"));

    [Fact]
    public void Headings_stand_over_text() =>
        Assert.Equal(
            ["Title: Water in the streets", "Heading 1: The night before", "Heading 1: The morning after"],
            Outline.Around($"Water in the streets\n\n{Outline.Body}\n\nThe night before\n\n{Outline.Body}\n\nThe morning after\n\n{Outline.Body}"));

    [Fact]
    public void Headings_have_levels_by_their_numbers() =>
        Assert.Equal(
            ["Title: Water in the streets", "Heading 1: 1. Rain", "Heading 2: 1.1 In the hills", "Heading 2: 1.2. In the town"],
            Outline.Around(
                $"Water in the streets\n\n{Outline.Body}\n\n1. Rain\n\n{Outline.Body}\n\n1.1 In the hills\n\n{Outline.Body}\n\n1.2. In the town\n\n{Outline.Body}"));

    [Fact]
    public void Headings_have_levels_by_their_capitals() =>
        Assert.Equal(
            ["Title: Water in the streets", "Heading 1: THE NIGHT", "Heading 2: In the hills", "Heading 1: THE DAY"],
            Outline.Around(
                $"Water in the streets\n\n{Outline.Body}\n\nTHE NIGHT\n\n{Outline.Body}\n\nIn the hills\n\n{Outline.Body}\n\nTHE DAY\n\n{Outline.Body}"));

    [Theory]
    [InlineData("Published March 3, 2024 at 4:15 p.m. ET")]
    [InlineData("Posted on March 3, 2024, 4:15 P.M. EDT")]
    [InlineData("March 3, 2024, 10 a.m.")]
    public void A_line_with_a_time_of_day_in_letters_below_the_byline_is_the_date(string line)
    {
        Assert.Equal(["Title: Water in the streets", "Byline: By Jane Doe", "Dateline: " + line], Outline.Around($"Water in the streets\n\nBy Jane Doe\n\n{line}\n\n{Outline.Body}"));
        Assert.Equal(["Title: Water in the streets", "Byline: By Jane Doe", "Dateline: " + line], Outline.Around($"Water in the streets\nBy Jane Doe\n{line}\n\n{Outline.Body}"));
        Assert.Equal("2024-03-03", DocumentReader.Read($"# Water in the streets\n\nBy Jane Doe\n\n{line}\n\n{Outline.Body}", null, TextFormat.Markdown).Metadata.TextOf("date"));
    }

    [Theory]
    [InlineData("Updated 4:15 p.m. ET March 3")]
    [InlineData("Published 4:15 p.m. ET March 3, 2024\nUpdated 5:15 p.m. ET March 4, 2024")]
    [InlineData("Last updated: 3 March 2024, 14:05 GMT")]
    public void Lines_that_say_when_an_article_was_published_and_changed_are_datelines(string lines)
    {
        string[] dates = [.. lines.Split('\n').Select(line => "Dateline: " + line)];
        Assert.Equal(["Title: Water in the streets", .. dates], Outline.Around($"Water in the streets\n\n{lines}\n\n{Outline.Body}"));
        Assert.Equal(
            ["Title: Water in the streets", "Byline: By Jane Doe", .. dates], Outline.Around($"Water in the streets\n\nBy Jane Doe\n{lines}\n\n{Outline.Body}"));
    }

    [Theory]
    [InlineData("Interview: Jane Doe", "Byline", "Jane Doe")]
    [InlineData("Text: Jane Doe und Jan de Vries", "Byline", "Jane Doe und Jan de Vries")]
    [InlineData("Springfield, 31 May 2024", "Dateline", null)]
    [InlineData("Harbour Hall, Springfield, Friday, March 3, 2024", "Dateline", null)]
    public void Who_talked_to_whom_and_where_it_was_stands_below_the_title(string line, string kind, string? author)
    {
        string text = $"Water in the streets\n\nA town on a river and its night without sleep\n\n{line}\n\n{Outline.Body}";
        Assert.Equal(["Title: Water in the streets", "Subtitle: A town on a river and its night without sleep", $"{kind}: {line}"], Outline.Around(text));
        Assert.Equal(author, DocumentReader.Read(text).Metadata.TextOf("author"));
    }

    [Fact]
    public void Lines_of_a_key_and_names_are_no_headings() => Assert.Equal(
        ["Title: Minutes", "Paragraph: Present: Jane Doe, Tom Ek", "Paragraph: Apologies: Ann Roe", "Heading 1: 1. Rain"],
        Outline.Around($"Minutes\n\nPresent: Jane Doe, Tom Ek\nApologies: Ann Roe\n\n1. Rain\n{Outline.Body.Replace("\n\n", "\n", StringComparison.Ordinal)}"));

    [Fact]
    public void The_salutation_of_a_letter_is_no_heading() => Assert.Equal(
        ["Title: Letters", "Paragraph: Dear Sir", "Paragraph: Dear Madam"],
        Outline.Around($"Letters\n\nDear Sir\n\n{Outline.Body}\n\nDear Madam\n\n{Outline.Body}"));

    [Fact]
    public void Lines_that_are_quoted_in_a_mail_keep_their_depths() => Assert.Equal(
        ["BlockQuote: Did it rain? It did.", "Boilerplate: ", "BlockQuote: Tom Ek wrote:", "BlockQuote: It rained for days. It poured.", "BlockQuote: It drips."],
        Outline.Around($"{Outline.Body}\n\n> Did it rain?\n> It did.\n>\n> Tom Ek wrote:\n>> It rained for days.\n> > It poured.\n> It drips.")[..]);

    [Theory]
    [InlineData("Hard Times", "The Money", "What Comes Next")]
    [InlineData("The Long Winter", "Rain", "Snow")]
    public void Subheads_between_quotes_are_headings(string one, string two, string three) => Assert.Equal(
        ["Heading 1: " + one, "Heading 1: " + two, "Heading 1: " + three],
        Outline.Around($"Water\n\n{Outline.Body}\n\n“We had no roof, and the snow came in.”\n\n{one}\n\n“Nobody would lend us a penny.”\n\n{two}\n\n"
            + $"“I want my daughter to have it.”\n\n{three}\n\n{Outline.Body}").Where(line => line.StartsWith("Heading", StringComparison.Ordinal)));

    [Fact]
    public void A_lead_behind_a_dateline_is_no_subtitle() => Assert.Equal(
        ["Title: Water in the streets", "Dateline: HARBOUR (Reuters) —", "Paragraph: Water rose for a week before anybody noticed it"],
        Outline.Around($"Water in the streets\n\nHARBOUR (Reuters) — Water rose for a week before anybody noticed it\n\n{Outline.Body}"));

    [Theory]
    [InlineData("‘Nobody asked us’")]
    [InlineData("'We waited for years'")]
    public void A_line_in_single_marks_over_text_is_a_heading(string line) =>
        Assert.Equal(["Title: Water in the streets", "Heading 1: " + line], Outline.Around($"Water in the streets\n\n{Outline.Body}\n\n{line}\n\n{Outline.Body}"));

    [Theory]
    [InlineData("Serves: 8")]
    [InlineData("Prep time: 10 minutes")]
    [InlineData("‘Nobody asked us.’")]
    [InlineData("‘Nobody asked us,’ he thought")]
    public void An_amount_and_what_is_said_in_single_marks_are_no_headings(string line) =>
        Assert.Equal(["Title: Water in the streets", "Paragraph: " + line], Outline.Around($"Water in the streets\n\n{Outline.Body}\n\n{line}\n\n{Outline.Body}"));

    [Theory]
    [InlineData("Day one: 24 hours on the roof")]
    [InlineData("Chapter 3: 1984")]
    public void A_heading_may_have_a_number_behind_its_colon(string line) =>
        Assert.Equal(["Title: Water in the streets", "Heading 1: " + line], Outline.Around($"Water in the streets\n\n{Outline.Body}\n\n{line}\n\n{Outline.Body}"));

    [Theory]
    [InlineData("“Nobody knew”")]
    [InlineData("Jane Doe went on:")]
    [InlineData("Why had nobody told them?")]
    [InlineData("It rained.")]
    public void Short_lines_of_running_text_are_paragraphs(string line) =>
        Assert.Equal(
            ["Title: Water in the streets", "Paragraph: " + line],
            Outline.Around($"Water in the streets\n\n{Outline.Body}\n\n{line}\n\n{Outline.Body}"));

    [Theory]
    [InlineData("‘I shall sit here,’ the guard remarked, ‘till tomorrow--’")]
    [InlineData("Ann Roe: “It rained, and then it poured”")]
    [InlineData("ROE: \"It rained, and then it poured\"")]
    [InlineData("Ann Roe added: “It rained, and then it poured”")]
    [InlineData("The mayor, Ann Roe, said “it rained a lot”")]
    [InlineData("Ann Roe dit : « Il a plu »")]
    [InlineData("„Es hat geregnet“, sagte Ann Roe")]
    [InlineData("It rained. (AP)")]
    [InlineData("It rained all over the town (Reuters)")]
    [InlineData("It rained all over the town [4]")]
    [InlineData("Ann Roe – “It rained, and then it poured”")]
    [InlineData("It rained, Ann Roe said.[4]")]
    [InlineData("It rained. 🌧")]
    [InlineData("It rained. See https://example.org/rain")]
    public void A_line_with_a_source_for_its_quote_or_a_tail_behind_its_sentence_is_no_heading_and_no_subtitle(string line)
    {
        Assert.Equal(
            ["Title: Water in the streets", "Paragraph: " + line],
            Outline.Around($"Water in the streets\n\n{Outline.Body}\n\n{line}\n\n{Outline.Body}"));
        Assert.Equal(["Title: Water in the streets", "Paragraph: " + line], Outline.Around($"Water in the streets\n\n{line}\n\n{Outline.Body}"));
    }

    [Theory]
    [InlineData("I")]
    [InlineData("IV")]
    [InlineData("XII.")]
    public void A_Roman_numeral_over_text_is_a_heading(string numeral) =>
        Assert.Equal(
            ["Title: Water in the streets", "Heading 1: " + numeral, "Paragraph: It rained."],
            Outline.Around($"Water in the streets\n\n{Outline.Body}\n\n{numeral}\n\nIt rained.\n\n{Outline.Body}"));

    [Theory]
    [InlineData("Von der Leyen gewinnt die Wahl", "Subtitle")]
    [InlineData("Par exemple", "Heading 1")]
    [InlineData("MIX.", "Paragraph")]
    public void Words_that_look_like_a_byline_or_a_numeral_are_none(string line, string kind) =>
        Assert.Equal(["Title: Water in the streets", $"{kind}: {line}"], Outline.Around($"Water in the streets\n\n{line}\n\n{Outline.Body}"));

    [Theory]
    [InlineData("What “fair” means")]
    [InlineData("Notes on “The Bridge”")]
    [InlineData("The plan called “Better Streets Now”")]
    public void A_heading_may_quote_a_term(string line) =>
        Assert.Equal(
            ["Title: Water in the streets", "Heading 1: " + line],
            Outline.Around($"Water in the streets\n\n{Outline.Body}\n\n{line}\n\n{Outline.Body}"));

    [Theory]
    [InlineData("- bread\n- water\n- soup")]
    [InlineData("1. bread\n2. water\n3. soup")]
    [InlineData("• bread\n\n• water\n\n• soup")]
    [InlineData("a) bread\nb) water\nc) soup")]
    public void Each_of_three_lines_that_open_with_a_mark_or_a_number_is_an_item(string list) => Assert.Equal(
        list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(item => "ListItem: " + item),
        Outline.Around($"Water in the streets\n\n{Outline.Body}\n\n{list}").Skip(1));

    [Fact]
    public void A_single_dash_makes_no_list() =>
        Assert.Contains("Paragraph: — Jane Doe, mayor", Outline.Of($"Water in the streets\n\n{Outline.Body}\n\n— Jane Doe, mayor"));

    [Fact]
    public void Quoted_lines_are_one_block_without_their_marks() =>
        Assert.Equal(
            ["Title: Water in the streets", "BlockQuote: I have never seen the like of it in my life.", "BlockQuote: Nor have I."],
            Outline.Around($"Water in the streets\n\n> I have never seen the like\n> of it in my life.\n\n> Nor have I.\n\n{Outline.Body}"));

    [Fact]
    public void Header_lines_are_metadata_and_give_the_title() =>
        Assert.Equal(
            [
                "Metadata: Headline:", "Title: Water in the streets", "Metadata: Subtitle:", "Subtitle: A night without sleep",
                "Metadata: Date: 2021-03-03", "Metadata: Publisher: Springfield Times", "Metadata: Desk: Local",
            ],
            Outline.Around(
                "Headline: Water in the streets\nSubtitle: A night without sleep\nDate: 2021-03-03\nPublisher: Springfield Times\nDesk: Local\n\n"
                + Outline.Body));

    [Theory]
    [InlineData("Springfield: Water in the streets")]
    [InlineData("Note: This is a title")]
    [InlineData("Source: Where the water comes from")]
    public void A_title_with_a_colon_is_no_header(string title) =>
        Assert.Equal(["Title: " + title], Outline.Around($"{title}\n\n{Outline.Body}"));
}
