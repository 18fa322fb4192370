using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>From each part of an article to the others, and back.</summary>
public class NavigationTests
{
    static readonly CorpusFile[] Files =
    [
        new("mill.md",
            """
            # The *old* mill turns

            The mill ground **flour** on Sunday. “It was *about* time,” said Nora Pell, the miller. Most of the village came.

            ## What comes next

            “We will [do it](https://example.org) again,” she said, “and ‘soon’ is the word.”
            """),
        new("weir.md", "# The weir\n\n&quot;It held &amp; held,&quot; said Ida Kern.\n\n&amp; so it did: &quot;It held.&quot;\n"),
        new("ferry.txt", "The ferry leaves\n\nIt left on Sunday, with forty passengers. “Nobody waved at it that I saw,” Nora Pell said.\n"),
    ];

    [Theory]
    [InlineData("mill.Quotes.All(quote => mill.Text[quote.Range] == quote.Text)")]
    [InlineData("mill.Blocks.All(block => mill.Text[block.Range] == block.Text)")]
    [InlineData("mill.Sentences.All(sentence => mill.Text[sentence.Range] == sentence.Text)")]
    [InlineData("Corpus.TheWeir.Blocks.All(block => Corpus.TheWeir.Text[block.Range] == block.Text) && Corpus.TheWeir.Paragraphs[1].Text[0] == '&'")]
    [InlineData("mill.Quotes.All(quote => mill.Source.Substring(quote.Start, quote.Length).StartsWith(quote.Text.Substring(0, 6)))")]
    [InlineData("mill.Quotes[0].Text == \"It was about time,\" && mill.Source.Contains(\"*about*\")")]
    [InlineData("mill.Quotes.All(quote => quote.Article == mill && quote.Paragraph.Quotes.Contains(quote) && quote.Sentence.Quotes.Contains(quote))")]
    [InlineData("mill.Paragraphs.All(paragraph => paragraph.Section.Paragraphs.Contains(paragraph) && mill.Paragraphs[paragraph.Index] == paragraph)")]
    [InlineData("mill.Paragraphs.SelectMany(paragraph => paragraph.Sentences).SequenceEqual(mill.Sentences)")]
    [InlineData("mill.Sentences.All(sentence => sentence.Paragraph.Sentences.Contains(sentence))")]
    [InlineData("mill.Sections[1].Heading!.Text == \"What comes next\" && mill.Quotes[1].Paragraph.Section == mill.Sections[1]")]
    [InlineData("mill.Sections[1].Quotes.SequenceEqual(mill.Quotes.Skip(1)) && mill.Sections[0].Quotes.Single() == mill.Quotes[0]")]
    [InlineData("mill.Quotes[1].Mention!.Text == \"she\" && mill.Quotes[1].Cue!.Text == \"said\" && mill.Quotes[1].Mention!.Article == mill")]
    [InlineData("mill.Quotes[2].Continues == mill.Quotes[1]")]
    [InlineData("mill.Speakers[0] == Corpus.Speakers.NoraPell && mill.Quotes[0].Speaker == Corpus.Speakers.NoraPell")]
    [InlineData("Corpus.Speakers.NoraPell.Quotes.Count == 4 && Corpus.Speakers.NoraPell.Quotes.All(quote => quote.Speaker == Corpus.Speakers.NoraPell)")]
    [InlineData("Corpus.Speakers.NoraPell.Articles.SequenceEqual(new Article[] { Corpus.TheFerryLeaves, mill })")]
    [InlineData("mill.ToString() == \"The old mill turns\" && mill.Quotes[1].ToString() == \"We will do it again,\" && mill.Speakers[0].ToString() == \"Nora Pell\"")]
    public void Each_part_leads_to_the_others(string expression) => Assert.True(
        new ConsumerProject(Files)
        {
            Code = [$$"""
                using System.Linq;
                using TypedCorpus;
                static class Program
                {
                    public static bool Run()
                    {
                        var mill = Corpus.TheOldMillTurns;
                        return {{expression}};
                    }
                }
                """],
            Options = new CorpusDriverOptions { PreprocessorSymbols = [ConsumerProject.Modern, "NET"] },
        }
        .Compile().HasNoWarnings().Call<bool>("Program", "Run"));
}
