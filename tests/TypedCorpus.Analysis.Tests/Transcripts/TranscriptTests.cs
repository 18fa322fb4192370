using CsCheck;
using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Transcripts;

public class TranscriptTests
{
    const string Opening = "A quiet week in the harbour town\n\nThe council met on Monday. Mayor Ann Roe and Tom Ek, a farmer, spoke.\n\n";

    [Theory]
    [InlineData("ROE: Will you be there?\n\nEK: No, I will not.\n\nROE: That is all.", "Ann Roe: Will you be there?", "Tom Ek: No, I will not.", "Ann Roe: That is all.")]
    [InlineData("Ann Roe: Will you be there?\nTom Ek: No, I will not.\nAnn Roe: That is all.", "Ann Roe: Will you be there?", "Tom Ek: No, I will not.", "Ann Roe: That is all.")]
    [InlineData("MAYOR ROE: Will you be there?\n\nMR. EK: No.\n\nMAYOR ROE: Well.", "Ann Roe: Will you be there?", "Tom Ek: No.", "Ann Roe: Well.")]
    [InlineData("AR: Will you be there?\n\nTE: No.\n\nAR: Well.", "Ann Roe: Will you be there?", "Tom Ek: No.", "Ann Roe: Well.")]
    [InlineData("Ann: Will you be there?\n\nTom: No.\n\nAnn: Well.", "Ann Roe: Will you be there?", "Tom Ek: No.", "Ann Roe: Well.")]
    [InlineData("ANN: Will you be there?\n\nTOM: No.\n\nANN: Well.", "Ann Roe: Will you be there?", "Tom Ek: No.", "Ann Roe: Well.")]
    [InlineData(">> ROE: Will you be there?\n>> EK: No, I will not.\n>> ROE: That is all.", "Ann Roe: Will you be there?", "Tom Ek: No, I will not.", "Ann Roe: That is all.")]
    [InlineData("Q: Did it rain?\n\nA: It did.\n\nQ: For long?\n\nA: For days.", "-: Did it rain?", "-: It did.", "-: For long?", "-: For days.")]
    [InlineData("Q. Did it rain?\nA. It did.\nQ. For long?\nA. For days.", "-: Did it rain?", "-: It did.", "-: For long?", "-: For days.")]
    [InlineData("Q: Did it rain? A: “It did, for days.”", "-: Did it rain?", "-: It did, for days.")]
    [InlineData("\"PRYCE: Will she be there tomorrow night?\n\n\"VOSS: No, she will not.\"", "PRYCE: Will she be there tomorrow night?", "VOSS: No, she will not.")]
    [InlineData("[00:01:02] ROE: (laughing) Yes. [Applause]\n\n[00:01:09] EK: No. (Pause.) Never.\n\n(Laughter)\n\n[00:02:00] ROE: Well.", "Ann Roe: Yes.", "Tom Ek: No. (Pause.) Never.", "Ann Roe: Well.")]
    [InlineData("Ann Roe  00:12\nIt rained.\n\nTom Ek  00:15\nIt did not.\n\nAnn Roe  01:02\nWell.", "Ann Roe: It rained.", "Tom Ek: It did not.", "Ann Roe: Well.")]
    [InlineData("ANN ROE:\nIt rained.\n\nTOM EK:\nIt did not.\n\nANN ROE:\nWell.", "Ann Roe: It rained.", "Tom Ek: It did not.", "Ann Roe: Well.")]
    [InlineData("Anonymous: Hello.\n\nRoe: Hello.\n\nAnonymous: Did it rain?\n\nRoe: It did.", "-: Hello.", "Ann Roe: Hello.", "-: Did it rain?", "Ann Roe: It did.")]
    [InlineData("Moderator: Welcome.\n\nRoe: Thank you.\n\nModerator: Did it rain?\n\nRoe: It did.", "-: Welcome.", "Ann Roe: Thank you.", "-: Did it rain?", "Ann Roe: It did.")]
    public void Each_turn_is_a_quote_of_its_speaker(string text, params string[] turns)
    {
        foreach (string ends in (string[])["\n", "\r\n"])
            Assert.Equal(turns, Turns(DocumentReader.Read((Opening + text).ReplaceLineEndings(ends))));
    }

