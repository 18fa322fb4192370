using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class DoubledApostropheTests
{
    [Theory]
    [InlineData("''It rained for days,'' she said.", "It rained for days,")]
    [InlineData("She called the summer ''a wet one'' and left.", "a wet one")]
    [InlineData("(''It rained'')", "It rained")]
    [InlineData("a pledge of--''no rain''--for all", "no rain")]
    [InlineData("She said:''It rained for days.''", "It rained for days.")]
    [InlineData("''... and it rained,'' she said.", "... and it rained,")]
    [InlineData("''[Roe] saw the rain,'' she said.", "[Roe] saw the rain,")]
    [InlineData("''$5 is enough,'' she said.", "$5 is enough,")]
    [InlineData("''It rained for days. '' she said.", "It rained for days.")]
    [InlineData("''It rained for days,''she said.", "It rained for days,")]
    [InlineData("''It fell by 5%'' she said.", "It fell by 5%")]
    [InlineData("''It didn't rain in the '80s,'' she said.", "It didn't rain in the '80s,")]
    [InlineData("''It's the voters' choice,'' she said.", "It's the voters' choice,")]
    [InlineData("''Words of the twins''' mother.", "Words of the twins'")]
    public void Two_apostrophes_on_either_side_set_off_a_quote(string text, string words) => Assert.Equal([words], Quoted.DoubledWords(text));

    [Theory]
    [InlineData("''It rained,'' Roe said. ''It rained for days.''", "It rained,", "It rained for days.")]
    [InlineData("''It rained,'' Roe said, ''and it poured.''", "It rained,", "and it poured.")]
    [InlineData("''It rained,'' Roe said. \"It rained for days.\"", "It rained,", "It rained for days.")]
    [InlineData("``It rained,'' Roe said. ''It rained for days.''", "It rained,", "It rained for days.")]
    [InlineData("''It rained,'' Roe said. ``It rained for days.''", "It rained,", "It rained for days.")]
    [InlineData("''It rained,\" Roe said. \"It rained for days.''", "It rained,", "It rained for days.")]
    [InlineData("''It rained,'' she said. 'It poured,' he said.", "It rained,", "It poured,")]
    [InlineData("``It rained,'' she said, 'and poured.'", "It rained,", "and poured.")]
    [InlineData("''It rained for days.\n''It rained for weeks,'' Roe said.", "It rained for days.", "It rained for weeks,")]
    [InlineData("''It rained in 1990'' Roe said. ''It was 30.''", "It rained in 1990", "It was 30.")]
    public void They_are_read_beside_other_marks(string text, string first, string second) => Assert.Equal([first, second], Quoted.DoubledWords(text));

    [Theory]
    [InlineData("''I said, 'It rained for days,''' he recalled.", "I said, 'It rained for days,'{It rained for days,}")]
    [InlineData("''I said, 'It rained for days,' '' he recalled.", "I said, 'It rained for days,'{It rained for days,}")]
    [InlineData("'''It rained,' I said to them,'' he recalled.", "'It rained,' I said to them,{It rained,}")]
    [InlineData("''When they say, 'We cannot do this,' I do not believe it,'' said Roe.", "When they say, 'We cannot do this,' I do not believe it,{We cannot do this,}")]
    [InlineData("''He said \"no\" and left,'' Roe said.", "He said \"no\" and left,{no}")]
    [InlineData("\"He said ''no'' and left,\" Roe said.", "He said ''no'' and left,{no}")]
    public void Single_marks_inside_set_off_a_quote_within_the_quote(string text, string words) => Assert.Equal([words], Quoted.DoubledWords(text));

    [Theory]
    [InlineData("The board is 6'' wide and 8'' long, and he is 6'2'' tall.")]
    [InlineData("The 24''x36'' frame held, at 26' 46'' north.")]
    [InlineData("The run took 3'45'' and the second one 4' 05''.")]
    [InlineData("The option is '' or ''.")]
    [InlineData("Call join('', '') or ''.join(words) there.")]
    [InlineData("Leave '''' as it is.")]
    [InlineData("'''Rain''' is water that falls, and '''''snow''''' is not.")]
    [InlineData("It didn''t rain, and the boys'' club was dry.")]
    public void Measures_and_what_is_empty_and_bold_words_of_wikis_are_no_quotes(string text) => Assert.Empty(Quoted.DoubledWords(text));

    [Theory]
    [InlineData("''A 24'' screen is too small,'' Roe said.", "A 24'' screen is too small,")]
    [InlineData("''He is 6'2'' and it took 3'45'' in all,'' Roe said.", "He is 6'2'' and it took 3'45'' in all,")]
    [InlineData("''A 24''x36'' frame is here,'' Roe said.", "A 24''x36'' frame is here,")]
    [InlineData("''Set it to '' and go,'' Roe said.", "Set it to '' and go,")]
    [InlineData("\"A 24'' screen is too small,\" Roe said.", "A 24'' screen is too small,")]
    [InlineData("'It was 6'' Tom Ek said. He left.", "It was 6'")]
    public void A_measure_or_an_empty_text_closes_no_quote(string text, string words) => Assert.Equal([words], Quoted.DoubledWords(text));

    [Theory]
    [InlineData("“It rained,” she said.")]
    [InlineData("\"It rained,'' she said. \"He was 6'2'' tall,'' he said.")]
    [InlineData("``A 24\" screen is too small,'' Roe said.")]
    [InlineData("The option is '' or 'rain'.")]
    [InlineData("\"Set it to '' and go,\" Roe said.")]
    [InlineData("\"Set it to x='' and go,\" Roe said.")]
    public void A_text_without_such_quotes_is_read_the_same(string text) => Assert.Equal(Quoted.Words(text), Quoted.DoubledWords(text));

    [Fact]
    public void A_quote_over_several_paragraphs_that_each_reopen_lacks_no_mark() =>
        Assert.Empty(Quoted.FindDoubled("''It rained for days.\n''It rained for weeks.\n'''It pours,' I said,'' Roe recalled.").Unclosed);

    [Fact]
    public void A_quote_that_nothing_closes_ends_with_its_paragraph()
    {
        (EquatableArray<Analysis.Quotes.QuotedSpan> quotes, EquatableArray<TextSpan> unclosed) = Quoted.FindDoubled("Roe said: ''It rained for days.\nIt was dry.");

        Assert.Equal(new TextSpan(12, 19), Assert.Single(quotes).Words);
        Assert.Equal(new TextSpan(10, 2), Assert.Single(unclosed));
    }

    [Theory]
    [InlineData("Write `''it rained a lot''` there.")]
    [InlineData("Write ``''it rained a lot''`` and `''rain''` there.")]
    [InlineData("    ''It rained for days,'' she said.")]
    [InlineData("```\n''It rained for days,'' she said.\n```")]
    public void Code_of_Markdown_stays_code(string text) => Assert.Empty(Read("# Rain\n\n" + text + "\n").Quotes);

    [Fact]
    public void A_quote_of_Markdown_may_hold_code_with_apostrophes_of_its_own()
    {
        Document document = Read("# Rain\n\nWe *saw* it. ''Write `''` and `x = ''` in the file,'' said Ann Roe.\n");

        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal("Write '' and x = '' in the file,", document.TextOf(quote.Span));
        Assert.Equal("Ann Roe", document.Speakers[quote.Attribution!.Speaker!.Value].Name);
    }

    [Theory]
    [InlineData("Roe feared a ''wet summer'' on the coast.")]
    [InlineData("Voters who call themselves ''very wet'' were few.")]
    [InlineData("He will keep it ''dry'' and has invited two guests.")]
    public void A_fragment_is_no_more_a_term_than_it_is_between_double_marks(string text)
    {
        string[] Kinds(string source) => [.. Read("# Rain\n\n" + source + " \"It rained for days,\" said Ann Roe.\n").Quotes.Select(quote => $"{quote.Kind}")];

        Assert.Equal(Kinds(text.Replace("''", "\"", StringComparison.Ordinal)), Kinds(text));
    }

    [Fact]
    public void A_quote_that_is_read_has_a_speaker_and_is_not_among_the_unread()
    {
        Document document = Read("''It rained for days,'' said Ann Roe, a teacher. ''And then it poured.''\n");

        Assert.Equal(["It rained for days,", "And then it poured."], document.Quotes.Select(quote => document.TextOf(quote.Span)));
        Assert.All(document.Quotes, quote => Assert.Equal(0, quote.Attribution?.Speaker));
        Assert.Empty(document.UnreadQuotes);
    }

    [Theory]
    [InlineData("''It rained for days,'' said Ann Roe. ''And then it poured.''", "It rained for days,", "And then it poured.")]
    [InlineData("He saw ''Rain on the Town'' twice. ''It rained for days,'' said Ann Roe.", "It rained for days,")]
    [InlineData("``It rained for days,'' said Ann Roe. The board is 6'' by 8'' wide.")]
    [InlineData("'''It rained''' on ''Titanic'' and `''it rained a lot''` too.")]
    [InlineData("\"It rained,'' said Ann Roe. It didn''t pour.")]
    [InlineData("''It rained for days, said Ann Roe.")]
    public void Where_they_are_not_read_the_words_that_would_be_quotes_are_known(string text, params string[] words)
    {
        string source = "# Rain\n\n" + text + "\n";
        Document document = DocumentReader.Read(source, sidecar: null, TextFormat.Markdown);

        Assert.Equal(words, document.UnreadQuotes.Select(quote => document.TextOf(quote)));
    }

    static Document Read(string text) => DocumentReader.Read(text, sidecar: null, TextFormat.Markdown, readsDoubledApostrophes: true);

    [Theory]
    [InlineData("The farm stays, said George \"Jay\" Poe on Monday. \"It rained,\" Poe said.")]
    [InlineData("The farm stays, said Ann (\"Annie\") Lindt. \"It rained,\" Lindt said.")]
    [InlineData("Calling it a \"wet system,\" Tom Ek left for the day. He said \"it will dry.\"")]
    [InlineData("Tom Ek, who called it \"wet,\" said it was \"no good\" and left.")]
    public void What_is_read_between_double_marks_is_read_between_them(string text)
    {
        Document doubled = DocumentReader.Read(
            "The mill\n\n" + text.Replace("\"", "''", StringComparison.Ordinal), null, TextFormat.PlainText, readsDoubledApostrophes: true, TestContext.Current.CancellationToken);
        Document marked = DocumentReader.Read("The mill\n\n" + text, TestContext.Current.CancellationToken);
        Assert.Equal(Said(marked), Said(doubled));
        Assert.NotEmpty(Said(marked));

        static IEnumerable<string> Said(Document document) => document.Quotes.Select(quote =>
            $"{quote.Kind} {document.TextOf(quote.Span)} {(quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name.Replace("''", "\"", StringComparison.Ordinal) : "-")}");
    }
}
