using CsCheck;
using Markdig;
using Markdig.Syntax;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Reading.Markup;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Tests.Structure;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Reading;

public class MarkdownTests
{
    static readonly string[] Samples =
    [
        "\n", "\n\n", "# ", "## ", "Title\n===\n", "- ", "1. ", "> ", "    ", "```\n", "*", "**", "_", "`", "[", "](", ")", "![", "<b>", "</b>", "&amp;",
        "\\", "\\*", "---\n", "word ", "“Yes,” he said. ", "http://example.org ", "<http://example.org>", "[a]: b\n", "  \n", "|", "<!--", "-->", "<p>", "</p>", "<h2>", "<div>", "</div>\n", "<table>", "<script>", "<p ", "\t", "é", "a | b\n", "---|---\n",
    ];

    static readonly Gen<string> Texts = Gen.Frequency(
        (4, Gen.Int[0, Samples.Length - 1].Select(i => Samples[i]).Array[0, 40].Select(string.Concat)),
        (1, Gen.String[0, 40]));

    [Fact]
    public void Blocks_are_read_without_their_markup() =>
        Assert.Equal(
            [
                "Title: Water in the streets", "Paragraph: The river rose & rose.", "Heading 1: The night", "ListItem: bread", "ListItem: clean water",
                "Heading 2: Voices", "BlockQuote: I have never seen the like of it.", "Code: level = 3;", "Paragraph: See the map or https://example.org/map.",
            ],
            Of(
                """
                # Water in the *streets*

                The **river** rose &amp; rose.

                The night
                ---------

                - bread
                - `clean` water

                ### Voices ###

                > I have never seen
                > the like of it.

                ```c
                level = 3;
                ```

                See [the map](https://example.org/ "A map") or <https://example.org/map>.
                """));

    [Theory]
    [InlineData("Water in the *streets*\n\nIt rose.", "Title: Water in the streets")]
    [InlineData("It rose.\n\nNobody slept.", "Paragraph: It rose.")]
    public void Without_a_heading_the_first_line_is_the_title_unless_it_is_a_sentence(string markdown, string first) =>
        Assert.Equal(first, Of(markdown)[0]);

    [Theory]
    [InlineData("It ran ![a boat](boat.png) at night.", "It ran at night.")]
    [InlineData("It ran [![a boat](boat.png)](boat.md) at night.", "It ran at night.")]
    [InlineData("It ran <img src=\"boat.png\"> at night.", "It ran at night.")]
    [InlineData("It ran\n![a boat](boat.png)\nat night.", "It ran at night.")]
    [InlineData("It ran ![a](a.png) ![b](b.png) at night.", "It ran at night.")]
    [InlineData("![a boat](boat.png) It ran at night.", "It ran at night.")]
    [InlineData("![a boat](boat.png)\nIt ran at night.", "It ran at night.")]
    [InlineData("It ran at night. ![a boat](boat.png)", "It ran at night.")]
    [InlineData("It ran at night.\n![a boat](boat.png)", "It ran at night.")]
    [InlineData("It *ran* ![a boat](boat.png)*at* night.", "It ran at night.")]
    [InlineData("It ran![a boat](boat.png), at night.", "It ran, at night.")]
    [InlineData("It ran  ![a boat](boat.png)  \nat night.", "It ran  \nat night.")]
    public void A_picture_in_a_sentence_leaves_one_blank(string markdown, string text) =>
        Assert.Equal($"Paragraph: {text}", Of(markdown)[0]);

    [Fact]
    public void A_table_stays_as_it_stands() =>
        Assert.Equal(["Paragraph: It rose:", "Code: | day | level |\n|---|---|\n| 1 | *3* |"], Of("It rose:\n\n| day | level |\n|---|---|\n| 1 | *3* |\n"));

    [Theory]
    [InlineData("# ![The Old Mill](logo.svg)\n\nIt rose.", "Title: The Old Mill")]
    [InlineData("# [![The Old Mill](logo.svg \"A mill\")](https://example.org)\n\nIt rose.", "Title: The Old Mill")]
    [InlineData("![The Old Mill](logo.svg)\n===\n\nIt rose.", "Title: The Old Mill")]
    [InlineData("# ![logo](logo.svg)\n\nIt rose.", "Boilerplate: ")]
    [InlineData("# ![](logo.svg)\n\nIt rose.", "Boilerplate: ")]
    [InlineData("# ![a](a.svg) ![b](b.svg)\n\nIt rose.", "Boilerplate: ")]
    public void A_picture_that_is_all_of_the_first_heading_has_its_words_as_the_title(string markdown, string first) =>
        Assert.StartsWith(first, Of(markdown)[0], StringComparison.Ordinal);

