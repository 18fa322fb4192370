using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Corrections;

/// <summary>Corrections of single quotes as a person writes them: which one is meant, where it starts and ends, and whose it is.</summary>
public class QuoteCorrectionTests
{
    const string Twice =
        """
        The Bridge

        “It was late,” said Ann Doe, the baker.

        “It was late,” said Tom Okafor. “It was late and dark, and she told me ‘go home now’ at last.”
        """;

    const string Swallowed =
        """
        The Bridge

        “It was late, he said, and we went home. Who would stay? I would, said Ann Doe of the ferry.”

        “Nobody will miss it,” said Tom Okafor.
        """;

    [Theory]
    [InlineData("It was late,: Eva Roe", "Eva Roe: It was late, | Eva Roe: It was late, | Tom Okafor: It was late and dark, and she told me ‘go home now’ at last.")]
    [InlineData("It was late,: { speaker: Eva Roe, paragraph: '“It was late,” said Tom' }", "Ann Doe: It was late, | Eva Roe: It was late, | Tom Okafor: It was late and dark, and she told me ‘go home now’ at last.")]
    [InlineData("It was late,: { speaker: Eva Roe, paragraph: 1 }", "Eva Roe: It was late, | Tom Okafor: It was late, | Tom Okafor: It was late and dark, and she told me ‘go home now’ at last.")]
    [InlineData("It was late,:\n    - { speaker: Eva Roe, paragraph: 1 }\n    - { speaker: null, paragraph: 2 }", "Eva Roe: It was late, | nobody: It was late, | Tom Okafor: It was late and dark, and she told me ‘go home now’ at last.")]
    [InlineData("It was late: { speaker: Eva Roe, paragraph: 2, occurrence: 2 }", "Ann Doe: It was late, | Tom Okafor: It was late, | Eva Roe: It was late and dark, and she told me ‘go home now’ at last.")]
    [InlineData("It was late,: { paragraph: 1 }", "Ann Doe: It was late, | Tom Okafor: It was late, | Tom Okafor: It was late and dark, and she told me ‘go home now’ at last.")]
    public void A_quote_that_starts_like_another_is_told_by_its_paragraph(string correction, string expected)
    {
        Document document = Read(Twice, correction);

        Assert.Empty(document.Metadata.Errors);
        Assert.Equal(expected, QuotesOf(document));
    }

    [Fact]
    public void A_quote_inside_another_one_gets_a_speaker()
    {
        Document document = Read(Twice, "Go home: Eva Roe");

        Assert.Empty(document.Metadata.Errors);
        Quote nested = Assert.Single(document.Quotes[2].Nested);
        Assert.Equal("Eva Roe", document.Speakers[nested.Attribution!.Speaker!.Value].Name);
        Assert.Equal("Tom Okafor", document.Speakers[document.Quotes[2].Attribution!.Speaker!.Value].Name);
    }

    [Fact]
    public void A_quote_inside_another_one_that_starts_like_one_that_is_not_has_to_be_meant()
    {
        const string Text = "The Bridge\n\n“Go home now,” said Ann Doe. “And she told me ‘go home now, both’ again.”\n";

        Assert.Equal("Eva Roe: Go home now, | Ann Doe: And she told me ‘go home now, both’ again.", QuotesOf(Read(Text, "Go home: Eva Roe")));
        Document document = Read(Text, "Go home: { speaker: Eva Roe, occurrence: 2 }");
        Assert.Equal("Ann Doe: Go home now, | Ann Doe: And she told me ‘go home now, both’ again.", QuotesOf(document));
        Assert.Equal(1, document.Quotes[1].Nested[0].Attribution!.Speaker);
    }

