using TypedCorpus.Analysis.Structure;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class BoilerplateTests
{
    const string Menu = "Home\n\nNews\n\nWeather\n\nSports\n\nContact us\n\nSubscribe\n\n";

    [Theory]
    [InlineData("Advertisement", "share bar")]
    [InlineData("24 comments", "comments")]
    [InlineData("SHARE ON FACEBOOK", "share bar")]
    [InlineData("You may also like", "list of other articles")]
    [InlineData("Your email address will not be published. Required fields are marked *", "comment form")]
    [InlineData("© 2021 Springfield Times. All rights reserved.", "legal notice")]
    [InlineData("We use cookies to give you the best experience on our website. Accept or read our cookie policy.", "legal notice")]
    [InlineData("5 min read", "reading time")]
    [InlineData("Tags: river, town, water", "tags")]
    [InlineData("158", "a bare number")]
    [InlineData("Source: Daily Example", "source")]
    [InlineData("See also: The mill that was sold", "list of other articles")]
    [InlineData("Also read: Why was the mill sold?", "list of other articles")]
    [InlineData("Watch: The library opens", "share bar")]
    [InlineData("Follow Ann Roe on Twitter: @annroe", "invitation to follow")]
    [InlineData("Sign up for the Morning Briefing newsletter", "newsletter")]
    [InlineData("John Roe says:", "comment")]
    [InlineData("miller77 says", "comment")]
    [InlineData("24 results", "page controls")]
    [InlineData("Read more: The mill was sold.", "list of other articles")]
    [InlineData("Related: The mill was sold, Tom Ek said.", "list of other articles")]
    [InlineData("Read more about what Tom Ek said.", "list of other articles")]
    [InlineData("Subscribe to the newsletter and you will never miss a story.", "newsletter")]
    public void Known_lines_are_boilerplate_and_say_why(string line, string reason)
    {
        Block block = Assert.Single(
            StructureReader.Read($"Water in the streets\n\n{Outline.Body}\n\n{line}\n\n{Outline.Body}").Blocks,
            block => block.Kind == BlockKind.Boilerplate);
        Assert.Equal(reason, block.Reason);
    }

    [Theory]
    [InlineData("The comments of the mayor were read in the streets, and people asked him to share the soup on Facebook.")]
    [InlineData("Home was where the school stood.")]
    [InlineData("Nobody had slept. Check out what the town needs in a list that we made: Which boat is yours?")]
    [InlineData("She kept one photograph: that of the school.")]
    [InlineData("Source: we do not know.")]
    [InlineData("Follow Ann Roe on Monday and see.")]
    [InlineData("Yes.")]
    [InlineData("No!")]
    [InlineData("Go on.")]
    [InlineData("Related costs came to 400 pounds, Tom Ek said.")]
    [InlineData("Copyright law is hard to explain, Tom Ek said.")]
    [InlineData("Advertisement in the local paper cost her 40 pounds.")]
    [InlineData("Read more books, she told him.")]
    [InlineData("Popular on the coast, the dance was new to the town.")]
    [InlineData("Subscribe to the view that the mill should stay? Then you are not alone.")]
    [InlineData("“Contact us,” the mayor had said, “when the water is at your door, and we will come with the boats.”")]
    public void Words_of_boilerplate_do_no_harm_in_running_text(string paragraph) =>
        Assert.Contains("Paragraph: " + paragraph, Outline.Of($"Water in the streets\n\n{Outline.Body}\n\n{paragraph}\n\n{Outline.Body}"));

    [Theory]
    [InlineData("What the owner says")]
    [InlineData("What the Owner Says")]
    [InlineData("Results")]
    [InlineData("2. Results")]
    [InlineData("3. Comments")]
    public void A_heading_of_common_words_is_a_heading(string heading) =>
        Assert.Contains("Heading 1: " + heading, Outline.Of($"Water in the streets\n\n{Outline.Body}\n\n{heading}\n\n{Outline.Body}"));

    [Fact]
    public void A_line_below_the_title_that_ends_with_what_somebody_says_is_the_subtitle() =>
        Assert.Equal(["Title: Water in the streets", "Subtitle: Mill to close, owner says"], Outline.Around($"Water in the streets\n\nMill to close, owner says\n\n{Outline.Body}"));

    [Fact]
    public void Nothing_of_a_clean_text_is_lost()
    {
        string[] outline = Outline.Of("Water in the streets\n\nRain\n\nRain again\n\nNo word\n\n" + Outline.Body + "\n\nThe end");
        Assert.DoesNotContain(outline, line => line.StartsWith("Boilerplate", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_around_the_article_of_a_page_goes() =>
        Assert.Equal(
            ["Title: Water in the streets", "Byline: By Jane Doe", "Heading 1: The night before"],
            Outline.Around(
                $"Water in the streets | Springfield Times\n\n{Menu}Springfield by night\n\nWater in the streets\n\nBy Jane Doe\n\nMarch 3, 2021\n\n"
                + $"{Outline.Body}\n\nThe night before\n\n{Outline.Body}\n\nRelated stories\n\nNo school on Monday\n\nThe bridge that will not last\n\n{Menu}")
                .Where(line => !line.StartsWith("Boilerplate", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Water in the streets | Springfield Times", "Water in the streets")]
    [InlineData("Water in the streets - Springfield Times", "Water in the streets")]
    [InlineData("Water in the streets - and nobody slept", "Water in the streets - and nobody slept")]
    [InlineData("Water | Springfield Times", "Water | Springfield Times")]
    public void The_name_of_the_site_is_no_part_of_a_pages_title(string first, string title) =>
        Assert.Contains("Title: " + title, Outline.Of($"{first}\n\n{Menu}{Outline.Body}"));

    [Fact]
    public void An_article_ends_where_its_comments_begin() =>
        Assert.Equal(
            4,
            Outline.Of(
                $"Water in the streets\n\n{Menu}{Outline.Body}\n\nA last paragraph that says how it all went on after that night.\n\n2 comments\n\n"
                + "John Roe\n\nThis is the best thing I have read in a long time, and I have lived in that town for all of my life.\n\nReply\n\n")
                .Count(line => !line.StartsWith("Boilerplate", StringComparison.Ordinal)));

    [Fact]
    public void The_passage_about_the_author_goes_on_a_page_unless_the_article_knows_the_person()
    {
        const string about = "Jane Doe is a reporter for the Springfield Times and has won prizes for it.";
        Assert.Contains("Boilerplate: " + about, Outline.Of($"Water in the streets\n\n{Menu}{Outline.Body}\n\n{about}\n\n{Menu}"));
        Assert.Contains(
            "Paragraph: " + about,
            Outline.Of($"Water in the streets\n\n{Menu}{Outline.Body}\n\nThe boats were sent by Jane Doe, who stood in the water and wrote.\n\n{about}\n\n{Menu}"));
    }

    [Theory]
    [InlineData("Sign up for our newsletter", "Advertisement")]
    [InlineData("Advertisement", "Advertisement")]
    [InlineData("Subscribe to our newsletter", "Share on Facebook")]
    [InlineData("Related stories", "Advertisement")]
    public void Passages_behind_a_box_inside_an_article_are_the_articles(string box, string other)
    {
        const string quote = "“My bakery is two minutes from the island now,” said Tom Okafor, who has sold bread on the quay since he was a boy.";
        string[] outline = Outline.Of($"Water in the streets\n\n{Outline.Body}\n\n{box}\n\n{quote}\n\n{Outline.Body}\n\n{other}\n\n{quote} Nobody else did.");
        Assert.Contains("Paragraph: " + quote, outline);
        Assert.Contains($"Paragraph: {quote} Nobody else did.", outline);
        Assert.Contains("Boilerplate: " + box, outline);
        Assert.Contains("Boilerplate: " + other, outline);
    }

    [Fact]
    public void No_phrase_is_listed_twice()
    {
        string[] phrases = DataFile.ReadLines("boilerplate-phrases.txt").Where(line => line[0] != '[').Select(line => line.Trim('*', ' ')).ToArray();
        Assert.Equal(phrases.Distinct(), phrases);
    }

    [Theory]
    [InlineData("“Share,” she said.")]
    [InlineData("\"Subscribe!\" shouted the boy.")]
    [InlineData("Best,")]
    public void Somebodys_words_and_the_end_of_a_mail_are_no_button(string line) =>
        Assert.Equal(["Title: A title for it", "Paragraph: " + line], Outline.Around($"A title for it\n\n{Outline.Body}\n\n{line}\n\n{Outline.Body}"));

    [Theory]
    [InlineData("By Amy Lund")]
    [InlineData("14 May 2024")]
    public void The_title_of_a_page_that_opens_with_a_menu_stands_above_the_byline(string below)
    {
        Document document = DocumentReader.Read($"Home\nNews\nSport\n\nRiver Clean-Up Draws Hundreds\n\n{below}\n\n{Outline.Body}\n\n{Outline.Body}\n\nShare\nFacebook\nTwitter\n");
        Assert.Equal("River Clean-Up Draws Hundreds", document.Title);
        Assert.Contains(document.Blocks, block => block.Kind == BlockKind.Boilerplate && document.TextOf(block.Span) == "Home");
    }
}
