using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Transcripts;

public class TurnSpeakerTests
{
    [Theory]
    [InlineData("ANN ROE: Good morning. Did it rain?\n\nTOM EK: It did.\n\nANN ROE: For long?\n\nTOM EK: For days.\n\n“It poured,” Roe said later.", "Ann Roe,Tom Ek")]
    [InlineData("A talk\n\nANN ROE: Good morning. Did it rain?\n\nTOM EK: It did.\n\nROE: For long?\n\nEK: For days.", "Ann Roe,Tom Ek")]
    [InlineData("JANE ABARA: Was it safe?\n\nMINISTER DLAMINI: It was.\n\nJANE ABARA: Was it?\n\nMINISTER DLAMINI: Yes.", "Jane Abara,DLAMINI")]
    [InlineData("INTERVIEWER: Was it safe?\n\nCHAIRMAN DODD: It was.\n\nMS. PRYCE: Was it?\n\nCHAIRMAN DODD: Yes.\n\nNASA: No.\n\nFOX NEWS: Yes.", "DODD,PRYCE,NASA,FOX NEWS")]
    [InlineData("ABEO ROKTU: Good morning.\n\nNWEKA OSUNDE-BELL: It is.\n\nABEO ROKTU: With us is Nweka Osunde-Bell of the Planet.\n\nOSUNDE-BELL: And Abeo Roktu.", "Abeo Roktu,Nweka Osunde-Bell")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nANN ROE: Good morning.\n\n2\n00:00:02,000 --> 00:00:03,000\nTOM EK: It did.\n\n3\n00:00:03,000 --> 00:00:04,000\n“It poured,” Roe said later.", "Ann Roe,Tom Ek")]
    public void A_person_whom_labels_name_in_capitals_is_one_speaker(string text, string speakers) =>
        Assert.Equal(speakers.Split(','), DocumentReader.Read(text, TestContext.Current.CancellationToken).Speakers.Select(speaker => speaker.Name));

    [Theory]
    [InlineData("Anna Price")]
    [InlineData("ANNA PRICE")]
    [InlineData("Tim Low")]
    [InlineData("Ms. Price")]
    [InlineData("Mary Beth Rule")]
    public void A_name_may_end_with_a_word_that_labels_an_entry(string name)
    {
        string text = $"{name}: Good evening.\n\nTom Osei: Thank you.\n\n{name}: Did it rain?\n\nTom Osei: It did.\n";
        Document document = DocumentReader.Read("Interview\n\n" + text, TestContext.Current.CancellationToken);
        Assert.Equal([name, "Tom Osei", name, "Tom Osei"], Mentions(document));

        string captions = "WEBVTT\n\n" + string.Concat(text.Split("\n\n").Select((line, i) => $"00:0{i}.000 --> 00:0{i + 1}.000\n{line}\n\n"));
        Assert.Equal([name, "Tom Osei", name, "Tom Osei"], Mentions(DocumentReader.Read(captions, null, TextFormat.Captions, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("Sydney Prices: Two pounds.\n\nJordan Scores: None.\n\nSydney Prices: One pound.\n\nJordan Scores: Two.")]
    [InlineData("June Results: None yet?\n\nMay Results: Many.\n\nJune Results: Two.\n\nMay Results: Two.")]
    public void Entries_of_a_place_and_of_a_month_are_no_turns(string text) =>
        Assert.Empty(DocumentReader.Read("The league\n\n" + text, TestContext.Current.CancellationToken).Quotes);

    [Theory]
    [InlineData("<v Anna Price>")]
    [InlineData("<v Price>")]
    [InlineData("<v.loud Weather>")]
    [InlineData("<v anna>")]
    [InlineData("<i><v Tip of the Day>")]
    public void A_voice_tag_names_a_speaker_whatever_its_words_are(string tag)
    {
        string text = $"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Tom Osei>Good evening.\n\n00:02.000 --> 00:03.000\n{tag}It rained\nfor days.\n\n00:03.000 --> 00:04.000\n<v Tom Osei>It did.\n";
        Document document = DocumentReader.Read(text, null, TextFormat.Captions, TestContext.Current.CancellationToken);
        string name = tag[(tag.LastIndexOf("<v", StringComparison.Ordinal) + 2)..^1];
        name = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        Assert.Equal(
            ["Tom Osei", name, "Tom Osei"],
            document.Quotes.Select(quote => document.Speakers[quote.Attribution!.Speaker!.Value].Name));
        Assert.Equal("It rained for days.", document.TextOf(document.Quotes[1].Span));
    }

    [Theory]
    [InlineData("- It poured.\n- Who said that?", "It poured.", "Who said that?")]
    [InlineData("-It poured.\n-Who said that?", "It poured.", "Who said that?")]
    [InlineData("– it poured.\n– who said that?", "it poured.", "who said that?")]
    [InlineData(">> It poured.\n>> Who said that?", "It poured.", "Who said that?")]
    public void Dashes_in_a_caption_are_two_people_and_neither_has_the_name_of_the_caption_before(string lines, params string[] words)
    {
        foreach (string last in (string[])["", "\n3\n00:00:03,000 --> 00:00:04,000\nTOM EK: Well.\n"])
        {
            string text = $"1\n00:00:01,000 --> 00:00:02,000\nANN ROE: It rained.\n\n2\n00:00:02,000 --> 00:00:03,000\n{lines}\n{last}";
            Document document = DocumentReader.Read(text, null, TextFormat.Captions, TestContext.Current.CancellationToken);
            Assert.Equal(words, document.Quotes.Skip(1).Take(2).Select(quote => document.TextOf(quote.Span)));
            Assert.All(document.Quotes.Skip(1).Take(2), quote => Assert.Null(quote.Attribution));
            Assert.All(document.Quotes, quote => Assert.Null(quote.Continues));
        }
    }

    [Theory]
    [InlineData("<v Ann Roe>It rained. <v Tom Ek>It did not.")]
    [InlineData("<v Ann Roe>It rained.</v><v Tom Ek>It did not.</v>")]
    [InlineData("- <v Ann Roe><i>It rained.</i></v> <v.loud Tom Ek>It did not.")]
    public void A_line_of_a_caption_may_have_the_words_of_two(string line)
    {
        Document document = DocumentReader.Read(
            $"WEBVTT\n\n00:01.000 --> 00:02.000\n{line}\n", null, TextFormat.Captions, TestContext.Current.CancellationToken);
        Assert.Equal(["It rained.", "It did not."], document.Quotes.Select(quote => document.TextOf(quote.Span)));
        Assert.Equal(["Ann Roe", "Tom Ek"], document.Quotes.Select(quote => document.Speakers[quote.Attribution!.Speaker!.Value].Name));
    }

    [Fact]
    public void A_caption_goes_on_behind_a_dash()
    {
        Document document = DocumentReader.Read(
            "1\n00:00:01,000 --> 00:00:02,000\nANN ROE: It rained.\n\n2\n00:00:02,000 --> 00:00:03,000\n— and it poured.\n\n3\n00:00:03,000 --> 00:00:04,000\nTOM EK: Well.\n",
            null, TextFormat.Captions, TestContext.Current.CancellationToken);
        Assert.Equal(["ANN ROE", "ANN ROE", "TOM EK"], Mentions(document));
        Assert.Equal("and it poured.", document.TextOf(document.Quotes[1].Span));
    }

    [Theory]
    [InlineData("1\n12:00:00 --> 12:30:00\nThe log of the night. “It rained,” said Ann Roe.\n")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nThe log of the night.\n\n2\n00:00:02,000 --> 00:00:03,000\n“It rained,” said Ann Roe.\n")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n“It rained,”\n\n00:02.000 --> 00:03.000\nsaid Ann Roe.\n")]
    public void Quotes_of_captions_without_labels_are_read_as_those_of_other_texts(string text)
    {
        foreach (TextFormat format in (TextFormat[])[TextFormat.Captions, TextFormat.PlainText])
        {
            Document document = DocumentReader.Read(text, null, format, TestContext.Current.CancellationToken);
            Quote quote = Assert.Single(document.Quotes);
            Assert.Equal("Ann Roe", document.Speakers[quote.Attribution!.Speaker!.Value].Name);
        }
    }

    static string[] Mentions(Document document) => [.. document.Quotes.Select(quote => document.TextOf(quote.Attribution!.Mention!.Value))];
}