    [Theory]
    [InlineData("It was late: { split: Who would stay }", "It was late, he said, and we went home. | Who would stay? I would, said Ann Doe of the ferry.")]
    [InlineData("It was late: { split: [who would…, I would] }", "It was late, he said, and we went home. | Who would stay? | I would, said Ann Doe of the ferry.")]
    [InlineData("It was late: { omit: 'he said,' }", "It was late, | and we went home. Who would stay? I would, said Ann Doe of the ferry.")]
    [InlineData("It was late: { omit: ['he said,', said Ann Doe of the ferry.] }", "It was late, | and we went home. Who would stay? I would,")]
    [InlineData("It was late: { omit: said Ann Doe of the ferry. }", "It was late, he said, and we went home. Who would stay? I would,")]
    [InlineData("It was late: { omit: It was }", "late, he said, and we went home. Who would stay? I would, said Ann Doe of the ferry.")]
    [InlineData("It was late: { split: I would, omit: 'he said,' }", "It was late, | and we went home. Who would stay? | I would, said Ann Doe of the ferry.")]
    [InlineData("It was late: { omit: 'It was late, he said, and we went home. Who would stay? I would, said Ann Doe of the ferry.' }", "")]
    public void A_quote_is_split_at_words_and_loses_words(string correction, string expected)
    {
        Document document = Read(Swallowed, correction);

        Assert.Empty(document.Metadata.Errors);
        Assert.Equal((expected + " | Nobody will miss it,").TrimStart(' ', '|'), string.Join(" | ", document.Quotes.Select(quote => document.TextOf(quote.Span))));
    }

    [Fact]
    public void The_parts_of_a_quote_have_speakers_and_go_on_where_words_were_left_out()
    {
        Document document = Read(Swallowed, "It was late: { speaker: Tom Okafor, split: I would, omit: ['he said,', said Ann Doe of the ferry.] }\n  and we went: Tom Okafor\n  I would: Ann Doe");

        Assert.Empty(document.Metadata.Errors);
        Assert.Equal("Tom Okafor: It was late, | Tom Okafor: and we went home. Who would stay? | Ann Doe: I would, | Tom Okafor: Nobody will miss it,", QuotesOf(document));
        Assert.Equal([null, 0, null, null], document.Quotes.Select(quote => quote.Continues));
        Assert.Equal(["Tom Okafor", "Ann Doe"], document.Speakers.Select(speaker => speaker.Name));
    }

    [Fact]
    public void Quotes_of_one_paragraph_become_one_with_what_is_between_them()
    {
        Document document = Read("The Bridge\n\n“The voters” have a “choice” and “a say,” said Ann Doe. “They do.”\n", "The voters: { join: a say }");

        Assert.Empty(document.Metadata.Errors);
        Assert.Equal("Ann Doe: The voters” have a “choice” and “a say, | Ann Doe: They do.", QuotesOf(document));
    }

    [Fact]
    public void A_quote_goes_on_in_the_next_paragraph()
    {
        Document document = Read("The Bridge\n\nThe ferry was sold. “It was late and dark.”\n\n“Nobody will miss it,” said Tom Okafor.\n", "It was late: { join: Nobody will, speaker: Ann Doe }");

        Assert.Empty(document.Metadata.Errors);
        Assert.Equal("Ann Doe: It was late and dark. | Ann Doe: Nobody will miss it,", QuotesOf(document));
        Assert.Equal(0, document.Quotes[1].Continues);
    }