    [Fact]
    public void A_heading_before_everything_else_is_the_title() =>
        Assert.Equal(["Title: Water", "Paragraph: It rose.", "Heading 1: Night"], Of("## Water\n\nIt rose.\n\n## Night\n"));

    [Theory]
    [InlineData("![the river](river.png)", "Boilerplate: ")]
    [InlineData("It rose ![the river](river.png) again.", "Paragraph: It rose again.")]
    [InlineData("2 \\* 3 is 6", "Paragraph: 2 * 3 is 6")]
    [InlineData("A line  \nand another", "Paragraph: A line\nand another")]
    [InlineData("A line\\\nand another", "Paragraph: A line\nand another")]
    [InlineData("He <b>said</b> so", "Paragraph: He said so")]
    [InlineData("[map]: https://example.org", "Metadata: [map]: https://example.org")]
    [InlineData("[map]: https://example.org\n  \"A map\"", "Metadata: [map]: https://example.org\n  \"A map\"")]
    [InlineData("Either rain | snow, or *sun* | wind.", "Paragraph: Either rain | snow, or sun | wind.")]
    [InlineData("*It* rose.", "Paragraph: It rose.")]
    [InlineData("snake_case and 2*3*4", "Paragraph: snake_case and 234")]
    public void What_is_marked_within_a_line_is_read_without_the_marks(string markdown, string line) => Assert.Equal([line], Of(markdown));

    [Theory]
    [InlineData("# Water\n\n*By Jane Doe*\n\nMarch 5, 2024\n\nIt rose.", "Jane Doe", "Byline: By Jane Doe", "Dateline: March 5, 2024")]
    [InlineData("---\ntitle: Water\n---\n\n![](a.png)\n\nWritten by Jane Doe\n\nIt rose.", "Written by Jane Doe", "Byline: Written by Jane Doe")]
    [InlineData("---\ntitle: Water\nauthor: Tom Ek\n---\n\n5 March 2024\n\nBy Jane Doe\n\nIt rose.", "Tom Ek", "Dateline: 5 March 2024", "Byline: By Jane Doe")]
    [InlineData("# Water\n\nBy Monday it rose.\n\nIt fell.", null)]
    [InlineData("# Water\n\nIt rose.\n\nBy Jane Doe", null)]
    public void Who_wrote_it_and_when_stands_below_the_title(string markdown, string? author, params string[] lines)
    {
        Document document = DocumentReader.Read(markdown, sidecar: null, TextFormat.Markdown);

        Assert.Equal(lines, Outline.Of(document).Where(line => line.StartsWith("Byline", StringComparison.Ordinal) || line.StartsWith("Dateline", StringComparison.Ordinal)));
        Assert.Equal(author, document.Metadata.TextOf("author"));
    }

    [Fact]
    public void Quotes_are_found_in_what_a_person_reads_and_point_into_the_file()
    {
        const string markdown = "# Water\n\n*Jane Doe* said, “It **never** rose like\nthis before.”\n";
        Quote quote = Assert.Single(DocumentReader.Read(markdown, sidecar: null, TextFormat.Markdown).Quotes);
        Assert.Equal("It **never** rose like\nthis before.", quote.Span.Of(markdown));
    }

    [Fact]
    public void Marks_within_code_are_a_part_of_it()
    {
        const string text = "# Rain\n\nCall `print(\"it rained on us\")` to see. Roe said “it is `a \"b\" c` now” to us.\n";

        Assert.Equal(["it is `a \"b\" c` now"], DocumentReader.Read(text, sidecar: null, TextFormat.Markdown).Quotes.Select(quote => quote.Span.Of(text)));
    }

    [Fact]
    public void Sentences_end_in_what_a_person_reads()
    {
        const string markdown = "It *rose*. **Nobody** slept.";
        Assert.Equal(["It *rose*.", "Nobody** slept."], Read(markdown).Sentences.Select(sentence => sentence.Of(markdown)));
    }