    [Theory]
    [InlineData("THE COURT: Be seated.\nMR. BROOK: Thank you.\nTHE WITNESS: I saw it.\nMS. ROE: Objection.\nTHE COURT: Overruled.", "-: Be seated.", "BROOK: Thank you.", "-: I saw it.", "ROE: Objection.", "-: Overruled.")]
    [InlineData("Springfield Times: Did it rain?\n\nTom Ek: It did.\n\nST: For long?\n\nTE: For days.", "Springfield Times: Did it rain?", "Tom Ek: It did.", "Springfield Times: For long?", "Tom Ek: For days.")]
    [InlineData("Ann Roe: It rained.\n\nTom Ek: It did.\n\nAR: For long.", "Ann Roe: It rained.", "Tom Ek: It did.", "Ann Roe: For long.")]
    [InlineData("Nora Beck: Welcome.\n\nPaul Ives: Thank you.\n\nNora: It rained.\n\nPaul: It did.\n\nNora: For days.", "Nora Beck: Welcome.", "Paul Ives: Thank you.", "Nora Beck: It rained.", "Paul Ives: It did.", "Nora Beck: For days.")]
    [InlineData("Nora Beck: Welcome.\n\nPaul Ives: Thank you.\n\nBeck: It rained.\n\nIves: It did.\n\nBeck: For days.", "Nora Beck: Welcome.", "Paul Ives: Thank you.", "Nora Beck: It rained.", "Paul Ives: It did.", "Nora Beck: For days.")]
    public void Whoever_speaks_once_or_by_initials_has_turns_too(string text, params string[] turns) =>
        Assert.Equal(turns, Turns(DocumentReader.Read("A talk on rain\n\n" + text, TestContext.Current.CancellationToken)));

    [Theory]
    [InlineData("The Chairman. The committee will come to order.\n\nMs. Roe. Thank you, Mr. Chairman.\n\nMr. Ek. And who paid?\n\nMs. Roe. The town did. All of it.\n\nIt was not much.\n\nMr. Ek [continuing]. Well.\n\nThe Chairman. Thank you.", "-: The committee will come to order.", "Ann Roe: Thank you, Mr. Chairman.", "Tom Ek: And who paid?", "Ann Roe: The town did. All of it.", "Ann Roe: It was not much.", "Tom Ek: Well.", "-: Thank you.")]
    [InlineData("Senator ROE. Did it rain?\n\nMr. J. T. Ek. It did.\n\nSenator ROE. For long?\n\nMr. J. T. Ek. For days.", "Ann Roe: Did it rain?", "J. T. Ek: It did.", "Ann Roe: For long?", "J. T. Ek: For days.")]
    public void Labels_of_a_hearing_end_with_a_full_stop(string text, params string[] turns) =>
        Assert.Equal(turns, Turns(DocumentReader.Read(Opening + text, TestContext.Current.CancellationToken)));

