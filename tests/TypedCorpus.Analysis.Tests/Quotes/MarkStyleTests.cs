using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class MarkStyleTests
{
    [Theory]
    [InlineData("She said, “It rained.”", "It rained.")]
    [InlineData("She said, \"It rained.\"", "It rained.")]
    [InlineData("She said, ‘It didn’t rain.’", "It didn’t rain.")]
    [InlineData("She said, 'It didn't rain.'", "It didn't rain.")]
    [InlineData("She said, ``It rained.''", "It rained.")]
    [InlineData("‘The voters’ choice was rain,’ she said.", "The voters’ choice was rain,")]
    [InlineData("‘It was rock ‘n’ roll, and it was ours,’ she said.", "It was rock ‘n’ roll, and it was ours,")]
    [InlineData("‘It was rock ’n’ roll, and it was ours,’ she said.", "It was rock ’n’ roll, and it was ours,")]
    [InlineData("'It was rock 'n' roll, and it was ours,' she said.", "It was rock 'n' roll, and it was ours,")]
    [InlineData("'They sold Fish n' Chips at the harbour,' she said.", "They sold Fish n' Chips at the harbour,")]
    [InlineData("Elle dit : « Il pleut. »", "Il pleut.")]
    [InlineData("Sie sagte: „Es regnet.“", "Es regnet.")]
    [InlineData("Sie sagte: »Es regnet.«", "Es regnet.")]
    [InlineData("Sie sagte (»Es regnet«) und ging.", "Es regnet")]
    [InlineData("„Es regnet. “ Sie ging.", "Es regnet.")]
    [InlineData("\u200B'It didn't rain,'\u200B she said.", "It didn't rain,")]
    [InlineData("\u200B»Es regnet,«\u200B sagte sie.", "Es regnet,")]
    [InlineData("彼女は「雨だ」と言った", "雨だ")]
    [InlineData("`It rained,' she said.", "It rained,")]
    [InlineData("`It's late, and I don't mind,' she said.", "It's late, and I don't mind,")]
    [InlineData("She said, “It rained.\"", "It rained.")]
    [InlineData("She said, \"It rained.”", "It rained.")]
    [InlineData("(\"It rained\")", "It rained")]
    [InlineData("a pledge of—\"rain\"—for all", "rain")]
    [InlineData("She said \" It rained. \" and left", "It rained.")]
    [InlineData("She said, “_Oh!_”", "Oh!")]
    [InlineData("She said, ″It rained.″", "It rained.")]
    [InlineData("″It rained,″ she said.", "It rained,")]
    [InlineData("‚It rained,‘ she said.", "It rained,")]
    [InlineData("Sie sagte: ‚Es regnet.‘", "Es regnet.")]
    [InlineData("'The mayors' bridge is the players' bridge,' she said.", "The mayors' bridge is the players' bridge,")]
    [InlineData("She said, “_Oh_, it is _late!_”", "_Oh_, it is _late!_")]
    public void Every_style_of_marks_is_read(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Theory]
    [InlineData("\"It rained,'' Roe said. \"It rained for days.''", "It rained,", "It rained for days.")]
    [InlineData("“It rained,'' Roe said. “It rained for days.''", "It rained,", "It rained for days.")]
    [InlineData("\"It rained,'' Roe said. \"It rained for days.\"", "It rained,", "It rained for days.")]
    [InlineData("``It rained,\" Roe said. ``It rained for days.\"", "It rained,", "It rained for days.")]
    [InlineData("\"Did the 'big one' come?'' Roe asked. \"It did.''", "Did the 'big one' come?{big one}", "It did.")]
    public void Two_apostrophes_and_a_double_mark_close_for_each_other(string text, string first, string second) =>
        Assert.Equal([first, second], Quoted.Words(text));

    [Theory]
    [InlineData("\"Set it to '' and go,\" Roe said.", "Set it to '' and go,")]
    [InlineData("\"Set it to x='' and go,\" Roe said.", "Set it to x='' and go,")]
    [InlineData("``A 24\" screen is too small,'' Roe said.", "A 24\" screen is too small,")]
    [InlineData("``He said \"no\" and left,'' Roe said.", "He said \"no\" and left,{no}")]
    public void Marks_of_another_family_inside_close_nothing(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Theory]
    [InlineData("“He said, ‘It rained,’ and left.”", "He said, ‘It rained,’ and left.{It rained,}")]
    [InlineData("\"He said, 'It rained,' and left.\"", "He said, 'It rained,' and left.{It rained,}")]
    [InlineData("‘He said, “It rained,” and left.’", "He said, “It rained,” and left.{It rained,}")]
    [InlineData("“People in “Vote Roe” shirts came.”", "People in “Vote Roe” shirts came.{Vote Roe}")]
    [InlineData("\"People in \"Vote Roe\" shirts came.\"", "People in \"Vote Roe\" shirts came.{Vote Roe}")]
    public void A_quote_knows_the_quotes_inside(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Theory]
    [InlineData("''I said, 'It rained for days,''' he recalled.")]
    [InlineData("''Poe looked at me and said, 'You were late,''' Roe recalled, ''and I said, 'It was raining.'.''")]
    [InlineData("''When they say, 'We cannot do this,' I do not believe it,'' said Roe.")]
    [InlineData("''They tell us, 'Wait for the rain,' and then ...")]
    public void What_stands_in_single_marks_between_doubled_apostrophes_is_no_quote_of_its_own(string text) => Assert.Empty(Quoted.Words(text));

    [Theory]
    [InlineData("The option is '' or 'rain'.", "rain")]
    [InlineData("``It rained,'' she said, 'and poured.'", "It rained,", "and poured.")]
    [InlineData("''It rained,'' she said. 'It poured,' he said.", "It poured,")]
    public void Single_marks_beside_doubled_apostrophes_are_read(string text, params string[] words) => Assert.Equal(words, Quoted.Words(text));

    [Theory]
    [InlineData("\"_Stop!_\" she said.", "Stop!")]
    [InlineData("“_It rained for days_,” she said.", "_It rained for days_,")]
    [InlineData("“_It_ rained for _days_” she said.", "_It_ rained for _days_")]
    [InlineData("“_” is a line, she said.", "_")]
    [InlineData("“_Stop", "_Stop")]
    public void Underscores_around_all_words_of_a_quote_are_none_of_it(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Theory]
    [InlineData("The voters’ choice wasn’t Roe’s, ’90s fans said.")]
    [InlineData("The voters' choice wasn't Roe's, rock 'n' roll fans said.")]
    [InlineData("He is 6'2\" and she is 5' 10\" tall.")]
    [InlineData("It lasted 3' in all.")]
    [InlineData("The 24\"x36\" frame held, and so did the 30\" one.")]
    [InlineData("A 6' ladder and a 24\" pipe, at 26' 46\" north.")]
    [InlineData("It comes with a 24\"H stake (as shown on the left) and a snail 5\"L x 4\"W. Order soon.")]
    [InlineData("SMALL SIZE: 5.75\"H x 6.5\"W x 16\"L,")]
    [InlineData("The base is 3/4\"D oak, and it measures 40\" x 20\" x .75\".")]
    [InlineData("The board is 3/8\"thick and the shelf is 5½\"wide.")]
    [InlineData("Type a mark \" at the start of the line. It keeps the rest together.")]
    [InlineData("Set key=\"a\" and key!=\"b\" in the file.")]
    [InlineData("Run `git status` and `git push` first.")]
    [InlineData("<a href=\"x.html\" title=\"y\">")]
    [InlineData("The board is 24″ wide, 36″ long and 5′10″ high.")]
    public void Apostrophes_measures_and_attributes_are_no_quotes(string text) => Assert.Empty(Quoted.Words(text));

    [Theory]
    [InlineData("\"A 24\" screen is too small,\" Roe said.", "A 24\" screen is too small,")]
    [InlineData("“A 24” screen is too small,” Roe said.", "A 24” screen is too small,")]
    [InlineData("\"A 24\" and a 30\" screen are too small,\" Roe said.", "A 24\" and a 30\" screen are too small,")]
    [InlineData("\"It is 24\",\" Roe said.", "It is 24\",")]
    [InlineData("\"I am 5' 10\" tall,\" Roe said.", "I am 5' 10\" tall,")]
    [InlineData("\"It is 5½\" wide,\" Roe said.", "It is 5½\" wide,")]
    [InlineData("'A 6' ladder is too short,' Roe said.", "A 6' ladder is too short,")]
    [InlineData("‘A 6’ ladder is too short,’ Roe said.", "A 6’ ladder is too short,")]
    [InlineData("'Wait 5' and go,' Roe said.", "Wait 5' and go,")]
    [InlineData("\"It was 30\"\" Tom Ek said. He left.", "It was 30\"")]
    [InlineData("“It was 30”” Tom Ek said. He left.", "It was 30”")]
    [InlineData("Tom Ek said: \"The board is 24\"\".", "The board is 24\"")]
    [InlineData("'It was 6'' Tom Ek said. He left.", "It was 6'")]
    [InlineData("'A 24'' screen is too small,' Roe said.", "A 24'' screen is too small,")]
    [InlineData("\"A 24'' screen is too small,\" Roe said.", "A 24'' screen is too small,")]
    [InlineData("\"A 24\"x36\" frame is here,\" Roe said.", "A 24\"x36\" frame is here,")]
    [InlineData("\"It is 1,200\" wide and 1/4\" thick,\" Roe said.", "It is 1,200\" wide and 1/4\" thick,")]
    [InlineData("\"A 24\"H stake is too small,\" Roe said.", "A 24\"H stake is too small,")]
    [InlineData("\"A 24\"steel stake is too small,\" Roe said.", "A 24\"steel stake is too small,")]
    [InlineData("\"The board is 6′ 2″ tall,\" Roe said.", "The board is 6′ 2″ tall,")]
    [InlineData("“The board is 6’ 2” tall,” Roe said.", "The board is 6’ 2” tall,")]
    [InlineData("``It was in 92,'' Roe said.", "It was in 92,")]
    public void Inches_feet_and_minutes_close_no_quote(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Theory]
    [InlineData("\"It is 24\", Roe said. \"It was 30\", she said.", "It is 24", "It was 30")]
    [InlineData("'It is 24', Roe said. 'It was 30', she said.", "It is 24", "It was 30")]
    [InlineData("``It was 92'', Roe said. ``It was 93.''", "It was 92", "It was 93.")]
    public void A_number_may_end_a_quote(string text, string first, string second) => Assert.Equal([first, second], Quoted.Words(text));

    [Fact]
    public void A_number_may_end_a_quote_inside_one_with_the_same_marks() =>
        Assert.Equal(["I saw \"Area 51\" twice,{Area 51}"], Quoted.Words("\"I saw \"Area 51\" twice,\" Roe said."));

    [Fact]
    public void Money_before_the_closing_mark_is_no_measure() =>
        Assert.Equal(["about $200"], Quoted.Words("He gave \"about $200\" to her."));

    [Fact]
    public void A_number_ends_a_quote_whose_space_is_missing() =>
        Assert.Equal(["It was in 1999"], Quoted.Words("\"It was in 1999\"he said."));

    [Fact]
    public void Signs_of_operators_are_words() =>
        Assert.Equal(["=", "!=", "=="], Quoted.Words("Names are compared with \"=\" and \"!=\" here, and with \"==\" elsewhere."));

    [Fact]
    public void A_mark_with_a_space_behind_it_opens_what_ends_with_the_paragraph() =>
        Assert.Equal(["It rained."], Quoted.Words("She said \" It rained."));

    [Fact]
    public void Two_quotes_in_a_line_stay_two() =>
        Assert.Equal(["Yes,", "but not now."], Quoted.Words("“Yes,” she said, “but not now.”"));

    [Fact]
    public void Brackets_and_ellipses_belong_to_the_words() =>
        Assert.Equal(["[Roe] will ... go"], Quoted.Words("\"[Roe] will ... go\" soon"));

    [Fact]
    public void A_closing_mark_that_is_glued_to_a_sentence_opens_where_nothing_is_open() => Assert.Equal(
        ["Nobody wanted this,", "It was late."],
        Quoted.Words("The hall was full.”Nobody wanted this,” Roe said. “It was late.”She left."));

    [Theory]
    [InlineData("“We liked it,' said Ann Roe, a singer.", "We liked it,")]
    [InlineData("\"We liked the players' bus,' she said.", "We liked the players' bus,")]
    public void A_single_mark_before_a_report_closes_what_a_double_one_opened(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Fact]
    public void A_single_mark_without_a_report_closes_no_double_one() =>
        Assert.Equal(["We liked the players,' and others' bus"], Quoted.Words("“We liked the players,' and others' bus” a lot."));

    [Theory]
    [InlineData("I carry a 13\" laptop and a 6\"+ phone, and that is all I need for work.")]
    [InlineData("Screens of 6\"+ and of 13\" are sold there.")]
    public void Inches_and_more_open_nothing(string text) => Assert.Empty(Quoted.Words(text));

    [Fact]
    public void A_mark_alone_that_looks_like_an_opening_one_closes_what_is_open() => Assert.Equal(
        ["Mills upon Mills", "Wheels"],
        Quoted.Words("The show – entitled ‘Mills upon Mills ‘ and made to sell the new ‘ Wheels’ series – opens in May."));
}