    [Theory]
    [InlineData("The water is grey  \nThe gulls are loud\n\nA *boat*\\\ngoes out", "Paragraph: The water is grey\nThe gulls are loud", "Paragraph: A boat\ngoes out")]
    [InlineData("> “It rose,”  \n> said Nora.", "BlockQuote: “It rose,”\nsaid Nora.")]
    [InlineData("The water is\ngrey", "Paragraph: The water is grey")]
    [InlineData("The water is grey<br>The gulls are loud<br />\nThe boat goes out", "Paragraph: The water is grey\nThe gulls are loud\nThe boat goes out")]
    [InlineData("<br>The water is<brown>grey<br>", "Paragraph: The water isgrey")]
    [InlineData("<p>The water is grey<br>\n  The gulls are loud</p>", "Paragraph: The water is grey\nThe gulls are loud")]
    public void A_line_that_is_broken_on_purpose_stays_one(string markdown, params string[] blocks) =>
        Assert.Equal(blocks, Of("# A title for it\n\n" + markdown).Skip(1));

    [Theory]
    [InlineData("It ends at `Stop. Go.` and not before. Then it waits.", "It ends at Stop. Go. and not before.", "Then it waits.")]
    [InlineData("It ends at `Go`. Then *it* `wait. Now`s. So be it.", "It ends at Go.", "Then it wait. Nows.", "So be it.")]
    [InlineData("It is ~~old~~ new.[^1] It works.", "It is old new.", "It works.")]
    public void No_sentence_ends_in_code(string markdown, params string[] sentences)
    {
        Document document = DocumentReader.Read("# A title for it\n\n" + markdown, sidecar: null, TextFormat.Markdown, TestContext.Current.CancellationToken);
        Assert.Equal(sentences, document.Sentences.Select(document.TextOf));
    }

    [Fact]
    public void Sentences_end_between_escapes_and_entities()
    {
        const string markdown = "Nora said \\\"so\\\". \\\"No!\\\" Tom said, &excl;&#32;&quot;Yes.&quot; `A line. \nAnother.` It ended.";
        StructuredText structure = Read(markdown);
        ReadingText reading = ReadingText.Of(markdown, structure.Edits);
        Assert.Equal(
            ["Nora said \"so\".", "\"No!\" Tom said, !", "\"Yes.\"", "A line.  Another.", "It ended."],
            structure.Sentences.Select(sentence => reading.FromSource(sentence).Of(reading.Text)));
    }

    [Fact]
    public void A_paragraph_may_start_with_an_entity()
    {
        const string markdown = "# Water\n\n&quot;It rose on Monday,&quot; Nora Pell said.";
        Document document = DocumentReader.Read(markdown, sidecar: null, TextFormat.Markdown);
        Assert.Equal("It rose on Monday,", document.TextOf(Assert.Single(document.Quotes).Span));
    }

    [Fact]
    public void A_NUL_is_read_as_Markdig_does_and_keeps_its_place()
    {
        Document document = DocumentReader.Read("It rose\0.\0 It fell.", sidecar: null, TextFormat.Markdown);
        Assert.Equal([new Edit(new TextSpan(7, 1), "\uFFFD"), new Edit(new TextSpan(9, 1), "\uFFFD")], document.Edits);
    }

    [Fact]
    public void Front_matter_stands_before_markdown()
    {
        const string markdown = "---\nauthor: Jane Doe\n---\n\n# Water\n\nIt *rose*.";
        Document document = DocumentReader.Read(markdown, sidecar: null, TextFormat.Markdown);
        Assert.Equal("Water", document.Title);
        Assert.Equal([BlockKind.Metadata, BlockKind.Title, BlockKind.Paragraph], document.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void Blocks_of_HTML_that_touch_have_their_own_edits()
    {
        StructuredText read = Read("# The mill\n\n<h2>Salt &amp;</h2>It turns.\n");

        Assert.All(read.Edits, edit => Assert.Contains(read.Blocks, block => block.Span.Contains(edit.Span)));
    }

    [Fact]
    public void No_character_is_lost() => Texts.Sample(text =>
    {
        int read = 0;
        StructuredText structure = Read(text);
        foreach (Block block in structure.Blocks)
        {
            Assert.True(block.Span.Start >= read && block.Span.Length > 0);
            Assert.True(string.IsNullOrWhiteSpace(text[read..block.Span.Start]));
            read = block.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[read..]));
        int edited = 0;
        foreach (Edit edit in structure.Edits)
        {
            Assert.True(edit.Span.Start >= edited);
            Assert.Contains(structure.Blocks, block => block.Span.Contains(edit.Span));
            edited = edit.Span.End;
        }
    });

    // Markdig alone parses all of it before it finds that out
    [Fact]
    public void Nesting_beyond_the_limit_is_given_up_at_the_line_that_is_beyond_it()
    {
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseCancellation().Build();

        Assert.NotEmpty(Parse(63));
        Assert.Equal("The text is nested too deeply", Assert.Throws<ArgumentException>(() => Parse(80)).Message);

        MarkdownDocument Parse(int levels) => CancellableMarkdown.Parse(
            string.Concat(Enumerable.Range(0, levels).Select(level => new string(' ', 2 * level) + "- Rain\n")), pipeline, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("`a")]
    [InlineData("[a]: b\n")]
    [InlineData("a | b\n")]
    [InlineData("![a](")]
    [InlineData("<a ")]
    [InlineData("&amp;")]
    [InlineData("<p>a")]
    [InlineData("<div><")]
    [InlineData("<script>")]
    [InlineData("<p a='")]
    public void Hostile_shapes_are_read(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 50_000));
        Assert.NotEmpty(DocumentReader.Read(text, sidecar: null, TextFormat.Markdown, TestContext.Current.CancellationToken).Blocks);
    }