    [Theory]
    [InlineData("12/03/24, 18:02 - Ann: {0}\n12/03/24, 18:02 - Tom: {1}\n12/03/24, 18:03 - Ann: {2}")]
    [InlineData("Ann  0:02\n{0}\n\nTom  0:09\n{1}\n\nAnn  0:11\n{2}")]
    [InlineData("Ann  9:02 AM\n{0}\n\nTom  9:04 AM\n{1}\n\nAnn  12:05 PM\n{2}")]
    public void Each_message_of_a_chat_or_a_recording_is_a_turn_from_the_first_line_on(string form)
    {
        const string First = "It rained for three days, and nobody in the valley had seen the river as high as that before.";
        const string Second = "And did you leave the house at all in those days, or did you wait for somebody to come?";
        const string Third = "We left on the third day, when the water stood in the kitchen and the bread was wet.";
        Assert.Equal(
            ["Ann: " + First, "Tom: " + Second, "Ann: " + Third],
            Turns(DocumentReader.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, First, Second, Third), TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("Ann Roe: Will you be there?\n\nTom Ek: No, I will not.\n\nAnn Roe: That is all.")]
    [InlineData("Ann Roe: Good morning. Will you be there?\nTom Ek: No, I will not.\nAnn Roe: Why not?\nTom Ek: It rains.")]
    [InlineData("Q: Will you be there\n\nA: No, I will not.\n\nQ: Why?\n\nA: It rains.")]
    [InlineData("[00:01] Ann Roe: Yes\n\n[00:03] Tom Ek: No, I will not.\n\n[00:07] Ann Roe: That is all.")]
    public void A_transcript_may_start_with_its_first_turn(string text)
    {
        Document document = DocumentReader.Read(text, TestContext.Current.CancellationToken);
        Assert.Null(document.Title);
        Assert.Equal(text.Count(c => c == '\n') - text.Split("\n\n").Length + 2, document.Quotes.Count);
    }

    [Theory]
    [InlineData("[31.05.24, 10:12] ", "[31.05.24, 10:13] ")]
    [InlineData("[2024-05-31 10:12:03] ", "[2024-05-31 10:13:44] ")]
    [InlineData("31/05/2024, 10:12 - ", "31/05/2024, 10:13 - ")]
    public void Messages_of_a_chat_are_turns(string one, string two) => Assert.Equal(
        ["Ann: did you see the bridge?", "Tom: no", "Tom: is it open", "Ann: since noon"],
        Turns(DocumentReader.Read($"{one}Ann: did you see the bridge?\n{two}Tom: no\n{two}Tom: is it open\n{two}Ann: since noon\n")));

    [Fact]
    public void A_short_turn_is_no_heading() => Assert.Equal(
        ["Ann Roe: Will you be there?", "Tom Ek: No", "Ann Roe: Then that is all the time that we have here today, and thank you for coming."],
        Turns(DocumentReader.Read("A talk\n\nAnn Roe: Will you be there?\n\nTom Ek: No\n\nAnn Roe: Then that is all the time that we have here today, and thank you for coming.")));

    [Fact]
    public void A_title_with_a_colon_is_no_turn() =>
        Assert.Equal("The Mill: a talk", DocumentReader.Read("The Mill: a talk\n\nRoe: Did it rain?\n\nEk: It did.\n\nRoe: Well.").Title);

    [Fact]
    public void A_hearing_may_have_three_turns() => Assert.Equal(
        ["-: The committee will come to order.", "Ortega: Thank you.", "-: The hearing is closed."],
        Turns(DocumentReader.Read("A hearing\n\nThe Chairman. The committee will come to order.\n\nMs. Ortega. Thank you.\n\nThe Chairman. The hearing is closed.")));

    [Theory]
    [InlineData("Mr. Ek. That was all that she said.\n\nThe door opened and nobody came in.\n\nMr. Ek. He had written it twice.")]
    [InlineData("Mr. Ek said no. Ms. Roe said yes.\n\nMs. Roe stayed. The mayor left.\n\nThe mayor. She had gone.\n\nMr. Ek laughed.")]
    [InlineData("Mr. Ek. He taught us to read.\n\nMs. Roe. She taught us to sing.\n\nMr. Ek. I met him again last year.\n\nMs. Roe. I never saw her again.")]
    [InlineData("The Village. Nobody lives there.\n\nThe River. It rises in May.\n\nThe Village. It has a mill.\n\nThe River. It has a bridge.")]
    public void Sentences_of_a_name_alone_are_no_labels(string text) =>
        Assert.Empty(DocumentReader.Read(Opening + text, TestContext.Current.CancellationToken).Quotes);

    [Theory]
    [InlineData("OPENING TIMES: Monday to Friday.\n\nFARES: Two pounds.\n\nOPENING TIMES: Sunday.")]
    [InlineData("Serves: 8\nPrep: 10 minutes\nCook: 20 minutes\n\nServes: 4\nPrep: 5 minutes\nCook: 3 minutes\n\nServes: 6\nPrep: 5 minutes\nCook: 8 minutes")]
    [InlineData("Opening Times: Monday at noon.\n\nFares: Two pounds.\n\nDogs: None.")]
    public void Entries_of_a_notice_are_no_turns(string text) =>
        Assert.Empty(DocumentReader.Read("The ferry\n\n" + text, TestContext.Current.CancellationToken).Quotes);

    [Theory]
    [InlineData("**Ann Roe:** Did it *rain*?\n\n**Tom Ek:** It did.\n\n**Ann Roe:** Well.")]
    [InlineData("**Ann Roe**: Did it rain?\n\n**Tom Ek**: It did.\n\n**Ann Roe**: Well.")]
    [InlineData("*Ann Roe:* Did it rain?\n\n*Tom Ek:* It did.\n\n*Ann Roe:* Well.")]
    public void Labels_may_be_set_off_in_Markdown(string text) => Assert.Equal(
        ["Ann Roe: Did it rain?", "Tom Ek: It did.", "Ann Roe: Well."],
        Turns(DocumentReader.Read("# A talk\n\n" + text, null, TextFormat.Markdown, TestContext.Current.CancellationToken)));

    [Fact]
    public void A_paragraph_without_a_label_goes_on_with_the_turn_and_marks_inside_are_nested()
    {
        Document document = DocumentReader.Read(Opening + "ROE: Did it rain?\n\nEK: It did.\n\nMy father said “no” to it.\n\nROE: Well.\n\nThe council meets again on Friday.");
        Assert.Equal(["Ann Roe: Did it rain?", "Tom Ek: It did.", "Tom Ek: My father said “no” to it.", "Ann Roe: Well."], Turns(document));
        Assert.Equal([null, null, 1, null], document.Quotes.Select(quote => quote.Continues));
        Assert.Single(document.Quotes[2].Nested);
    }

    [Fact]
    public void Quotes_around_the_turns_keep_their_speakers()
    {
        Document document = DocumentReader.Read("A week\n\n“It was a long week for all of us,” said Tom Ek.\n\nRoe: Did it rain?\n\nEk: It did.\n\nRoe: Well.");
        Assert.Equal([QuoteKind.Direct, QuoteKind.Turn, QuoteKind.Turn, QuoteKind.Turn], document.Quotes.Select(quote => quote.Kind));
        Assert.Equal(["Tom Ek", "Roe", "Tom Ek", "Roe"], document.Quotes.Select(quote => document.Speakers[quote.Attribution!.Speaker!.Value].Name));
    }

    [Theory]
    [InlineData("Roe: The council will meet again.\n\nThe council met on Monday.")]
    [InlineData("When: Monday at noon.\n\nWhere: The hall.\n\nCost: Free?\n\nWhen: Friday.\n\nWhere: The hall.")]
    [InlineData("Myth: Rain is dry.\n\nFact: Rain is wet.\n\nMyth: Rain is warm.\n\nFact: Rain is cold.")]
    [InlineData("Tip: Take a coat.\n\nNote: It rains.\n\nTip: Take a hat.\n\nNote: It pours.")]
    [InlineData("Synopsis: A man waits for rain.\n\nTrivia: Did it rain?\n\nSynopsis: A woman waits for the sun.\n\nTrivia: It did.")]
    [InlineData("Clarification: It rained.\n\nReminder: Will it pour?\n\nClarification: It did not.\n\nReminder: It may.")]
    [InlineData("Springfield: 12 degrees.\n\nShelbyville: 13 degrees.\n\nCapital City: 14 degrees.")]
    public void A_name_and_a_colon_make_no_transcript_of_an_article(string text)
    {
        Document document = DocumentReader.Read(Opening + text + "\n\n“It rained,” said Tom Ek.");

        Assert.Equal(["It rained,"], document.Quotes.Select(quote => document.TextOf(quote.Span)));
        Assert.Equal(QuoteKind.Direct, document.Quotes[0].Kind);
    }

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:02,500\nANN ROE: It rained\n\n2\n00:00:02,500 --> 00:00:04,000\nfor <i>days</i>.\n\n3\n00:00:04,000 --> 00:00:05,000\nTOM EK: It did not.\n")]
    [InlineData("WEBVTT - A talk\n\nNOTE made: by hand\n\n00:01.000 --> 00:02.500 align:start\n<v ANN ROE>It rained\n\n00:02.500 --> 00:04.000\n<v>for days.\n\nintro\n00:04.000 --> 00:05.000\n<v TOM EK>It did not.</v>\n")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,500\n>> ANN ROE: It rained\nfor days.\n>> TOM EK: It did not.\n")]
    public void Captions_are_turns_of_those_whom_they_name(string text)
    {
        foreach ((string ends, TextFormat format) in
            ((string, TextFormat)[])[("\n", TextFormat.Captions), ("\r\n", TextFormat.Captions), ("\n", TextFormat.PlainText), ("\r\n", TextFormat.PlainText)])
        {
            Document document = DocumentReader.Read(text.ReplaceLineEndings(ends), null, format, TestContext.Current.CancellationToken);
            Assert.Equal(["Ann Roe: It rained for days.", "Tom Ek: It did not."], Turns(document));
            Assert.Empty(document.Metadata.Entries);
            int read = 0;
            foreach (Block block in document.Blocks)
            {
                Assert.True(string.IsNullOrWhiteSpace(document.Source.Text[read..block.Span.Start]));
                read = block.Span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(document.Source.Text[read..]));
        }
    }

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\n<v ANN ROE>{\\an8}\n\n>> A: 1\n00:00:01,000 --> 00:00:02,000\n(laughs)\n")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<v ANN ROE>{\\an8}\n\n2\n00:00:03,000 --> 00:00:04,000\nIt rained.\n")]
    [InlineData("&nbsp;1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<v ANN ROE>{\\an8}\n\n>> A: 1\n00:00:01,000 --> 00:00:02,000\n1\n00:00:01,000 --> 00:00:02,000\n”.\n&quot;(laughs)\n(laughs)\n\n— .- ")]
    public void A_voice_tag_without_words_says_nothing(string text) => Assert.All(
        (TextFormat[])[TextFormat.Captions, TextFormat.PlainText],
        format => Assert.Equal(text.Length, DocumentReader.Read(text, null, format, TestContext.Current.CancellationToken).Source.Text.Length));

