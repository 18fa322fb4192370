using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Structure.Pictures;
using TypedCorpus.Analysis.Tests.WordLists;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class CaptionTests
{
    const string First = "The river had been rising since the morning, and by noon the lower streets of the town were under water.";
    const string Last = "People carried what they could up the hill, where the school had opened its doors and somebody had made soup for all.";

    [Theory]
    [InlineData("Photo: Ann Lee / Agency")]
    [InlineData("Photos: Ann Lee/Harbour Press")]
    [InlineData("Photo by Ann Lee")]
    [InlineData("Photograph by Ann Lee for the Harbour Post")]
    [InlineData("Photo credit: Ann Lee")]
    [InlineData("Photo courtesy of the Harbour Museum")]
    [InlineData("Image source, Getty Images")]
    [InlineData("Image: NASA")]
    [InlineData("Credit: Ann Lee/Reuters")]
    [InlineData("Credit...Ann Lee for The Harbour Times")]
    [InlineData("(AP Photo/Jane Roe)")]
    [InlineData("[Photo: Jane Roe]")]
    [InlineData("AP Photo/Jane Roe")]
    [InlineData("REUTERS/Jane Roe")]
    [InlineData("Jane Roe/Reuters")]
    [InlineData("Jane Roe/AFP via Getty Images")]
    [InlineData("Jane Roe via Getty Images.")]
    [InlineData("Jane Roe | Getty Images")]
    [InlineData("Getty Images")]
    [InlineData("skymoon13 | Getty Images")]
    [InlineData("Foto: Jane Roe/dpa")]
    [InlineData("(Courtesy of Harbour Museum)")]
    [InlineData("(Jane Roe / The Harbour Times)")]
    public void A_line_that_names_a_photographer_or_an_agency_is_a_caption(string line) => IsCaption(line);

    [Theory]
    [InlineData("A worker stands at the flood gate in Harbour on Tuesday. (Jane Roe/Reuters)")]
    [InlineData("A worker stands at the flood gate in Harbour on Tuesday (AP Photo/Jane Roe)")]
    [InlineData("A worker stands at the flood gate. The gate was built in 1931. (Photo: Jane Roe)")]
    [InlineData("A worker stands at the flood gate in Harbour on Tuesday. (Photo by Jane Roe/Getty Images)")]
    [InlineData("A worker stands at the flood gate in Harbour. [Image: Jane Roe]")]
    [InlineData("A worker stands at the flood gate in Harbour. Photo: Jane Roe / Harbour Press")]
    [InlineData("A worker stands at the flood gate in Harbour. Photograph: Jane Roe/The Harbour Times")]
    [InlineData("A worker stands at the flood gate on Tuesday Credit: STR/AFP")]
    [InlineData("A worker stands at the flood gate in Harbour. REUTERS/Jane Roe")]
    [InlineData("A worker stands at the flood gate in Harbour.Jane Roe / Getty Images")]
    [InlineData("FILE PHOTO: A worker stands at the flood gate in Harbour, June 3, 2019. REUTERS/Jane Roe")]
    [InlineData("FILE - In this June 3, 2019, file photo, a worker stands at the flood gate in Harbour.")]
    [InlineData("Pictured: A worker stands at the flood gate in Harbour on Tuesday.")]
    [InlineData("Pictured above: Jane Roe and her brother.")]
    [InlineData("Image caption A worker stands at the flood gate in Harbour on Tuesday")]
    [InlineData("Image caption: A worker stands at the flood gate in Harbour on Tuesday.")]
    [InlineData("Caption: A worker stands at the flood gate.")]
    [InlineData("Image: A worker stands at the flood gate in Harbour, which was built in 1931")]
    [InlineData("Image: a worker stands at the flood gate in Harbour, which was built in 1931")]
    [InlineData("Figure 3: The height of the water at the gate, by hour.")]
    [InlineData("Fig. 3. The height of the water at the gate, by hour.")]
    public void A_line_that_says_what_a_picture_shows_is_a_caption(string line) => IsCaption(line);

    [Theory]
    [InlineData("A worker stood at the flood gate in Harbour on Tuesday and watched the water come (it took an hour).")]
    [InlineData("The agencies reported that the gate had been opened too late, and that nobody had been told. (Reuters)")]
    [InlineData("The trains between the two towns stood still all day, and so did the ferries to the island (New York/New Jersey).")]
    [InlineData("The gate opened on Monday, and on Tuesday the water came. (Harbour/Hill)")]
    [InlineData("The picture was sold to Getty Images, which had asked the town for it twice and had been told that it was lost.")]
    [InlineData("They sold it to Alamy/Dreamstime.")]
    [InlineData("They sold it to Alamy/Getty Images.")]
    [InlineData("Her work was sold through Getty Images.")]
    [InlineData("The show of the flood is sponsored by Shutterstock.")]
    [InlineData("Photos of the flood hang in the town hall, and people come to look for themselves in them.")]
    [InlineData("Photo by photo, the archive of the town went up the hill in the arms of its people that night.")]
    [InlineData("Picture this: the water comes at noon, and nobody in the lower town has heard of it.")]
    [InlineData("Figure 3 shows how high the water stood at the gate at each hour of that day.")]
    [InlineData("Credit for the rescue belongs to the baker, who rang the bell of the church until his hands bled.")]
    [InlineData("Image is everything in this town, said the mayor, who had himself painted in a boat.")]
    [InlineData("She went back for the camera. Photo paper, she knew, would not survive the night in the cellar.")]
    [InlineData("The mayor asked for help (the photo shows him at the gate with a lamp in his hand).")]
    [InlineData("By Jane Roe | Harbour Media for the Harbour Post, who has written about the gate since it was built.")]
    [InlineData("Courtesy of the town, each of those who had lost a home was given a room for the winter.")]
    [InlineData("Photo: the word alone is enough to start a quarrel in this town, and it did so again that night.")]
    [InlineData("Credits: three for each term, and those who fail may take the course again in the summer.")]
    [InlineData("The gate was painted twice, and the second coat was the baker's (Ann Drew, You Review).")]
    [InlineData("The town has asked for two pumps (diesel/electric) and for boats, Jane Roe of the council said.")]
    public void A_paragraph_that_speaks_of_pictures_or_agencies_stays_a_paragraph(string line) =>
        Assert.Equal(["Paragraph: " + First, "Paragraph: " + line, "Paragraph: " + Last], Outline.Of($"{First}\n\n{line}\n\n{Last}\n"));

    [Fact]
    public void Every_label_starts_with_a_letter_that_is_looked_for()
    {
        WordList words = WordList.Read("picture-credits.txt");
        string[] labels = [.. words.Words("labels"), .. words.Words("pictures")];
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.True(CreditLabel.CanStartWith(char.ToUpperInvariant(label[0])), label));
    }

    [Fact]
    public void A_long_paragraph_with_a_credit_glued_to_its_end_stays_a_paragraph()
    {
        string line = $"{First} {Last} {First} (Photo: Jane Roe)";
        Assert.Equal("Paragraph: " + line, Outline.Of($"{First}\n\n{line}\n\n{Last}\n")[1]);
    }

    [Theory]
    [InlineData("The gate at noon on Monday. Photo: Jane Roe")]
    [InlineData("Photo: The gate at noon")]
    [InlineData("The gate at noon. (Jane Roe/Reuters)")]
    public void A_caption_may_end_the_text(string line)
    {
        Assert.Equal(["Paragraph: " + First, "Paragraph: " + Last, "Caption: " + line], Outline.Of($"{First}\n\n{Last}\n\n{line}\n"));
        Assert.Equal(
            ["Paragraph: " + First, "Paragraph: " + Last, "Caption: " + line, "Caption: Photo: Ann Lee"], Outline.Of($"{First}\n\n{Last}\n\n{line}\n\nPhoto: Ann Lee\n"));
    }

    [Fact]
    public void A_text_of_nothing_but_captions_keeps_them() => Assert.Equal(
        ["Title: The gate in June. (Photo: Jane Roe)", "Paragraph: The gate in July. (Photo: Jane Roe)"],
        Outline.Of("The gate in June. (Photo: Jane Roe)\n\nThe gate in July. (Photo: Jane Roe)\n"));

    [Fact]
    public void Captions_do_not_make_a_page_of_an_article()
    {
        string text = $"{First}\n\nPhoto: Ann Lee\n\nA row of words that is short\n\n{Last}\n\nPhoto: Jane Roe\n\nShe left.\n";
        Assert.Equal(
            [
                "Paragraph: " + First, "Caption: Photo: Ann Lee", "Heading 1: A row of words that is short", "Paragraph: " + Last, "Caption: Photo: Jane Roe",
                "Paragraph: She left.",
            ],
            Outline.Of(text));
    }

    [Fact]
    public void A_caption_right_above_a_line_with_its_credit_is_one_too() =>
        Assert.Equal(
            ["Paragraph: " + First, "Caption: A worker stands at the flood gate in Harbour", "Caption: Jane Roe/Reuters", "Paragraph: " + Last],
            Outline.Of($"{First}\n\nA worker stands at the flood gate in Harbour\nJane Roe/Reuters\n\n{Last}\n"));

    [Theory]
    [InlineData("Image")]
    [InlineData("Photo")]
    public void The_word_above_a_caption_that_says_what_it_is_belongs_to_it(string word) =>
        Assert.Equal(
            ["Paragraph: " + First, "Caption: " + word, "Caption: The gate closed in 2011.Credit...Ann Lee for The Harbour Times", "Paragraph: " + Last],
            Outline.Of($"{First}\n\n{word}\nThe gate closed in 2011.Credit...Ann Lee for The Harbour Times\n\n{Last}\n"));

    [Fact]
    public void A_heading_over_a_caption_is_a_heading() =>
        Assert.Equal(
            ["Paragraph: " + First, "Heading 1: The night on the hill", "Caption: Photo: Ann Lee", "Paragraph: " + Last],
            Outline.Of($"{First}\n\nThe night on the hill\n\nPhoto: Ann Lee\n\n{Last}\n"));

    [Fact]
    public void A_caption_between_the_title_and_the_text_leaves_the_byline_one() =>
        Assert.Equal(
            ["Title: Water in the streets", "Caption: Photo: Ann Lee", "Byline: By Jane Doe", "Paragraph: " + First, "Paragraph: " + Last],
            Outline.Of($"Water in the streets\n\nPhoto: Ann Lee\n\nBy Jane Doe\n\n{First}\n\n{Last}\n"));

    [Theory]
    [InlineData("By Jane Doe | The Harbour Post")]
    [InlineData("By Jane Doe/The Harbour Times")]
    public void A_byline_with_a_paper_behind_a_rule_is_no_caption(string line) =>
        Assert.Equal(
            ["Title: Water in the streets", "Byline: " + line, "Paragraph: " + First, "Paragraph: " + Last],
            Outline.Of($"Water in the streets\n\n{line}\n\n{First}\n\n{Last}\n"));

    [Fact]
    public void A_quote_goes_on_behind_a_caption()
    {
        Document document = DocumentReader.Read(
            "“The water came at noon,” said Ann Roe. “We had an hour to leave.\n\nPhoto: Jim Poe/Reuters\n\n“Nobody had told us.”\n");
        Assert.Equal(3, document.Quotes.Count);
        Assert.Equal(1, document.Quotes[2].Continues);
        Assert.Equal("Ann Roe", Assert.Single(document.Speakers).Name);
        Assert.Empty(document.UnclosedMarks);
    }

    [Fact]
    public void The_photographer_says_nothing()
    {
        Document document = DocumentReader.Read(
            $"{First}\n\nAnn Roe, the mayor, came to the gate at noon.\n\nThe gate at noon. (Jane Poe/Reuters)\n\n“We had an hour to leave,” she said.\n");
        Assert.Equal("Ann Roe", document.Speakers[document.Quotes[0].Attribution!.Speaker!.Value].Name);
    }

    [Fact]
    public void A_quote_in_a_caption_is_read_with_who_said_it()
    {
        Document document = DocumentReader.Read($"{First}\n\n“I lost the shop,” said Ann Roe at the gate. (Jane Poe/Reuters)\n\n{Last}\n");
        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal("Ann Roe", document.Speakers[quote.Attribution!.Speaker!.Value].Name);
        Assert.True(Assert.Single(document.Blocks, block => block.Kind == BlockKind.Caption).Span.Contains(quote.Span));
    }

    [Fact]
    public void A_full_name_in_a_caption_is_that_of_the_surname_in_the_text()
    {
        Document document = DocumentReader.Read(
            $"{First}\n\nMary Roe, the mayor of Harbour, at the gate on Tuesday. (Jane Poe/Reuters)\n\n“We had an hour,” Roe said.\n");
        Assert.Equal("Mary Roe", Assert.Single(document.Speakers).Name);
    }

    [Theory]
    [InlineData("![The gate](gate.jpg \"The gate at \\\"noon\\\" & after\")", "The gate at \"noon\" & after")]
    [InlineData("![The gate](gate.jpg 'The gate at noon')", "The gate at noon")]
    [InlineData("![The gate](gate.jpg)\n*The gate at noon.*", "The gate at noon.")]
    [InlineData("[![The gate](gate.jpg \"The gate at noon\")](large.jpg)", "The gate at noon")]
    [InlineData("[![The gate](gate.jpg)](large.jpg)\n*The gate at noon.*", "The gate at noon.")]
    [InlineData("![The gate](gate.jpg)\n_The gate [at noon](noon.md)._", "The gate at noon.")]
    [InlineData("<figure>\n<img src=\"gate.jpg\">\n<figcaption>The gate <b>at</b> noon</figcaption>\n</figure>", "The gate at noon")]
    [InlineData("<figure><img src=\"gate.jpg\"><figcaption><p>The gate at noon</p></figcaption></figure>", "The gate at noon")]
    [InlineData("![The gate][g]\n\n[g]: gate.jpg \"The gate at noon\"", "The gate at noon")]
    [InlineData("![The gate][g]\n\n[g]: gate.jpg \"A title that is longer than what stands in its place\"", "A title that is longer than what stands in its place")]
    [InlineData("![One](one.jpg \"The gate\") ![Two](two.jpg \"The bridge\")", "The gate\nThe bridge")]
    [InlineData("![One](one.jpg \"The gate\")\n![Two](two.jpg)\n[![Three](three.jpg \"The bridge\")](large.jpg)", "The gate\nThe bridge")]
    [InlineData("> ![The gate](gate.jpg \"The gate at noon\")", "The gate at noon")]
    [InlineData("![The gate](gate.jpg \"The gate at noon\")\n*Photo by **Jane** Roe*", "The gate at noon\nPhoto by Jane Roe")]
    [InlineData("*The [old](old.md) gate*\n![The gate](gate.jpg 'The gate at noon')", "The old gate\nThe gate at noon")]
    [InlineData("![One](one.jpg \"The gate\")\n*At noon.*\n![Two](two.jpg \"The bridge\")\n_Two_", "The gate\nAt noon.\nThe bridge\nTwo")]
    [InlineData("The gate at noon. *(Photo: Jane Roe)*", "The gate at noon. (Photo: Jane Roe)")]
    [InlineData("*Photo by [Jane Roe](https://example.org)*", "Photo by Jane Roe")]
    public void A_picture_of_Markdown_has_a_caption(string markdown, string caption) =>
        Assert.Equal(
            ["Paragraph: " + First, "Caption: " + caption, "Paragraph: " + Last],
            Outline.Of(DocumentReader.Read($"{First}\n\n{markdown}\n\n{Last}\n", null, TextFormat.Markdown)).Where(block => !block.StartsWith("Metadata", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<figure markdown>\n  ![The gate](gate.jpg){ width=\"300\" }\n  <figcaption>The gate at noon</figcaption>\n</figure>")]
    [InlineData("<figure markdown>\n  ![The gate](gate.jpg \"The gate at noon\"){ width=\"300\" }\n</figure>")]
    [InlineData("<figure markdown=\"span\">\n    ![The gate](gate.jpg)\n    <figcaption>The gate at noon</figcaption>\n</figure>")]
    [InlineData("<div class=\"grid\" markdown=\"1\">\n![The gate](gate.jpg)\n*The gate at noon*\n</div>")]
    public void Markdown_within_HTML_that_asks_for_it_is_read(string markdown)
    {
        Document document = DocumentReader.Read($"{First}\n\n{markdown}\n\n{Last}\n", null, TextFormat.Markdown);
        Assert.Equal(["Paragraph: " + First, "Caption: The gate at noon", "Paragraph: " + Last], Outline.Of(document).Where(block => !block.StartsWith("Boilerplate", StringComparison.Ordinal)));
        Assert.Equal("gate.jpg", Assert.Single(document.Links).Url);
    }

    [Fact]
    public void A_title_with_a_quote_that_stands_with_a_definition_is_no_caption() => Assert.Equal(
        BlockKind.Boilerplate,
        DocumentReader.Read($"{First}\n\n![The gate][g]\n\n{Last}\n\n[g]: gate.jpg '“It opened,” said Jane Roe. “At last.”'\n", null, TextFormat.Markdown).Blocks[1].Kind);

    [Fact]
    public void Emphasis_behind_a_picture_is_its_caption() =>
        Assert.Equal(
            ["Paragraph: " + First, "Boilerplate: ", "Caption: The gate at noon", "Paragraph: " + Last],
            Outline.Of(DocumentReader.Read($"{First}\n\n![The gate](gate.jpg)\n\n*The gate at noon*\n\n{Last}\n", null, TextFormat.Markdown)));

    [Theory]
    [InlineData("*The gate at noon.*")]
    [InlineData("![The gate](gate.jpg) It was *late*.")]
    [InlineData("![The gate](gate.jpg)\n*It* was *late*.")]
    public void Other_emphasis_and_words_beside_a_picture_stay_paragraphs(string markdown) =>
        Assert.Equal(BlockKind.Paragraph, DocumentReader.Read($"{First}\n\n{markdown}\n\n{Last}\n", null, TextFormat.Markdown).Blocks[1].Kind);

    [Fact]
    public void A_titled_picture_above_the_heading_leaves_it_the_title() =>
        Assert.Equal("The gate", DocumentReader.Read($"![](gate.jpg \"At noon\")\n\n# The gate\n\n{First}\n", null, TextFormat.Markdown).Title);

    [Fact]
    public void A_caption_that_metadata_call_text_is_a_paragraph() =>
        Assert.Equal(
            BlockKind.Paragraph, DocumentReader.Read($"{First}\n\nPhoto: Ann Lee\n\n{Last}\n", "text: ['Photo: Ann Lee']\n").Blocks[1].Kind);

    static void IsCaption(string line)
    {
        Assert.Equal(["Paragraph: " + First, "Caption: " + line, "Paragraph: " + Last], Outline.Of($"{First}\n\n{line}\n\n{Last}\n"));
        Assert.Equal(["Paragraph: " + First, "Caption: " + line, "Paragraph: " + Last], Outline.Of($"{First}\n{line}\n{Last}\n"));
    }
}
