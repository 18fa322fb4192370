using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Statements, posts, letters and suits as sources: they speak for whoever they are from.</summary>
public class DocumentSourceTests
{
    static readonly string[] Frames =
        [
            "{0} “The harbour is ours,” {1} said.",
            "{0}\n\n“The harbour is ours,” {1} read.",
            "{0}\n\nThe plan has cost four million so far.\n\nIt rained. In part, {1} said the harbour was “ours to keep.”",
        ];

    // {0} whoever it is from
    [Theory]
    [InlineData("{0} took to Facebook on Monday.", "the post")]
    [InlineData("{0} wrote about the plan on X on Monday.", "the message")]
    [InlineData("In a tweet on Monday, {0} thanked voters.", "the tweet")]
    [InlineData("In a Facebook post on Monday, {0} thanked voters.", "the post")]
    [InlineData("{0}, in a Facebook post, thanked voters.", "the post")]
    [InlineData("{0} provided a written statement on Monday.", "the statement")]
    [InlineData("{0} issued a long statement late on Monday about the plan.", "the statement")]
    [InlineData("{0} put out a statement on Monday.", "the statement")]
    [InlineData("{0} rejected the claim in a statement.", "the statement")]
    [InlineData("{0} responded with a statement.", "the statement")]
    [InlineData("{0} sent the council a letter on Monday.", "the letter")]
    [InlineData("In a letter to the council, {0} asked for more time.", "the letter")]
    [InlineData("{0} set out the plan in an op-ed in the Elmsford Gazette.", "the op-ed")]
    [InlineData("In a column in the Elmsford Gazette, {0} set out the plan.", "the article")]
    [InlineData("{0} filed a lawsuit on Monday.", "the complaint")]
    [InlineData("{0} is suing the port.", "the lawsuit")]
    [InlineData("{0} will air a new ad from Monday.", "the spot")]
    [InlineData("{0} sent a text on Monday.", "the message")]
    [InlineData("The council got a letter that {0} wrote on Monday.", "the letter")]
    [InlineData("{0} left a voicemail on Monday.", "the message")]
    [InlineData("A report released on Monday by {0} tells of the harbour.", "the report")]
    [InlineData("The study, published by {0} on Monday, tells of the harbour.", "the study")]
    [InlineData("Last week, {0} released two long reports on the harbour.", "the report")]
    [InlineData("As part of its yearly report, {0} looked at the harbour.", "the report")]
    [InlineData("A report by {0} came out on Monday. The report tells of the harbour.", "the report")]
    public void A_document_speaks_for_whoever_it_is_from(string introduction, string document)
    {
        List<string> wrong = [];
        foreach (string frame in Frames)
        {
            foreach (string name in (string[])["Maria Corbin", "Marlin Fund"])
            {
                string text = string.Format(frame, string.Format(introduction, name), document);
                if (Said.Names("The harbour\n\n" + text) is not [{ } found] || found != name)
                    wrong.Add(text);
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("The Elmsford Gazette said Tom Poe sent it a letter. “The harbour is ours,” the letter said.", "Tom Poe")]
    [InlineData("Ann Roe resigned after Tom Poe released a report. “The harbour is ours,” the report said.", "Tom Poe")]
    [InlineData("Ann Roe, who sent a letter to the council, is a nurse. “The harbour is ours,” the letter said.", "Ann Roe")]
    [InlineData("Tom Poe sent a text. “The harbour is ours,” it read.", "Tom Poe")]
    [InlineData("The council got a letter that Tom Poe had sent. “The harbour is ours,” it read.", "Tom Poe")]
    [InlineData("A report by Elmsford University’s Institute for Rivers came out. “The harbour is ours,” the report said.", "Institute for Rivers")]
    [InlineData("“We run,” Harbly said. Last week it rained. “The harbour is ours,” the Harbly report said.", "Harbly", 2)]
    [InlineData("A report by Tom Poe came out. Ann Roe said she saw no sign of it in the report. “The harbour is ours,” the report said.", "Tom Poe")]
    [InlineData("The RWB poll shows a close race. “The harbour is ours,” according to the poll.", "RWB")]
    public void A_document_is_from_whoever_its_clause_tells(string text, string name, int quotes = 1) =>
        Assert.Equal(Enumerable.Repeat(name, quotes), Said.Names("The harbour\n\n" + text));

    [Theory]
    [InlineData("Ann Roe was named in a letter on Monday. “The harbour is ours,” the letter said.")]
    [InlineData("Ann Roe was criticised on Facebook on Monday. “The harbour is ours,” the post said.")]
    public void Nobody_writes_what_others_write_about_him(string text) =>
        Assert.Equal(["-"], Said.Names("The harbour\n\n" + text));
}