    [Fact]
    public void Captions_and_transcripts_of_any_kind_lose_nothing_and_have_their_quotes_in_order() => Pieces.Sample(text =>
    {
        foreach (TextFormat format in (TextFormat[])[TextFormat.Captions, TextFormat.PlainText])
        {
            Document document = DocumentReader.Read(text, null, format, TestContext.Current.CancellationToken);
            int read = 0;
            foreach (Block block in document.Blocks)
            {
                Assert.True(block.Span.Start >= read && string.IsNullOrWhiteSpace(document.Source.Text[read..block.Span.Start]));
                read = block.Span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(document.Source.Text[read..]));
            int start = 0;
            foreach (Quote quote in document.Quotes)
            {
                Assert.True(quote.Span.Start >= start && quote.Span.Length > 0 && quote.Span.End <= document.Source.Text.Length);
                Assert.All(quote.Nested, nested => Assert.True(quote.Span.Contains(nested.Span)));
                start = quote.Span.End;
            }
        }
    });

    [Fact]
    public void Captions_behind_front_matter_are_captions_in_a_plain_text() => Assert.Equal(
        ["Ann Roe: It rained."],
        Turns(DocumentReader.Read("---\nauthor: Tom Ek\n---\n1\n00:00:01,000 --> 00:00:02,500\nANN ROE: It rained.\n", TestContext.Current.CancellationToken)));