    [Fact]
    public void A_turn_of_an_interview_is_split()
    {
        const string Interview = "ANN ROE: How was the ferry that night?\n\nTOM POE: It was late. And was it cold? It was.\n\nANN ROE: Thank you for that.\n\nTOM POE: You are welcome.\n";
        Document document = Read(Interview, "It was late: { split: [And was it, It was.] }\n  And was it: ANN ROE");

        Assert.Empty(document.Metadata.Errors);
        Assert.Contains("Tom Poe: It was late. | Ann Roe: And was it cold? | Tom Poe: It was.", QuotesOf(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It was late,: { speaker: Eva Roe, paragraph: 3 }", "3", "No quote that starts with 'It was late,' stands in paragraph 3: the nearest is in paragraph 2")]
    [InlineData("It was late,: { speaker: Eva Roe, paragraph: It was late said Tim }", "It was late said Tim", "No quote that starts with 'It was late,' stands in a paragraph that starts with 'It was late said Tim': the nearest is '“It was late,” said Ann Doe, the baker.'")]
    [InlineData("It was late,: { speaker: Eva Roe, occurrence: 3 }", "It was late,", "2 quotes start with 'It was late,': there is no occurrence 3")]
    [InlineData("It was late and: { split: and bright }", "and bright", "The quote that starts with 'It was late and' has no words 'and bright' to part it at")]
    [InlineData("It was late and: { omit: ark }", "ark", "The quote that starts with 'It was late and' has no words 'ark' to part it at")]
    [InlineData("It was late,: { paragraph: 2, join: It was late in }", "It was late in", "No quote behind this one, in its paragraph or the next, starts with 'It was late in': the nearest is 'It was late and dark, and she told'")]
    [InlineData("Go home: { split: now }", "Go home", "The quote that starts with 'Go home' stands inside another one, and can't be split or joined")]
    public void What_fits_nothing_is_told_at_its_place_with_what_is_there(string correction, string place, string message)
    {
        MetadataError error = Assert.Single(Read(Twice, correction).Metadata.Errors);

        Assert.Equal((message, MetadataFault.Misfit), (error.Message, error.Fault));
        Assert.Equal(place, error.Place.Span.Of(Sidecar(correction)).Trim('\'', '"'));
    }

    [Theory]
    [InlineData("It was: { says: Ann }", "'says' is nothing that is put right in a quote: 'speaker', 'paragraph', 'occurrence', 'split', 'omit' and 'join' are")]
    [InlineData("It was: [Ann]", "Keys are expected in a list of corrections: 'speaker', 'paragraph', 'occurrence', 'split', 'omit' and 'join' are known")]
    [InlineData("It was: { occurrence: first }", "A number from 1 is expected here")]
    [InlineData("It was: { occurrence: 0 }", "A number from 1 is expected here")]
    [InlineData("It was: { split: { a: b } }", "A text is expected here")]
    public void What_is_not_a_correction_is_told(string correction, string message) =>
        Assert.Equal((message, MetadataFault.Unreadable), Read(Twice, correction).Metadata.Errors.Select(error => (error.Message, error.Fault)).First());

    [Theory]
    [InlineData("first: { text: It was so., by: Jane Roe }")]
    [InlineData("first: [{ text: It was so. }]")]
    public void Quotes_of_a_site_in_a_seed_of_its_own_stay_the_sites(string quotes) =>
        Assert.Empty(DocumentReader.Read($"---\nquotes:\n  {quotes}\n---\n{Twice}").Metadata.Errors);

    [Fact]
    public void A_correction_in_front_matter_is_the_same()
    {
        Document document = DocumentReader.Read($"---\nquotes:\n  It was late: {{ omit: 'he said,', speaker: Ann Doe }}\n---\n{Swallowed}");

        Assert.Empty(document.Metadata.Errors);
        Assert.StartsWith("Ann Doe: It was late, | ", QuotesOf(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_of_a_correction_is_renamed_and_a_name_that_is_taken_makes_one_of_two()
    {
        Document renamed = DocumentReader.Read(Twice, "speakers:\n  Eva Roe: { name: Eva Roe-Hansen }\nquotes:\n  It was late and: Eva Roe\n");
        Assert.Empty(renamed.Metadata.Errors);
        Assert.Equal(["Ann Doe", "Tom Okafor", "Eva Roe-Hansen"], renamed.Speakers.Select(speaker => speaker.Name));

        Document merged = DocumentReader.Read(Twice, "speakers:\n  Tom Okafor: { name: Ann Doe }\n");
        Assert.Equal(("Ann Doe", "the baker", "Tom Okafor"), (merged.Speakers.Single().Name, merged.Speakers[0].Description, merged.Speakers[0].Aliases.Single()));
    }

    static Document Read(string text, string correction) => DocumentReader.Read(text, Sidecar(correction));

    static string Sidecar(string correction) => $"quotes:\n  {correction}\n";

    static string QuotesOf(Document document) => string.Join(" | ", document.Quotes.Select(quote =>
        $"{(quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : "nobody")}: {document.TextOf(quote.Span)}"));
}