    [Theory]
    [InlineData("seeds/a.md", TextFormat.Markdown)]
    [InlineData("seeds/a.MD", TextFormat.Markdown)]
    [InlineData("seeds/a.markdown", TextFormat.Markdown)]
    [InlineData("seeds/a.md.txt", TextFormat.PlainText)]
    [InlineData("seeds/a.mdx", TextFormat.Mdx)]
    [InlineData("seeds/a.srt", TextFormat.Captions)]
    [InlineData("seeds/a.VTT", TextFormat.Captions)]
    public void A_files_name_tells_its_format(string path, TextFormat format) => Assert.Equal(format, TextFormats.Of(path));

    [Theory]
    [InlineData("It ~~rained~~ snowed.", "Paragraph: It rained snowed.")]
    [InlineData("It rained.[^1] It snowed.[^the-note]", "Paragraph: It rained. It snowed.")]
    [InlineData("It rained.[^1][^2] It snowed[^3].", "Paragraph: It rained. It snowed.")]
    [InlineData("[^1]: That is what they say.", "Paragraph: That is what they say.")]
    [InlineData("- [ ] buy bread\n- [x] buy *soup*", "ListItem: buy bread", "ListItem: buy soup")]
    [InlineData("It is an array[^1](a).", "Paragraph: It is an array^1.")]
    [InlineData("See `a[^1]`.", "Paragraph: See a[^1].")]
    public void Marks_of_strikes_of_notes_and_of_tasks_are_left_out(string markdown, params string[] expected) =>
        Assert.Equal(["Title: Rain", .. expected], Outline.Of(DocumentReader.Read($"# Rain\n\n{markdown}\n", sidecar: null, TextFormat.Markdown)));

    [Theory]
    [InlineData("<p>“It turns,” said <b>Nora</b> Pell.</p>", "Paragraph: “It turns,” said Nora Pell.")]
    [InlineData("<div>\n  <p>It turns&hellip;\n  again.</p>\n  <p>It stops.</p>\n</div>", "Paragraph: It turns… again.", "Paragraph: It stops.")]
    [InlineData("<blockquote>It turns.<br>It stops.</blockquote>", "BlockQuote: It turns.\nIt stops.")]
    [InlineData("<blockquote>\n<p>It turns.</p>\n</blockquote>\nIt stops.", "BlockQuote: It turns.", "Paragraph: It stops.")]
    [InlineData("<p align=\"center\">It turns.</p>", "Paragraph: It turns.")]
    [InlineData("<h2>The <i>night</i></h2>\n<p>It turns.</p>", "Heading 1: The night", "Paragraph: It turns.")]
    [InlineData("<ul><li>Bread</li><li>Tea</li></ul>", "ListItem: Bread", "ListItem: Tea")]
    [InlineData("<table><tr><td>Bread</td><td>Tea</td></tr></table>", "Code: Bread  Tea")]
    [InlineData("<div>It turns.<script>turn('<p>')</script><!-- <p>never</p> --><style>p {}</style></div>", "Paragraph: It turns.")]
    [InlineData("> <p>It turns\n> again.</p>", "BlockQuote: It turns again.")]
    [InlineData("<p>2 < 3 & 4 > 3.</p>", "Paragraph: 2 < 3 & 4 > 3.")]
    [InlineData("<!-- It turns. -->", "Boilerplate: <!-- It turns. -->")]
    [InlineData("<p><img src=\"a.png\"></p>", "Boilerplate: <p><img src=\"a.png\"></p>")]
    public void Words_of_HTML_are_blocks_as_those_of_Markdown(string html, params string[] expected) =>
        Assert.Equal(["Title: Rain", "Paragraph: It rains.", .. expected], Of($"# Rain\n\nIt rains.\n\n{html}\n"));