    [Theory]
    [InlineData("WEBVTT is a format\n\nIt has times such as 00:01.000 --> 00:02.500 in it.")]
    [InlineData("1\n\nThe first chapter, in which it rains.")]
    [InlineData("1984\nA novel that has 10 --> 20 in it.")]
    [InlineData("1\n2 --> 3 is a step that the mill took.")]
    [InlineData("1\n12:00:00 --> 12:30:00\nThe log of the night.")]
    [InlineData("WEBVTT is a format of captions.\n\n00:01.000 --> 00:02.500\nis a time of it.")]
    [InlineData("")]
    public void A_plain_text_is_no_captions_by_a_number_or_a_word(string text) =>
        Assert.DoesNotContain(DocumentReader.Read(text, TestContext.Current.CancellationToken).Blocks, block => block.Kind == BlockKind.Metadata);

    static readonly string[] Parts =
    [
        "1\n00:00:01,000 --> 00:00:02,000\n", "WEBVTT\n", "<v ANN ROE>", "<i>", "</i>", "{\\an8}", "<", "ROE: ", "EK: ", "Q: ", "A: ", " A: ", "[00:01] ",
        "(laughs)", "[", ")", "- ", "— ", ">> ", "\"", "“", "”", "‘", "It rained", " a", ".", "? ", ", ", "\n", "\n\n", "&quot;", "&nbsp;", "â€œ", "dit-il",
    ];

    static readonly Gen<string> Pieces =
        Gen.Int[0, Parts.Length - 1].Array[0, 24].Select(pieces => string.Concat(pieces.Select(piece => Parts[piece])));

    static string[] Turns(Document document) =>
    [
        .. document.Quotes.Where(quote => quote.Kind == QuoteKind.Turn).Select(quote =>
            (quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : "-") + ": " + document.TextOf(quote.Span)),
    ];

    [Theory]
    [InlineData("[LAUGHTER]")]
    [InlineData("(Applause)")]
    [InlineData("[MUSIC PLAYING]")]
    [InlineData("[Crosstalk]")]
    [InlineData("[Video clip begins]")]
    public void What_is_heard_stands_on_a_line_of_its_own_and_is_no_heading_and_no_turn(string direction)
    {
        foreach (string between in new[] { "\n\n", "\n" })
        {
            Document document = DocumentReader.Read(
                "A talk\n\n" + string.Join(
                    between,
                    direction,
                    "ANN ROE: It rained in the town for a week, and nobody came home from the harbour that night.",
                    direction,
                    "TOM POE: It did, and it did not stop for a week, and then it stopped and everybody came home.",
                    direction,
                    "ANN ROE: Nobody slept."));

            Assert.DoesNotContain(document.Blocks, block => block.Kind == BlockKind.Heading);
            Assert.Equal(["ANN ROE", "TOM POE", "ANN ROE"], document.Quotes.Select(quote => document.TextOf(quote.Attribution!.Mention!.Value)));
        }
    }
}
