using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class TitleTests
{
    const string Sidecar = "title: The Bridge\n";

    [Theory]
    [InlineData("Marta Ellery has never run for anything before.")]
    [InlineData("Ann Roe sat in the sun when Tom came home. He had a bag of tea.")]
    [InlineData("It rained for a week.[4]")]
    [InlineData("It rained for a week. 🌧️")]
    [InlineData("It rained for a week. https://example.org/rain")]
    [InlineData("“It rained,” Ann Roe said.")]
    [InlineData("\"It rained,\" Ann Roe said")]
    [InlineData("« Il a plu », dit Ann Roe")]
    [InlineData("Ann Roe: “It rained, and then it poured”")]
    [InlineData("Ann Roe told reporters “it will rain for a week”")]
    [InlineData("“It rained, and then it poured” — Ann Roe")]
    [InlineData("‘It rained,’ the guard remarked, ‘till the morning’")]
    public void A_first_sentence_is_no_title(string line)
    {
        Assert.Equal("Paragraph: " + line, Outline.Of($"{line}\n\n{Outline.Body}")[0]);
        Assert.Null(DocumentReader.Read($"{line}\r\n\r\n{Outline.Body}", sidecar: null, TextFormat.Markdown).Title);
    }

    [Theory]
    [InlineData("Water in the streets")]
    [InlineData("Why had nobody told them?")]
    [InlineData("The Night The River Came.")]
    [InlineData("THE RIVER.")]
    [InlineData("The river rises in the U.S.")]
    [InlineData("A history of Acme Inc.")]
    [InlineData("And then the bells rang…")]
    [InlineData("Mayor on the flood: 'We will not stop'")]
    [InlineData("The “Big Dig” is over")]
    [InlineData("Chapter 3: “The Bridge”")]
    [InlineData("A man who wrote “The Bridge Over The River”")]
    public void A_headline_is_the_title_whatever_its_marks(string line) =>
        Assert.Equal("Title: " + line, Outline.Of($"{line}\n\n{Outline.Body}")[0]);

    [Theory]
    [InlineData("“We will not stop,” says the mayor.\n\nBy Jane Doe\n\n")]
    [InlineData("The river came at night.\n\nMarch 3, 2021\n\n")]
    [InlineData("The river came at night.\n\n0\n\nThe river came at night.\n\n")]
    public void A_line_over_a_byline_or_a_date_or_that_is_said_again_is_the_title(string opening) =>
        Assert.StartsWith("Title: ", Outline.Of(opening + Outline.Body)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Photo by Jane Doe/AP", "Caption: Photo by Jane Doe/AP", "Title: Water in the streets")]
    [InlineData("Jane Doe/Reuters", "Caption: Jane Doe/Reuters", "Title: Water in the streets")]
    [InlineData("Photos: The Mill Burns", "Title: Photos: The Mill Burns", "Heading 1: Water in the streets")]
    public void The_credit_of_a_picture_may_stand_above_the_title(string line, string first, string second) =>
        Assert.Equal([first, second], Outline.Around($"{line}\n\nWater in the streets\n\n{Outline.Body}"));

    [Theory]
    [InlineData("## How it was built\n\nIt took four years.\n\n## Who paid\n\nThe town did.", "Heading 1: How it was built")]
    [InlineData("### How it was built\n\nIt took four years.\n\n#### Who paid\n\nThe town did.", "Heading 1: How it was built")]
    [InlineData("# How it was built\n\nIt took four years.\n\n# Who paid\n\nThe town did.", "Heading 1: How it was built")]
    [InlineData("How it was built\n---\n\nIt took four years.", "Heading 1: How it was built")]
    [InlineData("It opened on a Monday in May\n\nIt took four years.", "Paragraph: It opened on a Monday in May")]
    [InlineData("“It was worth it,” says Maria Lindqvist, who built it\n\nIt opened.", "Paragraph: “It was worth it,” says Maria Lindqvist, who built it")]
    [InlineData("# The Bridge\n\nIt took four years.", "Title: The Bridge")]
    [InlineData("# *The* bridge\n\nIt took four years.", "Title: The bridge")]
    public void A_title_in_metadata_ends_the_search_for_one_in_Markdown(string text, string first)
    {
        foreach (string ends in new[] { text, text.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            Document inSidecar = DocumentReader.Read(ends, Sidecar, TextFormat.Markdown);
            Document inFrontMatter = DocumentReader.Read($"---\n{Sidecar}---\n{ends}", sidecar: null, TextFormat.Markdown);
            Assert.Equal(first, Outline.Of(inSidecar)[0]);
            Assert.Equal(Outline.Of(inSidecar), Outline.Of(inFrontMatter).Skip(1));
            Assert.Equal("The Bridge", inFrontMatter.Title);
        }
    }

    [Theory]
    [InlineData("It opened on a Monday in May, after four years", "Paragraph: It opened on a Monday in May, after four years")]
    [InlineData("How it was built", "Heading 1: How it was built")]
    [InlineData("THE BRIDGE", "Title: THE BRIDGE")]
    [InlineData("The Bridge | Springfield Times", "Title: The Bridge | Springfield Times")]
    [InlineData("By Jane Doe", "Byline: By Jane Doe")]
    public void A_title_in_metadata_ends_the_search_for_one_in_plain_text(string line, string first) =>
        Assert.Equal(first, Outline.Of(DocumentReader.Read($"{line}\n\n{Outline.Body}", Sidecar))[0]);

    [Fact]
    public void A_rule_stands_above_the_title() =>
        Assert.Equal(
            ["Boilerplate: ---", "Title: The Bridge", "Paragraph: It opened."],
            Outline.Of(DocumentReader.Read("---\n\nThe Bridge\n\nIt opened.", sidecar: null, TextFormat.Markdown)));

    [Theory]
    [InlineData("# The Mill")]
    [InlineData("## The Mill")]
    [InlineData("The Mill")]
    public void Notes_may_stand_above_the_title(string title)
    {
        string text = "[^1]: A note.\n[^b]: Another.\n\n" + title + "\n\nIt turns.[^1] It stands.[^b]\n";
        foreach (string seed in new[] { text, text.Replace("\n", "\r\n", StringComparison.Ordinal) })
            Assert.Equal("The Mill", DocumentReader.Read(seed, sidecar: null, TextFormat.Markdown).Title);
    }
}