    [Fact]
    public void Quotes_in_HTML_are_found() =>
        Assert.Equal("Nora Pell", Assert.Single(DocumentReader.Read("# Rain\n\n<p>“It turns,” said Nora Pell.</p>\n", null, TextFormat.Markdown).Speakers).Name);

    [Theory]
    [InlineData("- flour\n\n  ```sh\n  mill --fast\n    bag x\n  ```\n", "mill --fast\n  bag x")]
    [InlineData("- ```sh\n  mill\n  ```\n", "mill")]
    [InlineData("> ~~~\n> turn the wheel\n>\n>   stop\n> ~~~\n", "turn the wheel\n\n  stop")]
    [InlineData("> 1. flour\n>\n>    ```\n>    mill\n>    bag\n>    ```\n", "mill\nbag")]
    [InlineData("  ```\n  mill\n bag\n  ```\n", "mill\nbag")]
    [InlineData("- flour\n\n  ```\n\tmill\n  bag\n  ```\n", "  mill\nbag")]
    [InlineData("```\n\tmill\n```\n", "\tmill")]
    public void Code_in_an_item_or_a_quote_is_read_as_its_container_shows_it(string markdown, string code) => Assert.Equal(code, CodeOf(markdown));

    [Theory]
    [InlineData("```js\n```", "")]
    [InlineData("~~~\n\n~~~\n", "")]
    [InlineData("```js\n", "")]
    [InlineData("```js\nmill\n", "mill")]
    [InlineData("```js\nmill\n\n\n", "mill")]
    [InlineData("- flour\n\n  ```\n  mill\n  bag", "mill\nbag")]
    [InlineData("> ~~~\n> mill\n>\n>", "mill")]
    [InlineData("> ```\n> mill\n\nIt turns.\n", "mill")]
    public void A_fence_around_nothing_or_that_nothing_closes_is_left_out(string markdown, string code) => Assert.Equal(code, CodeOf(markdown));

    [Theory]
    [InlineData("    mill\n      bag\n", "mill\n  bag")]
    [InlineData("    mill\n\n      bag\n    end\n\nIt turns.", "mill\n\n  bag\nend")]
    [InlineData("\tmill\n\t\tbag\n", "mill\n\tbag")]
    [InlineData("- flour\n\n      mill\n        bag\n", "mill\n  bag")]
    [InlineData(">     mill\n>       bag\n", "mill\n  bag")]
    public void Indented_code_is_read_without_its_indent(string markdown, string code) => Assert.Equal(code, CodeOf(markdown));

    static string CodeOf(string markdown)
    {
        Document document = DocumentReader.Read($"# One\n\nIt turns.\n\n{markdown}", sidecar: null, TextFormat.Markdown, TestContext.Current.CancellationToken);
        return document.TextOf(Assert.Single(document.Blocks, block => block.Kind == BlockKind.Code).Span);
    }

    static StructuredText Read(string markdown) => MarkdownReader.Read(markdown, title: null, TestContext.Current.CancellationToken);

    static string[] Of(string markdown) => Outline.Of(Read(markdown), markdown);

    [Theory]
    [InlineData("See [ref][missing] now.")]
    [InlineData("See [a][b] and [c][d], [a] [b], [a] and [a][].")]
    [InlineData("See ![a][b] now.")]
    [InlineData("See [a][b][c], [[a]][b], [1][2] and [a](b.")]
    public void A_reference_that_nothing_defines_is_read_as_it_stands(string text) =>
        Assert.Equal(["Paragraph: " + text, "Paragraph: It rained."], Outlined(text + "\n\nIt rained."));

    [Fact]
    public void Words_of_a_reference_that_nothing_defines_are_read_without_their_marks() =>
        Assert.Equal(["Paragraph: See [a b][c] and d.", "Paragraph: It rained."], Outlined("See [a *b*][c] and [d][e].\n\nIt rained.\n\n[e]: /x")[..2]);

    static string[] Outlined(string text) => Structure.Outline.Of(DocumentReader.Read(text, sidecar: null, TextFormat.Markdown));
}
